"""Records to JSON and back, strictly."""

from __future__ import annotations

import msgspec

from tui.document.article import Article
from tui.document.record import Record
from tui.errors import InputError

_encoder = msgspec.json.Encoder()
_records = msgspec.json.Decoder(Record)
_articles = msgspec.json.Decoder(Article)


def encode_record(record: Record) -> bytes:
    """The record on one line of UTF-8 JSON, without a line end."""
    return _encoder.encode(record)


def encode_record_indented(record: Record) -> bytes:
    """The record as indented UTF-8 JSON."""
    return msgspec.json.format(_encoder.encode(record), indent=1)


def parse_record(data: bytes | str) -> Record:
    """The record that `data` holds. Raises InputError where it is no record of this schema."""
    try:
        return _records.decode(data)
    except msgspec.DecodeError as error:
        raise InputError(f"not a pullquote record: {error}") from error


def encode_article(article: Article) -> bytes:
    """The article on one line of UTF-8 JSON."""
    return _encoder.encode(article)


def parse_article(data: bytes | str) -> Article:
    """The article that `data` holds. Raises InputError where it is none."""
    try:
        return _articles.decode(data)
    except msgspec.DecodeError as error:
        raise InputError(f"not a pullquote article: {error}") from error
