"""Columns of a table set straight, by spaces between its cells that are not in the text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from tui.front.display import display_text
from tui.front.text.cells import cells_of

_BETWEEN = " | "


class _Cell(NamedTuple):
    """`[start, end)` of the article's text, and the cells of the screen it takes."""

    start: int
    end: int
    width: int
    is_number: bool


def column_padding(text: str, start: int, end: int, width: int) -> dict[int, int]:
    """The spaces to set before code points of the table at `[start, end)` of `text`, so that its columns are straight.

    Numbers stand right in their column, words left. None where the table would be wider than `width` cells, or its
    rows are not of one length.
    """
    rows = [list(_cells_of_row(text, *row)) for row in _rows(text, start, end)]
    if len(rows) < 2 or len({len(row) for row in rows}) > 1:
        return {}
    columns = list(zip(*rows, strict=True))
    widths = [max(cell.width for cell in column) for column in columns]
    if sum(widths) + len(_BETWEEN) * (len(widths) - 1) > width:
        return {}
    padding: dict[int, int] = {}
    for column, widest in zip(columns, widths, strict=True):
        for cell, right in zip(column, _right_cells(column), strict=True):
            if cell.width < widest:
                padding[cell.start if right else cell.end] = widest - cell.width
    return padding


def index_in_row(text: str, start: int, padding: Mapping[int, int], cell: int) -> int:
    """The index in `text`, a row that begins at `start`, of what is at `cell`; in padding of what comes after it."""
    used = 0
    for index, char in enumerate(text):
        used += padding.get(start + index, 0) + cells_of(char)
        if used > cell:
            return index
    return len(text)


def _rows(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for row in text[start:end].split("\n"):
        yield at, at + len(row)
        at += len(row) + 1


def _cells_of_row(text: str, start: int, end: int) -> Iterator[_Cell]:
    at = start
    for cell in text[start:end].split(_BETWEEN):
        bare = cell.strip()
        number = any(char.isdigit() for char in bare) and sum(map(str.isalpha, bare)) <= 1
        yield _Cell(at, at + len(cell), cells_of(display_text(cell)), number)
        at += len(cell) + len(_BETWEEN)


def _right_cells(column: Sequence[_Cell]) -> list[bool]:
    """Which cells of a column stand right: all where those under its head are numbers."""
    return [all(cell.is_number or not cell.width for cell in column[1:])] * len(column)
