"""The rows of the Dates panel: a timeline, and below it what no day is known for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tui.document.record import Record
from tui.front.rows.row import EMPTY, Line, Piece, Row, heading, remark
from tui.front.selection import Selection
from tui.front.telling.numerals import times
from tui.front.telling.snippets import Around, Passages, around
from tui.front.telling.timeline import Moment, Telling, build_timeline

_LEAD = 30
"""Characters of a sentence shown before the date in it."""
_MANY = 300
"""Dates past which each is told on one line, so that no width costs time to lay out."""


def date_rows(record: Record) -> tuple[Row, ...]:
    """The dates of `record` in order of time, each with the sentences that speak of it."""
    if not record.dates:
        return (remark("No dates here."),)
    timeline = build_timeline(record)
    passages = Passages(record.article)
    lines = 2 if len(record.dates) <= _MANY else 1
    rows = [heading(times(len(record.dates), "date"), _span_of_time(timeline.moments)), EMPTY]
    for moment in timeline.moments:
        rows.append(Row((Line((Piece("● ", "date"), Piece(moment.name, "strong"))),)))
        rows += _telling_rows(record, moment.tellings, passages, lines, "│ ")
        rows.append(EMPTY)
    if timeline.unanchored:
        rows.append(heading("Without a day"))
        rows += _telling_rows(record, timeline.unanchored, passages, lines, "╎ ")
    while rows[-1] == EMPTY:
        rows.pop()
    return tuple(rows)


def _span_of_time(moments: tuple[Moment, ...]) -> str:
    years = sorted({moment.start[:4] for moment in moments if moment.start})
    return "" if not years else years[0] if len(years) == 1 else f"{years[0]}–{years[-1]}"


def _telling_rows(
    record: Record, tellings: Sequence[Telling], passages: Passages, lines: int, rail: str
) -> Iterator[Row]:
    """A row for each sentence that tells of a time; the same words twice, as captions often are, are one row."""
    alike: dict[Around, list[Telling]] = {}
    for telling in tellings:
        alike.setdefault(around(record.article, telling.sentence, telling.date.span, _LEAD), []).append(telling)
    for told, places in alike.items():
        words = (Piece(told.before, "muted"), Piece(told.words, "date"), Piece(told.after, "muted"))
        marks = dict.fromkeys(passages.mark_at(place.date.span.start) for place in places)
        where = ((Piece(" ".join(marks), "faint"),), (Piece(next(iter(marks)), "faint"),))
        targets = tuple(Selection("dates", f"d{place.number}", place.date.span) for place in places)
        yield Row((Line(words, where, lines, (Piece(rail, "faint"),)),), targets=targets)
