"""Who is who and who speaks in the sample article, end to end."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tui.analysis.pipeline import analyze
from tui.document.record import Entity, Record
from tui.ingest.load import load_article

if TYPE_CHECKING:
    from spacy.language import Language

SAMPLE = Path(__file__).parents[2] / "seeds" / "kherson.txt"


@pytest.fixture(scope="module")
def record(nlp: Language) -> Record:
    return analyze(load_article(SAMPLE), nlp)


def entity(record: Record, name: str) -> Entity:
    return next(one for one in record.entities if one.name == name)


def speaker_of(record: Record, words: str) -> str | None:
    text = record.article.text
    said = next(one for one in record.quotations if any(words in piece.of(text) for piece in one.content))
    return next((one.name for one in record.entities if one.id == said.speaker), None)


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("Mark Milley", "General"),
        ("Ben Wallace", "U.K. Defense Secretary"),
        ("Michael Carpenter", "U.S. Ambassador to the Organization for Security and Cooperation in Europe"),
        ("Volodymyr Zelenskyy", "Ukrainian President"),
    ],
)
def test_speakers_bear_their_titles(record: Record, name: str, title: str) -> None:
    person = entity(record, name)
    assert person.kind == "person"
    assert person.titles == (title,)
    assert person.id in {quotation.speaker for quotation in record.quotations}


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("As Ukrainian forces liberate Kherson", "Michael Carpenter"),
        ("While the withdrawal is welcome", "Ben Wallace"),
        ("Now with [Kherson] also being surrendered", "Ben Wallace"),
        ("There has been a tremendous amount of suffering", "Mark Milley"),
        ("Same thing probably on the Ukrainian side", "Mark Milley"),
        ("it could take weeks", "Mark Milley"),
    ],
)
def test_pronouns_and_names_lead_to_the_speaker(record: Record, words: str, name: str) -> None:
    assert speaker_of(record, words) == name


def test_the_city_is_a_place_at_every_mention(record: Record) -> None:
    text = record.article.text
    kinds = {one.kind for one in record.entities for mention in one.mentions if "Kherson" in mention.span.of(text)}
    assert kinds == {"place"}


def test_a_network_is_no_person_and_a_credit_names_nobody(record: Record) -> None:
    assert entity(record, "Twitter").kind == "organization"
    assert not any("Ram" in one.name or "Getty" in one.name or "Armangue" in one.name for one in record.entities)


def test_the_chain_from_a_pronoun_ends_at_the_full_name_with_its_title(record: Record) -> None:
    text = record.article.text
    said = next(one for one in record.quotations if any("[Kherson]" in piece.of(text) for piece in one.content))
    chain = [link.of(text) for link in said.evidence if not isinstance(link, str)]
    assert chain == ["he", "Wallace", "U.K. Defense Secretary Ben Wallace"]
