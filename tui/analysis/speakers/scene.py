"""Where things stand in an article: in which sentence, in which block, inside whose words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from spacy.tokens import Token

from tui.analysis.parsed import BODY_KINDS, ParsedArticle, ParsedBlock
from tui.analysis.quotations import FoundQuotation
from tui.document.span import CharSpan

_MARKED = re.compile(r"[\"“«„][^\"”»“]*[\"”»“]?")


class Scene:
    """An article's sentences, blocks and quoted stretches, by place."""

    def __init__(self, parsed: ParsedArticle, found: list[FoundQuotation]) -> None:
        self.parsed = parsed
        self.found = found
        self._block_starts = [block.start for block in parsed.blocks]
        self._sentences = [block.start + sent.start_char for block in parsed.blocks for sent in block.doc.sents]
        self._quoted = _Intervals(span for quotation in found for span in _in_marks(quotation, parsed.text))
        self.sources = self._source_heads()

    def _source_heads(self) -> dict[int, int]:
        """The place of the head word of each source, and which quotation it is of."""
        heads: dict[int, int] = {}
        for number, quotation in enumerate(self.found):
            head = self.head(quotation.source) if quotation.source is not None else None
            if head is not None:
                heads.setdefault(head.idx + self.block_at(quotation.source.start).start, number)  # type: ignore[union-attr]
        return heads

    def block_at(self, at: int) -> ParsedBlock | None:
        """The parsed block that holds the code point `at`; None where none does."""
        place = bisect_right(self._block_starts, at) - 1
        if place < 0 or at >= self.parsed.blocks[place].span.end:
            return None
        return self.parsed.blocks[place]

    def head(self, span: CharSpan) -> Token | None:
        """The word that `span` turns on."""
        block = self.block_at(span.start)
        tokens = block.tokens(span) if block is not None else None
        return tokens.root if tokens is not None else None

    def sentence(self, at: int) -> int:
        """The number of the sentence that holds the code point `at`, counted through the article."""
        return bisect_right(self._sentences, at) - 1

    def is_quoted(self, span: CharSpan) -> bool:
        """Whether `span` stands inside quotation marks."""
        return self._quoted.hold(span.start)

    def quotation_of(self, span: CharSpan) -> FoundQuotation | None:
        """The quotation whose source turns on the word at `span`; None where it is nobody's source."""
        number = self.sources.get(span.start)
        return self.found[number] if number is not None else None

    def is_body(self, at: int) -> bool:
        """Whether the code point `at` belongs to the story itself, not to a headline or caption."""
        block = self.block_at(at)
        return block is not None and block.kind in BODY_KINDS


class _Intervals:
    """Spans that may overlap, joined, and asked by place."""

    def __init__(self, spans: Iterable[CharSpan]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def hold(self, at: int) -> bool:
        """Whether a span holds the code point `at`."""
        place = bisect_right(self._starts, at) - 1
        return place >= 0 and at < self._ends[place]


def _in_marks(quotation: FoundQuotation, text: str) -> list[CharSpan]:
    """The parts of the content that stand in quotation marks."""
    if quotation.kind == "direct":
        return list(quotation.content)
    if quotation.kind == "indirect":
        return []
    return [
        CharSpan(match.start(), match.end()).moved(piece.start)
        for piece in quotation.content
        for match in _MARKED.finditer(piece.of(text))
    ]
