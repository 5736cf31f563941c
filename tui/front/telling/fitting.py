"""Lines of toned words cut and wrapped to a width in cells, everything made safe to show on the way."""

from __future__ import annotations

from collections.abc import Iterable

from tui.front.display import display_text
from tui.front.rows.row import Line, Piece, Pieces
from tui.front.text.cells import cells_of, cropped
from tui.front.text.wrap import wrap_prose

ELLIPSIS = "…"
_LEAST_LEFT = 10
"""Cells that `left` keeps before what stands at the right edge gives way."""


def fit_line(line: Line, width: int) -> list[Pieces]:
    """The screen lines of `line` in `width` cells, none wider; the last ends in "…" where words are left out."""
    rail, left = cut(safe(line.rail), width), safe(line.left)
    room = width - width_of(rail)
    if room < 1:
        return [rail]
    right = _choose_right(line, width_of(left), room)
    column = room - width_of(right) - 1 if right else room
    lines = [cut(left, column)] if line.most == 1 else _wrap(left, column, line.most)
    under = rail if line.under is None else cut(safe(line.under), width - 1)
    fitted = [(*(under if number else rail), *shown) for number, shown in enumerate(lines)]
    if right:
        gap = Piece(" " * (width - width_of(fitted[0]) - width_of(right)))
        fitted[0] = (*fitted[0], gap, *right)
    return fitted


def height_of(line: Line, width: int) -> int:
    """How many screen lines `line` takes in `width` cells."""
    return 1 if line.most == 1 else len(fit_line(line, width))


def is_cut(line: Line, width: int) -> bool:
    """Whether `width` cells leave words of `line` out."""
    return any(piece.words.endswith(ELLIPSIS) for piece in fit_line(line, width)[-1])


def left_out(lines: Iterable[Line], width: int) -> str:
    """The whole words of those of `lines` that `width` cells cut, made safe to show, a line each."""
    return "\n".join("".join(piece.words for piece in safe(line.left)) for line in lines if is_cut(line, width))


def safe(pieces: Pieces) -> Pieces:
    """`pieces` as they may reach a terminal."""
    return tuple(piece._replace(words=display_text(piece.words)) for piece in pieces)


def width_of(pieces: Pieces) -> int:
    """How many cells `pieces` take."""
    return sum(cells_of(piece.words) for piece in pieces)


def cut(pieces: Pieces, width: int) -> Pieces:
    """`pieces` in at most `width` cells, ending in "…" where words are left out."""
    if width_of(pieces) <= width:
        return pieces
    if width < 1:
        return ()
    kept: list[Piece] = []
    room = width - 1
    for piece in pieces:
        words = cropped(piece.words, room)
        room -= cells_of(words)
        if words != piece.words:
            kept.append(piece._replace(words=words.rstrip() + ELLIPSIS))
            break
        kept.append(piece)
    return tuple(kept)


def _choose_right(line: Line, left: int, width: int) -> Pieces:
    """The longest wording at the right that leaves `left` cells whole, else the shortest, else none."""
    wordings = [safe(right) for right in line.right]
    for right in wordings:
        if left + 1 + width_of(right) <= width:
            return right
    if wordings and width_of(wordings[-1]) + 1 + min(_LEAST_LEFT, left) <= width:
        return wordings[-1]
    return ()


def _wrap(pieces: Pieces, width: int, most: int) -> list[Pieces]:
    """`pieces` on at most `most` lines of `width` cells."""
    words = "".join(piece.words for piece in pieces)
    starts = wrap_prose(words, width)
    ends = [*starts[1:], len(words)]
    if len(starts) > most:
        ends[most - 1] = len(words)
    return [cut(_slice(pieces, start, end), width) for start, end in zip(starts[:most], ends, strict=False)]


def _slice(pieces: Pieces, start: int, end: int) -> Pieces:
    """The part of `pieces` between two offsets of their joined words, without spaces at its end."""
    kept: list[Piece] = []
    at = 0
    for piece in pieces:
        low, high = max(start - at, 0), min(end - at, len(piece.words))
        if low < high:
            kept.append(piece._replace(words=piece.words[low:high]))
        at += len(piece.words)
    while kept and not kept[-1].words.rstrip():
        kept.pop()
    if kept:
        kept[-1] = kept[-1]._replace(words=kept[-1].words.rstrip())
    return tuple(kept)
