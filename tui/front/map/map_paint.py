"""Paints the map: dots, and over them the signs and names of places."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tui.front.map.braille import braille
from tui.front.map.map_marks import PlacedMark, PlaceMark, place_labels
from tui.front.map.worldmap import Frame, draw_world
from tui.front.palette import Palette
from tui.front.text.cells import cells_of
from tui.front.text.ink import Ink, style_of

_KILOMETRES_PER_DEGREE = 111.2
_ROUND_KILOMETRES = (10, 20, 50, 100, 200, 500, 1000, 2000, 5000)


class MapPicture(NamedTuple):
    """What is to be painted: marks, where they stand, which is selected, and the frame on so many cells."""

    marks: Sequence[PlaceMark]
    placed: Sequence[PlacedMark]
    selected: int | None
    frame: Frame
    columns: int
    rows: int


class _Overlay(NamedTuple):
    column: int
    text: str
    style: Style


def paint_map(picture: MapPicture, palette: Palette, ground: str) -> list[Strip]:
    """The rows of the map in the colours of `palette`, on `ground`."""
    coast, borders = draw_world(picture.frame, picture.columns, picture.rows)
    overlays = _overlays(picture, palette, ground)
    return [
        _row(coast.row_bits(row), borders.row_bits(row), overlays[row], palette, ground) for row in range(coast.rows)
    ]


def _overlays(picture: MapPicture, palette: Palette, ground: str) -> list[list[_Overlay]]:
    """The signs and words over each row of dots, with a clear cell on either side of the words."""
    overlays: list[list[_Overlay]] = [[] for _ in range(picture.rows)]
    signs: list[set[int]] = [set() for _ in range(picture.rows)]
    clear = style_of(Ink(palette.text, ground))
    for mark in picture.placed:
        chosen = mark.number == picture.selected
        ink = Ink(palette.text, palette.selection, bold=True) if chosen else Ink(palette.place, ground, bold=True)
        overlays[mark.row].append(_Overlay(mark.column, picture.marks[mark.number].sign, style_of(ink)))
        signs[mark.row].add(mark.column)
    for label in place_labels(picture.marks, picture.placed, picture.columns, picture.rows):
        chosen = label.number == picture.selected
        ink = Ink(palette.text, palette.selection if chosen else ground, bold=chosen, underline=chosen)
        overlays[label.row].append(_Overlay(label.column, label.text, style_of(ink)))
        gaps = {label.column - 1, label.column + cells_of(label.text)} - signs[label.row]
        overlays[label.row] += [_Overlay(gap, " ", clear) for gap in sorted(gaps) if 0 <= gap < picture.columns]
    if picture.rows and (scale := _scale_bar(picture.frame, picture.columns)):
        at = picture.columns - len(scale) - 1
        overlays[-1].append(_Overlay(at, scale, style_of(Ink(palette.muted, ground))))
    return overlays


def _scale_bar(frame: Frame, columns: int) -> str:
    """A bar with its length on the ground, at most a quarter of the map long; empty where that is too short."""
    per_cell = frame.across * _KILOMETRES_PER_DEGREE / columns
    fitting = [length for length in _ROUND_KILOMETRES if length / per_cell <= columns / 4]
    if not fitting:
        return ""
    words = f" {fitting[-1]:,} km "
    cells = round(fitting[-1] / per_cell)
    return f"├{words.center(cells - 2, '─')}┤" if cells >= len(words) + 2 else ""


def _row(shores: bytes, frontiers: bytes, overlays: list[_Overlay], palette: Palette, ground: str) -> Strip:
    """The dots of a row under its signs and words; of those that overlap the first is painted."""
    segments: list[Segment] = []
    column = 0
    for overlay in sorted(overlays, key=lambda each: each.column):
        if overlay.column >= column:
            segments += _dots(shores, frontiers, column, overlay.column, palette, ground)
            segments.append(Segment(overlay.text, overlay.style))
            column = overlay.column + cells_of(overlay.text)
    segments += _dots(shores, frontiers, column, len(shores), palette, ground)
    return Strip(segments, max(len(shores), column)).simplify().crop(0, len(shores))


def _dots(shores: bytes, frontiers: bytes, start: int, end: int, palette: Palette, ground: str) -> list[Segment]:
    """The cells of a row from `start` to `end`; a cell with a coast in it has the coast's colour."""
    coast, border = style_of(Ink(palette.muted, ground)), style_of(Ink(palette.faint, ground))
    return [Segment(braille(shores[at] | frontiers[at]), coast if shores[at] else border) for at in range(start, end)]
