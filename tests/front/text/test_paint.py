from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.color import Color
from rich.style import Style

from tests.conftest import article_of
from tests.front.built import PALETTE, RecordOf, harbour, words
from tests.front.drawn import assert_golden, drawn, layout_of, scene_of, spans_of, strips_of
from tui.document.record import Record
from tui.front.contrast import AA, AAA, contrast
from tui.front.selection import Selection
from tui.front.text.find import find_matches
from tui.front.text.scene import Scene
from tui.front.themes import find_themes, load_palette

RECORD = harbour()
SCENE = scene_of(RECORD)


def styles(record: Record, scene: Scene, part: str) -> list[Style]:
    """The styles of the characters of `part`, which stands on one line."""
    for strip in strips_of(layout_of(record.article, 100), spans_of(record), scene):
        at = strip.text.find(part)
        if at >= 0:
            every = [segment.style for segment in strip for _ in segment.text]
            return [style for style in every[at : at + len(part)] if style is not None]
    raise AssertionError(f"{part} is on no line")


def colours(found: list[Style]) -> set[str]:
    return {style.color.name for style in found if isinstance(style.color, Color)}


def grounds(found: list[Style]) -> set[str]:
    return {style.bgcolor.name for style in found if isinstance(style.bgcolor, Color)}


@pytest.mark.parametrize("width", [24, 40, 60, 100])
def test_the_article_looks_as_reviewed(width: int) -> None:
    assert_golden(f"harbour-{width}", drawn(RECORD, width=width))


def test_the_article_with_folds_open_and_a_quotation_selected_looks_as_reviewed() -> None:
    selection = Selection("quotations", "q0", RECORD.quotations[0].content[0])
    scene = replace(SCENE, selection=selection)
    assert_golden("harbour-selected", drawn(RECORD, scene, opened=frozenset(range(20))))


def test_a_figure_in_a_quotation_in_a_summary_sentence_shows_all_three() -> None:
    lines = drawn(RECORD, width=100).splitlines()
    line = next(row for row in range(len(lines)) if "18 months" in lines[row])
    at = lines[line].index("18 months")
    assert lines[line + 1][at : at + 9] == "** ******"
    assert "▌" in lines[line]
    assert lines[line].endswith(("◂", "┐", "│", "┘"))


def test_two_sentences_of_the_summary_that_share_a_line_are_two_brackets() -> None:
    told = RecordOf(article_of("The board met late on Tuesday. It said no. The traders had waited since the morning."))
    told.sentence("The board met late on Tuesday. It said no.")
    told.sentence("The traders had waited since the morning.")
    lines = drawn(told.record(), width=46).splitlines()
    assert [line[-1] for line in lines if line.strip()] == ["┐", "┤", "┘"]


def test_no_layer_needs_a_hue() -> None:
    grey = dict.fromkeys(("person", "place", "figure", "date", "summary", "accent"), "#909090")
    flat = replace(SCENE, palette=PALETTE.__class__(**{**_asdict(), **grey, "voices": ("#909090",) * 6}))
    assert drawn(RECORD, flat) == drawn(RECORD)


def test_a_layer_switched_off_leaves_no_mark() -> None:
    off = replace(SCENE, layers=frozenset({"figures"}))
    assert not any(style.underline for style in styles(RECORD, off, "Port Sable"))
    assert all(style.bold for style in styles(RECORD, off, "410 million"))
    assert "▌" not in drawn(RECORD, off)


def test_a_kind_of_entity_switched_off_leaves_the_others() -> None:
    scene = replace(SCENE, hidden_kinds=frozenset({"place"}))
    assert not any(style.underline for style in styles(RECORD, scene, "Port Sable"))
    assert all(style.underline for style in styles(RECORD, scene, "Owen Pryce"))


def test_one_voice_alone_dims_every_other() -> None:
    alone = replace(SCENE, voice="e1")
    assert colours(styles(RECORD, alone, "We dug into rock")) == {PALETTE.faint}
    assert colours(styles(RECORD, alone, "Sorry does not")) == colours(styles(RECORD, SCENE, "Sorry does not"))
    assert colours(styles(RECORD, alone, "who sells rope")) == {PALETTE.muted}


def test_selecting_a_quotation_marks_all_its_pieces_and_its_source() -> None:
    scene = replace(SCENE, selection=Selection("quotations", "q0", RECORD.quotations[0].content[1]))
    assert grounds(styles(RECORD, scene, "We dug into rock")) == {PALETTE.selection}
    assert grounds(styles(RECORD, scene, "sorry for every")) == {PALETTE.selection}
    assert grounds(styles(RECORD, scene, "who chairs")) == {PALETTE.background}


def test_selecting_an_entity_marks_its_pronouns() -> None:
    scene = replace(SCENE, selection=Selection("entities", "e1", words(RECORD.article, "Owen Pryce")))
    assert grounds(styles(RECORD, scene, "Owen Pryce")) == {PALETTE.selection}
    assert all(style.underline for style in styles(RECORD, scene, "he said"))
    assert not any(style.underline for style in styles(RECORD, SCENE, "he said"))


def test_the_current_match_differs_from_the_others() -> None:
    matches = find_matches(RECORD.article.text, "the")
    scene = replace(SCENE, matches=matches, match_index=1)
    found = {name for strip in strips_of(layout_of(RECORD.article), spans_of(RECORD), scene) for name in grounds(
        [segment.style for segment in strip if segment.style is not None])}  # fmt: skip
    assert {PALETTE.match, PALETTE.match_current} <= found


@pytest.mark.parametrize("theme", find_themes())
def test_what_is_quoted_reads_on_every_ground_in_every_voice(theme: str) -> None:
    palette = load_palette(theme)
    for rank in range(len(palette.voices)):
        speaker = SCENE.voices["e0"]._replace(rank=rank)
        found = styles(RECORD, replace(SCENE, palette=palette, voices={"e0": speaker}), "We dug into rock")
        ratios = [contrast(*pair) for pair in product(colours(found), (palette.background, palette.selection))]
        assert min(ratios) >= (AAA if theme.startswith("contrast") else AA)


def test_nothing_of_a_hostile_text_reaches_the_terminal() -> None:
    hostile = "[bold]one[/2] \x1b]0;owned\x07 \x9b31m \u202etxt\u2066 a\u200bb \x00 [@click=app.quit]x[/]"
    record = RecordOf(article_of(("headline", hostile), hostile, ("code", hostile), ("caption", hostile))).record()
    shown = "".join(strip.text for strip in strips_of(layout_of(record.article), spans_of(record), SCENE))
    assert not any(ord(char) < 32 or 127 <= ord(char) < 160 or char in "\u202e\u2066\u200b" for char in shown)
    assert "[bold]one[/2]" in shown


@settings(deadline=None, max_examples=150)
@given(st.integers(1, 130), st.text(st.sampled_from("ab “中👍\u0301\u200d\x1b-"), min_size=1).filter(str.strip))
def test_every_line_is_as_wide_as_the_page(width: int, text: str) -> None:
    record = RecordOf(article_of(("headline", text), text, ("list_item", "- " + text), ("caption", text))).record()
    for strip in strips_of(layout_of(record.article, width), spans_of(record), SCENE):
        assert cell_len(strip.text) == width == strip.cell_length


def _asdict() -> dict[str, object]:
    return {name: getattr(PALETTE, name) for name in PALETTE.__struct_fields__}
