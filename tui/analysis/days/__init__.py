"""Days, years and times as English gives them, and the day they are counted from."""
