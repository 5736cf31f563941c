"""The map of an article's places, laid over the reader."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.document.record import Record
from tui.front.bindings import bindings_over
from tui.front.map.map_list import list_lines
from tui.front.palette import Palette
from tui.front.selection import Selection
from tui.front.telling.numerals import times
from tui.front.text.stand_ins import stand_ins_of
from tui.front.widgets.map_view import MapView

_HINTS = "n next · + − zoom · ←↓↑→ move · 0 all · t list · Enter to the text · Esc back"
_NONE = "• a place, ◦ an area, larger the more it is spoken of"


class MapScreen(ModalScreen[Selection | None]):
    """Where the article plays, as a map or as a list; gives back the mention to go to, or None."""

    BINDINGS = bindings_over("map")
    DEFAULT_CSS = """
    MapScreen { background: $background; }
    MapScreen > * { width: 100%; }
    #map-title, #map-hints { height: 1; padding: 0 1; }
    #map-told { height: 2; padding: 0 1; }
    #map-list { height: 1fr; padding: 1 2; display: none; }
    #map-lines { height: auto; }
    MapScreen.-list #map-list { display: block; }
    MapScreen.-list MapView { display: none; }
    """

    def __init__(self, record: Record, palette: Palette, selection: Selection | None = None) -> None:
        super().__init__()
        self._palette = palette
        chosen = selection.id if selection is not None and selection.layer == "entities" else None
        self.map = MapView(record, palette, selected=chosen, id="map")
        self._chosen = selection
        self._stand_ins = stand_ins_of(record)

    def compose(self) -> ComposeResult:
        """The map or the list, between what they are and what is selected."""
        yield Static(id="map-title", markup=False)
        yield self.map
        with VerticalScroll(id="map-list", can_focus=False):
            yield Static(id="map-lines", markup=False)
        yield Static(id="map-told", markup=False)
        yield Static(id="map-hints", markup=False)

    def on_mount(self) -> None:
        """Colour everything, and look at the map."""
        self.dress(self._palette)
        self.map.focus()

    def dress(self, palette: Palette) -> None:
        """Take the colours of `palette`."""
        self._palette = palette
        self.map.wear(palette)
        self.query_one("#map-hints", Static).update(Content.styled(_HINTS, palette.muted))
        title = times(len(self.map.marks), "place")
        self.query_one("#map-title", Static).update(Content.styled(title, f"bold {palette.headline}"))
        self._tell()

    @property
    def showing_list(self) -> bool:
        """Whether the list is shown, not the map."""
        return self.has_class("-list")

    def action_zoom(self, factor: float) -> None:
        """Come closer, or go away."""
        self.map.zoom(factor)

    def action_pan(self, right: float, up: float) -> None:
        """Move over the map; in the list, up and down select."""
        if self.showing_list:
            self.map.step(-1 if up > 0 or right < 0 else 1)
        else:
            self.map.pan(right, up)

    def action_fit(self) -> None:
        """Show all places."""
        self.map.fit()

    def action_step(self, by: int) -> None:
        """Select the next place, or the one before."""
        self.map.step(by)

    def action_toggle_list(self) -> None:
        """The list for the map, or the map for the list."""
        self.toggle_class("-list")
        self._tell()

    def action_go(self) -> None:
        """Back to the text, at a mention of the selected place."""
        index = self.map.index
        if index is None:
            self.dismiss(None)
            return
        mark = self.map.marks[index]
        same = self._chosen is not None and self._chosen.id == mark.entity.id
        self.dismiss(self._chosen if same else mark.selection)

    def action_close(self) -> None:
        """Back to the text, where it was."""
        self.dismiss(None)

    @on(MapView.PlaceSelected)
    def tell_selected(self, event: MapView.PlaceSelected) -> None:
        """Say what was selected."""
        event.stop()
        self._tell()

    def _tell(self) -> None:
        """Say in words what is selected, below the map and in the list."""
        palette, index = self._palette, self.map.index
        told = _NONE if index is None else list_lines(self.map.marks, self._stand_ins)[index]
        self.query_one("#map-told", Static).update(Content.styled(told, palette.text))
        lines = []
        for number, line in enumerate(list_lines(self.map.marks, self._stand_ins)):
            chosen = number == index
            style = f"bold {palette.text} on {palette.selection}" if chosen else palette.text
            lines.append(Content.styled(("▸ " if chosen else "  ") + line, style))
        self.query_one("#map-lines", Static).update(Content("\n").join(lines))
        if index is not None and self.showing_list:
            self.query_one("#map-list", VerticalScroll).scroll_to(y=max(0, index - 3), animate=False)
