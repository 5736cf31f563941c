"""An article as it came in: its text, and what kind of block each part of it is."""

from __future__ import annotations

from typing import Literal

import msgspec

from tui.document.span import CharSpan

BlockKind = Literal[
    "headline",
    "dek",
    "byline",
    "dateline",
    "crosshead",
    "paragraph",
    "list_item",
    "block_quote",
    "pull_quote",
    "caption",
    "credit",
    "related",
    "promo",
    "table",
    "code",
]


class Block(msgspec.Struct, frozen=True):
    """A run of text of one kind; spans of blocks are ordered and disjoint, without white space at their ends."""

    kind: BlockKind
    span: CharSpan


class Byline(msgspec.Struct, frozen=True):
    """A writer as the article names one; `span` is the place of the name in the text."""

    span: CharSpan
    name: str


class Dateline(msgspec.Struct, frozen=True):
    """Where and when the article was filed; `place` is the id of an entity of the record, `date` ISO 8601."""

    span: CharSpan
    place: str | None = None
    date: str | None = None


class Article(msgspec.Struct, frozen=True):
    """The text of one article with its blocks and metadata.

    For plain text, `text` is the decoded file with nothing changed but a byte-order mark removed. `blocks` together
    hold every visible character. `sha256` is of the input's bytes, `source` the path or address as given and "-" for
    standard input, `published` ISO 8601, `language` BCP 47.
    """

    source: str
    sha256: str
    language: str
    text: str
    headline: CharSpan | None = None
    dek: CharSpan | None = None
    bylines: tuple[Byline, ...] = ()
    dateline: Dateline | None = None
    published: str | None = None
    url: str | None = None
    blocks: tuple[Block, ...] = ()
