"""The Places panel: a list, and below it the map where there is room for both."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.geometry import Size

from tui.document.article import Article
from tui.document.record import Record
from tui.front.palette import Palette
from tui.front.rows.places import place_rows
from tui.front.rows.row import Row
from tui.front.selection import Selection
from tui.front.text.stand_ins import stand_ins_of, told_senses
from tui.front.widgets.panels.panel import Panel
from tui.front.widgets.panels.row_list import RowList

if TYPE_CHECKING:
    from tui.front.widgets.map_view import MapView

_ROOM = Size(32, 26)
"""The least panel that has room for a map."""
_HIGHEST_MAP = 18


class PlaceList(Panel):
    """Where the article plays: what the map shows, in words."""

    def build(self, record: Record) -> Iterable[Row]:
        """The places, those most spoken of first."""
        return place_rows(record, told_senses(stand_ins_of(record)))


class PlacesPanel(Vertical):
    """List and map, whose selections follow each other."""

    DEFAULT_CSS = "PlacesPanel { height: 1fr; } PlacesPanel MapView { height: 12; padding: 1 1 1 2; }"

    def __init__(self, palette: Palette | None = None, *, id: str | None = None) -> None:  # noqa: A002 (Textual's name)
        super().__init__(id=id)
        self._list = PlaceList(palette)
        self._map: MapView | None = None

    def compose(self) -> ComposeResult:
        """The list; the map comes with a record that has places."""
        yield self._list

    @property
    def rows_list(self) -> RowList:
        """What takes the focus."""
        return self._list

    @property
    def palette(self) -> Palette | None:
        """The theme; setting it repaints."""
        return self._list.palette

    @palette.setter
    def palette(self, palette: Palette | None) -> None:
        self._list.palette = palette
        if self._map is not None and palette is not None:
            self._map.wear(palette)
            self._map.styles.background = palette.surface

    @property
    def record(self) -> Record | None:
        """The record shown; setting None asks for the next one anew."""
        return self._list.record

    @record.setter
    def record(self, record: Record | None) -> None:
        self._list.record = record

    def show(self, article: Article) -> None:
        """Begin with another article, whose record is not there yet."""
        self._list.show(article)
        self._draw_map()

    def highlight(self, record: Record) -> None:
        """Show the record of the article."""
        self._list.highlight(record)
        self._draw_map()

    def follow(self, selection: Selection | None) -> None:
        """Point at the place that is selected in the text, in the list and on the map."""
        self._list.follow(selection)
        if self._map is not None:
            self._map.select_entity(selection.id if selection is not None else None)

    def focus(self, scroll_visible: bool = True) -> PlacesPanel:
        """Give the focus to the list, once it is there."""
        if self._list.is_attached:
            self._list.focus(scroll_visible)
        else:
            self.call_after_refresh(self._focus_if_shown)
        return self

    def _focus_if_shown(self) -> None:
        if self.display:
            self._list.focus()

    def on_mount(self) -> None:
        """Draw what came before the panel was there."""
        self._draw_map()

    def on_resize(self, event: events.Resize) -> None:
        """Give the map its part of the height, or none."""
        self._give_room(event.size)

    @on(RowList.Moved)
    def point_on_map(self, event: RowList.Moved) -> None:
        """Show on the map what the cursor is on."""
        if self._map is not None:
            self._map.select_entity(event.row.targets[0].id)

    def on_map_view_place_selected(self, event: MapView.PlaceSelected) -> None:
        """Go to a place that was clicked on the map."""
        event.stop()
        selection = event.selection
        index = self._list.index_of(selection)
        if index is not None:
            self._list.point_at(index)
            self.post_message(RowList.Chosen(self._list.rows[index], selection))

    def _draw_map(self) -> None:
        """A new map for the record, none without places."""
        if self._map is not None:
            self._map.remove()
            self._map = None
        record, palette = self.record, self.palette
        if self.is_attached and record is not None and palette is not None and record.places:
            # The coasts are read when the first map is drawn, never before.
            from tui.front.widgets.map_view import MapView

            self._map = MapView(record, palette, in_panel=True)
            self._map.can_focus = False
            self._map.styles.background = palette.surface
            self.mount(self._map)
            self._give_room(self.size)

    def _give_room(self, size: Size) -> None:
        if self._map is not None:
            self._map.display = size.width >= _ROOM.width and size.height >= _ROOM.height
            self._map.styles.height = min(size.height * 2 // 5, _HIGHEST_MAP)
