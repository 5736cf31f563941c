"""What names are made of, which there are, and of what kind."""
