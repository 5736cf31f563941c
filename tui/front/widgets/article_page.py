"""The text of an article on the Line API: wrapped once a width and painted line by line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Self

from textual.geometry import Region, Size
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.document.article import Article
from tui.front.palette import Palette
from tui.front.text.flows import Flow, find_flows
from tui.front.text.layout import Layout
from tui.front.text.marked import MarkedSpans
from tui.front.text.page import divide
from tui.front.text.paint import paint_line
from tui.front.text.scene import Scene

_SLICE = 0.003
_PAUSE = 0.004
_THIRD = 3
_KEPT_STRIPS = 1_000
_NOTHING = Article("", "", "en", "")
_EMPTY = Layout(_NOTHING, (), divide(1, 1), frozenset())


class _Held(NamedTuple):
    """A code point that is kept in its place on the screen, so many lines below its third."""

    offset: int
    below_third: int


class ArticlePage(ScrollView, can_focus=True):
    """An article's text in a centred column. What it looks like is decided by `scene`, which heirs fill."""

    DEFAULT_CSS = """
    ArticlePage {
        overflow-x: hidden;
        overflow-y: scroll;
        scrollbar-size-vertical: 1;
        height: 1fr;
        width: 1fr;
    }
    """

    palette: reactive[Palette | None] = reactive(None)
    measure: reactive[int] = reactive(76)

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002 - Textual's name
        self._strips: dict[tuple[int, int], Strip] = {}
        super().__init__(id=id, classes=classes)
        self.spans = MarkedSpans()
        self.article = _NOTHING
        self._flows: Sequence[Flow] = ()
        self._opened: frozenset[int] = frozenset()
        self._lines = _EMPTY
        self._held: _Held | None = None
        self.expected_width = 0
        """Cells the text will have once it is on the screen, so that it is set for the first paint already."""

    @property
    def scene(self) -> Scene | None:
        """What decides the looks of the lines; None while there is no palette."""
        return Scene(self.palette) if self.palette is not None else None

    def show(self, article: Article) -> None:
        """Show the text of `article` from its top, without highlights."""
        self.article = article
        self.spans = MarkedSpans()
        self._flows = tuple(find_flows(article))
        self._opened = frozenset()
        self._held = None
        self.scroll_to(y=0, animate=False)
        self._set()

    @property
    def position(self) -> int:
        """The offset of the code point a third down the screen; of the article's first where nothing is shown."""
        return self._offset_on(self.scroll_offset.y + self._third)

    def offset_to_line(self, offset: int) -> int:
        """The line that the code point at `offset` is on, counted from the article's top."""
        return self._lines.line_of(offset)

    def render_line(self, y: int) -> Strip:
        """The strip for the line `y` of the screen."""
        scene = self.scene
        if scene is None:
            return Strip.blank(self.size.width, self.rich_style)
        y += self.scroll_offset.y
        line = self._lines.line_at(y)
        place = (line.flow, line.number) if line is not None else (-1, -1)
        strip = self._strips.get(place)
        if strip is None:
            strip = self._strips[place] = paint_line(self._lines, y, line, self.spans, scene)
        return strip

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> Self:
        """Paint again; lines look as they did where the text was scrolled, which names a region, or became longer."""
        if not (regions or layout) or len(self._strips) > _KEPT_STRIPS:
            self._strips.clear()
        super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)
        return self

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Have what comes on the screen wrapped before it is painted."""
        if round(old_value) != round(new_value):
            self._lines.settle(round(new_value), self.size.height)
            self._held = None
            self._resize_text()
        super().watch_scroll_y(old_value, new_value)

    def on_resize(self) -> None:
        """Set the text again where the width is another, with the same sentence in sight."""
        if self._lines.flows is not self._flows or self._lines.page != divide(self.size.width, self.measure):
            self._set(self._hold(self.position))

    def watch_measure(self) -> None:
        """Set the text again in another column."""
        self._set(self._hold(self.position))

    @property
    def _third(self) -> int:
        return self.size.height // _THIRD

    def _offset_on(self, y: int) -> int:
        line = self._lines.line_at(y)
        return line.start if line is not None else 0

    def _set(self, hold: _Held | None = None) -> None:
        """Lay the article out anew, with what is held where it was."""
        width = self.size.width or self.expected_width
        if not width:
            # Not on the screen yet; what was shown before must not come back.
            self._lines = _EMPTY
            return
        self._lines = Layout(self.article, self._flows, divide(width, self.measure), self._opened)
        self._lines.wrap_from(self._lines.flow_at(hold.offset if hold is not None else 0))
        self._wrap_on(hold)
        self._resize_text()
        self.refresh()

    def _wrap_on(self, hold: _Held | None) -> None:
        """Wrap a slice, and the rest in slices of its own; keep the code point of `hold` where it is."""
        layout = self._lines
        done = layout.wrap_slice(_SLICE)
        if done or hold is not None:
            self._resize_text()
        if hold is not None:
            self.scroll_to(y=layout.line_of(hold.offset) - self._third - hold.below_third, animate=False)
            self._held = hold
        if not done:
            self.set_timer(_PAUSE, lambda: self._wrap_rest(layout))

    def _wrap_rest(self, layout: Layout) -> None:
        if layout is self._lines:
            self._wrap_on(self._hold(self.position))

    def _hold(self, offset: int) -> _Held | None:
        """The code point at `offset` where it stands now, or what was held before; at the text's top nothing is."""
        if self._held is not None or self.scroll_offset.y == 0:
            return self._held
        return _Held(offset, self._lines.line_of(offset) - self.scroll_offset.y - self._third)

    def _resize_text(self) -> None:
        size = Size(self._lines.page.width, self._lines.height)
        if size != self.virtual_size:
            self.virtual_size = size
