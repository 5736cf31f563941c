"""Places that stand for their governments or their people."""

from __future__ import annotations

import re

import pytest

from tests.conftest import article_of
from tui.analysis.gazetteer import shipped_gazetteer
from tui.analysis.geography.metonyms import find_stand_ins
from tui.document.record import SCHEMA, Entity, EntityKind, Generator, Mention, Place, Quotation, Record
from tui.document.span import CharSpan

PARIS = ("city", "FR", 48.85, 2.35)
ROME = ("city", "IT", 41.89, 12.51)


def record_of(text: str, source: str | None = None, **kinds: tuple[EntityKind, str, str, float, float]) -> Record:
    """A record of `text` with every occurrence of the names in `kinds` as mentions, and one quotation of `source`."""
    entities, places = [], []
    for number, (key, (kind, feature, country, latitude, longitude)) in enumerate(kinds.items(), 1):
        name = key.replace("_", " ")
        spans = [CharSpan(*match.span()) for match in re.finditer(rf"\b{name}\b", text)]
        mentions = tuple(Mention(span, "name", 1.0) for span in spans)
        entities.append(Entity(f"e{number}", kind, name, (), (), mentions, 1.0))
        if kind == "place":
            known = [each for each in shipped_gazetteer().find(name) if each.country == country]
            number_of = next((each.geonames for each in known), None)
            places.append(Place(f"e{number}", country, None, feature, latitude, longitude, number_of, 1.0, ()))
    said = []
    if source is not None:
        where = CharSpan(text.index(source), text.index(source) + len(source))
        said.append(Quotation("q1", "indirect", (CharSpan(0, 1),), (), where, None, (), 1.0))
    article = article_of(text)
    generator = Generator("0", "hand")
    return Record(SCHEMA, generator, article, tuple(entities), quotations=tuple(said), places=tuple(places))


def senses(record: Record) -> list[tuple[str, str]]:
    found = find_stand_ins(record, shipped_gazetteer())
    return [(each.span.of(record.article.text), each.sense) for each in found]


def test_a_place_that_speaks_is_its_government() -> None:
    record = record_of("Paris said it would wait. Rain fell in Paris.", "Paris", Paris=("place", *PARIS))
    assert senses(record) == [("Paris", "government")]


def test_people_from_a_place_that_speak_are_not_its_government() -> None:
    record = record_of("Residents of Paris said so.", "Residents of Paris", Paris=("place", *PARIS))
    assert senses(record) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Paris-Rome talks failed.",
        "Peace talks between Paris and Rome failed.",
        "The ties between Paris and Rome are old.",
    ],
)
def test_capitals_that_deal_with_one_another_are_governments(text: str) -> None:
    record = record_of(text, Paris=("place", *PARIS), Rome=("place", *ROME))
    assert senses(record) == [("Paris", "government"), ("Rome", "government")]


def test_a_train_between_two_capitals_is_no_government() -> None:
    record = record_of("The train between Paris and Rome was late.", Paris=("place", *PARIS), Rome=("place", *ROME))
    assert senses(record) == []


def test_a_seat_of_power_is_a_government_wherever_it_is_named() -> None:
    record = record_of("The Kremlin was silent.", Kremlin=("place", "facility", "RU", 55.75, 37.62))
    assert senses(record) == [("Kremlin", "government")]


def test_a_word_for_a_people_belongs_to_the_country_that_is_named() -> None:
    record = record_of(
        "French police crossed into Italy from France.",
        France=("place", "country", "FR", 46.6, 2.4),
        French=("group", "", "", 0.0, 0.0),
    )
    found = find_stand_ins(record, shipped_gazetteer())
    assert [(each.place, each.sense) for each in found] == [("e1", "people")]
