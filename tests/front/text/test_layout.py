from __future__ import annotations

from itertools import accumulate

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import article_of
from tests.front.built import harbour
from tests.front.drawn import layout_of
from tui.document.article import Article, Block
from tui.document.span import CharSpan
from tui.front.text.flows import find_flows, marker_length
from tui.front.text.heights import Heights
from tui.front.text.layout import Layout
from tui.front.text.page import WIDEST, divide

ARTICLE = harbour().article


def shown(layout: Layout) -> list[str]:
    layout.wrap_slice(60)
    lines = (layout.line_at(y) for y in range(layout.height))
    return [layout.article.text[line.start : line.end] for line in lines if line is not None and line.number >= 0]


@given(st.lists(st.integers(1, 9), min_size=1, max_size=600), st.data())
def test_heights_tell_tops_and_find_lines_after_any_change(heights: list[int], data: st.DataObject) -> None:
    kept = Heights(heights)
    for _ in range(5):
        index, height = data.draw(st.integers(0, len(heights) - 1)), data.draw(st.integers(1, 9))
        heights[index] = height
        kept.change(index, height)
    tops = [0, *accumulate(heights)]
    assert kept.total == tops[-1]
    index = data.draw(st.integers(0, len(heights) - 1))
    assert kept.top(index) == tops[index]
    assert kept.find(tops[index] + heights[index] - 1) == (index, heights[index] - 1)


@settings(deadline=None, max_examples=60)
@given(st.integers(1, 120))
def test_the_lines_of_a_layout_hold_every_word_of_the_text(width: int) -> None:
    every = layout_of(ARTICLE, width, opened=frozenset(range(30)))
    words = [word for line in shown(every) for word in line.split()]
    assert "".join(words) == "".join(ARTICLE.text.split())


@settings(deadline=None, max_examples=60)
@given(st.integers(1, 120), st.data())
def test_the_line_of_an_offset_holds_it(width: int, data: st.DataObject) -> None:
    layout = layout_of(ARTICLE, width)
    offset = data.draw(st.integers(0, len(ARTICLE.text) - 1))
    line = layout.line_at(layout.line_of(offset))
    assert line is not None
    beyond = layout.line_at(layout.line_of(offset) + 1)
    assert line.start <= offset
    assert beyond is None or beyond.number < 1 or beyond.folded or offset < beyond.start


@settings(deadline=None, max_examples=40)
@given(st.integers(20, 100), st.lists(st.integers(0, len(ARTICLE.text) - 1), max_size=5))
def test_what_is_looked_at_first_does_not_change_the_lines(width: int, looked_at: list[int]) -> None:
    layout, other = layout_of(ARTICLE, width), layout_of(ARTICLE, width)
    for offset in looked_at:
        layout.line_of(offset)
    assert shown(layout) == shown(other)
    assert layout.complete


def test_a_paragraph_of_a_megabyte_is_wrapped_as_far_as_it_is_seen() -> None:
    layout = layout_of(article_of("stone by stone " * 70_000))
    layout.settle(0, 50)
    assert not layout.wrap_slice(0)
    first = layout.line_at(1)
    assert first is not None
    assert layout.article.text[first.start : first.end].startswith("stone by stone")
    layout.wrap_slice(60)
    last = layout.line_at(layout.line_of(len(layout.article.text) - 1))
    assert last is not None
    assert last.end == len(layout.article.text.rstrip())


def test_the_height_is_right_once_everything_is_wrapped() -> None:
    layout = layout_of(ARTICLE)
    layout.wrap_slice(60)
    lines = [layout.line_at(y) for y in range(layout.height)]
    assert None not in lines[:-2]
    assert lines[-2:] == [None, None]


def test_a_caption_and_its_credit_on_one_line_flow_together() -> None:
    text = "Pumps at work.  (Photo by Nell Avery/Harbour Post)\n\nLater."
    blocks = (
        Block("caption", CharSpan(0, 14)),
        Block("credit", CharSpan(16, 50)),
        Block("paragraph", CharSpan(52, 58)),
    )
    flows = list(find_flows(Article("", "", "en", text, blocks=blocks)))
    assert [(flow.kind, flow.start, flow.end) for flow in flows] == [("caption", 0, 50), ("paragraph", 52, 58)]


def test_a_credit_on_a_line_of_its_own_stands_at_the_end_of_its_caption() -> None:
    layout = layout_of(article_of(("caption", "Pumps at work in May."), ("credit", "(Photo by Nell Avery)")), 80)
    assert [line.split() for line in shown(layout)] == ["Pumps at work in May. (Photo by Nell Avery)".split()]


def test_a_dateline_flows_into_the_paragraph_it_opens() -> None:
    text = "PORT SABLE, May 3 — The tunnel is late."
    blocks = (Block("dateline", CharSpan(0, 17)), Block("paragraph", CharSpan(18, 39)))
    assert [flow.kind for flow in find_flows(Article("", "", "en", text, blocks=blocks))] == ["paragraph"]


def test_an_article_without_text_has_no_lines() -> None:
    layout = layout_of(Article("", "", "en", ""))
    assert layout.line_at(0) is None
    assert layout.line_of(0) == 0
    assert layout.wrap_slice(0)


def test_a_list_marker_is_a_bullet_or_a_number() -> None:
    assert [marker_length(item) for item in ("- one", "12. two", "• three", "four", "-five")] == [2, 4, 2, 0, 0]


@given(st.integers(1, 400), st.integers(1, 200))
def test_a_page_fits_its_width_and_keeps_a_column(width: int, measure: int) -> None:
    page = divide(width, measure)
    assert 1 <= page.column <= WIDEST
    assert page.left + page.gutter + page.column + page.side <= max(width, 1)
