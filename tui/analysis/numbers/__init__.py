"""Numerals, units and hedges, and what the text does with them."""
