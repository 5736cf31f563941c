"""`pullquote read`, and `pullquote` with paths alone: the reader, or plain text where no terminal is."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from tui.cli.options import PATHS, Asked, read_settings, with_options
from tui.cli.telling import FINE, SOME_FAILED, print_lines, tell
from tui.errors import PullquoteError


@click.command()
@click.argument("paths", nargs=-1, type=PATHS)
@with_options
def read(asked: Asked, paths: tuple[str, ...]) -> int:
    """Open articles in the reader: files, folders, globs, or - for standard input. Without PATHS, the samples."""
    from tui.ingest.discover import find_inputs

    settings, mistakes = read_settings(asked.config)
    inputs = find_inputs(paths or _samples())
    if not inputs.found:
        return tell(inputs.problems)
    if not sys.stdout.isatty():
        return max(tell(inputs.problems), _print_articles(inputs.found))
    from tui.front.start import run_reader

    run_reader(inputs, settings, asked.theme, [*mistakes, *map(str, inputs.problems)])
    return SOME_FAILED if inputs.problems else FINE


def _samples() -> tuple[str, ...]:
    from tui.paths import shipped_folder

    return (str(shipped_folder("seeds")),)


def _print_articles(sources: Sequence[str]) -> int:
    from tui.export.plain import article_lines
    from tui.ingest.load import load_source

    status = FINE
    for number, source in enumerate(sources):
        try:
            article = load_source(source)
        except PullquoteError as error:
            status = tell([error])
            continue
        if number:
            print_lines(f"\n{'─' * 40}\n")
        for line in article_lines(article):
            print_lines(line)
    return status
