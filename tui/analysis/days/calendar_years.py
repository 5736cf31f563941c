"""Years and their parts: "2016 to 2021", "the 1990s", "the third quarter", "summer of 2014"."""

from __future__ import annotations

import re

from tui.analysis.days.anchoring import Frame, Period, quarter_of, season_of, year_of
from tui.analysis.days.calendar_words import ORDER, SEASONS
from tui.analysis.days.date_forms import SEASON, YEAR, Forms
from tui.analysis.numbers.numeral_words import longest_first

YEARS = Forms()


@YEARS.form(
    rf"(?P<from>{YEAR})\s?(?:[-–—/]|\bto\b|\bthrough\b|\buntil\b|\band\b(?=.))\s?(?P<to>{YEAR}|\d\d)(?![\d,%-]|\.\d)"
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


@YEARS.form(rf"(?:fiscal\s+(?:year\s+)?)?(?P<year>{YEAR})(?![,.]\d|%|-\d)")
def _year(match: re.Match[str], _frame: Frame) -> Period | None:
    return year_of(int(match["year"]))


@YEARS.form(r"(?:the\s+)?(?:(?:early|late|mid)[\s-]+)?(?:(?P<four>1[5-9]\d0|20\d0)|[’'](?P<two>\d0))[’']?s")
def _decade(match: re.Match[str], _frame: Frame) -> Period | None:
    year = int(match["four"]) if match["four"] else 1900 + int(match["two"])
    return Period(year_of(year).start, year_of(year + 9).end, "decade")


@YEARS.form(r"(?:the\s+)?(?:(?:early|late|mid)[\s-]+)?(?P<number>\d{1,2})(?:st|nd|rd|th)[\s-]century")
def _century(match: re.Match[str], _frame: Frame) -> Period | None:
    first = (int(match["number"]) - 1) * 100 + 1
    return Period(year_of(first).start, year_of(first + 99).end, "century")


@YEARS.form(
    rf"(?:the\s+)?(?:(?P<order>{longest_first(frozenset(ORDER))})[\s-]quarter|Q(?P<number>[1-4]))"
    rf"(?:,?\s+(?:of\s+)?(?P<year>{YEAR}))?"
)
def _quarter(match: re.Match[str], frame: Frame) -> Period | None:
    quarter = ORDER[match["order"].lower()] if match["order"] else int(match["number"])
    if match["year"]:
        return quarter_of(int(match["year"]), quarter)
    return frame.of_year(lambda year: quarter_of(year, quarter))


@YEARS.form(rf"(?:the\s+)?(?P<order>first|second)[\s-]half\s+of\s+(?P<year>{YEAR}|the year|this year|last year)")
def _half(match: re.Match[str], frame: Frame) -> Period | None:
    if match["year"][0].isdigit():
        year = int(match["year"])
    elif frame.anchor is None:
        return Period(None, None, "quarter")
    else:
        year = frame.anchor.year - (match["year"].lower() == "last year")
    quarter = 1 if match["order"].lower() == "first" else 3
    return Period(quarter_of(year, quarter).start, quarter_of(year, quarter + 1).end, "quarter")


@YEARS.form(rf"(?:(?:early|late|mid)[\s-]+)?(?P<season>{SEASON})\s+(?:of\s+)?(?P<year>{YEAR})")
def _season_year(match: re.Match[str], _frame: Frame) -> Period | None:
    return season_of(int(match["year"]), SEASONS[match["season"].lower()])
