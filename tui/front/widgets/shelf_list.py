"""The list of the library: two lines an article, drawn only where they are seen, however many there are."""

from __future__ import annotations

from collections.abc import Sequence

from rich.segment import Segment
from rich.style import Style
from textual.content import Content
from textual.events import Click
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.front.bars import shortened
from tui.front.display import display_text
from tui.front.palette import Palette
from tui.front.shelf import Entry, Shelf
from tui.front.text.cells import cells_of

LINES = 3
"""Screen lines of one article: its headline, what is known of it, and air."""


def what_is_known(entry: Entry, width: int) -> str:
    """Date, length and counts of an article, as far as they are known; letters where `width` has no room for words."""
    if entry.problem is not None:
        return shortened(display_text(f"cannot be read: {entry.problem}"), width)
    counts = ((entry.words, "word"), (entry.quotations, "quote"), (entry.speakers, "speaker"))
    known = [(number, thing) for number, thing in counts if number is not None]
    long = [f"{number:,} {thing}{'' if number == 1 else 's'}" for number, thing in known]
    told = " · ".join(filter(None, (entry.date or "", *long)))
    if cells_of(told) <= width:
        return told
    short = [f"{number:,} {thing[0]}" for number, thing in known]
    return shortened(" · ".join(filter(None, (entry.date or "", *short))), width)


class ShelfList(ScrollView, can_focus=True):
    """The entries of a shelf, one of them under the cursor."""

    class Chosen(Message):
        """An article was asked for."""

        def __init__(self, source: str) -> None:
            super().__init__()
            self.source = source

    cursor: reactive[int] = reactive(0)
    palette: reactive[Palette | None] = reactive(None)

    def __init__(self, shelf: Shelf, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._shelf = shelf
        self._shown: Sequence[int] = range(len(shelf))
        self._open: str | None = None

    @property
    def under_cursor(self) -> str | None:
        """The source under the cursor, none where nothing is listed."""
        return self._shelf.entries[self._shown[self.cursor]].source if self._shown else None

    def show_matching(self, query: str) -> int:
        """List what holds every word of `query`, the cursor staying on its article; how many there are."""
        stay = self.under_cursor
        self._shown = self._shelf.matching(query)
        places = {self._shelf.entries[number].source: at for at, number in enumerate(self._shown)}
        self._measure()
        self.cursor = places.get(stay or "", 0)
        self._reveal()
        self.refresh()
        return len(self._shown)

    def mark_open(self, source: str) -> None:
        """Show that `source` is the one on the page, and put the cursor on it."""
        self._open = source
        places = {self._shelf.entries[number].source: at for at, number in enumerate(self._shown)}
        self.cursor = places.get(source, self.cursor)
        self._reveal()
        self.refresh()

    def seen(self) -> list[str]:
        """The sources on the screen."""
        first = self.scroll_offset.y // LINES
        last = first + self.size.height // LINES + 2
        return [self._shelf.entries[number].source for number in self._shown[first:last]]

    def move(self, step: int) -> None:
        """Move the cursor by `step` articles, no further than the ends."""
        self.cursor = max(0, min(self.cursor + step, len(self._shown) - 1))
        self._reveal()

    def page(self, step: int) -> None:
        """Move the cursor by `step` screens."""
        self.move(step * max(1, self.size.height // LINES))

    def on_resize(self) -> None:
        """Keep the cursor in sight."""
        self._measure()
        self._reveal()

    def on_click(self, event: Click) -> None:
        """Open the article under the pointer."""
        at = (event.y + self.scroll_offset.y) // LINES
        if at < len(self._shown):
            self.cursor = at
            self.post_message(self.Chosen(self._shelf.entries[self._shown[at]].source))

    def render_line(self, y: int) -> Strip:
        """One screen line."""
        at, line = divmod(y + self.scroll_offset.y, LINES)
        width = self.size.width
        if self.palette is None:
            return Strip.blank(width, Style())
        if not self._shown and y == 0:
            return self._strip(" No article matches.", Style(color=self.palette.muted), width)
        if at >= len(self._shown):
            return Strip.blank(width, Style(bgcolor=self.palette.surface))
        return self._entry_line(self._shelf.entries[self._shown[at]], line, at == self.cursor, self.palette)

    def _entry_line(self, entry: Entry, line: int, under_cursor: bool, palette: Palette) -> Strip:
        width = self.size.width
        ground = palette.selection if under_cursor and line < LINES - 1 else palette.surface
        rail = "▌" if under_cursor and line < LINES - 1 else " "
        if line == LINES - 1:
            return Strip.blank(width, Style(bgcolor=ground))
        if line == 0:
            unread = entry.words is not None and not self._shelf.is_read(entry)
            sign = "›" if entry.source == self._open else "•" if unread else " "
            colour = palette.headline if unread or entry.source == self._open else palette.text
            style = Style(color=colour, bgcolor=ground, bold=unread or under_cursor)
            text = f"{rail}{sign} {shortened(display_text(entry.title), width - 4)}"
            return self._strip(text, style, width)
        known = what_is_known(entry, width - 4)
        colour = palette.error if entry.problem else palette.muted
        return self._strip(f"{rail}  {known}", Style(color=colour, bgcolor=ground), width)

    @staticmethod
    def _strip(text: str, style: Style, width: int) -> Strip:
        return Strip([Segment(text + " " * max(0, width - cells_of(text)), style)]).crop(0, width)

    def _measure(self) -> None:
        self.virtual_size = Size(self.size.width, len(self._shown) * LINES)

    def _reveal(self) -> None:
        region = Region(0, self.cursor * LINES, max(1, self.size.width), LINES)
        self.scroll_to_region(region, animate=False, force=True)

    def watch_cursor(self) -> None:
        """Tell in full what a narrow pane cuts off."""
        entry = self._shelf.entries[self._shown[self.cursor]] if self._shown else None
        self.tooltip = Content(display_text(entry.title)) if entry is not None else None
