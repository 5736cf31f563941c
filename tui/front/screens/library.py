"""The library pane: the articles found, filtered as one types, their headlines read while nobody waits for them."""

from __future__ import annotations

import asyncio

from textual import work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from tui.errors import PullquoteError
from tui.front.bindings import bindings_for
from tui.front.opening import Opener
from tui.front.shelf import Shelf
from tui.front.widgets.shelf_list import ShelfList

_FILTER_AGAIN = 64
"""Headlines read between two filterings of the list while a filter stands."""


class LibraryPane(Vertical):
    """The shelf as a list under a line to filter it."""

    class Closed(Message):
        """The pane was closed by its own key."""

    BINDINGS = bindings_for("library")

    def __init__(self, shelf: Shelf, opener: Opener, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.shelf = shelf
        self._opener = opener

    def compose(self) -> ComposeResult:
        """The number of articles, the filter and the list."""
        yield Static(id="library-count", markup=False)
        yield Input(placeholder="filter by headline", id="library-filter", compact=True)
        yield ShelfList(self.shelf, id="library-list")

    @property
    def list(self) -> ShelfList:
        """The list of articles."""
        return self.query_one(ShelfList)

    def on_mount(self) -> None:
        """Say how many there are."""
        self._count(len(self.shelf))

    def on_show(self) -> None:
        """Read the headlines that are not known yet."""
        self.read_headlines()

    def focus(self, scroll_visible: bool = True) -> LibraryPane:
        """Give the focus to the list."""
        self.list.focus(scroll_visible)
        return self

    def on_hide(self) -> None:
        """Stop reading headlines that nobody sees."""
        self.workers.cancel_node(self)

    @work(exclusive=True)
    async def read_headlines(self) -> None:
        """Look into every article not looked into yet, those on the screen first."""
        waiting = dict.fromkeys(self.shelf.unknown())
        for number in range(len(waiting)):
            source = next((seen for seen in self.list.seen() if seen in waiting), None) or next(iter(waiting))
            del waiting[source]
            await self._look_into(source)
            if source in self.list.seen():
                self.list.refresh()
            if number % _FILTER_AGAIN == _FILTER_AGAIN - 1 or not waiting:
                self._filter_again()

    async def _look_into(self, source: str) -> None:
        try:
            article, words, kept = await asyncio.to_thread(self._opener.read, source)
        except PullquoteError as error:
            self.shelf.note_problem(source, str(error))
            return
        self.shelf.note_article(source, article, words)
        if kept is not None:
            self.shelf.note_record(source, kept)

    def _filter_again(self) -> None:
        query = self.query_one(Input).value
        if query:
            self._count(self.list.show_matching(query))

    def _count(self, shown: int) -> None:
        total = len(self.shelf)
        counted = f"{total:,} article" + ("" if total == 1 else "s")
        words = counted if shown == total else f"{shown:,} of {counted}"
        self.query_one("#library-count", Static).update(Content(f" Library · {words}"))

    def on_input_changed(self, event: Input.Changed) -> None:
        """Filter as one types."""
        event.stop()
        self._count(self.list.show_matching(event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Open the first that matches."""
        event.stop()
        self.list.focus()
        self.action_open()

    def action_cursor(self, step: int) -> None:
        """Move the cursor by `step` articles, out of the filter into the list where it stands there."""
        self.list.focus()
        self.list.move(step)

    def action_page(self, step: int) -> None:
        """Move the cursor by `step` screens."""
        self.list.page(step)

    def action_to_end(self, step: int) -> None:
        """Move the cursor to the first article or the last."""
        self.list.move(step * len(self.shelf))

    def action_open(self) -> None:
        """Open the article under the cursor."""
        # Posted by the pane: Textual lets no message bubble past a parent that had its child send it.
        if self.list.under_cursor is not None:
            self.post_message(ShelfList.Chosen(self.list.under_cursor))

    def action_filter(self) -> None:
        """Type a filter."""
        self.query_one(Input).focus()

    def action_close(self) -> None:
        """Leave the filter, then take it away, then close the pane."""
        line = self.query_one(Input)
        if line.has_focus or line.value:
            line.value = ""
            self.list.focus()
        else:
            self.post_message(self.Closed())
