"""One module a format over the record."""
