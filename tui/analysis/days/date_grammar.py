"""The time expressions of a text, each with how to read it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from tui.analysis.days.anchoring import Frame, Period
from tui.analysis.days.calendar_days import DAYS
from tui.analysis.days.calendar_years import YEARS
from tui.analysis.days.date_forms import MONTH, WEEKDAY, Reader
from tui.analysis.days.relative_days import RELATIVE

_FORMS = (*DAYS.all, *YEARS.all, *RELATIVE.all)
_MONTH = re.compile(MONTH, re.IGNORECASE)
_WITH_MONTH = frozenset(
    ("month_day_year", "day_month_year", "month_day", "day_month", "month_year", "month", "relative_month")
)
"""The forms that cannot do without a month's name: looked for only where one stands."""

_TRIGGER = re.compile(
    rf"\d|{WEEKDAY}|(?<![^\W_]){MONTH}(?![^\W_])|ago\b|today|tonight|yesterday|tomorrow|overnight|"
    r"\b(?:last|next|this|past|previous|coming|current|quarter|christmas|halloween|eve|july|day)\b",
    re.IGNORECASE,
)


class Expression(NamedTuple):
    """A time expression: where it stands, and how to read it against a frame."""

    start: int
    end: int
    read: Callable[[Frame], Period | None]
    name: str


def find_expressions(text: str) -> Iterator[Expression]:
    """The time expressions of `text` in order; where two overlap, the longer."""
    if _TRIGGER.search(text) is None:
        return
    plain = text.replace("’", "'")
    has_month = _MONTH.search(plain) is not None
    found = [
        (match.start(), match.end(), name, match, reader)
        for name, pattern, reader in _FORMS
        if has_month or name not in _WITH_MONTH
        for match in pattern.finditer(plain)
    ]
    found.sort(key=lambda item: (-(item[1] - item[0]), item[0]))
    taken: list[Expression] = []
    for start, end, name, match, reader in found:
        if any(start < other.end and other.start < end for other in taken):
            continue
        taken.append(Expression(start, end, _bound(reader, match), name))
    yield from sorted(taken)


def _bound(reader: Reader, match: re.Match[str]) -> Callable[[Frame], Period | None]:
    def read(frame: Frame) -> Period | None:
        try:
            return reader(match, frame)
        except (ValueError, OverflowError):
            return None

    return read
