"""The command line: one module a kind of command. Starts without Textual, spaCy and whatever else it may not need."""

from tui.cli.starting import main

__all__ = ["main"]
