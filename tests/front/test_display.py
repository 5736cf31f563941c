from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.front.display import STAND_IN, copyable_text, display_label, display_text
from tui.front.text.cells import cells_of, is_narrow


@given(st.text())
def test_every_code_point_keeps_its_place(text: str) -> None:
    assert len(display_text(text)) == len(text)


@given(st.text(st.characters(codec=None)))
def test_no_control_surrogate_or_bidi_character_is_left(text: str) -> None:
    shown = display_text(text)
    assert not {unicodedata.category(char) for char in shown} & {"Cc", "Cs", "Zl", "Zp"}
    assert not any(
        unicodedata.bidirectional(char) in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI"} for char in shown
    )


@given(st.text())
def test_pieces_show_as_the_whole_does(text: str) -> None:
    middle = len(text) // 2
    assert display_text(text[:middle]) + display_text(text[middle:]) == display_text(text)


@given(st.text(st.characters(codec="utf-8")))
def test_the_width_of_a_text_is_the_sum_of_its_characters(text: str) -> None:
    shown = display_text(text)
    assert cells_of(shown) == cell_len(shown)


def test_narrow_characters_are_those_that_take_one_cell() -> None:
    narrow = [chr(code) for code in range(0x20, 0x10000) if code != 0x7F and is_narrow(chr(code))]
    assert all(cell_len(char) == 1 for char in narrow)
    assert "’" in narrow
    assert "中" not in narrow


def test_an_escape_sequence_is_seen_and_not_obeyed() -> None:
    assert display_text("\x1b]0;title\x07") == "␛]0;title␇"


def test_every_white_space_is_a_space() -> None:
    assert display_text("a\tb\r\nc\u2028d") == "a b  c d"


def test_invisible_characters_leave_a_stand_in_without_width() -> None:
    assert display_text("pay\u200bpal") == f"pay{STAND_IN}pal"
    assert cells_of(display_text("👨\u200d👩")) == 4


def test_a_label_has_neither_stand_ins_nor_runs_of_spaces() -> None:
    assert display_label(" Kyiv\u200b \n Post ") == "Kyiv Post"


@pytest.mark.parametrize("text", ["“Straight” to\nthe point", "👨\u200d👩\u200d👧 🏳\ufe0f"])
def test_what_is_copied_keeps_everything_visible(text: str) -> None:
    assert copyable_text(text) == text


def test_what_is_copied_has_no_controls() -> None:
    assert copyable_text("a\x1b[2Jb\u202ec\x85") == "a[2Jbc"
