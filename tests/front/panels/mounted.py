"""An app of a deck and an inspector alone, that keeps what they tell."""

from __future__ import annotations

from textual import on
from textual.app import App, ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static

from tests.front.built import PALETTE
from tests.front.records import kherson
from tui.document.record import Record
from tui.document.span import CharSpan
from tui.front.selection import Selection
from tui.front.widgets.inspector import Inspector
from tui.front.widgets.panels.deck import PanelDeck


class Mounted(App[None]):
    """The widgets as the reader mounts them, without its article."""

    CSS = "Horizontal { height: 1fr; } #page { width: 1fr; } PanelDeck { width: 42; }"

    def __init__(self, record: Record | None = None, analysed: bool = True) -> None:
        super().__init__()
        self.record = record or kherson()
        self.analysed = analysed
        self.selected: list[Selection] = []
        self.voices: list[str | None] = []
        self.passages: list[CharSpan] = []

    def compose(self) -> ComposeResult:
        with Horizontal():
            yield Static("", id="page")
            yield PanelDeck(PALETTE)
        yield Inspector(PALETTE)

    def on_mount(self) -> None:
        self.deck.show(self.record.article)
        if self.analysed:
            self.deck.highlight(self.record)
        self.deck.focus()

    @property
    def deck(self) -> PanelDeck:
        return self.query_one(PanelDeck)

    @property
    def inspector(self) -> Inspector:
        return self.query_one(Inspector)

    @on(PanelDeck.SpanSelected)
    def keep_selected(self, event: PanelDeck.SpanSelected) -> None:
        self.selected.append(event.selection)
        self.deck.follow(event.selection)
        self.inspector.inspect(self.record, event.selection)

    @on(Inspector.EvidenceChosen)
    def keep_evidence(self, event: Inspector.EvidenceChosen) -> None:
        self.selected.append(event.selection)

    @on(PanelDeck.VoiceChosen)
    def keep_voice(self, event: PanelDeck.VoiceChosen) -> None:
        self.voices.append(event.entity_id)

    @on(PanelDeck.PassageChosen)
    def keep_passage(self, event: PanelDeck.PassageChosen) -> None:
        self.passages.append(event.span)


def lines_on_screen(app: App[None]) -> list[str]:
    """What the whole screen shows, line by line, without spaces at the ends."""
    strips = app.screen._compositor.render_strips()
    return ["".join(segment.text for segment in strip).rstrip() for strip in strips]
