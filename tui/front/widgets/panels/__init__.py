"""What stands beside the text, one list a panel."""
