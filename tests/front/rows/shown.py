"""Rows as plain lines, for tests to read."""

from __future__ import annotations

from collections.abc import Iterable

from tui.front.rows.row import Row
from tui.front.telling.fitting import fit_line


def shown(rows: Iterable[Row], width: int) -> list[str]:
    """The screen lines of `rows` in `width` cells, without spaces at their ends."""
    return ["".join(piece.words for piece in pieces).rstrip() for row in rows for line in row.lines
            for pieces in fit_line(line, width)]  # fmt: skip


def words_of(rows: Iterable[Row]) -> str:
    """Everything `rows` say, on as wide a screen as they like."""
    return "\n".join(shown(rows, 1000))
