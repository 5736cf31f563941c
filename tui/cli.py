"""The commands of pullquote."""
