"""What pullquote remembers of the articles it has seen."""
