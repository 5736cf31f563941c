"""Figures as values with bounds, comparator and unit, tied to who gives them."""

from __future__ import annotations

from tui.analysis.parsed import ParsedArticle
from tui.document.record import Date, Figure, Quotation


def find_figures(
    parsed: ParsedArticle, dates: tuple[Date, ...], quotations: tuple[Quotation, ...]
) -> tuple[Figure, ...]:
    """The figures of `parsed` in the order of the text, ids f1, f2, …; none of them is one of `dates`."""
    return ()
