"""The world in braille dots, and the marks on it."""
