"""The Places panel."""

from __future__ import annotations

from collections.abc import Iterable

from tui.document.record import Record
from tui.front.rows.places import place_rows
from tui.front.rows.row import Row
from tui.front.widgets.panels.panel import Panel


class PlacesPanel(Panel):
    """Where the article plays: what the map shows, as a list."""

    def build(self, record: Record) -> Iterable[Row]:
        """The places, those most spoken of first."""
        return place_rows(record)
