"""An article set in a column: every line's place in the text, wrapped where it is looked at first."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from math import inf
from time import perf_counter
from typing import NamedTuple

from tui.document.article import Article
from tui.front.display import display_text
from tui.front.text.flows import Flow, marker_length
from tui.front.text.heights import Heights
from tui.front.text.looks import FOLDS, LOOKS
from tui.front.text.page import Page
from tui.front.text.tables import column_padding
from tui.front.text.wrap import wrap_balanced, wrap_prose, wrap_verbatim

_CHUNK = 16_384
_FILL = 0.94
_BELOW = 2
_WIDEST_MARKER = 6


class Line(NamedTuple):
    """One line on the screen: `[start, end)` of the article's text, without the spaces it ends on.

    `flow` is its flow, `number` its place in it from 0; -1 is a line between flows. `indent` is in cells. A folded
    line stands for the whole flow.
    """

    flow: int
    number: int
    start: int
    end: int
    indent: int
    folded: bool = False


class Layout:
    """The lines of one article on one page. Flows not yet wrapped have an estimated height."""

    def __init__(self, article: Article, flows: Sequence[Flow], page: Page, opened: frozenset[int]) -> None:
        self.article = article
        self.flows = flows
        self.page = page
        self._opened = opened
        self._offsets = [flow.start for flow in flows]
        self._starts: dict[int, array[int]] = {}
        self._resume: dict[int, int] = {}
        self._padding: dict[int, dict[int, int]] = {}
        self._cursor, self._left = 0, len(flows)
        self._per_line = {kind: page.measure(look) * _FILL for kind, look in LOOKS.items()}
        # All at once, as `_estimate` would say; a folded flow has one line however long it is.
        per_line = self._per_line | dict.fromkeys(FOLDS, inf)
        self._heights = Heights(
            [gap + 1 + int((end - start) / per_line[kind]) for kind, start, end, gap, _ in flows],
        )
        for index in opened:
            self._heights.change(index, self._estimate(index))

    @property
    def height(self) -> int:
        """All lines, with the empty ones at the end."""
        return self._heights.total + _BELOW

    @property
    def complete(self) -> bool:
        """Whether every flow is wrapped."""
        return self._left == 0

    def is_folded(self, index: int) -> bool:
        """Whether the flow at `index` is shown as one line that stands for it."""
        return self.flows[index].kind in FOLDS and index not in self._opened

    def can_fold(self, index: int) -> bool:
        """Whether the flow at `index` is of a kind that is folded until it is opened."""
        return self.flows[index].kind in FOLDS

    def wrap_from(self, index: int) -> None:
        """Have `wrap_slice` go on from the flow at `index`, and then round to those before it."""
        self._cursor, self._left = index, len(self.flows)

    def wrap_slice(self, seconds: float) -> bool:
        """Wrap what is still to be wrapped, for about `seconds`; whether everything is wrapped now."""
        until = perf_counter() + seconds
        while self._left:
            index = self._cursor % len(self.flows)
            self._wrap_more(index)
            if index not in self._resume:
                self._cursor, self._left = index + 1, self._left - 1
            if perf_counter() > until:
                break
        return self.complete

    def flow_at(self, offset: int) -> int:
        """The flow that holds the code point at `offset`, or the one before it."""
        return max(0, bisect_right(self._offsets, offset) - 1)

    def line_of(self, offset: int) -> int:
        """The line that the code point at `offset` is on, counted from the article's top."""
        if not self.flows:
            return 0
        index = self.flow_at(offset)
        top = self._heights.top(index) + self.flows[index].gap
        if self.is_folded(index):
            return top
        starts = self._wrapped(index, offset=offset)
        return top + max(0, bisect_right(starts, offset) - 1)

    def offset_near(self, y: int) -> int:
        """About where in the text the line at `y` begins, without wrapping anything for it; the text's end below it."""
        if not self.flows or y >= self._heights.total:
            return len(self.article.text)
        index, inside = self._heights.find(y)
        flow = self.flows[index]
        number = inside - flow.gap
        starts = self._starts.get(index, ())
        if 0 <= number < len(starts):
            return starts[number]
        lines = max(1, self._heights.height(index) - flow.gap)
        return flow.start + max(0, number) * (flow.end - flow.start) // lines

    def line_at(self, y: int) -> Line | None:
        """The line `y` below the article's top; None past its end."""
        while self.flows and 0 <= y < self._heights.total:
            index, inside = self._heights.find(y)
            flow = self.flows[index]
            number = inside - flow.gap
            if number < 0:
                return Line(index, -1, flow.start, flow.start, 0)
            if self.is_folded(index):
                return Line(index, 0, flow.start, flow.end, 0, folded=True)
            starts = self._wrapped(index, number=number + 1)
            if number < len(starts):
                return self._line(index, number, starts)
            # The flow came out shorter than estimated: what is at `y` now is another one.
        return None

    def settle(self, y: int, height: int) -> None:
        """Wrap every flow that shows between the lines `y` and `y + height`."""
        at = max(0, y)
        while at < min(y + height, self._heights.total):
            index, inside = self._heights.find(at)
            if not self.is_folded(index):
                self._wrapped(index, number=max(0, inside - self.flows[index].gap) + height)
            at = self._heights.top(index) + max(self._heights.height(index), inside + 1)

    def hang(self, index: int) -> int:
        """The cells by which lines after the first of a list item stand in."""
        flow = self.flows[index]
        if flow.kind != "list_item":
            return 0
        opening = display_text(self.article.text[flow.start : min(flow.end, flow.start + _WIDEST_MARKER + 1)])
        marker = marker_length(opening)
        return marker if marker <= _WIDEST_MARKER and self.page.column >= 24 else 0

    def padding(self, index: int) -> Mapping[int, int]:
        """The spaces shown before code points of the flow at `index`, if it is a table."""
        flow = self.flows[index]
        if flow.kind != "table" or flow.end - flow.start > _CHUNK:
            return {}
        if index not in self._padding:
            width = self.page.measure(LOOKS[flow.kind])
            self._padding[index] = column_padding(self.article.text, flow.start, flow.end, width)
        return self._padding[index]

    def _line(self, index: int, number: int, starts: Sequence[int]) -> Line:
        flow = self.flows[index]
        start = starts[number]
        end = starts[number + 1] if number + 1 < len(starts) else self._resume.get(index, flow.end)
        end = start + len(self.article.text[start:end].rstrip())
        indent = self.page.indent(LOOKS[flow.kind]) + (self.hang(index) if number else 0)
        return Line(index, number, start, end, indent)

    def _wrapped(self, index: int, *, number: int = 0, offset: int = -1) -> array[int]:
        """The starts of the flow's lines, at least to the line `number` and the code point at `offset`."""
        starts = self._starts.get(index)
        if starts is None:
            self._wrap_more(index)
            starts = self._starts[index]
        while index in self._resume and (len(starts) <= number or self._resume[index] <= offset):
            self._wrap_more(index)
        return starts

    def _wrap_more(self, index: int) -> None:
        """Wrap the next chunk of the flow at `index`, if there is one, and correct its height."""
        if self.is_folded(index) or (index in self._starts and index not in self._resume):
            return
        flow = self.flows[index]
        starts = self._starts.setdefault(index, array("L"))
        at = self._resume.pop(index, flow.start)
        hang = self.hang(index)
        # A line's start may be at its marker, which stands to the left of what is wrapped.
        first = at + hang if not starts else at
        end = min(flow.end, first + _CHUNK)
        cuts = self._wrap(flow, first, end, hang)
        if end < flow.end:
            again = first + cuts.pop() if len(cuts) > 1 else end
            self._resume[index] = again
        starts.extend([first + cut for cut in cuts])
        starts[0] = flow.start
        self._heights.change(index, self._estimate(index))

    def _wrap(self, flow: Flow, start: int, end: int, hang: int) -> list[int]:
        look = LOOKS[flow.kind]
        width = max(1, self.page.measure(look) - hang)
        text = self.article.text[start:end]
        if look.setting == "verbatim":
            return wrap_verbatim("\n".join(map(display_text, text.split("\n"))), width)
        return (wrap_balanced if look.setting == "balanced" else wrap_prose)(display_text(text), width)

    def _estimate(self, index: int) -> int:
        flow = self.flows[index]
        if self.is_folded(index):
            return flow.gap + 1
        wrapped = self._starts.get(index, ())
        if wrapped and index not in self._resume:
            return flow.gap + len(wrapped)
        left = flow.end - self._resume.get(index, flow.start)
        return flow.gap + len(wrapped) + 1 + int(left / self._per_line[flow.kind])
