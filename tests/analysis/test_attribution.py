"""Whose voice each quotation is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.analysis.speaker_gold import ARTICLES, Gold
from tests.analysis.speaker_gold_roles import MORE_ARTICLES
from tui.analysis.aliases import resolve_names
from tui.analysis.attribution import resolve_speakers
from tui.analysis.entities import find_names
from tui.analysis.gazetteer import Gazetteer
from tui.analysis.parsed import ParsedArticle
from tui.analysis.quotations import FoundQuotation
from tui.document.record import Entity, Quotation
from tui.document.span import CharSpan

ParseBlocks = Callable[..., ParsedArticle]
Said = tuple[tuple[str, str | None, str | None], ...]


def quotations_of(parsed: ParsedArticle, said: Said) -> list[FoundQuotation]:
    """Quotations made by hand: each by its words and by the words of its source nearest to them."""
    found = []
    for words, source, _ in said:
        start = parsed.text.index(words)
        content = CharSpan(start, start + len(words))
        place = nearest(parsed.text, source, content) if source is not None else None
        found.append(
            FoundQuotation("direct" if words.startswith(tuple('"“‘')) else "indirect", (content,), (), place, None, 0.9)
        )
    return found


def nearest(text: str, words: str, content: CharSpan) -> CharSpan:
    """The place of `words` in the paragraph of `content`, after it where they stand there, else before it."""
    after = text.find(words, content.end)
    end = text.find("\n\n", content.end)
    start = after if after >= 0 and (end < 0 or after < end) else text.rindex(words, 0, content.start)
    return CharSpan(start, start + len(words))


def attribute(parsed: ParsedArticle, found: list[FoundQuotation]) -> tuple[tuple[Quotation, ...], tuple[Entity, ...]]:
    entities = resolve_names(find_names(parsed, Gazetteer.empty()), parsed)
    return resolve_speakers(found, entities, parsed)


def speakers(parsed: ParsedArticle, found: list[FoundQuotation]) -> list[str | None]:
    quotations, entities = attribute(parsed, found)
    names = {entity.id: entity.name for entity in entities}
    return [names[quotation.speaker] if quotation.speaker is not None else None for quotation in quotations]


@pytest.mark.parametrize("gold", [*ARTICLES, *MORE_ARTICLES], ids=lambda gold: gold.title)
def test_every_quotation_of_an_article_has_its_speaker(gold: Gold, parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks(*gold.paragraphs)
    assert speakers(parsed, quotations_of(parsed, gold.said)) == [name for _, _, name in gold.said]


def test_a_pronoun_rests_on_the_name_before_it_and_the_name_in_full(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks(
        "U.K. Health Secretary Nora Pym flew to Geneva on Monday.",
        "Pym met nurses there.",
        '"They were kind," she said.',
    )
    quotations, _ = attribute(parsed, quotations_of(parsed, (('"They were kind,"', "she", None),)))
    evidence = [link.of(parsed.text) for link in quotations[0].evidence if isinstance(link, CharSpan)]
    assert evidence == ["she", "Pym", "U.K. Health Secretary Nora Pym"]


def test_a_quotation_that_follows_another_keeps_its_voice_and_says_so(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks("“I came early,” Nora Pym said.", "“I left late.”")
    found = quotations_of(parsed, (("“I came early,”", "Nora Pym", None), ("“I left late.”", None, None)))
    found[1] = found[1]._replace(follows=0)
    quotations, _ = attribute(parsed, found)
    assert quotations[1].speaker == quotations[0].speaker is not None
    assert quotations[1].evidence == ("q1",)
    assert quotations[1].confidence < quotations[0].confidence


def test_a_quotation_without_a_source_has_no_speaker(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks("Nora Pym left. “Nobody stayed.”")
    quotations, _ = attribute(parsed, quotations_of(parsed, (("“Nobody stayed.”", None, None),)))
    assert quotations[0].speaker is None
    assert quotations[0].evidence == ()


def test_pronouns_and_descriptions_are_mentions_of_whom_they_mean(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks("Mayor Nora Pym spoke.", "“I am glad,” she said.", "“We are late,” the mayor added.")
    said = (("“I am glad,”", "she", None), ("“We are late,”", "the mayor", None))
    _, entities = attribute(parsed, quotations_of(parsed, said))
    mentions = [(mention.span.of(parsed.text), mention.form) for mention in entities[0].mentions]
    assert mentions == [("Nora Pym", "name"), ("I", "pronoun"), ("she", "pronoun"), ("the mayor", "nominal")]


def test_a_pronoun_never_means_someone_of_another_gender(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks("Mr Robert Pym met nobody. “It was quiet,” she said.")
    assert speakers(parsed, quotations_of(parsed, (("“It was quiet,”", "she", None),))) == [None]


def test_who_is_the_one_it_stands_beside(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks("Nora Pym, who said the pumps had failed, resigned.")
    assert speakers(parsed, quotations_of(parsed, (("the pumps had failed", "who", None),))) == ["Nora Pym"]


def test_one_named_among_several_speaks(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks("Some, like General Nora Pym, thought the retreat was wise.")
    said = (("the retreat was wise", "Some, like General Nora Pym", None),)
    assert speakers(parsed, quotations_of(parsed, said)) == ["Nora Pym"]


def test_part_of_a_group_is_nobody(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks("Some moderate Republicans said the bill was dead.")
    said = (("the bill was dead", "Some moderate Republicans", None),)
    assert speakers(parsed, quotations_of(parsed, said)) == [None]


def test_a_friend_of_somebody_is_somebody_else(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks("A friend of Nora Pym said she was abroad.")
    said = (("she was abroad", "A friend of Nora Pym", None),)
    assert speakers(parsed, quotations_of(parsed, said)) == [None]


def test_a_relative_named_once_is_known_again(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks("Ole Bratland and his wife, Nora Pym, came by boat.", "“It leaked,” said his wife.")
    assert speakers(parsed, quotations_of(parsed, (("“It leaked,”", "his wife", None),))) == ["Nora Pym"]


def test_a_letter_speaks_for_its_writer(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks("A letter from Nora Pym said the school would close.")
    said = (("the school would close", "A letter from Nora Pym", None),)
    assert speakers(parsed, quotations_of(parsed, said)) == ["Nora Pym"]


def test_confidence_falls_with_every_step_of_the_link(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks("“I stay,” Nora Pym said.", "“I always stay,” she said.")
    said = (("“I stay,”", "Nora Pym", None), ("“I always stay,”", "she", None))
    quotations, _ = attribute(parsed, quotations_of(parsed, said))
    assert 0.9 >= quotations[0].confidence > quotations[1].confidence > 0.5


def test_the_same_text_gives_the_same_speakers(parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks(*ARTICLES[0].paragraphs)
    found = quotations_of(parsed, ARTICLES[0].said)
    assert attribute(parsed, found) == attribute(parsed, found)
