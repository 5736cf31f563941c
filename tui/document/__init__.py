"""What an article and its analysis are; knows nothing of how spans are found or shown."""
