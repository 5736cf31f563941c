"""Time expressions as days, anchored on the day of the article."""

from __future__ import annotations

from tui.analysis.parsed import ParsedArticle
from tui.document.record import Date


def find_dates(parsed: ParsedArticle) -> tuple[Date, ...]:
    """The dates of `parsed` in the order of the text."""
    return ()
