"""How right the analysis is, against texts whose answers people marked by hand."""
