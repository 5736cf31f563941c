"""The map of an article's places, drawn with braille dots."""

from __future__ import annotations

from textual.events import Click, MouseScrollDown, MouseScrollUp, Resize
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from tui.document.record import Record
from tui.front.map.braille import DOTS_ACROSS, DOTS_DOWN
from tui.front.map.map_marks import PlacedMark, marks_of, place_marks
from tui.front.map.map_paint import MapPicture, paint_map
from tui.front.map.worldmap import Frame, Layout, fit_frame
from tui.front.palette import Palette
from tui.front.selection import Selection
from tui.front.text.ink import Ink, style_of

_NEAR_CLICK = 2
"""Cells between a click and a mark that still mean the mark."""

_EDGE = 0.08
"""The part of the map at each side that counts as out of sight for what is selected."""


class MapView(Widget, can_focus=True):
    """Coasts, borders and the places of a record; one place may be selected."""

    DEFAULT_CSS = "MapView { width: 1fr; height: 1fr; }"

    class PlaceSelected(Message):
        """A place was chosen on the map; `selection` is its first mention in the text."""

        def __init__(self, selection: Selection) -> None:
            super().__init__()
            self.selection = selection

    def __init__(
        self,
        record: Record,
        palette: Palette,
        *,
        selected: str | None = None,
        in_panel: bool = False,
        id: str | None = None,  # noqa: A002 - Textual's own name
    ) -> None:
        super().__init__(id=id)
        self._in_panel = in_panel
        self.marks = marks_of(record)
        self.palette = palette
        self.index = next((i for i, mark in enumerate(self.marks) if mark.entity.id == selected), None)
        self.frame: Frame | None = None
        self._fitted = True
        self._rows: list[Strip] = []
        self._placed: list[PlacedMark] = []

    def on_resize(self, event: Resize) -> None:
        """Fit the places again, unless the reader has moved the map."""
        if self._fitted or self.frame is None:
            self.fit()
        else:
            self._redraw()
        event.stop()

    def fit(self) -> None:
        """Show all places, as close as may be."""
        points = [mark.point for mark in self.marks]
        width, height = self.size.width * DOTS_ACROSS, self.size.height * DOTS_DOWN
        self.frame = fit_frame(points, width, height)
        self._fitted = True
        self._redraw()

    def zoom(self, factor: float) -> None:
        """Come closer by `factor`, to the selected place where there is one; below 1, go away."""
        if self.frame is None:
            return
        if self.index is not None and factor > 1:
            self.frame = self.frame._replace(centre=self.marks[self.index].point)
        self._move(self.frame.zoomed(factor))

    def pan(self, right: float, up: float) -> None:
        """Move over the map by parts of its width."""
        if self.frame is not None:
            self._move(self.frame.panned(right, up))

    def _move(self, frame: Frame) -> None:
        self.frame = frame
        self._fitted = False
        self._redraw()

    def step(self, by: int) -> None:
        """Select the next place, or the one before, in the order of how often they are spoken of."""
        if self.marks:
            start = -1 if self.index is None and by > 0 else self.index or 0
            self.select((start + by) % len(self.marks))

    def select(self, index: int | None) -> None:
        """Select the mark at `index`, bring it into sight and tell of it; with None, none is selected."""
        self.index = index
        if index is not None:
            self._bring_into_sight(index)
            self.post_message(self.PlaceSelected(self.marks[index].selection))
        self._redraw()

    def select_entity(self, entity_id: str | None) -> None:
        """Select the mark of an entity that was selected elsewhere; nothing is told of it."""
        self.index = next((i for i, mark in enumerate(self.marks) if mark.entity.id == entity_id), None)
        if self.index is not None:
            self._bring_into_sight(self.index)
        self._redraw()

    def wear(self, palette: Palette) -> None:
        """Take the colours of `palette`."""
        self.palette = palette
        self._redraw()

    def _bring_into_sight(self, index: int) -> None:
        if self.frame is None or not self.size:
            return
        width, height = self.size.width * DOTS_ACROSS, self.size.height * DOTS_DOWN
        x, y = Layout(self.frame, width, height).place(self.marks[index].point)
        if not (_EDGE * width <= x < (1 - _EDGE) * width and _EDGE * height <= y < (1 - _EDGE) * height):
            self.frame = self.frame._replace(centre=self.marks[index].point)
            self._fitted = False

    def on_click(self, event: Click) -> None:
        """Select the mark that was clicked, or one close by."""
        where = event.get_content_offset(self)
        if where is None:
            return
        near = [
            (abs(mark.column - where.x) + 2 * abs(mark.row - where.y), mark.number)
            for mark in self._placed
            if abs(mark.column - where.x) <= _NEAR_CLICK and abs(mark.row - where.y) < _NEAR_CLICK
        ]
        if near:
            self.select(min(near)[1])

    def on_mouse_scroll_up(self, event: MouseScrollUp) -> None:
        """Come closer."""
        event.stop()
        self.zoom(1.5)

    def on_mouse_scroll_down(self, event: MouseScrollDown) -> None:
        """Go away."""
        event.stop()
        self.zoom(1 / 1.5)

    def render_line(self, y: int) -> Strip:
        """One row of the map."""
        if y < len(self._rows):
            return self._rows[y]
        return Strip.blank(self.size.width, style_of(Ink(self.palette.text, self.palette.background)))

    def _redraw(self) -> None:
        columns, rows = self.size
        if self.frame is None or not columns or not rows:
            return
        self._placed = place_marks(self.marks, self.frame, columns, rows, self.index)
        ground = self.palette.surface if self._in_panel else self.palette.background
        picture = MapPicture(self.marks, self._placed, self.index, self.frame, columns, rows)
        self._rows = paint_map(picture, self.palette, ground)
        self.refresh()
