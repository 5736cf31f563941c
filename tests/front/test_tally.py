"""Counts of the layers, and the place of what is selected."""

from __future__ import annotations

import pytest

from tests.front.built import harbour
from tui.document.record import Record
from tui.front.jumps import Jumps
from tui.front.selection import Selection
from tui.front.tally import count_layers, place_told


def test_every_layer_is_counted_and_hidden_kinds_are_left_out() -> None:
    assert count_layers(harbour()) == {"entities": 5, "quotations": 4, "figures": 4, "dates": 3, "summary": 2}
    assert count_layers(harbour(), frozenset({"place", "person"}))["entities"] == 1


def selections(record: Record) -> list[tuple[Selection | None, str]]:
    marsh = record.entities[0]
    return [
        (None, ""),
        (Selection("quotations", "q1", record.quotations[1].content[0]), "2 of 4 quotes"),
        (Selection("figures", "f3", record.figures[3].span), "4 of 4 figures"),
        (Selection("dates", "d0", record.dates[0].span), "1 of 3 dates"),
        (Selection("summary", "s1", record.summary[1].span), "2 of 2 summary sentences"),
        (Selection("entities", marsh.id, marsh.mentions[0].span), "1 of 3 mentions of Ida Marsh"),
    ]


@pytest.mark.parametrize("number", range(6))
def test_the_place_of_a_selection_is_told_among_its_like(number: int) -> None:
    record = harbour()
    selection, told = selections(record)[number]
    assert place_told(record, Jumps(record), selection) == told
