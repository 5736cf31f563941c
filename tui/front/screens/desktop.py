"""The screen under the reader's keys: what is open, how it came there, and where the reader is in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from textual import on, work
from textual.app import ComposeResult
from textual.dom import DOMNode
from textual.events import DescendantFocus
from textual.screen import Screen

from tui.document.article import Article
from tui.document.record import Record
from tui.front import garbage
from tui.front.jumps import Jumps
from tui.front.keymap import Key, Scope, evidence_keys, footer_keys, shown_key
from tui.front.opening import Failed, Highlighted, Opened, Opener
from tui.front.palette import Palette
from tui.front.remembered import Memory
from tui.front.screens.surroundings import Surroundings
from tui.front.selection import LAYERS, Selection
from tui.front.shelf import Shelf, name_of
from tui.front.tally import count_layers, place_told
from tui.front.widgets.article_view import ArticleView
from tui.front.widgets.desk import Desk, Place
from tui.front.widgets.layer_bar import LayerBar
from tui.front.widgets.reading_pane import ReadingPane
from tui.front.widgets.status_bar import StatusBar
from tui.settings import Settings

_SCROLLBAR = 1
_SCOPES: Mapping[str, Scope] = {"library": "library", "deck": "panel", "reading": "reading"}


class Desktop(Screen[None]):
    """Shows one article of the shelf: its text at once, its highlights when they are there."""

    AUTO_FOCUS = ""

    def __init__(
        self,
        shelf: Shelf,
        opener: Opener,
        settings: Settings,
        memory: Memory,
        palette: Palette,
        keymap: Sequence[Key],
    ) -> None:
        super().__init__()
        self.shelf = shelf
        self.palette = palette
        self.settings = settings
        self.memory = memory
        self.keymap = keymap
        self.source: str | None = None
        self.article: Article | None = None
        self.record: Record | None = None
        self.jumps: Jumps | None = None
        self.around = Surroundings(self)
        self._is_furnished = False
        self._opener = opener

    def compose(self) -> ComposeResult:
        """Layers, panes, evidence and status from top to bottom."""
        yield LayerBar({layer: self.key_of(f"layer.{layer}") for layer in LAYERS}, id="layers")
        page = ReadingPane(self.settings.measure, id="reading")
        yield Desk(Place(id="library"), page, Place(id="deck"), id="desk")
        yield Place(id="evidence")
        yield StatusBar(id="status")

    def on_mount(self) -> None:
        """Put on the colours and open the first article."""
        self.dress(self.palette)
        self.wear_layers()
        self.tell_keys()
        first = self.shelf.neighbour(None, 1)
        if first is None:
            self.page.notice("There is nothing to read here. Name a file, a folder or - for standard input.")
            self.call_after_refresh(self._furnish)
        else:
            self._open_first(first)

    def _open_first(self, source: str) -> None:
        """Have the article on the screen with the first paint where it is read already."""
        at_hand = self._opener.at_hand(source)
        self._begin(source)
        if at_hand is not None:
            self.view.expected_width = self.query_one(Desk).page_width(self.app.size.width) - _SCROLLBAR
            self._show_article(at_hand.article, at_hand.words)
            self.call_after_refresh(self._furnish)
            if at_hand.kept is not None:
                self._show_record(at_hand.kept, "analysed before")
                return
        self.open_source(source)

    async def _furnish(self) -> None:
        """Put library, panels and evidence around the page, which by now shows its article or why it cannot."""
        if self._is_furnished:
            return
        self._is_furnished = True
        await self.around.furnish(self.shelf, self._opener)
        self.around.dress(self.palette)
        if self.article is not None:
            self.around.show(self.source or "", self.article)
        if self.record is not None:
            self.around.highlight(self.record)
            self.around.follow(self.record, self.view.selection)
        garbage.resume()

    @property
    def page(self) -> ReadingPane:
        """The pane of the article."""
        return self.query_one(ReadingPane)

    @property
    def view(self) -> ArticleView:
        """The article as it is read."""
        return self.query_one(ArticleView)

    @property
    def status(self) -> StatusBar:
        """The bar at the bottom."""
        return self.query_one(StatusBar)

    def dress(self, palette: Palette) -> None:
        """Take the colours of `palette`."""
        self.palette = palette
        self.query_one(LayerBar).palette = palette
        self.page.dress(palette)
        self.around.dress(palette)
        self.status.palette = palette

    def wear_layers(self) -> None:
        """Show the layers and kinds of entities that are remembered as chosen."""
        layers = self.memory.now.layers_for(self.settings)
        hidden = frozenset(self.memory.now.hidden_kinds)
        bar = self.query_one(LayerBar)
        bar.active_layers = self.view.active_layers = layers
        self.view.hidden_kinds = hidden
        bar.counts = count_layers(self.record, hidden) if self.record is not None else None

    @work(exclusive=True, group="opening")
    async def open_source(self, source: str) -> None:
        """Open the article at `source`; work on the one before is given up."""
        if source != self.source:
            self._begin(source)
        async for stage in self._opener.open(source, self._tell_analysis):
            match stage:
                case Opened(article, words) if article is not self.article:
                    self._show_article(article, words)
                case Highlighted(record, how):
                    self._show_record(record, how)
                case Failed(why):
                    self._fail(why)
            if not self._is_furnished:
                self.call_after_refresh(self._furnish)

    def select(self, selection: Selection | None, reveal: bool = True) -> None:
        """Select in the text, and let panels, evidence and status follow."""
        if self.record is None or self.jumps is None:
            return
        self.view.select(selection, reveal=reveal)
        self.view.ticks_layer = selection.layer if selection else self.view.ticks_layer
        self.around.follow(self.record, selection)
        self.status.place = place_told(self.record, self.jumps, selection)
        self.tell_keys()

    def key_of(self, name: str) -> str:
        """The key bound to the command called `name`, as people write it."""
        return next(shown_key(key.keys[0]) for key in self.keymap if key.id == name)

    def remark(self, words: str) -> None:
        """Tell in the status bar what has just happened."""
        self.status.remark = words

    def _begin(self, source: str) -> None:
        self.source, self.article, self.record, self.jumps = source, None, None, None
        self.query_one(LayerBar).heading = name_of(source)
        self.query_one(LayerBar).counts = None
        status = self.status
        status.analysis, status.place, status.remark = f"opening {name_of(source)}…", "", ""
        if not self.view.display:
            self.page.notice(f"Opening {name_of(source)}…")

    def _show_article(self, article: Article, words: int) -> None:
        self.article = article
        self.page.show(article)
        if not article.text.strip():
            self.page.notice("The article is empty.")
        self.status.words = words
        self.status.fraction = 0.0
        self.status.analysis = ""
        self.shelf.note_article(self.source or "", article, words)
        self.shelf.note_read(article)
        self.memory.now = self.memory.now.with_read(article.sha256)
        self.around.show(self.source or "", article)
        self.tell_keys()

    def _show_record(self, record: Record, how: str) -> None:
        self.record, self.jumps = record, Jumps(record)
        self.view.highlight(record)
        self.view.ticks_layer = self.view.ticks_layer or "quotations"
        self.around.highlight(record)
        self.query_one(LayerBar).counts = count_layers(record, self.view.hidden_kinds)
        self.shelf.note_record(self.source or "", record)
        self.status.analysis = how
        if record.problems:
            self.remark("; ".join(f"{problem.stage}: {problem.message}" for problem in record.problems))

    def _fail(self, why: str) -> None:
        if self.article is not None:
            self.status.analysis = f"not analysed: {why}"
            return
        self.shelf.note_problem(self.source or "", why)
        self.status.analysis = ""
        self.status.words = 0
        more = f" Press {self.key_of('article.next')} for the next article." if len(self.shelf) > 1 else ""
        self.page.notice(f"{why}.{more}")

    def _tell_analysis(self, words: str) -> None:
        self.status.analysis = words

    @on(DescendantFocus)
    def tell_keys(self) -> None:
        """Tell the keys of the pane that has the focus, and what can be done with a selection."""
        around: Iterable[DOMNode] = self.focused.ancestors_with_self if self.focused is not None else ()
        place = next((node.id for node in around if node.id in (*_SCOPES, "evidence")), "reading")
        if place == "evidence":
            self.status.keys = evidence_keys(self.keymap)
            return
        panel = self.around.deck.shown if self.around.deck is not None else ""
        self.status.keys = footer_keys(self.keymap, _SCOPES[place], self.view.selection is not None, panel)
