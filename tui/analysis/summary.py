"""The sentences that say most of an article."""

from __future__ import annotations

from tui.analysis.parsed import ParsedArticle
from tui.document.record import Quotation, SummarySentence


def find_summary(parsed: ParsedArticle, quotations: tuple[Quotation, ...]) -> tuple[SummarySentence, ...]:
    """Two to four sentences of the body of `parsed`, in the order of the text."""
    return ()
