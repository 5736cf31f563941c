import json

import pytest

from tests.conftest import article_of
from tui.document.record import SCHEMA, Entity, Generator, Mention, Quotation, Record
from tui.document.serialise import (
    encode_article,
    encode_record,
    encode_record_indented,
    parse_article,
    parse_record,
)
from tui.document.span import CharSpan
from tui.errors import InputError


def record() -> Record:
    article = article_of(("headline", "Bridge shut"), "“It is shut,” said Ada Bee.")
    bee = Entity("e1", "person", "Ada Bee", ("Bee",), (), (Mention(CharSpan(32, 39), "name", 0.9),), 0.9)
    said = Quotation(
        "q1",
        "direct",
        (CharSpan(13, 26),),
        (CharSpan(27, 31),),
        CharSpan(32, 39),
        "e1",
        (CharSpan(32, 39), "q0"),
        0.97,
    )
    return Record(SCHEMA, Generator("0.1.0", "test 1"), article, entities=(bee,), quotations=(said,))


def test_a_record_comes_back_from_its_json_as_it_was() -> None:
    assert parse_record(encode_record(record())) == record()
    assert parse_record(encode_record_indented(record())) == record()


def test_spans_are_pairs_and_every_key_stands() -> None:
    plain = json.loads(encode_record(record()))
    assert plain["quotations"][0]["content"] == [[13, 26]]
    assert plain["quotations"][0]["evidence"] == [[32, 39], "q0"]
    assert plain["article"]["dateline"] is None
    keys = "schema generator article entities quotations figures dates places summary problems"
    assert set(keys.split()) <= set(plain)


def test_a_record_is_one_line() -> None:
    assert b"\n" not in encode_record(record())


def test_an_article_comes_back_from_its_json_as_it_was() -> None:
    article = record().article
    assert parse_article(encode_article(article)) == article


@pytest.mark.parametrize("wrong", [b"", b"{", b"[]", b'{"schema": "pullquote/1"}', b"\xff"])
def test_what_is_no_record_is_told_in_one_line(wrong: bytes) -> None:
    with pytest.raises(InputError) as told:
        parse_record(wrong)
    assert "\n" not in str(told.value)
