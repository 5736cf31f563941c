"""Calendar dates written out, to ISO 8601; only what is written, never a guess."""

from __future__ import annotations

import datetime
import re

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    "|nov(?:ember)?|dec(?:ember)?"
)
WRITTEN_DATE = (
    rf"(?:(?:{_MONTH})\.?\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?|\d{{1,2}}(?:st|nd|rd|th)?\s+(?:{_MONTH})\.?"
    r"(?:,?\s+\d{4})?|\d{4}-\d{2}-\d{2})"
)
"""A regular expression, case apart, for a day with or without its year."""

_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})(?:[T ]|\b)")
_MONTH_FIRST = re.compile(rf"\b({_MONTH})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(\d{{4}}))?\b", re.IGNORECASE)
_DAY_FIRST = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)?\s+({_MONTH})\.?(?:,?\s+(\d{{4}}))?\b", re.IGNORECASE)


def find_iso_date(text: str, near: str | None = None) -> str | None:
    """The first day that `text` names, as ISO 8601; None where there is none, or no year.

    A day without its year takes the year that puts it closest before `near`, an ISO date, where one is known.
    """
    iso = _ISO.search(text)
    if iso is not None:
        return _iso(int(iso[1]), int(iso[2]), int(iso[3]))
    first, second = _MONTH_FIRST.search(text), _DAY_FIRST.search(text)
    # In "12 Nov 2022" the month with "20" looks like a day; whichever begins first is meant.
    if first is not None and (second is None or first.start() < second.start()):
        month, day, year = _month(first[1]), int(first[2]), first[3]
    elif second is not None:
        month, day, year = _month(second[2]), int(second[1]), second[3]
    else:
        return None
    if year is not None:
        return _iso(int(year), month, day)
    return _closest_before(month, day, near) if near is not None else None


def _month(name: str) -> int:
    return _MONTHS.index(name[:3].lower()) + 1


def _closest_before(month: int, day: int, near: str) -> str | None:
    latest = datetime.date.fromisoformat(near[:10]) + datetime.timedelta(days=1)
    for year in (latest.year, latest.year - 1):
        found = _iso(year, month, day)
        if found is not None and found <= latest.isoformat():
            return found
    return None


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return None
