"""Lines joined to the pieces that an author typed: paragraphs, list items, tables, whatever the line ends.

A text may have one paragraph a line, or paragraphs wrapped at some width and parted by empty lines or by indents.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from tui.document.span import CharSpan
from tui.ingest.lines import Line, lines_of
from tui.ingest.shapes import ends_open

Form = Literal["prose", "list_item", "block_quote", "table"]

LONGEST_SHOWN = 700
"""Pieces longer than this many code points are prose; no rule looks at their words."""

_END = 160
_BULLET = re.compile(r"[•‣◦▪▫●○■□‧∙➤►]\s*\S|\*\s+[^\s*]")
_MARKER = re.compile(rf"(?:{_BULLET.pattern}|[-–—]\s+\w|\(?(?:\d{{1,2}}|[a-z])[.)]\s+\S)")
_WIDTHS = (40, 130)
_CELL_MARKS = re.compile(r"\t|\|")


class Piece(NamedTuple):
    """A run of lines that belong together.

    `shown` is its text, or nothing where it is longer than LONGEST_SHOWN; `head` and `tail` are its first and last
    words. `tight` tells that no empty line parts it from the piece before.
    """

    span: CharSpan
    shown: str
    head: str
    tail: str
    lines: int
    tight: bool
    form: Form


def pieces_of(text: str) -> list[Piece]:
    """The pieces of `text` in order; together they hold every visible character."""
    lines = list(lines_of(text))
    wrap = _find_wrap(lines, text)
    margin = min((line.indent for line in lines), default=0)
    pieces: list[Piece] = []
    at = 0
    while at < len(lines):
        rows = _table_rows(lines, at, text)
        if rows:
            pieces.append(_piece(lines[at : at + rows], text, "table"))
            at += rows
            continue
        end = at + 1
        while end < len(lines) and _goes_on(lines, at, end, text, wrap):
            end += 1
        pieces.append(_piece(lines[at:end], text, _form(lines[at:end], text, margin)))
        at = end
    return pieces


def _piece(lines: Sequence[Line], text: str, form: Form) -> Piece:
    span = CharSpan(lines[0].span.start, lines[-1].span.end)
    return piece_at(span, text, form)._replace(lines=len(lines), tight=lines[0].follows)


def piece_at(span: CharSpan, text: str, form: Form = "prose") -> Piece:
    """The piece that stands at `span` of `text`, on a line of its own with empty lines around it."""
    start, end = span
    shown = text[start:end] if end - start <= LONGEST_SHOWN else ""
    head, tail = text[start : min(end, start + _END)], text[max(start, end - _END) : end]
    return Piece(span, shown, head, tail, 1, False, form)


def _head(line: Line, text: str) -> str:
    return text[line.span.start : min(line.span.end, line.span.start + _END)]


def _find_wrap(lines: Sequence[Line], text: str) -> int | None:
    """The width, in code points, at which `text` is wrapped; None where its lines are paragraphs.

    In wrapped text most lines that another follows at once are about as long as the longest and end mid-sentence.
    """
    followed = [line for line, after in itertools.pairwise(lines) if after.follows]
    if len(followed) < 2:
        return None
    lengths = sorted(line.span.length for line in followed)
    width = lengths[len(lengths) * 9 // 10]
    if not _WIDTHS[0] <= width <= _WIDTHS[1]:
        return None
    full = sum(length >= 0.7 * width for length in lengths)
    unfinished = sum(ends_open(text[line.span.start : line.span.end][-_END:]) for line in followed)
    wider = sum(line.span.length > 1.2 * width for line in lines)
    wrapped = full >= 0.6 * len(followed) and unfinished >= 0.5 * len(followed) and wider <= 0.1 * len(lines)
    return width if wrapped else None


def _goes_on(lines: Sequence[Line], first: int, here: int, text: str, wrap: int | None) -> bool:
    """Whether line `here` continues the piece that began with line `first`."""
    line, before = lines[here], lines[here - 1]
    if not line.follows:
        return False
    head = _head(line, text)
    began_marked = _MARKER.match(_head(lines[first], text)) is not None
    if _BULLET.match(head) or (began_marked and _MARKER.match(head)):
        return False
    if head.startswith(">") != _head(before, text).startswith(">"):
        return False
    if line.indent > lines[first].indent and began_marked:
        return True
    if line.indent > before.indent:
        return False
    before_tail = text[max(before.span.start, before.span.end - _END) : before.span.end]
    runs_on = ends_open(before_tail) and head[:1].islower()
    if wrap is None:
        return head.startswith(">") or (runs_on and before.span.length >= _WIDTHS[0])
    if runs_on or head.startswith(">"):
        return True
    full = before.span.length + 1 + len(head.split(None, 1)[0]) > wrap - 2
    return full or (before.span.length >= 0.65 * wrap and ends_open(before_tail))


def _form(lines: Sequence[Line], text: str, margin: int) -> Form:
    head = _head(lines[0], text)
    if head.startswith(">"):
        return "block_quote"
    if _MARKER.match(head):
        return "list_item"
    set_in = all(line.indent - margin >= 3 for line in lines)
    return "block_quote" if set_in and len(lines) > 1 else "prose"


def _table_rows(lines: Sequence[Line], at: int, text: str) -> int:
    """How many lines from `at` on are rows of one table; 0 where there are not three."""
    end, cells = at, 0
    while end < len(lines) and (end == at or lines[end].follows):
        line = lines[end].span
        if line.length > LONGEST_SHOWN:
            break
        marks = len(_CELL_MARKS.findall(text, line.start, line.end))
        if not marks or (cells and marks != cells):
            break
        cells = marks
        end += 1
    return end - at if end - at >= 3 else 0
