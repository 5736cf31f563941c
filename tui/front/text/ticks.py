"""A scrollbar with ticks where the spans of the active layer are."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from rich.color import Color
from rich.console import RenderableType
from rich.segment import Segment, Segments
from rich.style import Style
from textual.reactive import reactive
from textual.scrollbar import ScrollBar, ScrollBarRender

from tui.front.text.layout import Layout

_TICK = "╺"


def tick_rows(starts: Sequence[int], layout: Layout, rows: int) -> frozenset[int]:
    """The rows of a bar of `rows` rows beside which the lines with one of `starts`, in text order, come to lie."""
    # A text shorter than the bar is not stretched over it.
    total = max(layout.height, rows)
    edges = [layout.offset_near(-(-row * total // rows)) for row in range(rows + 1)] if starts and rows > 0 else []
    places = [bisect_left(starts, edge) for edge in edges]
    return frozenset(row for row, (place, after) in enumerate(pairwise(places)) if place < after)


def with_ticks(bar: Segments, rows: frozenset[int], colour: str) -> Segments:
    """`bar` with a tick on each of `rows`; what a click on a row does stays as it was."""
    ink = Style(color=colour)
    segments = [
        Segment(_TICK + segment.text[1:], _upright(segment.style) + ink) if row in rows else segment
        for row, segment in enumerate(bar.segments)
    ]
    return Segments(segments, new_lines=True)


def _upright(style: Style | None) -> Style:
    """`style` with the colours of a reversed one swapped, so that a tick's colour is that of its glyph."""
    if style is None or not style.reverse:
        return style or Style()
    return style + Style(color=style.bgcolor, bgcolor=style.color, reverse=False)


class TickedScrollBar(ScrollBar):
    """The vertical scrollbar of the article; `ticks` are rows of the bar."""

    ticks: reactive[frozenset[int]] = reactive(frozenset())
    tick_colour: reactive[str] = reactive("#808080")

    def _render_bar(self, scrollbar_style: Style) -> RenderableType:
        fits = self.window_size >= self.window_virtual_size
        bar = ScrollBarRender.render_bar(
            size=self.size.height,
            virtual_size=self.window_virtual_size,
            window_size=0 if fits else self.window_size,
            position=self.position,
            thickness=self.thickness,
            vertical=True,
            back_color=scrollbar_style.bgcolor or Color.parse("default"),
            bar_color=scrollbar_style.color or Color.parse("default"),
        )
        return with_ticks(bar, self.ticks, self.tick_colour)
