"""Quotations of an article: their pieces, cues and the words that name who speaks."""

from __future__ import annotations

from collections.abc import Callable

from tui.analysis.parsed import ParsedArticle
from tui.analysis.quotations import FoundQuotation, find_quotations

Parse = Callable[..., ParsedArticle]


def told(parsed: ParsedArticle) -> list[tuple[str, tuple[str, ...], str | None]]:
    """The quotations of `parsed` as (kind, pieces, source)."""
    text = parsed.text
    return [
        (one.kind, tuple(piece.of(text) for piece in one.content), one.source and one.source.of(text))
        for one in find_quotations(parsed)
    ]


def only(parsed: ParsedArticle) -> FoundQuotation:
    """The single quotation of `parsed`."""
    (one,) = find_quotations(parsed)
    return one


def test_pieces_round_a_tag_are_one_quotation(parse_blocks: Parse) -> None:
    parsed = parse_blocks('"The river is high," said Ada Brandt, "and it is still rising." Nobody moved.')
    assert told(parsed) == [("direct", ('"The river is high,"', '"and it is still rising."'), "Ada Brandt")]


def test_a_sentence_that_goes_on_behind_the_tag_belongs_to_it(parse_blocks: Parse) -> None:
    parsed = parse_blocks('"The river is high," she said. "We leave tonight."')
    assert told(parsed) == [("direct", ('"The river is high,"', '"We leave tonight."'), "she")]


def test_an_inverted_tag_names_the_speaker_with_the_apposition(parse_blocks: Parse) -> None:
    parsed = parse_blocks("“The river is high,” said Ada Brandt, head of the water board, on Monday.")
    assert told(parsed)[0][2] == "Ada Brandt, head of the water board"


def test_a_colon_at_the_end_of_a_paragraph_announces_the_next(parse_blocks: Parse) -> None:
    parsed = parse_blocks("Ada Brandt wrote:", "“The river is high. We leave tonight.”")
    assert told(parsed) == [("direct", ("“The river is high. We leave tonight.”",), "Ada Brandt")]


def test_a_running_quotation_is_one_over_its_paragraphs(parse_blocks: Parse) -> None:
    parsed = parse_blocks("“The river is high,” Ada Brandt said. “It rose at noon.", "“We leave tonight.”")
    assert told(parsed) == [
        ("direct", ("“The river is high,”", "“It rose at noon.", "“We leave tonight.”"), "Ada Brandt")
    ]


def test_a_paragraph_of_words_alone_follows_the_voice_before(parse_blocks: Parse) -> None:
    found = find_quotations(parse_blocks("“The river is high,” Ada Brandt said.", "“We shall all leave tonight.”"))
    assert [one.follows for one in found] == [None, 0]
    assert found[1].source is None


def test_a_fragment_is_part_of_what_is_reported(parse_blocks: Parse) -> None:
    parsed = parse_blocks("Ada Brandt said that the river was “a guest who stays too long” in the valley.")
    assert told(parsed) == [("mixed", ("that the river was “a guest who stays too long” in the valley",), "Ada Brandt")]


def test_reported_speech_without_marks_is_indirect(parse_blocks: Parse) -> None:
    assert only(parse_blocks("Ada Brandt said the river was rising.")).kind == "indirect"


def test_turns_of_a_transcript_are_quotations_of_their_labels(parse_blocks: Parse) -> None:
    parsed = parse_blocks("MR. VALE: Is the river high?", "MS. BRANDT: It is.", "MR. VALE: Then we leave.")
    assert told(parsed) == [
        ("direct", ("Is the river high?",), "MR. VALE"),
        ("direct", ("It is.",), "MS. BRANDT"),
        ("direct", ("Then we leave.",), "MR. VALE"),
    ]


def test_a_name_behind_a_dash_signs_a_quotation(parse_blocks: Parse) -> None:
    parsed = parse_blocks("“The river is a guest who stays too long.” — Ada Brandt")
    assert told(parsed) == [("direct", ("“The river is a guest who stays too long.”",), "Ada Brandt")]


def test_titles_and_scare_quotes_are_not_said_by_anyone(parse_blocks: Parse) -> None:
    assert told(parse_blocks("The so-called “river experts” met on the ferry “Emma” on Monday.")) == []


def test_captions_are_not_quoted_from(parse_blocks: Parse) -> None:
    assert told(parse_blocks(("caption", "Ada Brandt said the river was rising."))) == []


def test_who_is_named_in_a_quotation_is_not_its_source(parse_blocks: Parse) -> None:
    parsed = parse_blocks("“Vale told us to go,” she recalled.")
    assert [source for _, _, source in told(parsed)] == ["she"]


def test_confidence_is_highest_for_a_quotation_tagged_with_a_name(parse_blocks: Parse) -> None:
    tagged = only(parse_blocks("“The river is high,” Ada Brandt said."))
    believed = only(parse_blocks("She wants to leave."))
    assert 0 < believed.confidence < tagged.confidence < 1


def test_a_pull_quote_alone_is_not_said_twice(parse_blocks: Parse) -> None:
    parsed = parse_blocks(("pull_quote", "“The river is a guest.”"), "“The river is a guest,” Ada Brandt said.")
    assert [source for _, _, source in told(parsed)] == ["Ada Brandt"]


def test_a_headline_that_names_a_source_before_a_colon_reports_it(parse_blocks: Parse) -> None:
    parsed = parse_blocks(("headline", "Police: the bridge will stay closed until June"), "It rained all day.")
    assert told(parsed) == [("indirect", ("the bridge will stay closed until June",), "Police")]


def test_an_unclosed_mark_costs_neither_the_tag_nor_the_next_paragraph(parse_blocks: Parse) -> None:
    parsed = parse_blocks("“The river is high, Ada Brandt said on Monday.", "Nobody answered her.")
    assert told(parsed) == [("direct", ("“The river is high,",), "Ada Brandt")]
