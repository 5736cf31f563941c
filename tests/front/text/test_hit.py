from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import article_of
from tests.front.built import harbour, words
from tests.front.drawn import layout_of, scene_of, spans_of
from tui.front.display import display_text
from tui.front.text.cells import cells_of
from tui.front.text.hit import find_hit, next_selection, selections_at

RECORD = harbour()
LAYOUT = layout_of(RECORD.article, 100)
SCENE, SPANS = scene_of(RECORD), spans_of(RECORD)


def ids_at(part: str) -> list[str]:
    offset = words(RECORD.article, part).start
    y = LAYOUT.line_of(offset)
    line = LAYOUT.line_at(y)
    assert line is not None
    x = LAYOUT.page.text_left + line.indent + offset - line.start
    hit = find_hit(LAYOUT, x, y)
    assert hit is not None
    assert hit.offset == offset
    return [selection.id for selection in selections_at(hit, SPANS, SCENE)]


@given(st.text(st.sampled_from("ab中👨👩e\u0301\u200d\ufe0f"), min_size=1, max_size=20))
def test_both_halves_of_a_wide_character_are_that_character(text: str) -> None:
    text = "x" + text
    layout = layout_of(article_of(text), 60)
    shown = display_text(text)
    cell = 0
    for index, char in enumerate(shown):
        for half in range(cells_of(char)):
            hit = find_hit(layout, layout.page.text_left + cell + half, 1)
            assert hit is not None
            assert hit.offset == index
        cell += cells_of(char)


def test_the_innermost_is_hit_first_and_what_is_around_it_next() -> None:
    assert ids_at("18 months") == ["f1", "q0", "s1"]
    assert ids_at("I am sorry") == ["e0", "q0", "s1"]


def test_clicking_again_goes_outward_and_round() -> None:
    offset = words(RECORD.article, "18 months").start
    choices = [mark.selection for mark in SPANS.between(offset, offset + 1)]
    first = next_selection(choices, None)
    second = next_selection(choices, first)
    assert (first, second) == (choices[0], choices[1])
    assert next_selection(choices, choices[-1]) == choices[0]


def test_beside_the_text_nothing_is_hit() -> None:
    hit = find_hit(LAYOUT, LAYOUT.page.text_left + 40, LAYOUT.line_of(words(RECORD.article, "By Nell").start))
    assert hit is not None
    assert hit.place == "beside"
    assert selections_at(hit, SPANS, SCENE) == []


def test_a_bar_stands_for_its_quotation() -> None:
    y = LAYOUT.line_of(words(RECORD.article, "We dug").start)
    hit = find_hit(LAYOUT, LAYOUT.page.left + 3, y)
    assert hit is not None
    assert [selection.id for selection in selections_at(hit, SPANS, SCENE)] == ["q0"]


def test_a_bracket_stands_for_its_sentence() -> None:
    page = LAYOUT.page
    y = LAYOUT.line_of(words(RECORD.article, "The tunnel under").start)
    hit = find_hit(LAYOUT, page.text_left + page.column + 1, y)
    assert hit is not None
    assert [selection.id for selection in selections_at(hit, SPANS, SCENE)] == ["s0"]


@pytest.mark.parametrize("y", [-1, 0, 10_000])
def test_above_below_and_between_the_lines_nothing_is(y: int) -> None:
    assert find_hit(LAYOUT, 20, y) is None
