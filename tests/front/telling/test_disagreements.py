from __future__ import annotations

from tests.front.telling.test_ledger import MILL, told
from tui.document.record import Figure, Record
from tui.front.telling.disagreements import bounds_of
from tui.front.telling.ledger import gather_figures


def entries_by_value(record: Record) -> dict[float | None, set[float | None]]:
    return {entry.figure.value: {other.value for other in entry.against} for entry in gather_figures(record)}


def test_two_figures_of_one_thing_that_cannot_both_hold_disagree() -> None:
    against = entries_by_value(MILL)
    assert against[12.0] == {19.0}
    assert against[19.0] == {12.0}


def test_figures_of_one_unit_in_sentences_of_other_things_do_not_disagree() -> None:
    assert entries_by_value(MILL)[40.0] == set()


def test_a_lower_bound_does_not_disagree_with_what_lies_above_it() -> None:
    assert entries_by_value(MILL)[10.0] == set()


def test_two_figures_of_one_sentence_do_not_disagree() -> None:
    record = told(
        ("12 people", "", "count", 12.0, "people", "=", None), ("the mill", "", "count", 3.0, "people", "=", None)
    )
    assert all(not entry.against for entry in gather_figures(record))


def test_figures_many_times_apart_are_not_two_accounts_of_one_thing() -> None:
    record = told(
        ("12 people", "", "count", 12.0, "people", "=", None), ("19 people", "", "count", 1900.0, "people", "=", None)
    )
    assert all(not entry.against for entry in gather_figures(record))


def test_bounds_of_about_reach_to_both_sides() -> None:
    about = Figure("f", MILL.figures[0].span, "count", 100.0, None, None, "~", "men", None, None, None)
    assert bounds_of(about) == (90.0, 110.0)
