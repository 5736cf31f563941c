"""What the command line says: on standard output what was asked for, on standard error what went wrong.

Loads click when there is something to say: an article that opens says nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from tui.errors import PullquoteError

FINE, SOME_FAILED, WRONG_USE, INTERRUPTED = 0, 1, 2, 130


def print_lines(lines: str) -> None:
    """Print what may come from an article: nothing in it reaches the terminal as a control sequence."""
    import click

    click.echo("\n".join(_safe(line) for line in lines.split("\n")))


def tell(problems: Sequence[PullquoteError]) -> int:
    """Print each problem on standard error; the exit code that they mean."""
    import click

    for problem in problems:
        click.echo(f"pullquote: {_safe(str(problem))}", err=True)
    return SOME_FAILED if problems else FINE


def _safe(line: str) -> str:
    from tui.front.display import STAND_IN, display_text

    return display_text(line).replace(STAND_IN, "")
