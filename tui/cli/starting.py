"""The way in and out: arguments to exit codes, and every failure to one line."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from tui.cli.telling import FINE, INTERRUPTED, SOME_FAILED, WRONG_USE, tell
from tui.errors import PullquoteError, UsageError


def _run(arguments: list[str]) -> int:
    from tui.cli.rooms import ROOMS

    plain = not any(len(word) > 1 and word.startswith("-") for word in arguments)
    if plain and "_PULLQUOTE_COMPLETE" not in os.environ and (not arguments or arguments[0] not in ROOMS):
        # Paths alone, or nothing: the reader, and no time spent on loading what parses options.
        from tui.cli.opening import open_paths

        return open_paths(tuple(arguments))
    from tui.cli.running import run_command

    return run_command(arguments)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit: 0 fine, 1 some input failed, 2 wrong use or settings, 130 interrupted."""
    try:
        status = _run(sys.argv[1:] if arguments is None else list(arguments))
    except UsageError as error:
        for line in str(error).splitlines():
            tell([UsageError(line)])
        status = WRONG_USE
    except PullquoteError as error:
        status = tell([error])
    except KeyboardInterrupt:
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
    sys.exit(status)
