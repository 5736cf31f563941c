"""Days and months told by name: "Nov. 12, 2022", "12 March", "in September", "Christmas Eve"."""

from __future__ import annotations

import re

from tui.analysis.days.anchoring import Frame, Period, day_of, month_of
from tui.analysis.days.calendar_words import FEASTS
from tui.analysis.days.date_forms import DAY, MODIFIER, MONTH, SHORT_WEEKDAY, YEAR, Forms, day_number, month_number
from tui.analysis.numbers.numeral_words import longest_first

DAYS = Forms()


@DAYS.form(
    rf"(?:{SHORT_WEEKDAY},?\s+)?(?P<month>{MONTH})\s*(?P<day>{DAY})"
    rf"(?:\s?[-–]\s?(?P<last>{DAY}))?(?:\s*,\s*|\s+)(?P<year>{YEAR})"
)
def _month_day_year(match: re.Match[str], _frame: Frame) -> Period | None:
    year, month = int(match["year"]), month_number(match["month"])
    first = day_of(year, month, day_number(match["day"]))
    last = day_of(year, month, day_number(match["last"])) if match["last"] else first
    return None if str(last.end) < str(first.start) else Period(first.start, last.end, "day")


@DAYS.form(
    rf"(?:{SHORT_WEEKDAY},?\s+)?(?:the\s+)?(?P<day>{DAY})\.?\s*(?:of\s+)?(?P<month>{MONTH}),?\s+(?P<year>{YEAR}|\d{{4}})"
)
def _day_month_year(match: re.Match[str], _frame: Frame) -> Period | None:
    return day_of(int(match["year"]), month_number(match["month"]), day_number(match["day"]))


@DAYS.form(rf"(?P<year>{YEAR})(?P<sign>[-/.])(?P<month>1[0-2]|0?[1-9]|{MONTH})(?P=sign)(?P<day>3[01]|[12]\d|0?[1-9])")
def _year_month_day(match: re.Match[str], _frame: Frame) -> Period | None:
    month = int(match["month"]) if match["month"].isdigit() else month_number(match["month"])
    return day_of(int(match["year"]), month, int(match["day"]))


def _full_year(year: str) -> int:
    number = int(year)
    if len(year) > 2:
        return number
    return number + (2000 if number < 70 else 1900)


@DAYS.form(rf"(?P<one>\d{{1,2}})(?P<sign>[-/.])(?P<two>\d{{1,2}})(?:(?P=sign)|,)(?P<year>{YEAR}|\d{{2}})")
def _numbers(match: re.Match[str], _frame: Frame) -> Period | None:
    one, two = int(match["one"]), int(match["two"])
    # The American order unless it cannot be, or points are the European way to write a date.
    month, day = (two, one) if one > 12 or (match["sign"] == "." and two <= 12) else (one, two)
    return day_of(_full_year(match["year"]), month, day)


@DAYS.form(rf"(?:{SHORT_WEEKDAY},?\s+)?(?P<month>{MONTH})\s+(?P<day>{DAY})(?:\s?(?:[-–]|\bto\b)\s?(?P<last>{DAY}))?")
def _month_day(match: re.Match[str], frame: Frame) -> Period | None:
    return _of_year(match, frame)


@DAYS.form(rf"(?:{SHORT_WEEKDAY},?\s+)?(?:the\s+)?(?P<day>{DAY})\s+(?:of\s+)?(?P<month>{MONTH})(?P<last>(?!))?")
def _day_month(match: re.Match[str], frame: Frame) -> Period | None:
    return _of_year(match, frame)


def _of_year(match: re.Match[str], frame: Frame) -> Period | None:
    month, day = month_number(match["month"]), day_number(match["day"])
    last = day_number(match["last"]) if match["last"] else day
    if last < day:
        return None

    def made(year: int) -> Period:
        return Period(day_of(year, month, day).start, day_of(year, month, last).end, "day")

    made(2000)
    return frame.of_year(made)


@DAYS.form(rf"{MODIFIER}(?P<month>{MONTH}),?\s+(?:of\s+)?(?P<year>{YEAR})")
def _month_year(match: re.Match[str], _frame: Frame) -> Period | None:
    return month_of(int(match["year"]), month_number(match["month"]))


@DAYS.form(rf"{MODIFIER}(?P<month>{MONTH})")
def _month(match: re.Match[str], frame: Frame) -> Period | None:
    month = month_number(match["month"])
    return frame.of_year(lambda year: month_of(year, month))


@DAYS.form(rf"(?P<feast>{longest_first(frozenset(FEASTS))})(?:,?\s+(?P<year>{YEAR}))?")
def _feast(match: re.Match[str], frame: Frame) -> Period | None:
    month, day = FEASTS[match["feast"].lower().replace("’", "'")]
    if match["year"]:
        return day_of(int(match["year"]), month, day)
    return frame.of_year(lambda year: day_of(year, month, day))
