"""What the bars say at every width."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.front.arrangement import arrange
from tui.front.bars import fit_chips, fit_hints, joined, minutes_left, shortened
from tui.front.keymap import KEYMAP, footer_keys
from tui.front.selection import LAYERS
from tui.front.text.cells import cells_of

KEYS = {layer: str(number) for number, layer in enumerate(LAYERS, 1)}
COUNTS = {"entities": 371, "quotations": 12, "figures": 9, "dates": 6, "summary": 5}


def test_a_wide_bar_names_every_layer_with_its_count() -> None:
    words = [chip.words for chip in fit_chips(120, "story.txt", COUNTS, KEYS)]  # type: ignore[arg-type]
    assert words == ["entities 371", "quotes 12", "figures 9", "dates 6", "summary 5"]


def test_eighty_cells_have_room_for_every_layer_and_count() -> None:
    chips = fit_chips(80, "a-rather-long-name-of-a-file.txt", COUNTS, KEYS)  # type: ignore[arg-type]
    assert [chip.words.split()[-1] for chip in chips] == ["371", "12", "9", "6", "5"]
    assert chips[0].start >= 8


@given(st.integers(0, 300))
def test_chips_never_overlap_nor_leave_the_bar(width: int) -> None:
    chips = fit_chips(width, "story.txt", COUNTS, KEYS)  # type: ignore[arg-type]
    edges = [edge for chip in chips for edge in (chip.start, chip.end)]
    assert edges == sorted(edges)
    assert all(0 <= edge <= width for edge in edges)


@given(st.integers(0, 200))
def test_hints_fit_and_help_is_the_last_to_go(width: int) -> None:
    hints = fit_hints(width, footer_keys(KEYMAP, "reading"))
    assert sum(cells_of(hint.key) + cells_of(hint.words) + 1 for hint in hints) + 3 * (len(hints) - 1) <= max(width, 0)
    assert not hints or hints[-1].words == "help"


@given(st.lists(st.text(max_size=12), max_size=5), st.integers(0, 60))
def test_joined_parts_never_take_more_than_the_width(parts: list[str], width: int) -> None:
    printable = ["".join(letter for letter in part if letter.isprintable()) for part in parts]
    assert cells_of(joined(printable, width)) <= width


def test_the_last_parts_are_left_out_first() -> None:
    assert joined(["41 %", "4 of 12 quotes", "3 min left"], 24) == "41 % · 4 of 12 quotes"
    assert joined(["a very long remark"], 8) == "a very…"


@pytest.mark.parametrize(
    ("words", "fraction", "told"),
    [(2380, 0.0, "10 min left"), (2380, 0.5, "5 min left"), (100, 0.0, "under a minute left"), (2380, 1.0, "the end")],
)
def test_the_time_left_is_told(words: int, fraction: float, told: str) -> None:
    assert minutes_left(words, fraction) == told


def test_wide_characters_count_twice_when_something_is_cut() -> None:
    assert cells_of(shortened("日本語の見出し", 7)) <= 7


@given(st.integers(0, 400), st.booleans(), st.sampled_from([None, True, False]))
def test_panes_never_take_more_than_there_is_and_something_is_always_shown(
    width: int, library: bool, panels: bool | None
) -> None:
    shares = arrange(width, library, panels)
    page = width - shares.library - shares.panels
    assert page >= 0
    assert shares.page or shares.library or shares.panels or width == 0
    assert not shares.page or page >= 44 or not (shares.library or shares.panels)


def test_the_panels_stand_unasked_only_where_it_is_wide() -> None:
    assert arrange(99, library=False, panels=None).panels == 0
    assert arrange(100, library=False, panels=None).panels > 0
    assert arrange(80, library=False, panels=True) == (0, True, 36)
