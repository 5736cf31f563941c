from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tui.front.display import display_text
from tui.front.text.cells import cells_of
from tui.front.text.wrap import wrap_balanced, wrap_prose, wrap_verbatim

TEXTS = st.one_of(
    st.text(),
    st.text(st.sampled_from("ab -—中国。e\u0301👍\u200d’“”")),
    st.lists(st.text(st.characters(codec="ascii", categories=("L", "P")), max_size=30)).map(" ".join),
).map(display_text)


def lines(text: str, starts: list[int]) -> list[str]:
    return [text[start:end] for start, end in pairwise([*starts, len(text)])]


@given(TEXTS, st.integers(1, 90))
def test_lines_together_are_the_text(text: str, width: int) -> None:
    starts = wrap_prose(text, width)
    assert starts[0] == 0
    assert all(before < after for before, after in pairwise(starts))
    assert "".join(lines(text, starts)) == text


@given(TEXTS, st.integers(2, 90))
def test_no_line_is_wider_than_the_column(text: str, width: int) -> None:
    assert all(cells_of(line.rstrip(" ")) <= width for line in lines(text, wrap_prose(text, width)))


@given(st.text(st.sampled_from("ab c-中e\u0301")), st.integers(1, 20))
@example(" \u0301a", 1)
def test_no_line_after_the_first_begins_with_a_space_or_a_combining_mark(text: str, width: int) -> None:
    assert not any(line[0] in " \u0301" for line in lines(text, wrap_prose(text, width))[1:])


@given(TEXTS, st.integers(2, 90))
def test_balancing_keeps_the_number_of_lines(text: str, width: int) -> None:
    balanced = wrap_balanced(text, width)
    assert len(balanced) == len(wrap_prose(text, width))
    assert all(cells_of(line.rstrip(" ")) <= width for line in lines(text, balanced))


@given(st.text(st.sampled_from("ab \n中")), st.integers(2, 20))
def test_verbatim_lines_keep_the_line_ends_of_the_text(text: str, width: int) -> None:
    starts = wrap_verbatim(text, width)
    assert "".join(lines(text, starts)) == text
    assert {index + 1 for index, char in enumerate(text) if char == "\n"} <= set(starts)


def test_a_narrow_and_a_wide_text_break_alike() -> None:
    text = "one two-three four five six seven-eight nine ten "
    narrow = wrap_prose(text, 11)
    assert wrap_prose(text + "中", 11)[: len(narrow)] == narrow


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("the long-held stance", 10, ["the long-", "held ", "stance"]),
        ("some 20-30 soldiers", 8, ["some ", "20-30 ", "soldiers"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("see https://example.org/a", 10, ["see ", "https://ex", "ample.org/", "a"]),
        ("新華社北京電。新", 6, ["新華社", "北京", "電。新"]),
    ],
)
def test_lines_break_where_a_reader_expects(text: str, width: int, expected: list[str]) -> None:
    assert lines(text, wrap_prose(text, width)) == expected
