"""English time expressions as written: what they look like and how each is read."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from tui.analysis.anchoring import (
    Frame,
    Period,
    back_or_ahead,
    day_of,
    month_of,
    quarter_of,
    season_of,
    shifted,
    year_of,
)
from tui.analysis.calendar_words import FEASTS, MONTHS, ORDER, SEASONS, WEEKDAYS
from tui.analysis.numeral_words import longest_first
from tui.analysis.numerals import find_numerals

_SHORT_MONTHS = frozenset(name for name in MONTHS if len(name) < 5 and name not in ("may", "june", "july"))
_MONTH = rf"(?:{longest_first(frozenset(MONTHS) - _SHORT_MONTHS)}|(?:{longest_first(_SHORT_MONTHS)})(?:\.|(?![^\W_])))"
_WEEKDAY = rf"(?:{longest_first({name for name in WEEKDAYS if name.endswith('day')})})"
_SHORT_WEEKDAY = rf"(?:{longest_first(frozenset(WEEKDAYS))})\.?"
_YEAR = r"(?:1\d{3}|20\d{2}|2100)"
_DAY_WORDS = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|"
    "sixteenth|seventeenth|eighteenth|nineteenth|twentieth|(?:twenty|thirty)[ -](?:one|two|three|four|five|six|seven|"
    "eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth"
)
_DAY = rf"(?:(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?|{_DAY_WORDS})(?![\w:]|[.,]\d)"
_COUNT = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|"
    r"a couple of|a hundred|half a)"
)
_UNIT = r"(?:day|week|weekend|month|quarter|year|decade|centur(?:y|ie))"
_PART = r"(?:\s+(?:morning|afternoon|evening|night))?"
_SEASON = rf"(?:{longest_first(frozenset(SEASONS))})"
_MODIFIER = r"(?:(?:early|late|mid|earlier|later)[\s-]+(?:in\s+)?)?"


class Expression(NamedTuple):
    """A time expression: where it stands, and how to read it against a frame."""

    start: int
    end: int
    read: Callable[[Frame], Period | None]
    name: str


_Reader = Callable[[re.Match[str], Frame], "Period | None"]
_FORMS: list[tuple[str, re.Pattern[str], _Reader]] = []


def _form(pattern: str) -> Callable[[_Reader], _Reader]:
    """Register a reader of what `pattern` matches."""

    def register(reader: _Reader) -> _Reader:
        _FORMS.append(
            (reader.__name__.strip("_"), re.compile(rf"(?<![\w$£€#@/])(?:{pattern})(?!\w)", re.IGNORECASE), reader)
        )
        return reader

    return register


def _month_number(name: str) -> int:
    return MONTHS[name.lower().rstrip(".")]


def _day_number(words: str) -> int:
    if words[0].isdigit():
        return int(re.match(r"\d+", words)[0])  # type: ignore[index]
    return int(sum(numeral.value for numeral in find_numerals(words.replace("-", " "))))


def _full_year(year: str) -> int:
    number = int(year)
    if len(year) > 2:
        return number
    return number + (2000 if number < 70 else 1900)


@_form(
    rf"(?:{_SHORT_WEEKDAY},?\s+)?(?P<month>{_MONTH})\s*(?P<day>{_DAY})"
    rf"(?:\s?[-–]\s?(?P<last>{_DAY}))?(?:\s*,\s*|\s+)(?P<year>{_YEAR})"
)
def _month_day_year(match: re.Match[str], _frame: Frame) -> Period | None:
    year, month = int(match["year"]), _month_number(match["month"])
    first = day_of(year, month, _day_number(match["day"]))
    last = day_of(year, month, _day_number(match["last"])) if match["last"] else first
    return Period(first.start, last.end, "day")


@_form(
    rf"(?:{_SHORT_WEEKDAY},?\s+)?(?:the\s+)?(?P<day>{_DAY})\.?\s*(?:of\s+)?(?P<month>{_MONTH}),?\s+(?P<year>{_YEAR}|\d{{4}})"
)
def _day_month_year(match: re.Match[str], _frame: Frame) -> Period | None:
    return day_of(int(match["year"]), _month_number(match["month"]), _day_number(match["day"]))


@_form(rf"(?P<year>{_YEAR})(?P<sign>[-/.])(?P<month>1[0-2]|0?[1-9]|{_MONTH})(?P=sign)(?P<day>3[01]|[12]\d|0?[1-9])")
def _year_month_day(match: re.Match[str], _frame: Frame) -> Period | None:
    month = int(match["month"]) if match["month"].isdigit() else _month_number(match["month"])
    return day_of(int(match["year"]), month, int(match["day"]))


@_form(rf"(?P<one>\d{{1,2}})(?P<sign>[-/.])(?P<two>\d{{1,2}})(?:(?P=sign)|,)(?P<year>{_YEAR}|\d{{2}})")
def _numbers(match: re.Match[str], _frame: Frame) -> Period | None:
    one, two = int(match["one"]), int(match["two"])
    # The American order unless it cannot be, or points are the European way to write a date.
    month, day = (two, one) if one > 12 or (match["sign"] == "." and two <= 12) else (one, two)
    return day_of(_full_year(match["year"]), month, day)


@_form(
    rf"(?:{_SHORT_WEEKDAY},?\s+)?(?P<month>{_MONTH})\s+(?P<day>{_DAY})(?:\s?(?:[-–]|\bto\b|\band\b)\s?(?P<last>{_DAY}))?"
)
def _month_day(match: re.Match[str], frame: Frame) -> Period | None:
    return _of_year(match, frame)


@_form(rf"(?:{_SHORT_WEEKDAY},?\s+)?(?:the\s+)?(?P<day>{_DAY})\s+(?:of\s+)?(?P<month>{_MONTH})(?P<last>(?!))?")
def _day_month(match: re.Match[str], frame: Frame) -> Period | None:
    return _of_year(match, frame)


def _of_year(match: re.Match[str], frame: Frame) -> Period | None:
    month, day = _month_number(match["month"]), _day_number(match["day"])
    last = _day_number(match["last"]) if match["last"] else day

    def made(year: int) -> Period:
        return Period(day_of(year, month, day).start, day_of(year, month, last).end, "day")

    made(2000)
    return frame.of_year(made)


@_form(rf"{_MODIFIER}(?P<month>{_MONTH}),?\s+(?:of\s+)?(?P<year>{_YEAR})")
def _month_year(match: re.Match[str], _frame: Frame) -> Period | None:
    return month_of(int(match["year"]), _month_number(match["month"]))


@_form(rf"{_MODIFIER}(?P<which>last|this|next)\s+(?P<month>{_MONTH})")
def _relative_month(match: re.Match[str], frame: Frame) -> Period | None:
    month = _month_number(match["month"])
    if frame.anchor is None:
        return Period(None, None, "month")
    which = match["which"].lower()
    if which == "this":
        return month_of(frame.anchor.year, month)
    before = frame.anchor.year - (month >= frame.anchor.month)
    after = frame.anchor.year + (month <= frame.anchor.month)
    return month_of(before if which == "last" else after, month)


@_form(rf"{_MODIFIER}(?P<month>{_MONTH})")
def _month(match: re.Match[str], frame: Frame) -> Period | None:
    month = _month_number(match["month"])
    return frame.of_year(lambda year: month_of(year, month))


@_form(rf"(?P<which>last|this|next|this past|this coming|past|on)?\s*(?P<weekday>{_WEEKDAY}){_PART}")
def _weekday(match: re.Match[str], frame: Frame) -> Period | None:
    number = WEEKDAYS[match["weekday"].lower()]
    which = (match["which"] or "").lower()
    if frame.anchor is None or which in ("", "this", "on"):
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


@_form(
    rf"(?:the day before |the day after )?(?:today|tonight|yesterday|tomorrow){_PART}"
    r"|last night|overnight|this (?:morning|afternoon|evening)"
)
def _near_day(match: re.Match[str], frame: Frame) -> Period | None:
    words = re.sub(r"(?<=day|row)\s+(?:morning|afternoon|evening|night)\Z", "", match.group().lower())
    return shifted(frame.anchor, "day", _TODAY.get(words, 0))


_STEPS = {"this": 0, "the current": 0, "last": -1, "the last": -1, "the previous": -1, "next": 1, "the next": 1}
_STEPS |= {"the coming": 1, "this coming": 1, "this past": -1}


@_form(
    rf"(?P<part>(?:earlier|later|early|late|mid)[\s-]+)?(?P<which>{longest_first(frozenset(_STEPS))})\s+"
    rf"(?P<unit>{_UNIT}(?!s)|{_SEASON})"
)
def _relative_unit(match: re.Match[str], frame: Frame) -> Period | None:
    steps = _STEPS[re.sub(r"\s+", " ", match["which"].lower())]
    unit = match["unit"].lower()
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


@_form(rf"(?:the\s+)?(?P<which>past|last|previous|next|coming)\s+(?:(?P<count>{_COUNT})\s+)?(?P<unit>{_UNIT})s?")
def _past_units(match: re.Match[str], frame: Frame) -> Period | None:
    unit = _unit_name(match["unit"])
    count = _number(match["count"] or "one")
    if count is None:
        return None
    ahead = match["which"].lower() in ("next", "coming")
    return back_or_ahead(frame.anchor, unit, -count if ahead else count)


@_form(
    rf"(?:(?:about|nearly|almost|some|around|just|over|more than|roughly)\s+)?(?P<count>{_COUNT})\s+"
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


@_form(
    rf"(?P<from>{_YEAR})\s?(?:[-–—/]|\bto\b|\bthrough\b|\buntil\b|\band\b(?=.))\s?(?P<to>{_YEAR}|\d\d)(?![\d,%-]|\.\d)"
)
def _years(match: re.Match[str], _frame: Frame) -> Period | None:
    first, to = int(match["from"]), match["to"]
    words = re.search(r"to|through|until|and", match.group(), re.IGNORECASE)
    if words and len(to) == 2:
        return None
    last = int(to) if len(to) == 4 else first // 100 * 100 + int(to)
    if last <= first or last - first > 500:
        return None
    return Period(year_of(first).start, year_of(last).end, "year")


@_form(rf"(?:fiscal\s+(?:year\s+)?)?(?P<year>{_YEAR})(?![,.]\d|%|-\d)")
def _year(match: re.Match[str], _frame: Frame) -> Period | None:
    return year_of(int(match["year"]))


@_form(r"(?:the\s+)?(?:(?:early|late|mid)[\s-]+)?(?:(?P<four>1[5-9]\d0|20\d0)|[’'](?P<two>\d0))[’']?s")
def _decade(match: re.Match[str], _frame: Frame) -> Period | None:
    year = int(match["four"]) if match["four"] else 1900 + int(match["two"])
    return Period(year_of(year).start, year_of(year + 9).end, "decade")


@_form(r"(?:the\s+)?(?:(?:early|late|mid)[\s-]+)?(?P<number>\d{1,2})(?:st|nd|rd|th)[\s-]century")
def _century(match: re.Match[str], _frame: Frame) -> Period | None:
    first = (int(match["number"]) - 1) * 100 + 1
    return Period(year_of(first).start, year_of(first + 99).end, "century")


@_form(
    rf"(?:the\s+)?(?:(?P<order>{longest_first(frozenset(ORDER))})[\s-]quarter|Q(?P<number>[1-4]))"
    rf"(?:,?\s+(?:of\s+)?(?P<year>{_YEAR}))?"
)
def _quarter(match: re.Match[str], frame: Frame) -> Period | None:
    quarter = ORDER[match["order"].lower()] if match["order"] else int(match["number"])
    if match["year"]:
        return quarter_of(int(match["year"]), quarter)
    return frame.of_year(lambda year: quarter_of(year, quarter))


@_form(rf"(?:the\s+)?(?P<order>first|second)[\s-]half\s+of\s+(?P<year>{_YEAR}|the year|this year|last year)")
def _half(match: re.Match[str], frame: Frame) -> Period | None:
    if match["year"][0].isdigit():
        year = int(match["year"])
    elif frame.anchor is None:
        return Period(None, None, "quarter")
    else:
        year = frame.anchor.year - (match["year"].lower() == "last year")
    quarter = 1 if match["order"].lower() == "first" else 3
    return Period(quarter_of(year, quarter).start, quarter_of(year, quarter + 1).end, "quarter")


@_form(rf"(?:(?:early|late|mid)[\s-]+)?(?P<season>{_SEASON})\s+(?:of\s+)?(?P<year>{_YEAR})")
def _season_year(match: re.Match[str], _frame: Frame) -> Period | None:
    return season_of(int(match["year"]), SEASONS[match["season"].lower()])


@_form(rf"(?P<feast>{longest_first(frozenset(FEASTS))})(?:,?\s+(?P<year>{_YEAR}))?")
def _feast(match: re.Match[str], frame: Frame) -> Period | None:
    month, day = FEASTS[match["feast"].lower().replace("’", "'")]
    if match["year"]:
        return day_of(int(match["year"]), month, day)
    return frame.of_year(lambda year: day_of(year, month, day))


_TRIGGER = re.compile(
    rf"\d|{_WEEKDAY}|(?<![^\W_]){_MONTH}(?![^\W_])|ago\b|today|tonight|yesterday|tomorrow|overnight|"
    r"\b(?:last|next|this|past|previous|coming|current|quarter|christmas|halloween|eve|july|day)\b",
    re.IGNORECASE,
)


def find_expressions(text: str) -> Iterator[Expression]:
    """The time expressions of `text` in order; where two overlap, the longer."""
    if _TRIGGER.search(text) is None:
        return
    plain = text.replace("’", "'")
    found = [
        (match.start(), match.end(), name, match, reader)
        for name, pattern, reader in _FORMS
        for match in pattern.finditer(plain)
    ]
    found.sort(key=lambda item: (-(item[1] - item[0]), item[0]))
    taken: list[Expression] = []
    for start, end, name, match, reader in found:
        if any(start < other.end and other.start < end for other in taken):
            continue
        taken.append(Expression(start, end, _bound(reader, match), name))
    yield from sorted(taken)


def _bound(reader: _Reader, match: re.Match[str]) -> Callable[[Frame], Period | None]:
    def read(frame: Frame) -> Period | None:
        try:
            return reader(match, frame)
        except (ValueError, OverflowError):
            return None

    return read
