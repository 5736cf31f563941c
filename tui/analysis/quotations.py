"""What is said, and the words that say so."""

from __future__ import annotations

from typing import NamedTuple

from tui.analysis.parsed import ParsedArticle
from tui.document.record import QuotationKind
from tui.document.span import CharSpan


class FoundQuotation(NamedTuple):
    """A quotation before anyone knows who speaks.

    `content` are its pieces in order, quotation marks included; `source` the words that name the speaker here, None
    where there are none; `follows` the place in the list of the earlier quotation whose voice goes on here, if any.
    `confidence` is that of the content, cue and source.
    """

    kind: QuotationKind
    content: tuple[CharSpan, ...]
    cue: tuple[CharSpan, ...]
    source: CharSpan | None
    follows: int | None
    confidence: float


def find_quotations(parsed: ParsedArticle) -> list[FoundQuotation]:
    """The quotations of `parsed` in the order of the text."""
    return []
