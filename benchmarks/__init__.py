"""What each figure in the README was measured with."""
