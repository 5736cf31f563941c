"""The Figures panel."""

from __future__ import annotations

from collections.abc import Iterable

from tui.document.record import Record
from tui.front.rows.figures import figure_rows, ledger_rows
from tui.front.rows.row import Row
from tui.front.telling.ledger import ORDERS, Order
from tui.front.widgets.panels.panel import Panel


class FiguresPanel(Panel):
    """Figures by what they count, sorted as the reader likes; or the ledger of who says which."""

    _order: Order = ORDERS[0]
    _ledger = False

    def build(self, record: Record) -> Iterable[Row]:
        """The list or the ledger."""
        return ledger_rows(record, self.voices) if self._ledger else figure_rows(record, self.voices, self._order)

    def action_sort(self) -> None:
        """Sort the list in the next order."""
        self._order = ORDERS[(ORDERS.index(self._order) + 1) % len(ORDERS)]
        self._ledger = False
        self.rebuild()

    def action_ledger(self) -> None:
        """The ledger, or the list again."""
        self._ledger = not self._ledger
        self.rebuild()
