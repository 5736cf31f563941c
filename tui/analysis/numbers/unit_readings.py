"""A number together with the unit written beside it: money, percent, measure, time or age."""

from __future__ import annotations

import re
from dataclasses import replace

from tui.analysis.numbers.ages import is_aged, old_end
from tui.analysis.numbers.currencies import Money, money_beside
from tui.analysis.numbers.measures import UnitFound, unit_after
from tui.analysis.numbers.numeral_words import ATTACHED
from tui.analysis.numbers.numerals import Numeral
from tui.analysis.numbers.readings import Reading

_AND_A_HALF = re.compile(r"\s+and\s+(?:a\s+)?half(?![^\W_])", re.IGNORECASE)
_OF = re.compile(r"\s+of\b", re.IGNORECASE)
_MANY = re.compile(
    r"\s+(?!less\b|across\b|hurdles\b|finals\b|as\b|is\b|was\b|plus\b|individual\b)(?:[a-z]+\s)?"
    r"(?:[a-z]{2,}s|people|men|women|children|are|were|have)\b"
)
"""Words after "500m" that make it millions, not metres."""

_WORD = re.compile(r"\s+[a-z]+")


def read_unit(text: str, numeral: Numeral, dollar: str) -> Reading | None:
    """`numeral` with its unit, a bare $ as `dollar`; bare where none is beside; None where letters make it a name."""
    reading = Reading(numeral, numeral.start, numeral.end, numeral.value)
    if numeral.ordinal:
        return reading
    end = _unit_begins(text, numeral)
    money = _money(text, numeral, end)
    if money is not None:
        _take_money(reading, money, dollar)
        return reading
    if numeral.tail == "m" and _MANY.match(text, numeral.end + 1):
        return _with_letters(text, reading)
    found = unit_after(text, end, fraction=numeral.fraction)
    if found is None and not numeral.tail and is_aged(text, numeral.start, numeral.value):
        reading.kind, reading.unit = "age", "year"
        return reading
    if found is not None and found.end >= numeral.end + len(numeral.tail):
        _take_unit(text, reading, found)
        return reading
    return _with_letters(text, reading)


def _unit_begins(text: str, numeral: Numeral) -> int:
    """Where the unit may begin: past the "of" of "millions of dollars", "a couple of days"."""
    if not numeral.indefinite and not text[numeral.start : numeral.end].lower().endswith("couple"):
        return numeral.end
    match = _OF.match(text, numeral.end)
    return numeral.end if match is None else match.end()


def _money(text: str, numeral: Numeral, end: int) -> Money | None:
    if numeral.tail in ATTACHED:
        multiplied = money_beside(text, numeral.start, end + len(numeral.tail))
        if multiplied is not None:
            return multiplied._replace(factor=multiplied.factor * ATTACHED[numeral.tail])
    money = money_beside(text, numeral.start, end)
    return None if money is not None and money.end < numeral.end + len(numeral.tail) else money


def _take_money(reading: Reading, money: Money, dollar: str) -> None:
    reading.kind, reading.unit = "money", money.code or dollar
    if reading.numeral.tail:
        reading.numeral = replace(reading.numeral, tail="", scale=money.factor)
    reading.currency_before = money.start < reading.numeral.start
    reading.start, reading.end = money.start, max(money.end, reading.numeral.end)
    reading.small_change = money.small
    reading.scale_by(money.factor)


def _take_unit(text: str, reading: Reading, found: UnitFound) -> None:
    reading.kind, reading.unit, reading.end = found.kind, found.symbol, found.end
    reading.numeral = replace(reading.numeral, tail="")
    half = _AND_A_HALF.match(text, found.end)
    if half is not None and reading.value is not None and found.kind in ("duration", "measure"):
        reading.value, reading.end = reading.value + 0.5, half.end()
    reading.scale_by(found.factor)
    old = old_end(text, found.end) if found.kind == "duration" else None
    if old is not None:
        reading.kind, reading.end = "age", old


def _with_letters(text: str, reading: Reading) -> Reading | None:
    """A number with letters written on to it that are no unit: "2m people", "87yo", or a name such as "737s"."""
    tail = reading.numeral.tail
    if not tail:
        return reading
    if tail in ATTACHED and _WORD.match(text, reading.numeral.end + len(tail)):
        reading.scale_by(ATTACHED[tail])
        reading.end += len(tail)
        reading.numeral = replace(reading.numeral, end=reading.end, tail="", scale=ATTACHED[tail], grouped=True)
        return reading
    if tail.lower() == "yo":
        reading.kind, reading.unit, reading.end = "age", "year", reading.end + len(tail)
        return reading
    return None
