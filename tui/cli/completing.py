"""`pullquote completion`: what a shell needs to complete our commands."""

from __future__ import annotations

import click

from tui.cli.telling import print_lines
from tui.errors import UsageError

SHELLS = ("bash", "zsh", "fish")


@click.command()
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Print the script that completes pullquote's commands in SHELL."""
    from click.shell_completion import get_completion_class

    script = get_completion_class(shell)
    if script is None:
        raise UsageError(f"no completion for {shell}")
    print_lines(script(ctx.find_root().command, {}, "pullquote", "_PULLQUOTE_COMPLETE").source())
