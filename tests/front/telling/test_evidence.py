from __future__ import annotations

import msgspec
import pytest

from tests.front.records import kherson
from tui.document.span import CharSpan
from tui.front.telling.evidence import Link, confidence_word, cue_words, evidence_chain
from tui.front.telling.snippets import Passages


def chain(number: int) -> tuple[Link, ...]:
    record = kherson()
    return evidence_chain(record, record.quotations[number], Passages(record.article))


def test_the_chain_runs_from_the_words_beside_the_quotation_to_the_fullest_name() -> None:
    assert [(link.words, link.paragraph) for link in chain(5)] == [
        ("he", "¶7"),
        ("U.K. Defense Secretary Ben Wallace", "¶6"),
    ]


def test_a_quotation_that_follows_another_says_which() -> None:
    following = [link for link in chain(10) if link.follows]
    assert [link.words for link in following] == ["Same thing probably on the Ukrainian side"]


def test_evidence_inside_what_is_told_already_is_not_told_again() -> None:
    record = kherson()
    quotation = record.quotations[1]
    name = CharSpan(quotation.source.start + 8, quotation.source.end) if quotation.source else None
    assert name is not None
    made = msgspec.structs.replace(quotation, evidence=(name,))
    assert [link.words for link in evidence_chain(record, made, Passages(record.article))] == ["General Mark Milley"]


def test_evidence_that_the_record_does_not_hold_is_left_out() -> None:
    record = kherson()
    quotation = record.quotations[0]
    made = type(quotation)("x", "direct", quotation.content, (), None, None, ("q999",), 0.1)
    assert evidence_chain(record, made, Passages(record.article)) == ()


def test_the_cue_is_told_as_written() -> None:
    record = kherson()
    assert [cue_words(record, record.quotations[number]) for number in (7, 11)] == ["questioned", "estimated"]


@pytest.mark.parametrize(("confidence", "word"), [(0.96, "sure"), (0.85, "sure"), (0.7, "likely"), (0.2, "doubtful")])
def test_confidence_has_a_word(confidence: float, word: str) -> None:
    assert confidence_word(confidence) == word
