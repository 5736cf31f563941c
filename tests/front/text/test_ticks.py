from __future__ import annotations

from rich.segment import Segment
from rich.style import Style
from textual.scrollbar import ScrollBarRender

from tests.front.built import harbour
from tests.front.drawn import layout_of, spans_of
from tui.front.text.ticks import tick_rows, with_ticks

RECORD = harbour()


def test_each_span_has_a_tick_beside_its_line() -> None:
    layout = layout_of(RECORD.article)
    layout.wrap_slice(60)
    starts = spans_of(RECORD).starts("quotations")
    rows = tick_rows(starts, layout, layout.height)
    assert rows == {layout.line_of(start) for start in starts}


def test_many_lines_share_the_rows_of_a_short_bar() -> None:
    layout = layout_of(RECORD.article)
    layout.wrap_slice(60)
    starts = spans_of(RECORD).starts("quotations")
    assert tick_rows(starts, layout, 4) == {layout.line_of(start) * 4 // layout.height for start in starts}
    assert tick_rows([], layout, 4) == frozenset()


def test_a_tick_keeps_what_a_click_on_its_row_does() -> None:
    bar = ScrollBarRender.render_bar(size=8, virtual_size=80, window_size=20, position=10)
    ticked = with_ticks(bar, frozenset({0, 2}), "#ff0000").segments
    assert ticked[0].text == "╺"
    assert [_meta(segment) for segment in ticked] == [_meta(segment) for segment in bar.segments]


def test_a_text_that_fits_has_its_ticks_beside_its_lines() -> None:
    layout = layout_of(RECORD.article)
    layout.wrap_slice(60)
    starts = spans_of(RECORD).starts("figures")
    assert tick_rows(starts, layout, 500) == {layout.line_of(start) for start in starts}


def _meta(segment: Segment) -> dict[str, object]:
    return (segment.style or Style()).meta
