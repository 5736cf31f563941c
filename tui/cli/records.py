"""Paths to records, one after another: what goes wrong on the way is told and counted, and the rest goes on."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import click

from tui.cli.telling import tell
from tui.errors import InputError

if TYPE_CHECKING:
    from tui.batch.local import Outcome
    from tui.document.record import Record
    from tui.ingest.discover import Inputs


class Records:
    """The records of `inputs`, in their order, analysed as they are asked for in `jobs` processes."""

    def __init__(self, inputs: Inputs, model: str | None, jobs: int | None) -> None:
        self.status = tell(inputs.problems)
        """The exit code that what went wrong so far means."""
        self._sources = inputs.found
        self._model = model
        self._jobs = jobs

    def __iter__(self) -> Iterator[Record]:
        from tui.batch.local import analyze_all, jobs_for
        from tui.ingest.load import load_source

        jobs = jobs_for(len(self._sources), self._jobs)
        outcomes = analyze_all(self._sources, load_source, self._model, jobs)
        for outcome in _with_progress(outcomes, self._sources):
            if outcome.record is None:
                self.status = max(self.status, tell([InputError(str(outcome.problem))]))
            else:
                yield outcome.record


def _with_progress(outcomes: Iterable[Outcome], sources: Sequence[str]) -> Iterator[Outcome]:
    if not sys.stderr.isatty() or len(sources) < 2:
        yield from outcomes
        return
    with click.progressbar(outcomes, length=len(sources), file=sys.stderr, label="analysing", show_pos=True) as bar:
        yield from bar
