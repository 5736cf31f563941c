"""Towns that look like people, seen by the towns around them."""

from __future__ import annotations

from collections.abc import Callable

from tui.analysis.gazetteer import shipped_gazetteer
from tui.analysis.names.local_toponyms import local_toponyms
from tui.analysis.names.name_candidates import NameCandidate
from tui.analysis.parsed import ParsedArticle
from tui.document.record import EntityKind
from tui.document.span import CharSpan

Parse = Callable[..., ParsedArticle]


def kinds_of(parsed: ParsedArticle, **kinds: EntityKind) -> dict[str, EntityKind]:
    """The kinds after the look around, of names given with the kinds that a language model might give."""
    candidates = []
    for words, kind in kinds.items():
        start = parsed.text.index(words.replace("_", " "))
        candidates.append(NameCandidate(CharSpan(start, start + len(words)), kind, parsed.blocks[0]))
    candidates.sort(key=lambda each: each.span)
    return {each.text(): each.kind for each in local_toponyms(candidates, shipped_gazetteer())}


def test_towns_between_and_in_lists_are_places_where_others_of_their_division_are_named(parse_blocks: Parse) -> None:
    parsed = parse_blocks("Work began between Hays and Russell in Kansas, near Ellsworth, Salina and Lyons.")
    kinds = kinds_of(
        parsed, Hays="person", Russell="person", Kansas="place", Ellsworth="place", Salina="place", Lyons="person"
    )
    assert kinds["Hays"] == kinds["Russell"] == kinds["Lyons"] == "place"


def test_a_surname_stays_a_person(parse_blocks: Parse) -> None:
    parsed = parse_blocks("Ann Russell of Salina, Kansas, wrote. A letter from Russell came to Ellsworth.")
    kinds = kinds_of(parsed, Ann_Russell="person", Salina="place", Kansas="place", Ellsworth="place")
    assert kinds["Ann Russell"] == "person"
    start = parsed.text.rindex("Russell")
    letter = NameCandidate(CharSpan(start, start + 7), "person", parsed.blocks[0])
    whole = NameCandidate(CharSpan(0, 11), "person", parsed.blocks[0])
    salina = NameCandidate(CharSpan(15, 21), "place", parsed.blocks[0])
    found = local_toponyms([whole, salina, letter], shipped_gazetteer())
    assert [each.kind for each in found] == ["person", "place", "person"]


def test_a_name_that_stands_as_people_do_stays_a_person(parse_blocks: Parse) -> None:
    parsed = parse_blocks("Hays said crews went to Ellsworth and Salina in Kansas.")
    assert kinds_of(parsed, Hays="person", Ellsworth="place", Salina="place", Kansas="place")["Hays"] == "person"


def test_a_town_of_another_division_stays_what_it_was(parse_blocks: Parse) -> None:
    parsed = parse_blocks("He came from Florence to Salina and Ellsworth in Kansas, far from Skegness.")
    kinds = kinds_of(parsed, Salina="place", Ellsworth="place", Kansas="place", Skegness="organization")
    assert kinds["Skegness"] == "organization"


def test_a_town_of_the_country_is_seen_after_a_verb_of_going(parse_blocks: Parse) -> None:
    parsed = parse_blocks("In Mali, families fled to Ansongo from Gao. Bamako and Timbuktu were calm.")
    kinds = kinds_of(parsed, Mali="place", Ansongo="person", Gao="place", Bamako="place", Timbuktu="place")
    assert kinds["Ansongo"] == "place"
