"""The rows of every panel and card as a person can review them. UPDATE_GOLDENS writes them anew."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from tests.front.records import hostile, kherson
from tests.front.rows.shown import shown
from tui.document.record import Record
from tui.front.rows.cards import card_of
from tui.front.rows.dates import date_rows
from tui.front.rows.figures import figure_rows, ledger_rows
from tui.front.rows.outline import outline_rows
from tui.front.rows.places import place_rows
from tui.front.rows.row import Row
from tui.front.rows.speakers import Heard, speaker_rows
from tui.front.rows.summary import summary_rows
from tui.front.selection import Layer, Selection
from tui.front.telling.snippets import Passages
from tui.front.text.cells import cells_of
from tui.front.voices import rank_voices

GOLDENS = Path(__file__).parent / "goldens"
Build = Callable[[Record], Iterable[Row]]


def card(layer: Layer, id: str, brief: bool = False) -> Build:  # noqa: A002 (the record's name)
    def build(record: Record) -> Iterable[Row]:
        spans = [place.span for entity in record.entities for place in entity.mentions if entity.id == id]
        spans += [record.article.blocks[0].span]
        made = card_of(record, Selection(layer, id, spans[0]), rank_voices(record), Passages(record.article))
        return made.brief if brief else made.whole

    return build


BUILDS: dict[str, Build] = {
    "speakers": lambda record: speaker_rows(record, rank_voices(record), Heard("e6")),
    "places": lambda record: place_rows(record, {"e10": ("2 of its government", "1 of its people besides")}),
    "figures": lambda record: figure_rows(record, rank_voices(record), "thing"),
    "figures-by-speaker": lambda record: figure_rows(record, rank_voices(record), "speaker"),
    "ledger": lambda record: ledger_rows(record, rank_voices(record)),
    "dates": date_rows,
    "summary": lambda record: summary_rows(record, rank_voices(record), 3),
    "outline": lambda record: outline_rows(record.article, ()),
    "card-quotation": card("quotations", "q5"),
    "card-quotation-brief": card("quotations", "q5", brief=True),
    "card-following": card("quotations", "q10"),
    "card-person": card("entities", "e6"),
    "card-place": card("entities", "e2"),
    "card-place-brief": card("entities", "e2", brief=True),
    "card-figure": card("figures", "f4"),
    "card-figure-brief": card("figures", "f2", brief=True),
    "card-date": card("dates", "d5"),
    "card-summary": card("summary", "s1"),
}


@pytest.mark.parametrize("width", [24, 38, 72])
@pytest.mark.parametrize("name", BUILDS)
def test_rows_look_as_reviewed(name: str, width: int) -> None:
    lines = shown(BUILDS[name](kherson()), width)
    text = "".join(f"{line}\n" for line in lines)
    golden = GOLDENS / f"{name}-{width}.txt"
    if os.environ.get("UPDATE_GOLDENS"):
        golden.write_text(text, "utf-8")
    assert text == golden.read_text("utf-8")


@pytest.mark.parametrize("width", [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 144])
@pytest.mark.parametrize("name", BUILDS)
def test_no_line_is_wider_than_the_panel(name: str, width: int) -> None:
    for record in (kherson(), hostile()):
        assert all(cells_of(line) <= width for line in shown(BUILDS[name](record), width))


@pytest.mark.parametrize("name", BUILDS)
def test_nothing_of_a_hostile_article_reaches_a_row_as_a_control(name: str) -> None:
    for width in (10, 30, 100):
        for line in shown(BUILDS[name](hostile()), width):
            assert line.isprintable() or not any(unsafe(character) for character in line)


def unsafe(character: str) -> bool:
    return ord(character) < 32 or 0x7F <= ord(character) < 0xA0 or character in "\u200b\u202e\u2028\u2029\ufeff"


@pytest.mark.parametrize("name", BUILDS)
def test_an_article_of_which_nothing_is_known_still_has_rows_or_an_empty_card(name: str) -> None:
    record = kherson()
    bare = Record(record.schema, record.generator, record.article)
    rows = tuple(BUILDS[name](bare))
    assert rows or name.startswith("card")
    assert all(not row.targets for row in rows)
