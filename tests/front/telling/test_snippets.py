from __future__ import annotations

import pytest

from tests.front.records import Words, article_from, kherson
from tui.document.span import CharSpan
from tui.front.telling.snippets import Passages, around, bare_quotation


def sentence(text: str, part: str) -> str:
    article = article_from(text, "t.txt", {})
    return Passages(article).sentence_at(Words(text).span(part)).of(text)


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("One went. Two came. Three sat.", "came", "Two came."),
        ("Mr. Low and Gen. High met. Then they left.", "High", "Mr. Low and Gen. High met."),
        ('"It is over," he said. "Go home." They went.', "home", '"Go home."'),
        ("On Jan. 5 it rose 3.5 per cent. It fell later.", "3.5", "On Jan. 5 it rose 3.5 per cent."),
        ("No end to it", "end", "No end to it"),
    ],
)
def test_a_sentence_is_told_by_its_punctuation(text: str, part: str, whole: str) -> None:
    assert sentence(text, part) == whole


def test_a_megabyte_without_a_full_stop_is_not_one_sentence() -> None:
    text = "word " * 200_000
    article = article_from(text, "t.txt", {})
    assert Passages(article).sentence_at(CharSpan(500_000, 500_004)).length < 2000


def test_only_body_paragraphs_are_numbered() -> None:
    record = kherson()
    passages = Passages(record.article)
    marks = [passages.mark_at(block.span.start) for block in record.article.blocks[:8]]
    assert marks == ["head", "dek", "¶1", "¶2", "¶3", "cap.", "link", "¶4"]


def test_a_long_lead_is_cut_at_a_word() -> None:
    text = "A very long way before the 5,000 soldiers came here."
    article = article_from(text, "t.txt", {})
    told = around(article, CharSpan(0, len(text)), Words(text).span("5,000"), lead=12)
    assert "".join(told) == "…before the 5,000 soldiers came here."


@pytest.mark.parametrize(
    ("words", "bare"),
    [
        ('"Go home,"', "Go home"),
        ("“Go\n home.”", "Go home."),
        ('"well over" 100,000 men', '"well over" 100,000 men'),
        ('"It has no end', "It has no end"),
        ("‘What for?’,", "What for?"),
        ("\"Ask 'why?',\"", "Ask 'why?'"),
        ("he would come", "he would come"),
        ('"', ""),
        ("", ""),
    ],
)
def test_the_marks_around_the_whole_go_and_others_stay(words: str, bare: str) -> None:
    assert bare_quotation(words) == bare
