"""The summary: few whole sentences of the body that stand by themselves."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tui.analysis.parsed import ParsedArticle
from tui.analysis.summary import Summary, find_summary
from tui.document.record import Quotation
from tui.document.span import CharSpan

Parse = Callable[..., ParsedArticle]

LEAD = "The city council of Harrowgate voted on Tuesday to close the old harbour to cargo ships from the spring."
SECOND = "The harbour, which opened in 1871, handles fewer than forty ships a year and loses money each winter."
REPEAT = (
    "The old harbour of Harrowgate will be closed to cargo ships from the spring, the city council voted on Tuesday."
)
PRONOUN = "He has asked the government for a loan that would keep the cranes in work for another two years."
BUT = "But he could not say how many of the dockers would find other work in the town or near it."
OTHER = "Dockers' unions called the decision a betrayal and promised to block the main road on Saturday morning."
MORE = "Fishing boats will keep their berths at the northern quay, and the lifeboat station stays where it is."
LAST = "A museum of shipping is planned for the warehouses, with a school of boat building beside it."


def words(parsed: ParsedArticle, summary: Summary) -> list[str]:
    return [sentence.span.of(parsed.text) for sentence in summary.chosen]


@pytest.fixture(scope="module")
def harbour(parse_blocks: Parse) -> ParsedArticle:
    return parse_blocks(
        ("headline", "Harrowgate closes its harbour"),
        LEAD,
        f"{SECOND} {PRONOUN}",
        ("caption", "Cranes stand in the old harbour of Harrowgate before the vote of the city council on Tuesday."),
        f"{BUT} {REPEAT}",
        OTHER,
        LAST,
        MORE,
    )


def test_two_to_four_sentences_stand_in_the_order_of_the_text(harbour: ParsedArticle) -> None:
    spans = [sentence.span for sentence in find_summary(harbour, ()).chosen]
    assert 2 <= len(spans) <= 4
    assert spans == sorted(spans)


def test_the_lead_is_chosen_first(harbour: ParsedArticle) -> None:
    chosen = find_summary(harbour, ()).chosen
    assert max(chosen, key=lambda sentence: sentence.score).span.of(harbour.text) == LEAD


def test_nothing_is_taken_from_captions_and_headlines(harbour: ParsedArticle) -> None:
    summary = find_summary(harbour, ())
    assert not any("Cranes stand" in text or "closes its" in text for text in words(harbour, summary))


def test_no_sentence_begins_with_a_pronoun_or_says_the_same_again(harbour: ParsedArticle) -> None:
    summary = find_summary(harbour, ())
    told = words(harbour, summary) + [sentence.span.of(harbour.text) for sentence in summary.further]
    assert PRONOUN not in told
    assert BUT not in told
    assert REPEAT not in told


def test_further_sentences_rank_below_those_chosen(harbour: ParsedArticle) -> None:
    summary = find_summary(harbour, ())
    assert len(summary.chosen) + len(summary.further) <= 5
    assert summary.further
    assert max(item.score for item in summary.further) < min(item.score for item in summary.chosen)


def test_a_quotation_whose_speaker_is_named_elsewhere_is_left_out(parse_blocks: Parse) -> None:
    said = "“The harbour of Harrowgate has lost money in each of the last twenty years and will not recover.”"
    named = "Mayor Ada Quill spoke on the steps of the town hall after the long meeting had ended."
    parsed = parse_blocks(LEAD, said, named, SECOND, LAST)
    start = parsed.text.index(said)
    source = CharSpan(parsed.text.index("Mayor"), parsed.text.index(" spoke"))
    quotation = Quotation("q1", "direct", (CharSpan(start, start + len(said)),), (), source, None, (), 0.9)
    assert said not in words(parsed, find_summary(parsed, (quotation,)))


def test_a_quotation_keeps_its_speaker(parse_blocks: Parse) -> None:
    said = "Mayor Ada Quill said the harbour of Harrowgate had lost money in each of the last twenty years."
    parsed = parse_blocks(LEAD, said)
    start = parsed.text.index(said)
    content = CharSpan(parsed.text.index("the harbour of"), start + len(said) - 1)
    source = CharSpan(start, start + len("Mayor Ada Quill"))
    quotation = Quotation("q1", "indirect", (content,), (), source, None, (), 0.9)
    assert said in words(parsed, find_summary(parsed, (quotation,)))


def test_lines_that_speak_to_the_reader_are_left_out(parse_blocks: Parse) -> None:
    command = "Watch the whole of the interview with the mayor of Harrowgate above."
    parsed = parse_blocks(LEAD, command, SECOND)
    assert command not in words(parsed, find_summary(parsed, ()))


@pytest.mark.parametrize("blocks", [(), ("Short.",), (("caption", LEAD),)])
def test_too_little_text_gives_no_summary(parse_blocks: Parse, blocks: tuple[str | tuple[str, str], ...]) -> None:
    assert find_summary(parse_blocks(*blocks), ()) == Summary((), ())
