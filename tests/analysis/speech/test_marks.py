"""Quotation marks are paired paragraph by paragraph."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.analysis.speech.marks import find_marked


def inner(*paragraphs: str) -> list[str]:
    """What stands between marks in `paragraphs`, without the marks."""
    return [marked.inner.of(paragraphs[marked.block]) for marked in find_marked(paragraphs)]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('She said, "It is late."', ["It is late."]),
        ("“It is late,” she said. “Go.”", ["It is late,", "Go."]),
        ("‘It is late,’ she said.", ["It is late,"]),
        ("'It is late,' she said.", ["It is late,"]),
        ("« Il est tard », dit-elle.", [" Il est tard "]),
        ("„Es ist spät“, sagte sie.", ["Es ist spät"]),
        ("「もう遅い」と言った。", ["もう遅い"]),
        ("``It is late,'' she said.", ["It is late,"]),
        ("''It is late,'' she said.", ["It is late,"]),
        ("”It is late,” she said.", ["It is late,"]),
        ("“It is late,“ she said.", ["It is late,"]),
    ],
)
def test_every_kind_of_mark_is_paired(text: str, quoted: list[str]) -> None:
    assert inner(text) == quoted


def test_apostrophes_are_no_marks() -> None:
    assert inner("The farmers' union didn't like the '90s, and rock 'n' roll wasn't Joe's thing.") == []


def test_a_possessive_inside_single_marks_does_not_end_the_quotation() -> None:
    assert inner("‘The farmers’ union is wrong,’ he said.") == ["The farmers’ union is wrong,"]


def test_feet_and_inches_are_no_marks() -> None:
    assert inner('He is 6\'2" tall and said "yes".') == ["yes"]


def test_a_quotation_inside_another_is_not_one_of_its_own() -> None:
    assert inner("“She told me ‘never’ and left,” he said.") == ["She told me ‘never’ and left,"]


def test_an_unclosed_mark_runs_to_the_end_of_its_paragraph_only() -> None:
    assert inner("“It is late, she said.", "Nobody answered.") == ["It is late, she said."]


def test_a_quotation_reopened_in_the_next_paragraph_is_resumed() -> None:
    found = find_marked(["“It is late.", "“Go home.”", "“Not yet.”"])
    assert [(marked.closed, marked.resumed) for marked in found] == [(False, False), (True, True), (True, False)]


def test_a_lone_single_mark_is_an_apostrophe() -> None:
    assert inner("He came from 'Frisco and never went back.") == []


@given(st.lists(st.text(alphabet="ab .,'\"“”‘’«»„`「」\n5s", max_size=60), max_size=4))
def test_any_text_gives_ordered_disjoint_quotations_inside_their_paragraphs(paragraphs: list[str]) -> None:
    end = (0, 0)
    for marked in find_marked(paragraphs):
        assert end <= (marked.block, marked.span.start)
        assert marked.span.covers(marked.inner)
        assert marked.span.end <= len(paragraphs[marked.block])
        end = (marked.block, marked.span.end)
