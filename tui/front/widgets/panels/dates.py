"""The Dates panel."""

from __future__ import annotations

from collections.abc import Iterable

from tui.document.record import Record
from tui.front.rows.dates import date_rows
from tui.front.rows.row import Row
from tui.front.widgets.panels.panel import Panel


class DatesPanel(Panel):
    """A timeline."""

    def build(self, record: Record) -> Iterable[Row]:
        """The dates in order of time."""
        return date_rows(record)
