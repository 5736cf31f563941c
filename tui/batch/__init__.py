"""A corpus at once."""
