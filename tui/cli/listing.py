"""Commands that list what can be set: themes, keys and folders."""

from __future__ import annotations

import click

from tui.cli.options import Asked, with_options
from tui.cli.settled import read_settings
from tui.cli.telling import print_lines, tell
from tui.errors import UsageError


@click.command()
@with_options
def themes(asked: Asked) -> None:
    """List the themes, the one in use marked with a star."""
    from tui.front.themes import find_themes, read_theme

    settings, _ = read_settings(asked.config, strict=True)
    used = asked.theme or settings.theme
    for name, path in find_themes().items():
        palette, mistakes = read_theme(path)
        tone = "wrong" if palette is None else "dark" if palette.dark else "light"
        print_lines(f"{'*' if name == used else ' '} {name:<18} {tone:<6} {path}")
        tell([UsageError(mistake) for mistake in mistakes])


@click.command()
@with_options
def keys(asked: Asked) -> None:
    """List every key of the reader with the name by which the settings change it."""
    from tui.front.keymap import bound_keys, grouped_keys, shown_keys

    settings, _ = read_settings(asked.config, strict=True)
    for number, (group, entries) in enumerate(grouped_keys(bound_keys(settings.keys)).items()):
        print_lines(f"{chr(10) if number else ''}{group}")
        for entry in entries:
            print_lines(f"  {shown_keys(entry):<20} {entry.description:<50} {entry.id}")


@click.command()
@click.argument("what", type=click.Choice(["config", "cache", "data"]))
def locate(what: str) -> None:
    """Print the folder of settings and themes, of what can be made again, or of what cannot."""
    from tui import paths

    print_lines(str({"config": paths.config_folder, "cache": paths.cache_folder, "data": paths.data_folder}[what]()))
