"""The rows of the Dates panel: a timeline, and below it what no day is known for."""

from __future__ import annotations

from tui.document.record import Record
from tui.front.numerals import times
from tui.front.rows.row import EMPTY, Line, Piece, Row, heading, remark
from tui.front.selection import Selection
from tui.front.snippets import Passages, around
from tui.front.timeline import Moment, Telling, build_timeline

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
        rows += [_telling_row(record, telling, passages, lines, "│ ") for telling in moment.tellings]
        rows.append(EMPTY)
    if timeline.unanchored:
        rows.append(heading("Without a day"))
        rows += [_telling_row(record, telling, passages, lines, "╎ ") for telling in timeline.unanchored]
    while rows[-1] == EMPTY:
        rows.pop()
    return tuple(rows)


def _span_of_time(moments: tuple[Moment, ...]) -> str:
    years = sorted({moment.start[:4] for moment in moments if moment.start})
    return "" if not years else years[0] if len(years) == 1 else f"{years[0]}–{years[-1]}"


def _telling_row(record: Record, telling: Telling, passages: Passages, lines: int, rail: str) -> Row:
    span = telling.date.span
    before, words, after = around(record.article, telling.sentence, span, _LEAD)
    told = (Piece(before, "muted"), Piece(words, "date"), Piece(after, "muted"))
    where = ((Piece(passages.mark_at(span.start), "faint"),),)
    return Row(
        (Line(told, where, lines, (Piece(rail, "faint"),)),), targets=(Selection("dates", f"d{telling.index}", span),)
    )
