"""The Outline panel."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from textual import on

from tui.document.article import Article
from tui.document.record import Record
from tui.front.rows.outline import folded_starts, outline_rows
from tui.front.rows.row import Row
from tui.front.selection import Selection
from tui.front.widgets.panels.panel import Panel
from tui.front.widgets.panels.row_list import RowList


class OutlinePanel(Panel):
    """The blocks of the article; needs no analysis."""

    _unfolded: frozenset[int] = frozenset()

    def build(self, record: Record) -> Iterable[Row]:
        """The blocks of the record's article."""
        return outline_rows(record.article, self._unfolded)

    def build_waiting(self, article: Article) -> Iterable[Row]:
        """The same before there is a record."""
        return outline_rows(article, self._unfolded)

    def show(self, article: Article) -> None:
        """Begin with another article, all folded."""
        self._unfolded = frozenset()
        super().show(article)

    def highlight(self, record: Record) -> None:
        """Nothing changes but for an article whose blocks do."""
        known, self.record = self.article, record
        if known != record.article:
            super().highlight(record)

    def follow(self, selection: Selection | None) -> None:
        """Go to the block the selection stands in."""
        if selection is None:
            self.point_at(None)
            return
        passages = [(row.passage.start, index) for index, row in enumerate(self.rows) if row.passage is not None]
        at = bisect_right(passages, (selection.span.start, len(self.rows))) - 1
        self.point_at(passages[at][1] if at >= 0 else None)

    @on(RowList.Chosen)
    def unfold(self, event: RowList.Chosen) -> None:
        """Open a folded run, on the way to it."""
        passage = event.row.passage
        if self.article is not None and passage is not None and passage.start in folded_starts(self.article):
            self._unfolded |= {passage.start}
            self.rebuild()
