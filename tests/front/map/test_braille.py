"""Dots in cells."""

from __future__ import annotations

import pytest

from tui.front.map.braille import BrailleCanvas, braille


@pytest.mark.parametrize(
    ("x", "y", "character"), [(0, 0, "⠁"), (1, 0, "⠈"), (0, 3, "⡀"), (1, 3, "⢀"), (0, 2, "⠄"), (1, 1, "⠐")]
)
def test_every_dot_has_its_place_in_the_cell(x: int, y: int, character: str) -> None:
    canvas = BrailleCanvas(1, 1)
    canvas.dot(x, y)
    assert braille(canvas.bits(0, 0)) == character


def test_an_empty_cell_is_a_space() -> None:
    assert braille(BrailleCanvas(1, 1).bits(0, 0)) == " "


def test_dots_outside_are_left_out() -> None:
    canvas = BrailleCanvas(2, 2)
    for x, y in ((-1, 0), (0, -1), (4, 0), (0, 8)):
        canvas.dot(x, y)
    assert [canvas.row_bits(row) for row in range(2)] == [b"\0\0", b"\0\0"]


def test_a_line_sets_both_its_ends() -> None:
    canvas = BrailleCanvas(5, 1)
    canvas.line(0, 0, 9, 3)
    assert braille(canvas.bits(0, 0)) != " "
    assert canvas.bits(4, 0) & 0x80


def test_a_line_from_far_away_is_clipped_to_what_is_seen() -> None:
    canvas = BrailleCanvas(4, 1)
    canvas.line(-1_000_000, 0, 1_000_000, 0)
    assert "".join(braille(bits) for bits in canvas.row_bits(0)) == "⠉⠉⠉⠉"


def test_a_line_beside_the_canvas_leaves_it_empty() -> None:
    canvas = BrailleCanvas(4, 1)
    canvas.line(-5, -5, 20, -1)
    assert canvas.row_bits(0) == b"\0\0\0\0"


def test_a_dotted_line_has_half_the_dots() -> None:
    canvas = BrailleCanvas(8, 1)
    canvas.line(0, 0, 15, 0, every=2)
    assert sum(bits.bit_count() for bits in canvas.row_bits(0)) == 8
