"""The article as lines of cells: wrapped, painted, searched, pointed at."""
