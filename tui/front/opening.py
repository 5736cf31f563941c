"""How an article comes onto the screen: its text first, then its highlights, kept from before or made now."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from typing import NamedTuple, Protocol

from tui.document.article import Article
from tui.document.record import Record
from tui.errors import InputError, PullquoteError
from tui.front.ahead import Ahead
from tui.front.shelf import count_words

_MOMENT = 0.05
"""Seconds that the first paint may wait for its article, rather than be painted empty and again."""


class Read(NamedTuple):
    """What reading a source gave: the article, how many words it has, and its record where that was kept."""

    article: Article
    words: int
    kept: Record | None


class Opened(NamedTuple):
    """The article is read and can be shown."""

    article: Article
    words: int


class Highlighted(NamedTuple):
    """The record is there; `how` tells in a few words where it came from."""

    record: Record
    how: str


class Failed(NamedTuple):
    """The article cannot be read, or where it is on the screen already, not analysed; `why` is one line."""

    why: str


Stage = Opened | Highlighted | Failed


class Records(Protocol):
    """Where records are kept."""

    def find(self, article: Article, model: str) -> Record | None:
        """The record kept for the article, if any."""

    def keep(self, article: Article, model: str, record: Record) -> None:
        """Keep the record."""


class Analyses(Protocol):
    """What makes records."""

    async def analyze(self, article: Article, tell: Callable[[str], None]) -> Record:
        """The record of the article."""

    async def close(self) -> None:
        """End what runs."""


class Opener:
    """Opens articles: `load` reads a source, `model_of` names the model that reads an article."""

    def __init__(
        self,
        load: Callable[[str], Article],
        records: Records,
        analyst: Analyses,
        model_of: Callable[[Article], str],
    ) -> None:
        self._load = load
        self._records = records
        self._analyst = analyst
        self._model_of = model_of
        self._ahead: Ahead[Read] | None = None

    def read_ahead(self, source: str) -> None:
        """Begin to read `source`, which will be opened first, while the reader is still being put together."""
        self._ahead = Ahead(source, lambda: self.read(source))

    def at_hand(self, source: str) -> Read | None:
        """What reading `source` ahead gave; None where it takes more than a moment still."""
        if self._ahead is None or self._ahead.source != source:
            return None
        self._ahead.wait(_MOMENT)
        return self._ahead.found

    async def open(self, source: str, tell: Callable[[str], None]) -> AsyncIterator[Stage]:
        """The stages of opening `source`, nothing of which holds up the event loop; `tell` hears what is going on."""
        try:
            article, words, kept = await asyncio.to_thread(self._read_once, source)
        except PullquoteError as error:
            yield Failed(str(error))
            return
        yield Opened(article, words)
        if kept is not None:
            yield Highlighted(kept, "analysed before")
            return
        started = time.monotonic()
        try:
            record = await self._analyst.analyze(article, tell)
        except PullquoteError as error:
            yield Failed(str(error))
            return
        yield Highlighted(record, f"analysed in {time.monotonic() - started:.1f} s")
        await asyncio.to_thread(self._records.keep, article, self._model_of(article), record)

    def read(self, source: str) -> Read:
        """Read `source`, which may take its time. Raises PullquoteError where it cannot be read."""
        try:
            article = self._load(source)
            return Read(article, count_words(article.text), self._records.find(article, self._model_of(article)))
        except PullquoteError:
            raise
        except Exception as error:
            # A parser that trips over one article must not cost the reader the others.
            what = " ".join(f"{type(error).__name__}: {error}".split())
            raise InputError(f"{source}: a fault of pullquote's own: {what}") from error

    def _read_once(self, source: str) -> Read:
        """The same, but what was read ahead is not read again."""
        ahead, self._ahead = self._ahead, None
        if ahead is not None and ahead.source == source:
            ahead.wait()
            if ahead.found is not None:
                return ahead.found
        return self.read(source)
