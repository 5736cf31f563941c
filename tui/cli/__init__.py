"""The command line: one module a kind of command. Starts without Textual, spaCy and whatever else it may not need."""

from tui.cli.group import commands
from tui.cli.starting import main

__all__ = ["commands", "main"]
