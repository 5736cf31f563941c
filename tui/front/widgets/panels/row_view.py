"""Rows on the Line API: only the lines on the screen are ever fitted and painted."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region, Size, Spacing
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.front.bindings import bindings_for
from tui.front.fitting import fit_line, height_of, is_cut, safe, width_of
from tui.front.palette import Palette
from tui.front.rows.row import Pieces, Row
from tui.front.selection import Layer, Selection
from tui.front.tones import style_of

MARGIN = 2
"""Cells before each line: the mark of the cursor, and air."""
_CURSOR, _HOVER = "▸ ", "▹ "
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
            self._colour_scrollbar(palette)
        self.repaint()

    def _colour_scrollbar(self, palette: Palette) -> None:
        styles = self.styles
        styles.background = palette.surface
        styles.scrollbar_background = palette.surface
        styles.scrollbar_background_hover = palette.surface
        styles.scrollbar_background_active = palette.surface
        styles.scrollbar_corner_color = palette.surface
        styles.scrollbar_color = palette.selection
        styles.scrollbar_color_hover = palette.faint
        styles.scrollbar_color_active = palette.accent

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
        """The whole words of those lines of a row that are cut at this width, made safe to show."""
        room = max(self._width - MARGIN, 0)
        cut = (line for line in self._rows[index].lines if is_cut(line, room))
        return "\n".join("".join(piece.words for piece in safe(line.left)) for line in cut)

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
            return Strip.blank(self.size.width, self._ground(False))
        if index not in self._strips:
            if len(self._strips) > _KEPT:
                self._strips.clear()
            self._strips[index] = list(self._paint(index))
        strips = self._strips[index]
        return strips[min(line - self._tops[index], len(strips) - 1)]

    def _paint(self, index: int) -> Iterable[Strip]:
        row = self._rows[index]
        current = index == self.cursor and row.leads_somewhere
        ground = self._ground(current and self.has_focus)
        width = max(self._width - MARGIN, 0)
        first = True
        for line in row.lines:
            for pieces in fit_line(line, width):
                mark = _CURSOR if current and first else _HOVER if index == self.hovered and first else "  "
                yield self._strip(pieces, mark, ground)
                first = False

    def _strip(self, pieces: Pieces, mark: str, ground: Style) -> Strip:
        segments = [Segment(mark, ground + style_of("accent" if self.has_focus else "muted", 0, self._palette))]
        for piece in pieces:
            words = piece.words.lstrip(" ")
            if len(words) < len(piece.words):
                # A picture of the screen drops spaces that begin a run of one style.
                segments.append(Segment(" " * (len(piece.words) - len(words)), ground))
            segments.append(Segment(words, ground + style_of(piece.tone, piece.rank, self._palette)))
        strip = Strip(segments, MARGIN + width_of(pieces))
        return strip.adjust_cell_length(self.size.width, ground)

    def _ground(self, chosen: bool) -> Style:
        if self._palette is None:
            return Style(reverse=chosen or None)
        return Style(bgcolor=self._palette.selection if chosen else self._palette.surface)

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
