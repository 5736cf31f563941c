"""A text as the words that scores are counted in, and which of them stand between double quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tui.document.span import CharSpan

_WORD = re.compile(r"\w+(?:['’.\-]\w+)*")
_OPENING, _CLOSING = frozenset("“„«"), frozenset("”»")
SMALL_WORDS = frozenset(
    "the a an of and or in for at on to by with from 's his her their its who that which as".split()
)
"""Words that name nobody."""


class Words:
    """The words of one text, by number."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans = [CharSpan(*match.span()) for match in _WORD.finditer(text)]
        quoted = _between_marks(text)
        self.quoted = frozenset(place for place, span in enumerate(self.spans) if quoted[span.start])

    def inside(self, where: Iterable[CharSpan]) -> frozenset[int]:
        """The words that share a character with one of the spans `where`."""
        return frozenset(place for span in where for place, word in enumerate(self.spans) if word.overlaps(span))

    def naming(self, where: Iterable[CharSpan]) -> frozenset[int]:
        """The words in `where` without the small ones, unless there are no others."""
        all_words = self.inside(where)
        large = frozenset(place for place in all_words if self.spans[place].of(self.text).lower() not in SMALL_WORDS)
        return large or all_words

    def kind(self, content: frozenset[int]) -> str:
        """Whether words are quoted all (direct), in part (mixed) or not at all (indirect)."""
        quoted = len(content & self.quoted)
        return "direct" if quoted == len(content) else "mixed" if quoted else "indirect"


def _between_marks(text: str) -> bytearray:
    """1 for every character between double marks; an opening mark never closed holds to the end of its line."""
    inside = bytearray(len(text))
    at = 0
    for line in text.split("\n"):
        start: int | None = None
        place = at
        while place < at + len(line):
            width, opens, closes = _mark(text, place, opened=start is not None)
            if start is None and opens:
                start = place + width
            elif start is not None and closes:
                inside[start:place] = b"\1" * (place - start)
                start = None
            place += width
        if start is not None and start < at + len(line):
            inside[start : at + len(line)] = b"\1" * (at + len(line) - start)
        at += len(line) + 1
    return inside


def _mark(text: str, place: int, *, opened: bool) -> tuple[int, bool, bool]:
    """Width of the mark at `place`, and whether it opens or closes; width 1 where there is none."""
    two = text[place : place + 2]
    if two in ("``", "''"):
        return 2, two == "``" or not opened, two == "''" and opened
    if text[place] == '"':
        return 1, not opened, opened
    return 1, text[place] in _OPENING, text[place] in _CLOSING
