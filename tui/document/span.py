"""The one unit of place: a half-open span of code points."""

from __future__ import annotations

from typing import NamedTuple


class CharSpan(NamedTuple):
    """`[start, end)` in Unicode code points of `Article.text`; written `[start, end]` in JSON."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """Code points covered."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words of `text` that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: CharSpan) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: CharSpan) -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def moved(self, by: int) -> CharSpan:
        """The span `by` code points further on."""
        return CharSpan(self.start + by, self.end + by)


def trimmed(span: CharSpan, text: str) -> CharSpan:
    """`span` without white space at either end; empty at its start where nothing else is in it."""
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return CharSpan(start, end)
