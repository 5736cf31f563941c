"""The desk: library, page and panels side by side, as many as the terminal is wide enough for."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.events import Resize
from textual.reactive import reactive
from textual.widget import Widget

from tui.front.arrangement import WIDE, Arrangement, arrange
from tui.front.bindings import bindings_for


class Place(Vertical):
    """Room for one pane, empty until the pane is there."""

    def focus(self, scroll_visible: bool = True) -> Place:
        """Give the focus to the pane."""
        for pane in self.children:
            pane.focus(scroll_visible)
        return self


class Desk(Horizontal):
    """Holds the three panes and says which of them are seen.

    `library_open` is the user's choice, `panels_open` too, None while nothing was chosen.
    """

    BINDINGS = bindings_for("desk")

    library_open: reactive[bool] = reactive(False, init=False)
    panels_open: reactive[bool | None] = reactive(None, init=False)

    def __init__(self, library: Widget, page: Widget, panels: Widget, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.library, self.page, self.panels = library, page, panels
        self.library.display = self.panels.display = False

    def compose(self) -> ComposeResult:
        """The panes from left to right."""
        yield self.library
        yield self.page
        yield self.panels

    def on_mount(self) -> None:
        """Share the width before anything is painted, so that the page is wrapped once."""
        self._share(self.app.size.width)

    @property
    def arrangement(self) -> Arrangement:
        """The panes as they are shown."""
        return arrange(self.size.width, self.library_open, self.panels_open)

    def page_width(self, width: int) -> int:
        """The cells of the page in a desk of so many."""
        shares = arrange(width, self.library_open, self.panels_open)
        return width - shares.library - shares.panels if shares.page else 0

    def leave_library(self) -> None:
        """Back to the article, with all the room for it where the terminal is narrow."""
        if self.size.width < WIDE:
            self.library_open = False
        self.focus_page()

    def focus_page(self) -> None:
        """Back to the article; a pane that stands in its place is closed."""
        if not self.arrangement.page:
            self.library_open, self.panels_open = False, False
        self.page.focus()

    def action_next_pane(self, step: int) -> None:
        """Focus the next pane; where the page is alone, show the panels first."""
        arrangement = self.arrangement
        if not arrangement.page:
            self.focus_page()
            return
        if not arrangement.library and not arrangement.panels:
            self.open_panels()
            self.panels.focus()
            return
        panes = [pane for pane in (self.library, self.page, self.panels) if pane.display]
        at = next((number for number, pane in enumerate(panes) if pane.has_focus_within), 0)
        panes[(at + step) % len(panes)].focus()

    def action_toggle_library(self) -> None:
        """Show the library and go to it, or hide it."""
        self.library_open = not self.library_open
        if self.library_open:
            self.library.focus()
        else:
            self.focus_page()

    def open_panels(self) -> None:
        """Show the panels, in the place of the library where there is no room for both."""
        self.panels_open = True
        if not self.arrangement.panels:
            self.library_open = False

    def action_toggle_panels(self) -> None:
        """Show the panels or hide them; where they take the place of the page, go to them."""
        if self.arrangement.panels:
            had_focus = self.panels.has_focus_within
            self.panels_open = False
            if had_focus:
                self.focus_page()
            return
        self.open_panels()
        if not self.arrangement.page:
            self.panels.focus()

    def on_resize(self, event: Resize) -> None:
        """Share the new width."""
        self._share(event.size.width)

    def watch_library_open(self) -> None:
        """Share the width anew."""
        self._share(self.size.width)

    def watch_panels_open(self) -> None:
        """Share the width anew."""
        self._share(self.size.width)

    def _share(self, width: int) -> None:
        shares = arrange(width, self.library_open, self.panels_open)
        shown = {self.library: shares.library > 0, self.page: shares.page, self.panels: shares.panels > 0}
        lost = any(pane.has_focus_within and not stays for pane, stays in shown.items())
        for pane, share in ((self.library, shares.library), (self.panels, shares.panels)):
            if share:
                pane.styles.width = share
        for pane, stays in shown.items():
            pane.display = stays
        if lost:
            # The focus never stays where nobody sees it.
            next((pane for pane in (self.page, self.panels, self.library) if shown[pane]), self.page).focus()
