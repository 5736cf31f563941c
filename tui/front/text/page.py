"""Where on the screen's width the gutter, the column of text and the marks beside it stand."""

from __future__ import annotations

from typing import NamedTuple

from tui.front.text.looks import Look

WIDEST = 80
_ROOMY, _TIGHT, _BARE = 46, 26, 10


class Page(NamedTuple):
    """One width's division, in cells from the left: margin, gutter, column of text, side marks."""

    width: int
    left: int
    gutter: int
    column: int
    side: int

    @property
    def text_left(self) -> int:
        """The cell the column begins at."""
        return self.left + self.gutter

    def indent(self, look: Look) -> int:
        """The indent of a block with `look`: none where the column is too narrow for it."""
        return look.indent if self.column >= 24 else 0

    def measure(self, look: Look) -> int:
        """The cells a line of a block with `look` has; ruled blocks are set in as far at their right."""
        indent = self.indent(look)
        return max(1, self.column - indent - (indent if look.rule else 0))


def divide(width: int, measure: int) -> Page:
    """The page for a view of `width` cells and a column of at most `measure` (at most 80)."""
    gutter, side = (5, 2) if width >= _ROOMY else (3, 1) if width >= _TIGHT else (2, 0) if width >= _BARE else (0, 0)
    air = 2 if width >= _ROOMY else 0
    column = max(1, min(measure, WIDEST, width - gutter - side - air))
    return Page(width, max(0, (width - gutter - column - side) // 2), gutter, column, side)
