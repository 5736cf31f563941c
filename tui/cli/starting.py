"""The way in and out: arguments to exit codes, and every failure to one line."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from tui.cli.group import commands
from tui.cli.telling import FINE, INTERRUPTED, SOME_FAILED, WRONG_USE, tell
from tui.errors import PullquoteError, UsageError


def _run(arguments: list[str]) -> object:
    if "_PULLQUOTE_COMPLETE" in os.environ:
        return commands.main(arguments, prog_name="pullquote")
    # Not commands.main: it would turn a closed pipe into a failure.
    with commands.make_context("pullquote", arguments) as context:
        return commands.invoke(context)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit: 0 fine, 1 some input failed, 2 wrong use or settings, 130 interrupted."""
    try:
        status = _run(sys.argv[1:] if arguments is None else list(arguments))
    except click.exceptions.Exit as asked:
        status = asked.exit_code
    except click.ClickException as error:
        error.show()
        status = WRONG_USE
    except UsageError as error:
        for line in str(error).splitlines():
            tell([UsageError(line)])
        status = WRONG_USE
    except PullquoteError as error:
        status = tell([error])
    except (click.Abort, KeyboardInterrupt):
        status = INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has had enough; the interpreter must not complain when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = FINE
    except Exception as error:
        if os.environ.get("PULLQUOTE_TRACEBACK"):
            raise
        what = " ".join(f"{type(error).__name__}: {error}".split())
        tell([PullquoteError(f"a fault of pullquote's own: {what}; PULLQUOTE_TRACEBACK=1 shows where")])
        status = SOME_FAILED
    sys.exit(status if isinstance(status, int) else FINE)
