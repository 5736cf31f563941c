"""Names of places made whole, and what only looks like one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tui.analysis.gazetteer import shipped_gazetteer
from tui.analysis.names.name_candidates import NameCandidate
from tui.analysis.names.toponyms import likely_toponyms, whole_toponyms
from tui.analysis.parsed import ParsedArticle
from tui.document.record import EntityKind
from tui.document.span import CharSpan

Parse = Callable[..., ParsedArticle]


def candidate(parsed: ParsedArticle, words: str, kind: EntityKind = "place") -> NameCandidate:
    start = parsed.text.index(words)
    return NameCandidate(CharSpan(start, start + len(words)), kind, parsed.blocks[0])


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("Rain fell in Rio Grande do Sul on Monday.", "Rio Grande", "Rio Grande do Sul"),
        (
            "She left the Democratic Republic of the Congo in May.",
            "Democratic Republic",
            "Democratic Republic of the Congo",
        ),
        ("He lives in Burkina Faso with his son.", "Burkina", "Burkina Faso"),
        ("A train to Paris Monday was late.", "Paris", "Paris"),
        ("They met in London and Paris.", "London", "London"),
    ],
)
def test_a_name_goes_on_as_long_as_the_gazetteer_knows_it(
    parse_blocks: Parse, text: str, part: str, whole: str
) -> None:
    parsed = parse_blocks(text)
    found = list(whole_toponyms([candidate(parsed, part)], shipped_gazetteer()))
    assert [each.text() for each in found] == [whole]


def test_what_a_longer_name_covers_is_left_out(parse_blocks: Parse) -> None:
    parsed = parse_blocks("She left the Democratic Republic of the Congo in May.")
    parts = [candidate(parsed, "Democratic Republic"), candidate(parsed, "Congo")]
    found = list(whole_toponyms(parts, shipped_gazetteer()))
    assert [each.text() for each in found] == ["Democratic Republic of the Congo"]


def test_a_disease_named_after_a_place_is_no_place(parse_blocks: Parse) -> None:
    parsed = parse_blocks("The Lyme disease clinic opened. Lyme disease is spread by ticks.")
    assert list(likely_toponyms([candidate(parsed, "Lyme")], parsed, shipped_gazetteer())) == []


def test_a_place_with_a_disease_of_its_name_is_still_a_place(parse_blocks: Parse) -> None:
    parsed = parse_blocks("Hong Kong flu came back. Doctors in Hong Kong said so. Hong Kong is ready. Hong Kong waits.")
    assert len(list(likely_toponyms([candidate(parsed, "Hong Kong")], parsed, shipped_gazetteer()))) == 1


def test_a_code_is_no_place(parse_blocks: Parse) -> None:
    parsed = parse_blocks("Samples of QX-17 were sent on.")
    assert list(likely_toponyms([candidate(parsed, "QX-17")], parsed, shipped_gazetteer())) == []


def test_a_word_for_a_people_is_a_group(parse_blocks: Parse) -> None:
    parsed = parse_blocks("The Angolan government agreed.")
    found = list(likely_toponyms([candidate(parsed, "Angolan")], parsed, shipped_gazetteer()))
    assert [each.kind for each in found] == ["group"]


def test_candidates_of_other_kinds_are_left_as_they_are(parse_blocks: Parse) -> None:
    parsed = parse_blocks("Ann Roe spoke to AB-12.")
    people = [candidate(parsed, "Ann Roe", "person"), candidate(parsed, "AB-12", "organization")]
    assert list(likely_toponyms(whole_toponyms(people, shipped_gazetteer()), parsed, shipped_gazetteer())) == people


def test_a_bare_word_for_a_kind_of_place_is_no_place(parse_blocks: Parse) -> None:
    parsed = parse_blocks("County Judge Lee Roe spoke.")
    assert list(likely_toponyms([candidate(parsed, "County")], parsed, shipped_gazetteer())) == []
