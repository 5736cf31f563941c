"""Search in the text of an article, not in the lines it happens to be set in."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

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
    flags = re.NOFLAG
    if not any(char.isupper() for char in query):
        lowered = _lowered(text)
        # A few letters change their number when lowered; only a search that folds case itself keeps their places.
        text, flags = (lowered, flags) if len(lowered) == len(text) else (text, re.IGNORECASE)
    pattern = r"\s+".join("".join(_ALIKE.get(char, re.escape(char)) for char in word) for word in words)
    return [CharSpan(*match.span()) for match in re.finditer(pattern, text, flags)]


@lru_cache(1)
def _lowered(text: str) -> str:
    """`text` in small letters, kept while one goes on typing."""
    return text.lower()


def match_from(matches: Sequence[CharSpan], offset: int) -> int:
    """The number of the first match that begins at `offset` or after it, round to 0 past the last."""
    number = bisect_left(matches, offset, key=lambda span: span.start)
    return number if number < len(matches) else 0
