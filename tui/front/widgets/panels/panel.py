"""What every panel of the deck does: show an article, then its record, and follow the selection."""

from __future__ import annotations

from collections.abc import Iterable

from tui.document.article import Article
from tui.document.record import Record
from tui.front.palette import Palette
from tui.front.rows.row import Row, remark
from tui.front.selection import Selection
from tui.front.voices import Voice, rank_voices
from tui.front.widgets.panels.row_list import RowList


class Panel(RowList):
    """A list of rows made from an article and its record; each panel says how in `build`."""

    def __init__(self, palette: Palette | None = None, *, id: str | None = None) -> None:  # noqa: A002 (Textual's name)
        super().__init__(palette, id=id)
        self.article: Article | None = None
        self.record: Record | None = None
        self.voices: tuple[Voice, ...] = ()

    @property
    def rows_list(self) -> RowList:
        """What takes the focus."""
        return self

    def build(self, record: Record) -> Iterable[Row]:
        """The rows of `record`."""
        raise NotImplementedError

    def build_waiting(self, article: Article) -> Iterable[Row]:
        """The rows shown until the record is there."""
        return (remark("Reading …" if article.text.strip() else "The article is empty."),)

    def show(self, article: Article) -> None:
        """Begin with another article, whose record is not there yet."""
        self.article, self.record, self.voices = article, None, ()
        self.show_rows(())
        self.scroll_home(animate=False)
        self.rebuild()

    def highlight(self, record: Record) -> None:
        """Show the record of the article."""
        self.article, self.record, self.voices = record.article, record, rank_voices(record)
        self.rebuild()

    def follow(self, selection: Selection | None) -> None:
        """Put the cursor on what is selected in the text, or nowhere where the panel does not show it."""
        if not self.is_on(selection):
            self.point_at(None if selection is None else self.index_of(selection))

    def is_on(self, selection: Selection | None) -> bool:
        """Whether the row of the cursor leads to `selection` already, as it does when it was chosen there."""
        row = self.row_at_cursor
        if row is None or selection is None:
            return False
        return any((place.layer, place.id) == (selection.layer, selection.id) for place in row.targets)

    def rebuild(self) -> None:
        """Make the rows anew."""
        if self.record is not None:
            self.show_rows(self.build(self.record))
        elif self.article is not None:
            self.show_rows(self.build_waiting(self.article))
