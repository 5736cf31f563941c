"""Days that a text leaves open, settled from the day of the article and the tense of the clause."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, NamedTuple

from tui.analysis.days.calendar_words import first_of, month_end
from tui.document.record import Grain

Tense = Literal["past", "present", "future"]
Day = datetime.date

_FAR = 270
"""Days: past this, the tense of the clause is not that of the date, where the nearest such day is near."""
_NEAR = 100


class Period(NamedTuple):
    """From a day to a day, both included; both None where nothing says which."""

    start: Day | None
    end: Day | None
    grain: Grain


@dataclass(frozen=True)
class Frame:
    """What an expression is read against: the article's day, None where unknown, and the tense of its clause."""

    anchor: Day | None
    tense: Callable[[], Tense]

    def weekday(self, number: int) -> Period:
        """The day of the week that past tense puts on or before the article's day, the others on or after it."""
        if self.anchor is None:
            return Period(None, None, "day")
        back = (self.anchor.weekday() - number) % 7
        ahead = (number - self.anchor.weekday()) % 7
        day = self.anchor + datetime.timedelta(days=-back if self.tense() == "past" else ahead)
        return Period(day, day, "day")

    def of_year(self, make: Callable[[int], Period]) -> Period:
        """The period that `make` gives of each year, in the year that the tense asks for."""
        if self.anchor is None:
            return Period(None, None, make(2000).grain)
        anchor = self.anchor
        years = [period for step in (-1, 0, 1) if (period := _made(make, anchor.year + step)) is not None]
        if not years:
            return Period(None, None, "day")
        nearest = min(years, key=lambda period: _distance(period, anchor))
        tense = self.tense()
        if tense == "past":
            wanted = [period for period in years if period.start is not None and period.start <= anchor]
        elif tense == "future":
            wanted = [period for period in years if period.end is not None and period.end >= anchor]
        else:
            return nearest
        if not wanted:
            return nearest
        best = min(wanted, key=lambda period: _distance(period, anchor))
        far = _distance(best, anchor) > _FAR and _distance(nearest, anchor) < _NEAR
        return nearest if far else best


def _made(make: Callable[[int], Period], year: int) -> Period | None:
    try:
        return make(year)
    except ValueError:
        return None


def _distance(period: Period, anchor: Day) -> int:
    if period.start is None or period.end is None:
        return 10**6
    if period.start <= anchor <= period.end:
        return 0
    return min(abs((period.start - anchor).days), abs((period.end - anchor).days))


def shifted(anchor: Day | None, unit: str, steps: int) -> Period:
    """The day, week, month, quarter, year, decade or century `steps` after the one that `anchor` lies in."""
    grain: Grain = "day" if unit in ("hour", "minute", "second") else unit  # type: ignore[assignment]
    if anchor is None:
        return Period(None, None, grain)
    if grain == "day":
        day = anchor + datetime.timedelta(days=steps if unit == "day" else 0)
        return Period(day, day, "day")
    if grain in ("week", "weekend"):
        monday = anchor - datetime.timedelta(days=anchor.weekday()) + datetime.timedelta(weeks=steps)
        first = 5 if grain == "weekend" else 0
        return Period(monday + datetime.timedelta(days=first), monday + datetime.timedelta(days=6), grain)
    if grain == "month":
        return month_of(anchor.year, anchor.month + steps)
    if grain == "quarter":
        return quarter_of(anchor.year, (anchor.month - 1) // 3 + 1 + steps)
    width = {"year": 1, "decade": 10, "century": 100}[grain]
    year = anchor.year // width * width + steps * width
    return Period(Day(year, 1, 1), Day(year + width - 1, 12, 31), grain)


def back_or_ahead(anchor: Day | None, unit: str, count: int) -> Period:
    """The `count` units up to `anchor`, or from it where `count` is negative: "the past two months"."""
    grain = shifted(None, unit, 0).grain
    if anchor is None:
        return Period(None, None, grain)
    days = {"day": 1, "week": 7, "weekend": 7}.get(grain)
    if days is not None:
        other = anchor - datetime.timedelta(days=days * count)
    else:
        months = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[grain] * count
        first = first_of(anchor.year, anchor.month - months)
        other = min(first.replace(day=1) + datetime.timedelta(days=anchor.day - 1), month_end(first.year, first.month))
    return Period(min(anchor, other), max(anchor, other), grain)


def month_of(year: int, month: int) -> Period:
    """A month; months past 12 or before 1 run into the years beside."""
    first = first_of(year, month)
    return Period(first, month_end(first.year, first.month), "month")


def quarter_of(year: int, quarter: int) -> Period:
    """A quarter of a year; quarters past 4 or before 1 run into the years beside."""
    first = first_of(year, 3 * quarter - 2)
    last = first_of(first.year, first.month + 2)
    return Period(first, month_end(last.year, last.month), "quarter")


def season_of(year: int, month: int) -> Period:
    """The season that begins in `month` of `year`; a winter runs into the next year."""
    last = first_of(year, month + 2)
    return Period(Day(year, month, 1), month_end(last.year, last.month), "season")


def year_of(year: int) -> Period:
    """A whole year. Raises ValueError outside 1 to 9999."""
    return Period(Day(year, 1, 1), Day(year, 12, 31), "year")


def day_of(year: int, month: int, day: int) -> Period:
    """One day. Raises ValueError where there is no such day."""
    date = Day(year, month, day)
    return Period(date, date, "day")
