"""Short pieces of the text around a span, for rows that tell where something stands."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import NamedTuple

from tui.document.article import Article, BlockKind
from tui.document.span import CharSpan, trimmed

NUMBERED: frozenset[BlockKind] = frozenset({"paragraph", "list_item", "block_quote"})
"""Blocks that count as paragraphs of the article."""
_SHORT: dict[BlockKind, str] = {
    "headline": "head",
    "dek": "dek",
    "byline": "by",
    "dateline": "from",
    "crosshead": "cross",
    "pull_quote": "pull",
    "caption": "cap.",
    "credit": "cap.",
    "related": "link",
    "promo": "promo",
    "table": "table",
    "code": "code",
}
"""What a block that is no numbered paragraph is called where there are few cells."""

_SENTENCE_END = re.compile(r"[.!?…]['\"’”»)\]]*\s+(?=['\"‘“«(\[]*[^\W\d_a-z])")
_ABBREVIATION = re.compile(r"(?:\b[^\W\d_]|\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Sen|Rep|Gov|Rev|St|Jan|Feb|Mar|Apr|Jun"
                           r"|Jul|Aug|Sept?|Oct|Nov|Dec|No|vs|Inc|Co|Corp|Ltd))\.$")  # fmt: skip
_FARTHEST = 600
"""Characters to either side past which no sentence is looked for: a block may be a megabyte without a full stop."""
_CLOSING_OF = {'"': '"', "'": "'", "“": "”", "‘": "’", "«": "»", "„": "“", "‚": "‘", "‹": "›"}


class Passages:
    """The paragraphs of one article, to look up by offset."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._starts = [block.span.start for block in article.blocks]
        self._numbers: list[int] = []
        self._sentence_starts: dict[int, list[int]] = {}
        number = 0
        for block in article.blocks:
            number += block.kind in NUMBERED
            self._numbers.append(number if block.kind in NUMBERED else 0)

    def number_at(self, offset: int) -> int | None:
        """The number, from 1, of the paragraph at `offset`; None in a headline, a caption and the like."""
        index = bisect_right(self._starts, offset) - 1
        return (self._numbers[index] or None) if index >= 0 else None

    def mark_at(self, offset: int) -> str:
        """Where `offset` stands, to be shown: "¶6", or in short the kind of block it is in."""
        number = self.number_at(offset)
        if number is not None:
            return f"¶{number}"
        index = bisect_right(self._starts, offset) - 1
        return _SHORT.get(self._article.blocks[index].kind, "") if index >= 0 else ""

    def sentence_at(self, span: CharSpan) -> CharSpan:
        """The sentence around `span`, told by its punctuation alone and never much longer than one can be."""
        index = bisect_right(self._starts, span.start) - 1
        text = self._article.text
        if index < 0 or not self._article.blocks[index].span.overlaps(span):
            return span
        starts = self._sentences(index)
        first = starts[max(bisect_right(starts, span.start) - 1, 0)]
        after = bisect_left(starts, span.end)
        last = starts[after] if after < len(starts) else self._article.blocks[index].span.end
        start, end = max(first, span.start - _FARTHEST), min(last, span.end + _FARTHEST)
        return trimmed(CharSpan(min(start, span.start), max(end, span.end)), text)

    def _sentences(self, index: int) -> list[int]:
        """Where the sentences of a block start."""
        if index not in self._sentence_starts:
            text, (low, high) = self._article.text, self._article.blocks[index].span
            starts = [low]
            for match in _SENTENCE_END.finditer(text, low, high):
                stop = match.start()
                if not _ABBREVIATION.search(text, max(low, stop - 8), stop + 1):
                    starts.append(match.end())
            self._sentence_starts[index] = starts
        return self._sentence_starts[index]


class Around(NamedTuple):
    """The words of a sentence before, in and after a span, on one line."""

    before: str
    words: str
    after: str


def around(article: Article, sentence: CharSpan, span: CharSpan, lead: int) -> Around:
    """The words of `sentence` around `span`, with at most some `lead` characters kept before it, cut at a word."""
    text = article.text
    before = one_line(text[sentence.start : span.start])
    if len(before) > lead:
        before = "…" + before[-lead:].partition(" ")[2]
    after = one_line(text[span.end : min(sentence.end, span.end + 400)])
    spaced_before = " " if before and text[span.start - 1].isspace() else ""
    spaced_after = " " if after and span.end < len(text) and text[span.end].isspace() else ""
    return Around(before + spaced_before, one_line(span.of(text)), spaced_after + after)


def one_line(words: str) -> str:
    """`words` with every run of white space as one space and none at the ends."""
    return " ".join(words.split())


def bare_quotation(words: str) -> str:
    """What is said, on one line, without the quotation marks around the whole and a comma at its end."""
    return one_line(inside_marks(CharSpan(0, len(words)), words).of(words))


def inside_marks(span: CharSpan, text: str) -> CharSpan:
    """`span` without the quotation marks around the whole, one opened and never closed, and a comma at its end.

    Marks stay where those at the two ends do not belong together, as in: "well over" a third.
    """
    start, end = trimmed(span, text)
    end = _before_comma(text, start, end)
    closing = _CLOSING_OF.get(text[start : start + 1])
    if closing is None:
        return CharSpan(start, end)
    inside = text.count(closing, start + 1, end)
    if inside % 2 and text[end - 1] == closing:
        return CharSpan(start + 1, _before_comma(text, start + 1, end - 1))
    return CharSpan(start + (inside == 0), end)


def _before_comma(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in ", \t\n":
        end -= 1
    return end
