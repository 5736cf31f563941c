"""The line one searches in: a query and how many matches it has."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import Input, Static


class FindBar(Horizontal):
    """An input with a live count; Enter keeps the matches, Escape lets them go."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "close", "Let go", show=False)]
    DEFAULT_CSS = """
    FindBar { height: 1; width: 1fr; }
    FindBar > #find-sign { width: 2; }
    FindBar > Input { border: none; height: 1; width: 1fr; padding: 0; }
    FindBar > #find-count { width: auto; padding: 0 1; }
    """

    count: reactive[str] = reactive("")

    class FindChanged(Message):
        """Another query stands in the line; it may be empty."""

        def __init__(self, query: str) -> None:
            self.query = query
            super().__init__()

    class FindClosed(Message):
        """The line was left: the matches stay where `keep` is set."""

        def __init__(self, keep: bool) -> None:
            self.keep = keep
            super().__init__()

    def compose(self) -> ComposeResult:
        """The sign, the query and the count."""
        yield Static("/", id="find-sign", markup=False)
        yield Input(compact=True, select_on_focus=True)
        yield Static("", id="find-count", markup=False)

    @property
    def input(self) -> Input:
        """Where the query is typed."""
        return self.query_one(Input)

    def focus(self, scroll_visible: bool = True) -> FindBar:
        """Type here, over the query before."""
        self.input.focus(scroll_visible)
        return self

    def watch_count(self, count: str) -> None:
        """Tell how many there are."""
        if self.is_mounted:
            self.query_one("#find-count", Static).update(Content(count))

    @on(Input.Changed)
    def _tell_query(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.FindChanged(event.value))

    @on(Input.Submitted)
    def _keep(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(self.FindClosed(keep=bool(event.value.strip())))

    def action_close(self) -> None:
        """Let the matches go."""
        self.post_message(self.FindClosed(keep=False))
