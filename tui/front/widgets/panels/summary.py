"""The Summary panel."""

from __future__ import annotations

from collections.abc import Iterable

from tui.document.record import Record
from tui.front.rows.row import Row
from tui.front.rows.summary import LENGTHS, next_length, summary_rows
from tui.front.widgets.panels.panel import Panel


class SummaryPanel(Panel):
    """The sentences that sum the article up, and who said what."""

    _length = LENGTHS[0]

    def build(self, record: Record) -> Iterable[Row]:
        """Sentences and key points."""
        return summary_rows(record, self.voices, self._length)

    def cycle(self) -> None:
        """The next length: three sentences, five, one; seen from its first sentence."""
        self._length = next_length(self._length)
        self.rebuild()
        self.point_at(None)
        self.scroll_home(animate=False)
