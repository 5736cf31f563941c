"""What an editor would ask of an article before it is printed, found in its record."""
