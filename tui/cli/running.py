"""Commands run by click, its own ways of ending turned into exit codes."""

from __future__ import annotations

import os

import click

from tui.cli.group import commands
from tui.cli.telling import FINE, INTERRUPTED, WRONG_USE


def run_command(arguments: list[str]) -> int:
    """Run the command that `arguments` name and give its exit code. Raises PullquoteError as commands do."""
    try:
        status = _status(arguments)
    except click.exceptions.Exit as asked:
        return asked.exit_code
    except click.ClickException as error:
        error.show()
        return WRONG_USE
    except click.Abort:
        return INTERRUPTED
    return status if isinstance(status, int) else FINE


def _status(arguments: list[str]) -> object:
    if "_PULLQUOTE_COMPLETE" in os.environ:
        return commands.main(arguments, prog_name="pullquote")
    # Not commands.main: it would turn a closed pipe into a failure.
    with commands.make_context("pullquote", arguments) as context:
        return commands.invoke(context)
