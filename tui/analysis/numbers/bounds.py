"""Two bounds of one thing, told one after the other: "more than 20 and less than 35"."""

from __future__ import annotations

import re

from tui.analysis.numbers.readings import Reading

_BETWEEN = re.compile(r"\s*,?\s*(?:(?:and|but)\s*)?(?:at\s*)?\Z", re.IGNORECASE)
_ABOVE, _BELOW = (">", ">="), ("<", "<=")


def join_bounds(readings: list[Reading], text: str) -> list[Reading]:
    """`readings` with a lower and an upper bound that stand together made one range."""
    out: list[Reading] = []
    for reading in readings:
        last = out[-1] if out else None
        if last is not None and _bounds(last, reading, text):
            _share_scale(last, reading)
            values = sorted(value for value in (last.value, reading.value) if value is not None)
            last.low, last.high, last.value = values[0], values[1], None
            last.comparator, last.end, last.last = "=", reading.end, reading.numeral
            last.unit = last.unit or reading.unit
        else:
            out.append(reading)
    return out


def _share_scale(first: Reading, second: Reading) -> None:
    """Give the first bound the scale of the second where it has none: "more than 20 and less than 35 million"."""
    scale = second.numeral.scale
    if first.value is not None and first.numeral.scale == 1 < scale and first.value < 1000 and not first.unit:
        first.value *= scale


def _bounds(last: Reading, reading: Reading, text: str) -> bool:
    if last.value is None or reading.value is None or last.kind != reading.kind or reading.hedge_start is None:
        return False
    if last.unit is not None and last.unit != reading.unit:
        return False
    if not _BETWEEN.fullmatch(text[last.end : reading.hedge_start]):
        return False
    if last.comparator in _ABOVE and reading.comparator in _BELOW:
        return last.value < reading.value
    return last.comparator in _BELOW and reading.comparator in _ABOVE and reading.value < last.value
