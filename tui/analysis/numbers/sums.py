"""Amounts told in two steps: dollars and cents, feet and inches, hours and minutes."""

from __future__ import annotations

import re

from tui.analysis.numbers.readings import Reading
from tui.document.units import UNITS

_AND = re.compile(r",?(?:\s+and)?\s+\Z")
_SMALLER = {("ft", "in"), ("lb", "oz"), ("hour", "minute"), ("minute", "second"), ("year", "month"), ("mi", "ft")}
_INCHES = re.compile(r"\s?in(?:\.|(?=\s*[,;)]|\s*\Z|\s+(?:more|tall|long|high|wide|deep)\b))")
_ENDS = re.compile(r"\s*(?:[.,;)]|more\b|\Z)")
_APART = re.compile(r"\b(?:between|from|both|either)\s+\Z", re.IGNORECASE)


def add_up(readings: list[Reading], text: str) -> list[Reading]:
    """`readings` with the smaller part of an amount added to the larger one before it."""
    out: list[Reading] = []
    for reading in readings:
        part = _part_of(out[-1], reading, text) if out else None
        if part is None:
            out.append(reading)
            continue
        value, end = part
        last = out[-1]
        last.value = (last.value or 0.0) + value
        last.end = end
    return out


def _part_of(last: Reading, reading: Reading, text: str) -> tuple[float, int] | None:
    """What `reading` adds to `last` and where it ends; None where the two are apart."""
    if last.value is None or reading.value is None or last.last is not None:
        return None
    between = text[last.end : reading.start]
    if not _AND.match(between) or _APART.search(text, max(0, last.start - 10), last.start):
        return None
    if last.kind == "money":
        return _small_change(last, reading, text)
    if reading.unit is not None and last.unit is not None and (last.unit, reading.unit) in _SMALLER:
        return reading.value * UNITS[reading.unit].factor / UNITS[last.unit].factor, reading.end
    inches = _INCHES.match(text, reading.end) if last.unit == "ft" and reading.bare else None
    if inches is not None and reading.value < 12:
        return reading.value / 12, inches.end()
    return None


def _small_change(last: Reading, reading: Reading, text: str) -> tuple[float, int] | None:
    if last.small_change or reading.value is None or last.numeral.scale > 1:
        return None
    if reading.small_change:
        return reading.value, reading.end
    # "15 dollars 50", but not "$15 50 times".
    hundredths = reading.bare and 10 <= reading.value < 100 and reading.value == int(reading.value)
    if hundredths and not last.currency_before and _ENDS.match(text, reading.end):
        return reading.value / 100, reading.end
    return None
