"""Articles opened in the reader, or printed as plain text where no terminal is."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from tui.cli.settled import read_settings
from tui.cli.telling import FINE, SOME_FAILED, print_lines, tell
from tui.errors import PullquoteError


def open_paths(paths: tuple[str, ...], config: str | None = None, theme: str | None = None) -> int:
    """Open what `paths` name, the samples where they name nothing, and give the exit code."""
    from tui.ingest.discover import find_inputs

    settings, mistakes = read_settings(config)
    inputs = find_inputs(paths or _samples())
    if not inputs.found:
        return tell(inputs.problems)
    if not sys.stdout.isatty():
        return max(tell(inputs.problems), _print_articles(inputs.found))
    from tui.front.start import run_reader

    run_reader(inputs, settings, theme, [*mistakes, *map(str, inputs.problems)])
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
