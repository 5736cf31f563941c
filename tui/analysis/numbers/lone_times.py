"""One hour, week or year told without a number: "for an hour", "another week", "all day"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tui.analysis.numbers.numerals import Numeral

_UNIT = r"(?P<unit>minute|hour|day|week|month|year|decade|century|fortnight)"
_LONE = re.compile(
    r"(?<![^\W_])(?:"
    r"(?:for|within|after|than|nearly|almost|about|around|over|under|lasted|lasting|took|takes?|lasts?|least|spent|spend|"
    r"spending|roughly|approximately|quite|only|just|inside)\s+(?P<one>an?|another|a\s+(?:full|whole|further))"
    r"|(?P<more>another|(?:an?|one)\s+(?:full|whole|further|additional|extra)|all|whole|full))"
    rf"[\s-]{_UNIT}(?![^\W_]|[\s-](?:old|ago|earlier|later|before|after|long)\b)"
    r"(?P<after>\s+[a-z]+)?",
    re.IGNORECASE,
)
_RATE = re.compile(
    r"\s+(?:profit|result|earning|sale|revenue|loss|guidance|forecast|outlook|figure|target|report|net)", re.I
)


def lone_times(text: str) -> Iterator[Numeral]:
    """Every single time of `text` that no number counts, as a number that ends where the unit begins."""
    for match in _LONE.finditer(text):
        word = "one" if match["one"] else "more"
        if match["more"] and match["more"].lower() == "full" and _RATE.match(match["after"] or ""):
            continue
        start = match.start(word)
        yield Numeral(start, match.start("unit") - 1, 1.0, 1.0, spelled=True, grouped=True)
