"""Datelines: where, when and by which agency an article was filed."""

from __future__ import annotations

import re

from tui.ingest.agencies import AGENCIES
from tui.ingest.iso_dates import WRITTEN_DATE
from tui.ingest.shapes import words_of

_AGENCIES = frozenset(AGENCIES)
_CAPITALS = r"[^\W\d_a-z]{2,}|[^\W\d_a-z]\.(?:[^\W\d_a-z]\.)+|ST\."
_PLACE = rf"(?:{_CAPITALS})(?:['’]S\b|[ '’/-](?:{_CAPITALS}|[^\W\d_a-z](?=['’])))*"
_CASED_PLACE = r"[^\W\d_a-z][\w'’.-]+(?:[ -][^\W\d_a-z][\w'’.-]+){0,3}"
_REGION = r"(?:,\s+(?:[^\W\d_a-z][\w'’-]*\.?|[^\W\d_a-z]\.(?:[^\W\d_a-z]\.)+)(?:\s+[^\W\d_a-z][\w'’.-]*){0,3})"
_DAY = rf"(?:,?\s+(?i:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?(?i:{WRITTEN_DATE}))"
_BY = r"(?:\s*\((?P<agency>[^\W\d_a-z][\w. -]{1,40})\))"
_DASH = r"(?:\s*[—–―]\s*|\s+--+\s*|\s+[-_]\s+|--+\s+)"
_CAPITALS_INLINE = re.compile(rf"(?P<place>{_PLACE}){_REGION}?{_DAY}?{_BY}?{_DASH}(?=\S)")
_AGENCY_INLINE = re.compile(rf"(?:{_CASED_PLACE}{_REGION}?{_DAY}?)?{_BY}{_DAY}?{_DASH}(?=\S)")
_PLACE_LINE = re.compile(rf"(?P<place>{_PLACE}){_REGION}?{_DAY}?{_BY}?\s*[—–-]?$")
_FULL_DATE = rf"(?:{WRITTEN_DATE})"
_DATE_LINE = re.compile(
    r"(?:(?:first\s+)?(?:published|posted|updated|last\s+updated|last\s+modified|created|filed|issued|date)\b\s*(?:on|at)?\s*:?\s*)?"
    r"(?:\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?,?\s*(?:on\s+)?)?"
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
    rf"{_FULL_DATE}"
    r"(?:\s*(?:,|at|\||·|-|–|T)?\s*\d{1,2}(?:[:.]\d{2}){0,2}\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4}|Z|[+-]\d{2}:?\d{2})?)?\W*$",
    re.IGNORECASE,
)
_SHOUTS = frozenset(
    (
        "BREAKING", "UPDATE", "UPDATED", "EXCLUSIVE", "WATCH", "CORRECTION", "ANALYSIS", "OPINION", "VIDEO", "PHOTOS",
        "LIVE", "POLL", "REPORT", "NOTE", "NEWS", "ALERT", "URGENT", "FILE", "ADVISORY", "EDITORIAL", "COMMENT",
        "REVIEW", "PROFILE", "FACTBOX", "EXPLAINER", "TIMELINE", "PODCAST", "LISTEN", "READ", "MORE", "RELATED",
        "WINNERS", "LOSERS", "FACT", "CLAIM", "RULING", "QUESTION", "ANSWER", "WHAT", "WHO", "WHY", "HOW", "WHEN",
        "WHERE", "THE", "AND", "YES", "NO", "OK", "TOP", "TODAY", "TONIGHT",
    )
)  # fmt: skip
"""Words in capitals before a dash that are no places."""


def inline_dateline(head: str) -> int | None:
    """The length of the dateline that opens a paragraph, to its dash; None where none does."""
    match = _CAPITALS_INLINE.match(head)
    if match is None or not _may_be_place(match["place"]):
        match = _AGENCY_INLINE.match(head)
        if match is None or match["agency"] not in _AGENCIES:
            return None
    return len(match.group().rstrip())


def is_dateline(line: str) -> bool:
    """Whether `line` is nothing but a dateline: a place in capitals, or a date with or without an hour."""
    if len(line) > 90:
        return False
    return is_date_line(line) or (
        (match := _PLACE_LINE.match(line)) is not None
        and ("," in line or "(" in line)
        and not line.isupper()
        and _may_be_place(match["place"])
    )


def is_date_line(line: str) -> bool:
    """Whether `line` says when the article was published and nothing else."""
    return len(line) <= 90 and _DATE_LINE.match(line) is not None


def _may_be_place(place: str) -> bool:
    words = words_of(place)
    return len(words) <= 6 and not any(word in _SHOUTS for word in words)
