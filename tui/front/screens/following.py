"""How text, panels, evidence and library follow one another: what each tells, the others show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.events import Key as KeyPressed

from tui.front.screens.desktop import Desktop
from tui.front.widgets.article_view import ArticleView
from tui.front.widgets.desk import Desk
from tui.front.widgets.reading_pane import ReadingPane

if TYPE_CHECKING:
    from tui.front.widgets.inspector import Inspector
    from tui.front.widgets.panels.deck import PanelDeck
    from tui.front.widgets.shelf_list import ShelfList


class FollowingScreen(Desktop):
    """Passes on what was chosen, hovered and heard in one pane to all the others."""

    def hear(self, entity_id: str | None) -> None:
        """Let one voice stand out from the others; with None, all are heard."""
        self.view.voice = entity_id
        self.around.hear(entity_id)

    @on(ArticleView.SpanSelected)
    def follow_text(self, event: ArticleView.SpanSelected) -> None:
        """Let the panels follow what was chosen in the text."""
        self.select(event.selection, reveal=False)

    @on(ArticleView.SpanHovered)
    def tell_hovered(self, event: ArticleView.SpanHovered) -> None:
        """Tell of what is under the pointer, and then of what is selected again."""
        if self.around.inspector is not None and not self.around.inspector.expanded:
            self.around.inspector.inspect(self.record, event.selection or self.view.selection)

    @on(ArticleView.TextCopied)
    def tell_copied(self, event: ArticleView.TextCopied) -> None:
        """Tell that what was dragged over is copied."""
        self.remark(f"copied {len(event.text.split())} words")

    def on_panel_deck_span_selected(self, event: PanelDeck.SpanSelected) -> None:
        """Go to what was chosen in a panel."""
        self._show_page()
        self.select(event.selection)

    def on_panel_deck_passage_chosen(self, event: PanelDeck.PassageChosen) -> None:
        """Go to a block of the text."""
        self._show_page()
        self.view.reveal(event.span)

    def on_panel_deck_voice_chosen(self, event: PanelDeck.VoiceChosen) -> None:
        """Hear one voice alone."""
        self.hear(event.entity_id)

    def on_inspector_evidence_chosen(self, event: Inspector.EvidenceChosen) -> None:
        """Go to what a link rests on."""
        self._show_page()
        self.select(event.selection)

    def on_shelf_list_chosen(self, event: ShelfList.Chosen) -> None:
        """Open an article of the library."""
        self.query_one(Desk).leave_library()
        if event.source != self.source:
            self.open_source(event.source)

    def on_library_pane_closed(self) -> None:
        """Hide the library."""
        self.query_one(Desk).action_toggle_library()

    def _show_page(self) -> None:
        desk = self.query_one(Desk)
        if not desk.arrangement.page:
            desk.focus_page()

    @on(ArticleView.PositionChanged)
    def tell_position(self, event: ArticleView.PositionChanged) -> None:
        """Tell how much of the article is read."""
        self.status.fraction = event.fraction

    @on(ReadingPane.Found)
    def tell_match(self, event: ReadingPane.Found) -> None:
        """Tell which match of the search is shown."""
        self.remark(event.told)

    def on_key(self, event: KeyPressed) -> None:
        """A remark stands until the next key."""
        del event
        self.status.remark = ""
