"""The articles found, as the library pane shows them. Free of Textual."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import PurePath

import msgspec

from tui.document.article import Article
from tui.document.record import Record

_WORD = re.compile(r"\w+(?:['’.\-]\w+)*")


class Entry(msgspec.Struct, frozen=True):
    """One article of the shelf: what is known of it so far. `problem` is why it cannot be read."""

    source: str
    title: str
    date: str | None = None
    words: int | None = None
    sha256: str | None = None
    quotations: int | None = None
    speakers: int | None = None
    problem: str | None = None

    def matches(self, words: Sequence[str]) -> bool:
        """Whether every one of the lower-case `words` stands in the title or the name of the source."""
        searched = f"{self.title}\n{self.source}".lower()
        return all(word in searched for word in words)


def count_words(text: str) -> int:
    """The words of `text`."""
    return sum(1 for _ in _WORD.finditer(text))


def title_of(article: Article) -> str:
    """The headline on one line, else the name of the file."""
    headline = " ".join(article.headline.of(article.text).split()) if article.headline else ""
    return headline or name_of(article.source)


def name_of(source: str) -> str:
    """The short name of a source."""
    return "standard input" if source == "-" else PurePath(source).name or source


class Shelf:
    """The articles in the order they were found; `read` are the `sha256` of those read before."""

    def __init__(self, sources: Iterable[str], read: Iterable[str] = ()) -> None:
        self.entries = [Entry(source, name_of(source)) for source in sources]
        self.read = set(read)
        self._places = {entry.source: number for number, entry in enumerate(self.entries)}

    def __len__(self) -> int:
        return len(self.entries)

    def place_of(self, source: str) -> int | None:
        """The number of `source` on the shelf, from 0."""
        return self._places.get(source)

    def entry_of(self, source: str) -> Entry:
        """What is known of `source`."""
        return self.entries[self._places[source]]

    def is_read(self, entry: Entry) -> bool:
        """Whether the article was opened, now or before."""
        return entry.sha256 in self.read

    def neighbour(self, source: str | None, step: int) -> str | None:
        """The source `step` places on from `source`; none past the ends."""
        if not self.entries:
            return None
        at = self._places.get(source, -1 if step > 0 else 0) if source is not None else -1
        goal = at + step
        return self.entries[goal].source if 0 <= goal < len(self.entries) else None

    def note_article(self, source: str, article: Article, words: int) -> None:
        """Keep what the article itself tells."""
        self._change(
            source,
            title=title_of(article),
            date=article.published,
            words=words,
            sha256=article.sha256,
            problem=None,
        )

    def note_record(self, source: str, record: Record) -> None:
        """Keep what the analysis counted."""
        speakers = {quotation.speaker for quotation in record.quotations if quotation.speaker}
        self._change(source, quotations=len(record.quotations), speakers=len(speakers))

    def note_problem(self, source: str, problem: str) -> None:
        """Keep why the article cannot be read."""
        self._change(source, problem=problem)

    def note_read(self, article: Article) -> None:
        """Count the article as read."""
        self.read.add(article.sha256)

    def matching(self, query: str) -> list[int]:
        """The numbers of the entries that hold every word of `query`, in the order of the shelf."""
        words = query.lower().split()
        return [number for number, entry in enumerate(self.entries) if entry.matches(words)]

    def unknown(self) -> list[str]:
        """The sources that have not been looked into."""
        return [entry.source for entry in self.entries if entry.words is None and entry.problem is None]

    def _change(self, source: str, **known: object) -> None:
        place = self._places.get(source)
        if place is not None:
            self.entries[place] = msgspec.structs.replace(self.entries[place], **known)
