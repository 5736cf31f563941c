"""`pullquote read`, which is also what paths alone mean."""

from __future__ import annotations

import click

from tui.cli.opening import open_paths
from tui.cli.options import PATHS, Asked, with_options


@click.command()
@click.argument("paths", nargs=-1, type=PATHS)
@with_options
def read(asked: Asked, paths: tuple[str, ...]) -> int:
    """Open articles in the reader: files, folders, globs, or - for standard input. Without PATHS, the samples."""
    return open_paths(paths, asked.config, asked.theme)
