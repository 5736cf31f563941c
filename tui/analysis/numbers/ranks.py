"""Ordinals that say a place in an order: "ranked 12th", "the third-largest", "finished second"."""

from __future__ import annotations

import re

from tui.analysis.numbers.readings import Reading

_PLACED = re.compile(
    r"\b(?:rank(?:s|ed|ing)?|finish(?:ed|es|ing)?|plac(?:ed|es|ing)|sits?|sitting|stands?|stood|seeded)\s+"
    r"(?:a |in |joint |tied (?:for )?|equal |at |the )*\Z",
    re.IGNORECASE,
)
_ENDS = re.compile(r"\s*(?:[.,;!?)]|\Z|(?:in|on|out of|behind|with|overall|among|of|at|to)\b)")
_PLACE = re.compile(r"[\s-]*(?:place|spot|seed|ranked)\b(?!\s+and\b)", re.IGNORECASE)
_SUPERLATIVE = re.compile(r"[\s-](?:[a-z]+est|most[\s-][a-z]+|best|worst)\b", re.IGNORECASE)
_IDIOM = re.compile(r"\bin\s+(?:the\s+)?\Z", re.IGNORECASE)
_REACH = 30


def is_rank(text: str, reading: Reading) -> bool:
    """Whether the ordinal of `reading` tells a rank, not which one is meant: "the third car"."""
    value = reading.numeral.value
    before = text[max(0, reading.start - _REACH) : reading.start]
    if text.strip(" .") == text[reading.start : reading.end]:
        return True
    if _PLACE.match(text, reading.end):
        return not (value == 1 and _IDIOM.search(before))
    if _SUPERLATIVE.match(text, reading.end):
        return value > 1
    return _PLACED.search(before) is not None and _ENDS.match(text, reading.end) is not None
