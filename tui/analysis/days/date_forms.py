"""What time expressions are made of, and the register of those that can be read."""

from __future__ import annotations

import re
from collections.abc import Callable

from tui.analysis.days.anchoring import Frame, Period
from tui.analysis.days.calendar_words import MONTHS, SEASONS, WEEKDAYS
from tui.analysis.numbers.numeral_words import longest_first
from tui.analysis.numbers.numerals import find_numerals

_SHORT_MONTHS = frozenset(name for name in MONTHS if len(name) < 5 and name not in ("may", "june", "july"))
MONTH = rf"(?:{longest_first(frozenset(MONTHS) - _SHORT_MONTHS)}|(?:{longest_first(_SHORT_MONTHS)})(?:\.|(?![^\W_])))"
WEEKDAY = rf"(?:{longest_first({name for name in WEEKDAYS if name.endswith('day')})})"
SHORT_WEEKDAY = rf"(?:{longest_first(frozenset(WEEKDAYS))})\.?"
YEAR = r"(?:1\d{3}|20\d{2}|2100)"
_DAY_WORDS = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|"
    "sixteenth|seventeenth|eighteenth|nineteenth|twentieth|(?:twenty|thirty)[ -](?:one|two|three|four|five|six|seven|"
    "eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth"
)
DAY = rf"(?:(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?|{_DAY_WORDS})(?![\w:]|[.,]\d)"
SEASON = rf"(?:{longest_first(frozenset(SEASONS))})"
MODIFIER = r"(?:(?:early|late|mid|earlier|later)[\s-]+(?:in\s+)?)?"
"""Patterns of the parts of a date."""

Reader = Callable[[re.Match[str], Frame], "Period | None"]
"""Reads what a pattern matched against a frame; None where it is no time. Raises ValueError for days that are none."""


class Forms:
    """The forms of time expression of one kind: a name, a pattern and a reader each."""

    def __init__(self) -> None:
        self.all: list[tuple[str, re.Pattern[str], Reader]] = []

    def form(self, pattern: str) -> Callable[[Reader], Reader]:
        """Register the decorated reader for what `pattern` matches as whole words."""

        def register(reader: Reader) -> Reader:
            whole = re.compile(rf"(?<![\w$£€#@/])(?:{pattern})(?!\w)", re.IGNORECASE)
            self.all.append((reader.__name__.strip("_"), whole, reader))
            return reader

        return register


def month_number(name: str) -> int:
    """The month that `name`, short or in full, names."""
    return MONTHS[name.lower().rstrip(".")]


def day_number(words: str) -> int:
    """The day of the month that `words` say: "12th", "twenty-second"."""
    digits = re.match(r"\d+", words)
    if digits is not None:
        return int(digits[0])
    return int(sum(numeral.value for numeral in find_numerals(words.replace("-", " "))))
