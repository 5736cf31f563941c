from __future__ import annotations

from tests.front.records import GENERATOR, Words, article_from, kherson
from tui.document.record import SCHEMA, Comparator, Entity, Figure, FigureKind, Record
from tui.front.telling.ledger import NOBODY, gather_figures, group_figures, ledger

TEXT = """Police said 12 people were killed in the fire at the mill.

The union says 19 people were killed there. It counted 19 people killed again on Monday.

A bus with 40 people left for Leeds. Tickets are $5.

More than 10 people were killed, the mayor said."""


def told(*marked: tuple[str, str, FigureKind, float, str | None, Comparator, str | None]) -> Record:
    words = Words(TEXT)
    figures = tuple(
        Figure(f"f{number}", words.span(part, after), kind, value, None, None, comparator, unit, None, None, speaker)
        for number, (part, after, kind, value, unit, comparator, speaker) in enumerate(marked)
    )
    people = tuple(Entity(id, "person", name, (), (), (), 1.0) for id, name in (("e1", "Ann"), ("e2", "Bob")))  # noqa: A001
    return Record(SCHEMA, GENERATOR, article_from(TEXT, "mill.txt", {}), people, figures=figures)


MILL = told(
    ("12 people", "", "count", 12.0, "people", "=", "e1"),
    ("19 people", "", "count", 19.0, "people", "=", "e2"),
    ("19 people", "counted", "count", 19.0, "people", "=", None),
    ("40 people", "", "count", 40.0, "people", "=", None),
    ("$5", "", "money", 5.0, "USD", "=", None),
    ("More than 10 people", "", "count", 10.0, "people", ">", None),
)


def test_the_same_figure_twice_is_one_entry_with_its_places() -> None:
    same = next(entry for entry in gather_figures(MILL) if entry.figure.value == 19)
    assert [place.id for place in same.places] == ["f1", "f2"]
    assert same.speakers == ("e2", None)


def test_things_counted_once_stand_together_where_there_are_many() -> None:
    parts = ("12 people", "19 people", "40 people", "More than 10 people", "fire at")
    record = told(*((part, "", "count", 2.0, f"thing{n}", "=", None) for n, part in enumerate(parts)))
    groups = group_figures(record, gather_figures(record), "thing")
    assert [(group.name, len(group.entries)) for group in groups] == [("other things", 5)]


def test_groups_are_named_by_what_is_counted_in_the_order_of_the_text() -> None:
    groups = group_figures(MILL, gather_figures(MILL), "thing")
    assert [group.name for group in groups] == ["people", "money, USD"]


def test_figures_that_disagree_stand_side_by_side() -> None:
    values = [
        entry.figure.value for group in group_figures(MILL, gather_figures(MILL), "thing") for entry in group.entries
    ]
    assert abs(values.index(12.0) - values.index(19.0)) == 1


def test_figures_can_be_sorted_by_size_and_by_speaker() -> None:
    entries = gather_figures(MILL)
    by_size = [entry.figure.value for group in group_figures(MILL, entries, "value") for entry in group.entries]
    assert by_size == sorted(by_size, key=lambda value: -(value or 0))
    assert [group.name for group in group_figures(MILL, entries, "speaker")] == ["Ann", "Bob", NOBODY]


def test_the_ledger_holds_every_telling_under_who_says_it() -> None:
    groups = {group.name: [entry.figure.id for entry in group.entries] for group in ledger(MILL)}
    assert groups == {"Ann": ["f0"], "Bob": ["f1"], NOBODY: ["f2", "f3", "f4", "f5"]}


def test_soldiers_of_two_wordings_stand_in_one_group() -> None:
    groups = group_figures(kherson(), gather_figures(kherson()), "thing")
    assert [len(group.entries) for group in groups if group.name == "soldiers"] == [2]
