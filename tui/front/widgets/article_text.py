"""Where the reader is in the text of an article, and the ways to move in it."""

from __future__ import annotations

from textual.message import Message

from tui.document.span import CharSpan
from tui.front.widgets.article_page import ArticlePage

_OVERLAP = 2


class ArticleText(ArticlePage):
    """An article's text that is scrolled by lines, by pages and to a place, and whose folds open."""

    class PositionChanged(Message):
        """The text was scrolled: `offset` is the code point a third down the screen, `fraction` runs from 0 to 1."""

        def __init__(self, offset: int, fraction: float) -> None:
            self.offset = offset
            self.fraction = fraction
            super().__init__()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Tell where the reader is now."""
        super().watch_scroll_y(old_value, new_value)
        if round(old_value) != round(new_value):
            self.post_message(self.PositionChanged(self.position, self.fraction))

    @property
    def top_offset(self) -> int:
        """The offset of the first code point on the screen."""
        return self._offset_on(self.scroll_offset.y)

    @property
    def fraction(self) -> float:
        """How much of the article was scrolled through, from 0 to 1; 1 where all of it is on the screen."""
        return min(1.0, self.scroll_offset.y / self.max_scroll_y) if self.max_scroll_y > 0 else 1.0

    def in_sight(self, offset: int) -> bool:
        """Whether the code point at `offset` is on the screen."""
        return 0 <= self._lines.line_of(offset) - self.scroll_offset.y < self.size.height

    def scroll_lines(self, lines: int) -> None:
        """Scroll down by `lines`, up where negative."""
        self.scroll_to(y=self.scroll_offset.y + lines, animate=False)

    def scroll_pages(self, pages: float) -> None:
        """Scroll down by so many screens, each keeping two lines of the one before in sight."""
        self.scroll_lines(round(pages * max(1, self.size.height - _OVERLAP)))

    def reveal(self, span: CharSpan) -> None:
        """Bring the start of `span` a third down the screen, opening the fold that hides it."""
        if not self._lines.flows:
            return
        flow = self._lines.flow_at(span.start)
        if self._lines.is_folded(flow):
            self.toggle_fold(flow)
        line = self._lines.line_of(span.start)
        self._lines.settle(line - self.size.height, 2 * self.size.height)
        self._resize_text()
        self.scroll_to(y=self._lines.line_of(span.start) - self._third, animate=False)

    def toggle_fold(self, flow: int) -> None:
        """Open the folded block of the given flow, or fold it again."""
        hold = self._hold(self.top_offset)
        self._opened ^= {flow}
        self._set(hold)

    def open_fold(self) -> bool:
        """Open the first fold on the screen; False where there is none."""
        for y in range(self.scroll_offset.y, self.scroll_offset.y + self.size.height):
            line = self._lines.line_at(y)
            if line is not None and line.folded:
                self.toggle_fold(line.flow)
                return True
        return False
