"""The commands by name, each loaded when it is asked for."""

from __future__ import annotations

from importlib import import_module

import click

from tui import __version__
from tui.cli.options import PATHS, Asked, common_options
from tui.cli.rooms import ROOMS
from tui.cli.telling import FINE


class Commands(click.Group):
    """The commands; words that name none are paths for the reader, so that `pullquote article.txt` opens it."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click asks so
        """The names of all commands."""
        return list(ROOMS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - as above
        """The command called `cmd_name`, its module loaded."""
        if cmd_name not in ROOMS:
            return None
        command: click.Command = getattr(import_module(f"tui.cli.{ROOMS[cmd_name]}"), cmd_name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that `args` begin with, else the reader with all of `args`."""
        if args and args[0] in ROOMS:
            return super().resolve_command(ctx, args)
        return "read", self.get_command(ctx, "read"), args

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[click.shell_completion.CompletionItem]:
        """Commands and, beside them, files."""
        return [*super().shell_complete(ctx, incomplete), *PATHS.shell_complete(ctx, self.params[0], incomplete)]


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "ignore_unknown_options": False},
    epilog="Words that name no command are articles to open: pullquote story.txt, pullquote folder/, pullquote -.",
)
@common_options
@click.version_option(__version__, prog_name="pullquote", message="%(prog)s %(version)s")
@click.pass_context
def commands(ctx: click.Context, config: str | None, theme: str | None) -> int:
    """Read news articles in the terminal and see who said what, where, and with which figures.

    Without a command, opens the articles named, or the samples where none is.
    """
    ctx.obj = Asked(config, theme)
    if ctx.invoked_subcommand is None:
        from tui.cli.opening import open_paths

        return open_paths((), config, theme)
    return FINE
