"""The inspector under the article: two lines on what is selected, or the whole card."""

from __future__ import annotations

from textual import events, on
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive

from tui.document.record import Record
from tui.front.palette import Palette
from tui.front.rows.card import NOTHING, Card
from tui.front.rows.row import EMPTY, Row
from tui.front.selection import Selection
from tui.front.telling.snippets import Passages
from tui.front.voices import Voice, rank_voices
from tui.front.widgets.panels.row_list import RowList

_BRIEF = 2
_HIGH, _LOW, _LOWEST = 30, 20, 10
"""Lines of the screen from which the inspector has a line of air, and below which it has one line, and none."""


class Inspector(RowList):
    """Tells of the selection why it is what it is; rows of the whole card lead to their evidence."""

    DEFAULT_CSS = "Inspector { height: 2; }"

    expanded: reactive[bool] = reactive(False)
    """Whether the whole card is shown."""

    class EvidenceChosen(Message):
        """A row of the card was chosen that leads to `selection`."""

        def __init__(self, selection: Selection) -> None:
            super().__init__()
            self.selection = selection

    def __init__(self, palette: Palette | None = None, *, id: str | None = None) -> None:  # noqa: A002 (Textual's name)
        super().__init__(palette, id=id)
        self.can_focus = False
        self._card: Card = NOTHING
        self._record: Record | None = None
        self._voices: tuple[Voice, ...] = ()
        self._passages: Passages | None = None

    def inspect(self, record: Record | None, selection: Selection | None) -> None:
        """Tell of `selection`; of nothing where there is no record or nothing is selected."""
        if record is not self._record:
            self._record = record
            self._voices = rank_voices(record) if record is not None else ()
            self._passages = Passages(record.article) if record is not None else None
        self._card = NOTHING
        if record is not None and selection is not None and self._passages is not None:
            # The cards are loaded when something is first selected, never before the first paint.
            from tui.front.rows.cards import card_of

            self._card = card_of(record, selection, self._voices, self._passages)
        self.scroll_home(animate=False)
        self._show_card()

    def watch_expanded(self) -> None:
        """Open the card or close it."""
        self.can_focus = self.expanded
        if not self.expanded and self.has_focus:
            self.screen.set_focus(None)
        self._show_card()

    def on_mount(self) -> None:
        """Show what was asked for before."""
        self._show_card()

    def on_resize(self) -> None:
        """Take as many lines as the card has at the new width."""
        super().on_resize()
        if self.rows and (self.rows[0] == EMPTY) != (self.app.size.height >= _HIGH):
            self._show_card()
        self._take_lines(self.app.size)

    def on_click(self, event: events.Click) -> None:
        """Open the card; in an open one choose what was clicked."""
        if self.expanded:
            super().on_click(event)
        else:
            event.stop()
            self.expanded = True

    @on(RowList.Chosen)
    def tell_evidence(self, event: RowList.Chosen) -> None:
        """Tell where a row of the card leads."""
        event.stop()
        if event.target is not None:
            self.post_message(self.EvidenceChosen(event.target))

    def _show_card(self) -> None:
        if self.is_attached:
            rows: tuple[Row, ...] = self._card.whole if self.expanded and self._card.whole else self._card.brief
            self.show_rows((EMPTY, *rows) if self.app.size.height >= _HIGH else rows)
            self._take_lines(self.app.size)

    def _take_lines(self, screen: Size) -> None:
        """The height of the card, half the screen at most; two lines while it is closed, fewer on low screens."""
        brief = _BRIEF if screen.height >= _LOW else 1 if screen.height >= _LOWEST else 0
        brief += screen.height >= _HIGH
        whole = max(min(self.virtual_size.height, screen.height // 2), brief)
        self.styles.height = whole if self.expanded else brief
