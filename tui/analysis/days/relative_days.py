"""Times told from today: "Saturday", "earlier this week", "two months ago", "the past three years"."""

from __future__ import annotations

import datetime
import re

from tui.analysis.days.anchoring import Frame, Period, back_or_ahead, month_of, season_of, shifted
from tui.analysis.days.calendar_words import SEASONS, WEEKDAYS
from tui.analysis.days.date_forms import MODIFIER, MONTH, SEASON, WEEKDAY, Forms, month_number
from tui.analysis.numbers.numeral_words import longest_first
from tui.analysis.numbers.numerals import find_numerals

RELATIVE = Forms()


_COUNT = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|"
    r"a couple of|a hundred|half a)"
)
_UNIT = r"(?:day|week|weekend|month|quarter|year|decade|centur(?:y|ie))"
_PART = r"(?:\s+(?:morning|afternoon|evening|night))?"


@RELATIVE.form(rf"{MODIFIER}(?P<which>last|this|next)\s+(?P<month>{MONTH})")
def _relative_month(match: re.Match[str], frame: Frame) -> Period | None:
    month = month_number(match["month"])
    if frame.anchor is None:
        return Period(None, None, "month")
    which = match["which"].lower()
    if which == "this":
        return month_of(frame.anchor.year, month)
    before = frame.anchor.year - (month >= frame.anchor.month)
    after = frame.anchor.year + (month <= frame.anchor.month)
    return month_of(before if which == "last" else after, month)


@RELATIVE.form(rf"(?P<which>last|this|next|this past|this coming|past)?\s*(?P<weekday>{WEEKDAY}){_PART}")
def _weekday(match: re.Match[str], frame: Frame) -> Period | None:
    number = WEEKDAYS[match["weekday"].lower()]
    which = (match["which"] or "").lower()
    if frame.anchor is None or which in ("", "this"):
        return frame.weekday(number)
    ahead = (number - frame.anchor.weekday()) % 7 or 7
    if which == "next":
        monday = frame.anchor + datetime.timedelta(days=7 - frame.anchor.weekday())
        day = monday + datetime.timedelta(days=number)
    elif which == "this coming":
        day = frame.anchor + datetime.timedelta(days=ahead)
    else:
        day = frame.anchor - datetime.timedelta(days=(frame.anchor.weekday() - number) % 7 or 7)
    return Period(day, day, "day")


_TODAY = {"yesterday": -1, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2, "last night": -1}


@RELATIVE.form(
    rf"(?:the day before |the day after )?(?:today|tonight|yesterday|tomorrow){_PART}"
    r"|last night|this (?:morning|afternoon|evening)"
)
def _near_day(match: re.Match[str], frame: Frame) -> Period | None:
    words = re.sub(r"(?<=day|row)\s+(?:morning|afternoon|evening|night)\Z", "", match.group().lower())
    return shifted(frame.anchor, "day", _TODAY.get(words, 0))


_STEPS = {"this": 0, "the current": 0, "last": -1, "next": 1, "this coming": 1, "this past": -1}


@RELATIVE.form(
    rf"(?P<part>(?:earlier|later|early|late|mid)[\s-]+)?(?P<which>{longest_first(frozenset(_STEPS))})\s+"
    rf"(?P<unit>{_UNIT}(?!s)|{SEASON})"
)
def _relative_unit(match: re.Match[str], frame: Frame) -> Period | None:
    steps = _STEPS[re.sub(r"\s+", " ", match["which"].lower())]
    unit = match["unit"].lower()
    if unit == "day" and steps:
        return None
    if unit in SEASONS:
        return _relative_season(unit, steps, frame)
    period = shifted(frame.anchor, unit, steps)
    part = (match["part"] or "").strip(" -").lower()
    if steps == 0 and frame.anchor is not None and part in ("earlier", "later"):
        if part == "earlier":
            return period._replace(end=frame.anchor)
        return period._replace(start=frame.anchor)
    return period


def _relative_season(name: str, steps: int, frame: Frame) -> Period:
    if frame.anchor is None:
        return Period(None, None, "season")
    anchor = frame.anchor
    seasons = [season_of(anchor.year + step, SEASONS[name]) for step in (-2, -1, 0, 1)]
    if steps < 0:
        return max((s for s in seasons if s.end is not None and s.end < anchor), key=lambda s: str(s.start))
    if steps > 0:
        return min((s for s in seasons if s.start is not None and s.start > anchor), key=lambda s: str(s.start))
    return frame.of_year(lambda year: season_of(year, SEASONS[name]))


@RELATIVE.form(
    rf"(?:the\s+)?(?:(?P<which>past|last|previous|next|coming)\s+(?P<count>{_COUNT})|(?P<one>past|coming|(?<=the\s)last))"
    rf"\s+(?P<unit>{_UNIT})s?(?!\s+of\b)"
)
def _past_units(match: re.Match[str], frame: Frame) -> Period | None:
    unit = _unit_name(match["unit"])
    count = _number(match["count"] or "one")
    if count is None:
        return None
    ahead = (match["which"] or match["one"]).lower() in ("next", "coming")
    return back_or_ahead(frame.anchor, unit, -count if ahead else count)


@RELATIVE.form(
    rf"(?:(?:about|nearly|almost|some|around|just|over|more than|roughly)\s+)?(?:{_COUNT}\s+(?:to|or)\s+)?"
    rf"(?P<count>{_COUNT})\s+"
    rf"(?P<unit>{_UNIT}|hour|minute)s?\s+ago"
)
def _ago(match: re.Match[str], frame: Frame) -> Period | None:
    unit = _unit_name(match["unit"])
    count = _number(match["count"])
    return None if count is None else shifted(frame.anchor, unit, -count)


def _unit_name(written: str) -> str:
    unit = written.lower()
    return "century" if unit.startswith("centur") else unit


def _number(words: str) -> int | None:
    words = words.lower()
    if words in ("a", "an"):
        return 1
    if words == "a couple of":
        return 2
    numerals = find_numerals(words)
    return int(numerals[0].value) if numerals and numerals[0].value >= 1 else None
