"""Search in the text of an article, not in the lines it happens to be set in."""

from __future__ import annotations

import re
from bisect import bisect_left

from tui.document.span import CharSpan

_ALIKE = {"'": "['‘’]", '"': '["“”]', "-": "[-‐‑–]"}


def find_matches(text: str, query: str) -> list[CharSpan]:
    """Where `query` occurs in `text`, without overlaps.

    Case counts only where the query has a capital. White space matches white space of any length, so a phrase is
    found across a line end; straight quotation marks and hyphens match typographic ones.
    """
    words = query.split()
    if not words:
        return []
    flags = 0 if any(char.isupper() for char in query) else re.IGNORECASE
    pattern = r"\s+".join("".join(_ALIKE.get(char, re.escape(char)) for char in word) for word in words)
    return [CharSpan(*match.span()) for match in re.finditer(pattern, text, flags)]


def match_from(matches: list[CharSpan], offset: int) -> int:
    """The number of the first match that begins at `offset` or after it, round to 0 past the last."""
    number = bisect_left(matches, offset, key=lambda span: span.start)
    return number if number < len(matches) else 0
