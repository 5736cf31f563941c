"""The deck of panels beside the article, one shown at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import events, on
from textual.app import ComposeResult
from textual.message import Message
from textual.widget import AwaitMount, Widget

from tui.document.article import Article
from tui.document.record import Record
from tui.document.span import CharSpan
from tui.front.bindings import bindings_for
from tui.front.palette import Palette
from tui.front.selection import Selection
from tui.front.tabs import PANELS, PanelName
from tui.front.widgets.panels.choice import panel_class
from tui.front.widgets.panels.panel import Panel
from tui.front.widgets.panels.row_list import RowList
from tui.front.widgets.panels.speakers import SpeakersPanel
from tui.front.widgets.panels.tab_line import TabLine

if TYPE_CHECKING:
    from tui.front.widgets.panels.places import PlacesPanel

_AIRY = 16
"""Lines of the deck from which the tabs have air above and below."""


class PanelDeck(Widget):
    """Six panels over one record; each is made when it is first shown."""

    BINDINGS = bindings_for("panel")
    DEFAULT_CSS = """
    PanelDeck {
        layout: vertical;
        width: 1fr;
        height: 1fr;
    }
    """

    class SpanSelected(Message):
        """A row was chosen that leads to `selection`."""

        def __init__(self, selection: Selection) -> None:
            super().__init__()
            self.selection = selection

    class PassageChosen(Message):
        """A row of the outline was chosen that leads to a block of the text."""

        def __init__(self, span: CharSpan) -> None:
            super().__init__()
            self.span = span

    class VoiceChosen(Message):
        """One voice is to be shown alone; with None, all."""

        def __init__(self, entity_id: str | None) -> None:
            super().__init__()
            self.entity_id = entity_id

    class PanelShown(Message):
        """Another panel is shown."""

        def __init__(self, name: PanelName) -> None:
            super().__init__()
            self.name = name

    def __init__(
        self,
        palette: Palette | None = None,
        *,
        id: str | None = None,  # noqa: A002 (Textual's name)
        classes: str | None = None,
    ) -> None:
        super().__init__(id=id, classes=classes)
        self._palette = palette
        self._tabs = TabLine()
        self._panels: dict[PanelName, Panel | PlacesPanel] = {}
        self._shown: PanelName = PANELS[0]
        self._article: Article | None = None
        self._record: Record | None = None
        self._selection: Selection | None = None
        self._mounting: AwaitMount | None = None

    def compose(self) -> ComposeResult:
        """The tabs; panels come when they are shown."""
        yield self._tabs

    def on_mount(self) -> None:
        """Show the first panel."""
        self.palette = self._palette
        self.show_panel(self._shown)

    @property
    def shown(self) -> PanelName:
        """The name of the panel shown."""
        return self._shown

    @property
    def panel(self) -> Panel | PlacesPanel | None:
        """The panel shown; None before the deck is mounted."""
        return self._panels.get(self._shown)

    @property
    def palette(self) -> Palette | None:
        """The theme; setting it repaints."""
        return self._palette

    @palette.setter
    def palette(self, palette: Palette | None) -> None:
        self._palette = palette
        self._tabs.palette = palette
        if palette is not None:
            self.styles.background = palette.surface
        for panel in self._panels.values():
            panel.palette = palette

    def show(self, article: Article) -> None:
        """Begin with another article, whose record is not there yet."""
        self._article, self._record, self._selection = article, None, None
        for panel in self._panels.values():
            panel.show(article)

    def highlight(self, record: Record) -> None:
        """Show the record of the article."""
        self._article, self._record = record.article, record
        for name, panel in self._panels.items():
            if name == self._shown:
                panel.highlight(record)
            else:
                panel.record = None

    def follow(self, selection: Selection | None) -> None:
        """Let the panel shown point at what is selected in the text; the others do when they are shown."""
        self._selection = selection
        if self.panel is not None:
            self.panel.follow(selection)

    def show_alone(self, entity_id: str | None) -> None:
        """Tell which voice is heard alone; None for all."""
        panel = self._panels.get("speakers")
        if isinstance(panel, SpeakersPanel):
            panel.show_alone(entity_id)

    def cycle_summary(self) -> None:
        """Show the summary, in its next length where it is shown already."""
        from tui.front.widgets.panels.summary import SummaryPanel

        if isinstance(self.panel, SummaryPanel):
            self.panel.cycle()
        else:
            self.show_panel("summary")

    def show_panel(self, name: PanelName, *, hand_on_focus: bool = True) -> None:
        """Show one panel instead of the one shown, which hands its focus on soon, or leaves that to the caller."""
        had_focus = hand_on_focus and self.has_focus_within
        self._shown = self._tabs.active = name
        if not self.is_attached:
            return
        panel = self._panels.get(name)
        if panel is None:
            panel = self._panels[name] = panel_class(name)(self._palette, id=f"panel-{name}")
            if self._article is not None:
                panel.show(self._article)
            self._mounting = self.mount(panel)
        for other in self._panels.values():
            other.display = other is panel
        if self._record is not None and panel.record is not self._record:
            panel.highlight(self._record)
        panel.follow(self._selection)
        if had_focus:
            panel.focus()
        self.post_message(self.PanelShown(name))

    def focus(self, scroll_visible: bool = True) -> PanelDeck:
        """Give the focus to the panel shown."""
        if self.panel is not None:
            self.panel.focus(scroll_visible)
        return self

    async def action_next_panel(self, step: int = 1) -> None:
        """Show the panel `step` tabs on, round the end; it has the focus before the next key is read."""
        had_focus = self.has_focus_within
        self.show_panel(PANELS[(PANELS.index(self._shown) + step) % len(PANELS)], hand_on_focus=False)
        if self._mounting is not None:
            await self._mounting
            self._mounting = None
        if had_focus and self.panel is not None:
            self.screen.set_focus(self.panel.rows_list)

    def on_resize(self, event: events.Resize) -> None:
        """Give the tabs air where there is room."""
        self._tabs.styles.height = 3 if event.size.height >= _AIRY else 1

    @on(TabLine.Clicked)
    def show_clicked(self, event: TabLine.Clicked) -> None:
        """Show the panel whose tab was clicked."""
        event.stop()
        self.show_panel(event.name)
        self.focus()

    @on(RowList.Chosen)
    def tell_chosen(self, event: RowList.Chosen) -> None:
        """Tell where a chosen row leads."""
        event.stop()
        if event.target is not None:
            self.post_message(self.SpanSelected(event.target))
        elif event.row.passage is not None:
            self.post_message(self.PassageChosen(event.row.passage))

    @on(SpeakersPanel.VoiceChosen)
    def tell_voice(self, event: SpeakersPanel.VoiceChosen) -> None:
        """Tell which voice is to be heard alone."""
        event.stop()
        self.post_message(self.VoiceChosen(event.entity_id))
