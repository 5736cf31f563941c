from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui.front.rows.row import Line, Piece
from tui.front.telling.fitting import cut, fit_line, height_of, is_cut, width_of

words = st.text(st.characters(codec="utf-8"), max_size=60)


def read(line: Line, width: int) -> list[str]:
    return ["".join(piece.words for piece in pieces) for pieces in fit_line(line, width)]


def test_what_stands_at_the_right_ends_at_the_edge() -> None:
    assert read(Line((Piece("left"),), ((Piece("right"),),)), 14) == ["left     right"]


def test_the_longest_wording_that_leaves_the_left_whole_is_shown() -> None:
    line = Line((Piece("Ann Lee"),), ((Piece("the whole name"),), (Piece("AL"),)))
    assert read(line, 30) == ["Ann Lee         the whole name"]
    assert read(line, 12) == ["Ann Lee   AL"]


def test_words_that_do_not_fit_end_in_an_ellipsis() -> None:
    assert read(Line((Piece("one two three"),)), 9) == ["one two…"]


def test_the_right_goes_before_the_left_is_nearly_gone() -> None:
    assert read(Line((Piece("a long left part"),), ((Piece("12345"),),)), 12) == ["a long left…"]


def test_wrapped_lines_begin_with_the_rail_and_stop_at_the_most() -> None:
    line = Line((Piece("one two three four five six"),), most=2, rail=(Piece("| "),))
    assert read(line, 11) == ["| one two", "| three fo…"]


def test_lines_after_the_first_may_begin_otherwise() -> None:
    line = Line((Piece("one two three"),), most=3, rail=(Piece("says "),), under=(Piece("     "),))
    assert read(line, 12) == ["says one two", "     three"]


def test_a_line_knows_whether_words_of_it_are_left_out() -> None:
    line = Line((Piece("one two three"),), ((Piece("¶1"),),), most=2)
    assert not is_cut(line, 12)
    assert is_cut(line, 6)


def test_tones_stay_with_their_words_through_wrapping() -> None:
    line = Line((Piece("about "), Piece("5,000 men", "figure"), Piece(" came")), most=3)
    toned = [(piece.words, piece.tone) for pieces in fit_line(line, 11) for piece in pieces]
    assert toned == [("about ", "text"), ("5,000", "figure"), ("men", "figure"), (" came", "text")]


def test_wide_characters_are_not_cut_in_two() -> None:
    assert cut((Piece("漢字漢字"),), 6) == (Piece("漢字…"),)


@given(words, words, words, st.integers(0, 40), st.integers(1, 4))
def test_no_line_is_wider_than_asked(left: str, right: str, rail: str, width: int, most: int) -> None:
    line = Line((Piece(left),), ((Piece(right),),), most, (Piece(rail),))
    fitted = fit_line(line, width)
    assert all(width_of(pieces) <= max(width, 2) for pieces in fitted)
    assert 1 <= len(fitted) <= most
    assert height_of(line, width) == len(fitted)


@given(words)
def test_nothing_fitted_is_a_control_character(left: str) -> None:
    shown = "".join(read(Line((Piece(left),), most=3), 20))
    assert not any(ord(character) < 32 or 0x7F <= ord(character) < 0xA0 for character in shown)
