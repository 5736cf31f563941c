"""What a record says, in words and sums, before any row of it is drawn."""
