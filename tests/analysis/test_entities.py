"""Names: where they begin and end, and one kind for each."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tui.analysis.entities import NameMention, find_names
from tui.analysis.gazetteer import Gazetteer, GazetteerPlace
from tui.analysis.parsed import ParsedArticle

ParseBlocks = Callable[..., ParsedArticle]


class OneCity(Gazetteer):
    """A gazetteer that knows a single city."""

    def __init__(self, name: str) -> None:
        self._place = GazetteerPlace(1, name, "city", "UA", None, 46.6, 32.6, 280_000)

    def find(self, name: str) -> tuple[GazetteerPlace, ...]:
        return (self._place,) if name.casefold() == self._place.name.casefold() else ()

    def country_of_demonym(self, word: str) -> str | None:
        return None if word else word


def names_in(parsed: ParsedArticle, gazetteer: Gazetteer | None = None) -> list[tuple[str, str]]:
    found = find_names(parsed, gazetteer or Gazetteer.empty())
    return [(name.span.of(parsed.text), name.kind) for name in found]


def test_titles_are_no_part_of_a_name(parse_blocks: ParseBlocks) -> None:
    names = names_in(parse_blocks("Dame Rosalind Oakes met Senator Hugh Fairley and Dr. Amira Nasser in Leeds."))
    assert {("Rosalind Oakes", "person"), ("Hugh Fairley", "person"), ("Amira Nasser", "person")} <= set(names)


def test_articles_and_possessives_are_no_part_of_a_name(parse_blocks: ParseBlocks) -> None:
    names = names_in(parse_blocks("Sarah Whitcombe's lawyers wrote to the Ministry of Justice’s press office."))
    assert names == [("Sarah Whitcombe", "person"), ("Ministry of Justice", "organization")]


def test_a_city_is_a_place_at_every_mention_when_the_gazetteer_knows_it(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks(
        "Soldiers left Melitora on Friday.",
        '"We will liberate Melitora," the general said.',
        "People danced in the city of Melitora.",
        "Nobody has withdrawn from Melitora before.",
    )
    kinds = {kind for name, kind in names_in(parsed, OneCity("Melitora")) if name == "Melitora"}
    assert kinds == {"place"}


def test_a_surname_has_the_kind_of_the_whole_name(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks(
        "Judge Verena Stocker opened the hearing.",
        "Stocker asked for quiet.",
        "The lawyers bowed to Stocker and left.",
    )
    names = names_in(parsed)
    assert [kind for name, kind in names if name.endswith("Stocker")] == ["person"] * 3


def test_a_known_name_is_found_again_in_a_line_of_capitals(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks(
        ("crosshead", "NORWAY SENDS PILOTS TO HELP OLE BRATLAND FIND THE WRECK"),
        "Ole Bratland has searched the fjord in northern Norway since March.",
    )
    assert ("OLE BRATLAND", "person") in names_in(parsed)
    assert ("NORWAY", "place") in names_in(parsed)


def test_capitals_that_the_body_does_not_name_are_no_names(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks(("crosshead", "HYPERSONIC WARNINGS AS SUMMIT STARTS"), "The ministers met in a tent.")
    assert names_in(parsed) == []


def test_a_verb_in_a_headline_is_no_surname(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks(
        ("headline", "Ruth Castor Pins Harbour Fire On Faulty Norwegian Pumps"),
        "Ruth Castor, the harbour master, blamed the pumps on Monday.",
    )
    assert [name for name, kind in names_in(parsed) if kind == "person"] == ["Ruth Castor", "Ruth Castor"]


def test_the_credit_of_a_caption_names_nobody(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks(("caption", "Crowds cheer in Lisbon on Sunday. (Photo by Tom Reade/Getty Images)"))
    assert names_in(parsed) == [("Lisbon", "place")]


def test_a_title_of_a_work_in_quotation_marks_is_a_work(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks('The band released its album "Winterland" in Oslo last year.')
    assert ("Winterland", "work") in names_in(parsed) or "Winterland" not in dict(names_in(parsed))


def test_what_an_apposition_says_decides_the_kind(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks("Brenholt, a village in the hills, has no shop.", "Nobody in Brenholt minds.")
    assert {kind for name, kind in names_in(parsed) if name == "Brenholt"} == {"place"}


def test_two_places_with_a_comma_are_two_names(parse_blocks: ParseBlocks) -> None:
    assert names_in(parse_blocks("She was born in Porto, Portugal, in May.")) == [
        ("Porto", "place"),
        ("Portugal", "place"),
    ]


def test_a_suffix_stays_with_its_name(parse_blocks: ParseBlocks) -> None:
    names = names_in(parse_blocks("Edward Halloran, Jr. runs the mill in Ohio."))
    assert ("Edward Halloran, Jr.", "person") in names


def test_a_nickname_stays_inside_its_name(parse_blocks: ParseBlocks) -> None:
    names = names_in(parse_blocks('Robert "Buddy" Calloway plays the trombone in Leeds.'))
    assert ('Robert "Buddy" Calloway', "person") in names


def test_a_disease_is_not_the_place_it_is_named_after(parse_blocks: ParseBlocks) -> None:
    names = names_in(parse_blocks("Doctors found the West Nile virus in three horses near Dallas."))
    assert names == [("Dallas", "place")]


def test_a_dollar_sign_after_a_country_makes_it_no_name(parse_blocks: ParseBlocks) -> None:
    assert not any(kind == "place" for _, kind in names_in(parse_blocks("The bridge cost US$ 40 million to build.")))


def test_speakers_labels_of_a_transcript_are_persons(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks("MR. FAIRBURN: We will build.", "MS. DELACROIX: When?", "MR. FAIRBURN: In spring.")
    persons = [name for name, kind in names_in(parsed) if kind == "person"]
    assert persons == ["FAIRBURN", "DELACROIX", "FAIRBURN"]


def test_questions_and_answers_are_no_persons(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks("Q: When will it open?", "A: In spring, we hope.", "Q: And what will it cost?")
    assert names_in(parsed) == []


@pytest.mark.parametrize(
    "text", ["Jr. Sr. III", "@", "“", "’s ’s", "Mr.", "\u200b", "A" * 3000, "the The THE", ": X :"]
)
def test_scraps_of_names_break_nothing(text: str, parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks(text, ("headline", text))
    assert all(name.span.of(parsed.text) for name in find_names(parsed, Gazetteer.empty()))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from(
            ["Ann Lee", "said", "’s", "(", ")", "/", ",", "Paris", "of", "U.S.", "\u00a0", "“", "”", "@x_y", "the"]
        ),
        min_size=1,
        max_size=14,
    )
)
def test_names_never_overlap_and_stand_in_order(parse_blocks: ParseBlocks, words: list[str]) -> None:
    parsed = parse_blocks(" ".join([*words, "."]).strip())
    found: list[NameMention] = find_names(parsed, Gazetteer.empty())
    spans = [name.span for name in found]
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(span.of(parsed.text).strip() == span.of(parsed.text) != "" for span in spans)


def test_an_age_behind_a_name_and_a_surname_shared_with_a_person_tell_a_person(
    parse_blocks: Callable[..., ParsedArticle],
) -> None:
    parsed = parse_blocks(
        "Gareth Rowlands, 58, was the night foreman. His younger brother, David Rowlands, was the safety engineer.",
        "Gareth Rowlands spoke for almost an hour, and without notes.",
    )
    kinds = {name.span.of(parsed.text): name.kind for name in find_names(parsed, Gazetteer.empty())}
    assert kinds["Gareth Rowlands"] == "person"
    assert kinds["David Rowlands"] == "person"
