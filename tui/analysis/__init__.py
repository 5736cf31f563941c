"""From an article to its record: one module a stage. The only room that imports spaCy."""
