"""Many inputs at once on this machine: one process or several, results in the order asked for."""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from typing import TYPE_CHECKING, NamedTuple

from tui.analysis.models import load_model, model_for
from tui.document.article import Article
from tui.document.record import Record
from tui.errors import PullquoteError

if TYPE_CHECKING:
    from spacy.language import Language

ARTICLES_A_JOB = 12
"""Fewer articles than this do not repay a process of their own: loading the model takes a second or two."""


class Outcome(NamedTuple):
    """What came of one input: its record, or one line that says why there is none."""

    source: str
    record: Record | None
    problem: str | None


Load = Callable[[str], Article]
"""From a source as given to its article; raises PullquoteError. Sent to other processes, so a function of a module."""


class Analyst:
    """Turns sources into outcomes with models loaded once."""

    def __init__(self, load: Load, model: str | None) -> None:
        self._load = load
        self._model = model
        self._models: dict[str, Language] = {}

    def outcome(self, source: str) -> Outcome:
        """The record of `source`, or why there is none."""
        from tui.analysis.pipeline import analyze

        try:
            article = self._load(source)
            return Outcome(source, analyze(article, self._nlp(article.language)), None)
        except PullquoteError as error:
            return Outcome(source, None, str(error))
        except Exception as error:  # noqa: BLE001 - one article that fails must not cost the others
            return Outcome(source, None, f"{source}: {type(error).__name__}: {error}")

    def _nlp(self, language: str) -> Language:
        name = model_for(language, self._model)
        if name not in self._models:
            self._models[name] = load_model(name)
        return self._models[name]


def jobs_for(articles: int, asked: int | None) -> int:
    """How many processes: as many as `asked`, else as many as the articles repay and the machine has processors."""
    if asked is not None:
        return max(1, min(asked, articles))
    return max(1, min(os.cpu_count() or 1, articles // ARTICLES_A_JOB))


def analyze_all(sources: Iterable[str], load: Load, model: str | None, jobs: int) -> Iterator[Outcome]:
    """The outcome of each of `sources`, in their order; at most a few an extra process wait in memory."""
    if jobs == 1:
        analyst = Analyst(load, model)
        yield from map(analyst.outcome, sources)
        return
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(jobs, mp_context=context, initializer=_start, initargs=(load, model)) as pool:
        waiting: deque[Future[Outcome]] = deque()
        try:
            for source in sources:
                waiting.append(pool.submit(_work, source))
                if len(waiting) >= 4 * jobs:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()


_analyst: Analyst | None = None


def _start(load: Load, model: str | None) -> None:
    global _analyst
    _analyst = Analyst(load, model)


def _work(source: str) -> Outcome:
    if _analyst is None:
        raise RuntimeError("the worker was not started")
    return _analyst.outcome(source)
