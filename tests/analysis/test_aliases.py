"""Which names are one entity's, and what the text calls it."""

from __future__ import annotations

from collections.abc import Callable

from tui.analysis.aliases import resolve_names
from tui.analysis.entities import find_names
from tui.analysis.gazetteer import Gazetteer
from tui.analysis.parsed import ParsedArticle
from tui.document.record import Entity

ParseBlocks = Callable[..., ParsedArticle]


def entities_of(parsed: ParsedArticle) -> tuple[Entity, ...]:
    return resolve_names(find_names(parsed, Gazetteer.empty()), parsed)


def named(entities: tuple[Entity, ...], name: str) -> Entity:
    return next(entity for entity in entities if entity.name == name)


def forms(entity: Entity, parsed: ParsedArticle) -> list[str]:
    return [mention.span.of(parsed.text) for mention in entity.mentions]


def test_a_surname_belongs_to_the_whole_name(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks("General Ruth Castor spoke first.", "Castor left early.", "Nobody thanked Gen. Castor.")
    castor = named(entities_of(parsed), "Ruth Castor")
    assert forms(castor, parsed) == ["Ruth Castor", "Castor", "Castor"]
    assert castor.aliases[:2] == ("General Ruth Castor", "Castor")


def test_a_title_before_the_name_is_kept_as_the_text_gives_it(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks("U.K. Health Secretary Nora Pym flew to Geneva on Monday.")
    assert named(entities_of(parsed), "Nora Pym").titles == ("U.K. Health Secretary",)


def test_a_title_in_apposition_is_kept_without_its_article(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks("The head of the harbour board, Karin Solberg, and Olaf Vik, a farmer from Voss, disagreed.")
    entities = entities_of(parsed)
    assert named(entities, "Karin Solberg").titles == ("head of the harbour board",)
    assert named(entities, "Olaf Vik").titles == ("farmer from Voss",)


def test_a_long_title_before_a_comma_is_kept_whole(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks("U.S. Ambassador to the Council of the Baltic Sea States, Miles Prentice, flew home.")
    assert named(entities_of(parsed), "Miles Prentice").titles == (
        "U.S. Ambassador to the Council of the Baltic Sea States",
    )


def test_two_people_of_one_surname_are_two(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks(
        "Anna Lindgren and Erik Lindgren divorced.", "Mr Lindgren kept the boat, Mrs Lindgren the dog."
    )
    entities = entities_of(parsed)
    assert forms(named(entities, "Anna Lindgren"), parsed) == ["Anna Lindgren", "Lindgren"]
    assert forms(named(entities, "Erik Lindgren"), parsed) == ["Erik Lindgren", "Lindgren"]
    assert (
        named(entities, "Erik Lindgren").mentions[1].span.start
        < named(entities, "Anna Lindgren").mentions[1].span.start
    )


def test_accents_and_spellings_do_not_part_a_person(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks("Zoé Lefèvre won on Sunday.", "Zoe Lefevre thanked her coach.", "Lefèvre is 19.")
    persons = [entity for entity in entities_of(parsed) if entity.kind == "person"]
    assert [entity.name for entity in persons] == ["Zoé Lefèvre"]


def test_an_initial_and_a_nickname_do_not_part_a_person(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks("Senator William Harcourt retired.", "Bill Harcourt will farm.", "William J. Harcourt is 70.")
    persons = [entity for entity in entities_of(parsed) if entity.kind == "person"]
    assert [entity.name for entity in persons] == ["William J. Harcourt"]


def test_an_acronym_in_brackets_belongs_to_the_long_name(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks("The Nordic Association of Lighthouse Keepers (NALK) met in Bergen.", "NALK has 40 members.")
    keepers = named(entities_of(parsed), "Nordic Association of Lighthouse Keepers")
    assert forms(keepers, parsed) == ["Nordic Association of Lighthouse Keepers", "NALK", "NALK"]


def test_a_company_is_one_with_and_without_its_suffix(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks("Brightwater Foods Inc. closed two plants.", "Brightwater Foods employs 900 people.")
    companies = [entity for entity in entities_of(parsed) if entity.kind == "organization"]
    assert [entity.name for entity in companies] == ["Brightwater Foods Inc."]


def test_a_country_is_one_by_all_its_names(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks("The United States sent aid.", "U.S. officials flew in.", "The US has 40 trucks there.")
    places = [entity for entity in entities_of(parsed) if entity.kind == "place"]
    assert [entity.name for entity in places] == ["United States"]
    assert len(places[0].mentions) == 3


def test_ids_follow_the_order_of_first_mention(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks("Berlin wrote to Paula Reiss.", "Reiss wrote back to Berlin and to Vienna.")
    entities = entities_of(parsed)
    assert [entity.id for entity in entities] == ["e1", "e2", "e3"]
    starts = [entity.mentions[0].span.start for entity in entities]
    assert starts == sorted(starts)


def test_every_mention_belongs_to_one_entity(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks("Ines Duarte of Duarte Shipping met Rui Duarte, her brother, at Duarte Shipping in Faro.")
    spans = [mention.span for entity in entities_of(parsed) for mention in entity.mentions]
    assert len(spans) == len(set(spans))
    assert "Duarte Shipping" in {entity.name for entity in entities_of(parsed)}
