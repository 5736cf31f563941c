"""The reader. The only room that imports Textual or Rich."""
