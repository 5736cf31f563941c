"""The dates of a record in order of time, each day once with all that is said of it."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from tui.document.record import Date, Record
from tui.document.span import CharSpan
from tui.front.telling.numerals import shown_days
from tui.front.telling.snippets import Passages


class Telling(NamedTuple):
    """One place that speaks of a time: `number` of the date in its record, and the sentence it stands in."""

    number: int
    date: Date
    sentence: CharSpan


class Moment(NamedTuple):
    """A time and all that is said of it; `name` is empty where nothing anchors it."""

    name: str
    start: str | None
    tellings: tuple[Telling, ...]


class Timeline(NamedTuple):
    """The moments that have a day, in order of time, and the tellings that have none, in order of the text."""

    moments: tuple[Moment, ...]
    unanchored: tuple[Telling, ...]


def build_timeline(record: Record) -> Timeline:
    """The dates of `record` as a timeline; a longer time stands before what begins with it."""
    passages = Passages(record.article)
    known: dict[tuple[str, str, str], list[Telling]] = defaultdict(list)
    unanchored: list[Telling] = []
    for number, date in enumerate(record.dates):
        telling = Telling(number, date, passages.sentence_at(date.span))
        if date.start is None and date.end is None:
            unanchored.append(telling)
        else:
            known[date.start or "", date.end or "", shown_days(date)].append(telling)
    ordered = sorted(known.items(), key=lambda item: (item[0][0] or item[0][1], _descending(item[0][1])))
    moments = (Moment(name, start or None, tuple(told)) for (start, _, name), told in ordered)
    return Timeline(tuple(moments), tuple(unanchored))


def _descending(day: str) -> tuple[int, ...]:
    """A sort key that puts a later day first."""
    return tuple(-ord(character) for character in day)
