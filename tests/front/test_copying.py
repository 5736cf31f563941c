"""What is copied, and where it says it comes from."""

from __future__ import annotations

import msgspec

from tests.front.built import harbour
from tui.document.record import Record
from tui.document.span import CharSpan
from tui.front.copying import speaker_of, text_to_copy
from tui.front.selection import Selection


def selection_of(record: Record, number: int, piece: int = 0) -> Selection:
    quotation = record.quotations[number]
    return Selection("quotations", quotation.id, quotation.content[piece])


def test_a_quotation_is_copied_whole_whichever_piece_was_chosen() -> None:
    record = harbour()
    assert text_to_copy(record, selection_of(record, 0, 0)) == text_to_copy(record, selection_of(record, 0, 1))


def test_the_credit_names_speaker_headline_source_and_date() -> None:
    record = harbour()
    article = msgspec.structs.replace(record.article, source="news/one.txt", published="2030-02-01")
    credit = text_to_copy(msgspec.structs.replace(record, article=article), selection_of(record, 1)).splitlines()[-1]
    headline = "Harbour tunnel to open two years late, port board tells angry traders"
    assert credit == f"— Owen Pryce, “{headline}”, one.txt, 2030-02-01"


def test_a_title_and_an_address_are_told_where_they_are_known() -> None:
    record = harbour()
    chair = msgspec.structs.replace(record.entities[0], titles=("Chairwoman",))
    article = msgspec.structs.replace(record.article, url="https://example.org/tunnel")
    record = msgspec.structs.replace(record, entities=(chair, *record.entities[1:]), article=article)
    credit = text_to_copy(record, selection_of(record, 0)).splitlines()[-1]
    assert credit.startswith("— Ida Marsh, Chairwoman, “Harbour")
    assert credit.endswith("https://example.org/tunnel")


def test_where_nobody_is_known_to_speak_the_words_for_the_source_stand() -> None:
    record = harbour()
    nameless = msgspec.structs.replace(record.quotations[1], speaker=None)
    assert speaker_of(record, nameless) == "he said"
    assert speaker_of(record, record.quotations[2]) == ""


def test_pieces_of_two_paragraphs_are_on_two_lines() -> None:
    record = harbour()
    text = record.article.text
    first, second = (CharSpan(text.index(words), text.index(words) + len(words)) for words in ("We dug", "Sorry does"))
    joined = msgspec.structs.replace(record.quotations[0], content=(first, second))
    record = msgspec.structs.replace(record, quotations=(joined,))
    assert text_to_copy(record, selection_of(record, 0)).splitlines()[:2] == ["We dug", "Sorry does"]


def test_what_is_no_quotation_is_copied_with_its_source_alone() -> None:
    record = harbour()
    figure = record.figures[0]
    copied = text_to_copy(record, Selection("figures", figure.id, figure.span)).splitlines()
    assert copied[0] == "410 million"
    assert copied[1].startswith("— “Harbour tunnel")
