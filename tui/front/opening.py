"""How an article comes onto the screen: its text first, then its highlights, kept from before or made now."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from typing import NamedTuple, Protocol

from tui.document.article import Article
from tui.document.record import Record
from tui.errors import InputError, PullquoteError


class Opened(NamedTuple):
    """The article is read and can be shown."""

    article: Article


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
        self.load = load
        self._records = records
        self._analyst = analyst
        self._model_of = model_of

    async def open(self, source: str, tell: Callable[[str], None]) -> AsyncIterator[Stage]:
        """The stages of opening `source`, nothing of which holds up the event loop; `tell` hears what is going on."""
        try:
            article = await asyncio.to_thread(self.load, source)
        except PullquoteError as error:
            yield Failed(str(error))
            return
        yield Opened(article)
        kept = await asyncio.to_thread(self.kept, article)
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

    def kept(self, article: Article) -> Record | None:
        """The record of `article` where it was analysed before."""
        return self._records.find(article, self._model_of(article))

    def load_or_none(self, source: str) -> Article | None:
        """The article of `source`, None where it cannot be read."""
        try:
            return self.load(source)
        except InputError:
            return None
