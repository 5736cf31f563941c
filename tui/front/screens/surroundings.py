"""What stands around the page: library, panels and evidence, made once the first article is on the screen.

They are loaded late so that nothing comes before the text; until then they have their places and nothing in them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.screen import Screen

from tui.document.article import Article
from tui.document.record import Record
from tui.front.palette import Palette
from tui.front.selection import Selection
from tui.front.widgets.desk import Place

if TYPE_CHECKING:
    from tui.front.opening import Opener
    from tui.front.screens.library import LibraryPane
    from tui.front.shelf import Shelf
    from tui.front.widgets.inspector import Inspector
    from tui.front.widgets.panels.deck import PanelDeck


class Surroundings:
    """Follows the page; does nothing as long as it is not furnished."""

    def __init__(self, screen: Screen[None]) -> None:
        self._screen = screen
        self.library: LibraryPane | None = None
        self.deck: PanelDeck | None = None
        self.inspector: Inspector | None = None

    async def furnish(self, shelf: Shelf, opener: Opener) -> None:
        """Make the panes and put each in its place."""
        from tui.front.screens.library import LibraryPane
        from tui.front.widgets.inspector import Inspector
        from tui.front.widgets.panels.deck import PanelDeck

        library, deck, inspector = LibraryPane(shelf, opener), PanelDeck(), Inspector()
        for place, pane in (("library", library), ("deck", deck), ("evidence", inspector)):
            await self._screen.query_one(f"#{place}", Place).mount(pane)
        self.library, self.deck, self.inspector = library, deck, inspector

    def dress(self, palette: Palette) -> None:
        """Take the colours of `palette`."""
        if self.library is not None and self.deck is not None and self.inspector is not None:
            self.library.list.palette = palette
            self.deck.palette = palette
            self.inspector.palette = palette

    def show(self, source: str, article: Article) -> None:
        """Begin with another article."""
        if self.library is not None and self.deck is not None and self.inspector is not None:
            self.library.list.mark_open(source)
            self.deck.show(article)
            self.inspector.inspect(None, None)

    def highlight(self, record: Record) -> None:
        """Show the record of the article."""
        if self.library is not None and self.deck is not None:
            self.library.list.refresh()
            self.deck.highlight(record)

    def follow(self, record: Record, selection: Selection | None) -> None:
        """Point at what is selected, and tell what it rests on."""
        if self.deck is not None and self.inspector is not None:
            self.deck.follow(selection)
            self.inspector.inspect(record, selection)

    def hear(self, entity_id: str | None) -> None:
        """Tell which voice is heard alone."""
        if self.deck is not None:
            self.deck.show_alone(entity_id)
