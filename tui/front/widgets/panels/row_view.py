"""Rows on the Line API: only the lines on the screen are ever fitted and painted."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from textual.geometry import Region, Size, Spacing
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.front.bindings import bindings_for
from tui.front.palette import Palette
from tui.front.rows.row import Row
from tui.front.selection import Layer, Selection
from tui.front.telling.fitting import height_of, left_out
from tui.front.tones import style_of
from tui.front.widgets.panels.row_paint import MARGIN, colour_scrollbar, ground_of, paint_row

_CURSOR, _HOVER = "▸", "▹"
_KEPT = 512
"""Rows whose painted lines are kept."""


class RowView(ScrollView, can_focus=True, inherit_bindings=False):
    """Rows with a cursor on one of them; `RowList` moves it."""

    BINDINGS = bindings_for("panel")
    DEFAULT_CSS = """
    RowView {
        height: 1fr;
        overflow-x: hidden;
        overflow-y: auto;
        scrollbar-size-vertical: 1;
        scrollbar-gutter: stable;
    }
    """

    cursor: reactive[int | None] = reactive(None)
    """The index of the row the cursor is on."""
    hovered: reactive[int | None] = reactive(None)
    """The index of the row under the pointer."""

    def __init__(self, palette: Palette | None = None, *, id: str | None = None) -> None:  # noqa: A002 (Textual's name)
        super().__init__(id=id)
        self._rows: tuple[Row, ...] = ()
        self._tops: list[int] = [0]
        self._width = 0
        self._strips: dict[int, list[Strip]] = {}
        self._row_of: dict[tuple[Layer, str], int] = {}
        self.palette = palette

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows shown."""
        return self._rows

    @property
    def palette(self) -> Palette | None:
        """The theme; setting it repaints."""
        return self._palette

    @palette.setter
    def palette(self, palette: Palette | None) -> None:
        self._palette = palette
        if palette is not None:
            colour_scrollbar(self.styles, palette)
        self.repaint()

    def show_rows(self, rows: Iterable[Row]) -> None:
        """Show `rows`; the cursor stays on what leads to the same place."""
        kept = self.row_at_cursor
        self._rows = tuple(rows)
        self._row_of = {}
        for index, row in enumerate(self._rows):
            for target in row.targets:
                self._row_of.setdefault((target.layer, target.id), index)
        self._lay_out()
        self.cursor = None if kept is None else self._like(kept)
        self.hovered = None

    def row_at_line(self, line: int) -> int | None:
        """The index of the row that takes `line` of all lines."""
        return bisect_right(self._tops, line) - 1 if 0 <= line < self._tops[-1] else None

    def top_of(self, index: int) -> int:
        """The line, of all lines, that a row begins on."""
        return self._tops[index]

    def index_of(self, selection: Selection) -> int | None:
        """The first row that leads to `selection`."""
        return self._row_of.get((selection.layer, selection.id))

    def left_out_of(self, index: int) -> str:
        """The words of a row that are cut at this width."""
        return left_out(self._rows[index].lines, max(self._width - MARGIN, 0))

    @property
    def row_at_cursor(self) -> Row | None:
        """The row the cursor is on."""
        return None if self.cursor is None or self.cursor >= len(self._rows) else self._rows[self.cursor]

    def point_at(self, index: int | None) -> None:
        """Put the cursor on a row, or nowhere, and bring it into view."""
        self.cursor = index
        self.reveal()

    def render_line(self, y: int) -> Strip:
        """The strip of the screen's line `y`."""
        line = y + self.scroll_offset.y
        width = self.scrollable_content_region.width
        index = self.row_at_line(line)
        if index is None or width != self._width:
            return Strip.blank(self.size.width, ground_of(self._palette, False))
        if index not in self._strips:
            if len(self._strips) > _KEPT:
                self._strips.clear()
            self._strips[index] = self._paint(index)
        strips = self._strips[index]
        return strips[min(line - self._tops[index], len(strips) - 1)]

    def _paint(self, index: int) -> list[Strip]:
        row, palette = self._rows[index], self._palette
        current = index == self.cursor and row.leads_somewhere
        mark = _CURSOR if current else _HOVER if index == self.hovered and row.leads_somewhere else ""
        ink = style_of("accent" if self.has_focus else "muted", 0, palette)
        ground = ground_of(palette, current and self.has_focus)
        strips = paint_row(row, max(self._width - MARGIN, 0), mark, ink, ground, palette)
        return [strip.adjust_cell_length(self.size.width, ground) for strip in strips]

    def _lay_out(self) -> None:
        self._width = self.scrollable_content_region.width
        room = max(self._width - MARGIN, 0)
        heights = (sum(height_of(line, room) for line in row.lines) for row in self._rows)
        self._tops = [0, *accumulate(heights)]
        self.virtual_size = Size(self._width, self._tops[-1])
        self.repaint()

    def repaint(self) -> None:
        """Paint every line anew."""
        self._strips.clear()
        self.refresh()

    def watch_cursor(self, old: int | None, new: int | None) -> None:
        """Repaint the rows the cursor left and came to."""
        self._repaint_rows((old, new))

    def watch_hovered(self, old: int | None, new: int | None) -> None:
        """Repaint the rows the pointer left and came to."""
        self._repaint_rows((old, new))

    def _repaint_rows(self, indices: Sequence[int | None]) -> None:
        for index in indices:
            if index is not None and index < len(self._rows):
                self._strips.pop(index, None)
                self.refresh_lines(self._tops[index], self._tops[index + 1] - self._tops[index])

    def _like(self, kept: Row) -> int | None:
        """The row that leads where `kept` led."""
        if kept.targets:
            return self.index_of(kept.targets[0])
        same = (index for index, row in enumerate(self._rows) if row.passage and row.passage == kept.passage)
        return next(same, None)

    def reveal(self) -> None:
        """Scroll so that the row of the cursor is seen, with a line of air where there is room."""
        if self.cursor is None:
            return
        top, bottom = self._tops[self.cursor], self._tops[self.cursor + 1]
        air = 1 if self.size.height > bottom - top + 2 else 0
        if not any(row.leads_somewhere for row in self._rows[: self.cursor]):
            top = 0
        region = Region(0, top, max(self._width, 1), max(bottom - top, 1))
        self.scroll_to_region(region, spacing=Spacing(air, 0, air, 0), animate=False, force=True)

    def on_resize(self) -> None:
        """Fit the rows to the new width."""
        if self.scrollable_content_region.width != self._width:
            self._lay_out()
        self.reveal()
