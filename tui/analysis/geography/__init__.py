"""What decides which place a name means."""
