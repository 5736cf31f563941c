"""A list of rows to go through by key and mouse; knows nothing of what they mean."""

from __future__ import annotations

from collections.abc import Iterable

from textual import events
from textual.content import Content
from textual.message import Message

from tui.front.rows.row import Row
from tui.front.selection import Selection
from tui.front.widgets.panels.row_view import RowView


class RowList(RowView):
    """Rows of which one can be chosen; choosing it again goes on to its next place."""

    _step = 0

    class Chosen(Message):
        """A row was chosen; `target` is which of its places, where it has any."""

        def __init__(self, row: Row, target: Selection | None) -> None:
            super().__init__()
            self.row = row
            self.target = target

    class Moved(Message):
        """The reader moved the cursor to `row`."""

        def __init__(self, row: Row) -> None:
            super().__init__()
            self.row = row

    def watch_cursor(self, old: int | None, new: int | None) -> None:
        """Begin with the first place of the row the cursor came to."""
        self._step = 0
        super().watch_cursor(old, new)

    def show_rows(self, rows: Iterable[Row]) -> None:
        """Show `rows`; the cursor stays where it was, and is on the first row where it was nowhere but is needed."""
        super().show_rows(rows)
        if self.has_focus and self.cursor is None:
            self.cursor = self._next(-1, 1)

    def on_focus(self) -> None:
        """Show where the cursor is."""
        if self.row_at_cursor is None:
            self.point_at(self._next(-1, 1))
        self.repaint()

    def on_blur(self) -> None:
        """Show the cursor without its ground."""
        self.repaint()

    def _row_under(self, event: events.MouseEvent) -> int | None:
        index = self.row_at_line(event.y + self.scroll_offset.y)
        return index if index is not None and self.rows[index].leads_somewhere else None

    def watch_hovered(self, old: int | None, new: int | None) -> None:
        """Tell in a tooltip what the row under the pointer leaves out."""
        super().watch_hovered(old, new)
        left_out = self.left_out_of(new) if new is not None else ""
        self.tooltip = Content(left_out) if left_out else None

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Mark the row under the pointer."""
        self.hovered = self.row_at_line(event.y + self.scroll_offset.y)

    def on_leave(self) -> None:
        """Forget the row under the pointer."""
        self.hovered = None

    def on_click(self, event: events.Click) -> None:
        """Choose the row that was clicked."""
        index = self._row_under(event)
        if index is not None:
            event.stop()
            self._move_to(index)
            self.action_go()

    def action_cursor_down(self) -> None:
        """To the next row that leads somewhere."""
        self._move_to(self._next(-1 if self.cursor is None else self.cursor, 1))

    def action_cursor_up(self) -> None:
        """To the row before that leads somewhere."""
        self._move_to(self._next(len(self.rows) if self.cursor is None else self.cursor, -1))

    def action_page_down(self) -> None:
        """About as many lines down as are seen."""
        self._page(1)

    def action_page_up(self) -> None:
        """About as many lines up as are seen."""
        self._page(-1)

    def action_first(self) -> None:
        """To the first row."""
        self._move_to(self._next(-1, 1))

    def action_last(self) -> None:
        """To the last row."""
        self._move_to(self._next(len(self.rows), -1))

    def action_go(self) -> None:
        """Choose the row of the cursor; again, its next place."""
        row = self.row_at_cursor
        if row is None or not row.leads_somewhere:
            return
        target = row.targets[self._step % len(row.targets)] if row.targets else None
        self._step += 1
        self.post_message(self.Chosen(row, target))

    def _page(self, direction: int) -> None:
        at = self.top_of(self.cursor) if self.cursor is not None else self.scroll_offset.y
        line = at + direction * max(self.size.height - 2, 1)
        index = self.row_at_line(min(max(line, 0), self.virtual_size.height - 1))
        if index is None:
            return
        if not self.rows[index].leads_somewhere:
            near = self._next(index, direction)
            index = near if near is not None else self._next(index, -direction) or 0
        self._move_to(index)

    def _next(self, index: int, direction: int) -> int | None:
        """The nearest row from `index` in `direction` that leads somewhere."""
        index += direction
        while 0 <= index < len(self.rows):
            if self.rows[index].leads_somewhere:
                return index
            index += direction
        return None

    def _move_to(self, index: int | None) -> None:
        if index is None:
            self.scroll_relative(y=self.size.height, animate=False)
            return
        if index != self.cursor:
            self.cursor = index
            self.post_message(self.Moved(self.rows[index]))
        self.reveal()
