"""Plain text to an article: the text itself, unchanged, and its blocks."""

from __future__ import annotations

from typing import NamedTuple

from tui.document.article import Block
from tui.document.span import CharSpan, trimmed
from tui.ingest.blocks import Layout, classify
from tui.ingest.front_matter import parse_front_matter
from tui.ingest.metadata import Metadata
from tui.ingest.pieces import pieces_of


class PlainText(NamedTuple):
    """The layout of a plain text, and what its front matter says where it has one."""

    layout: Layout
    metadata: Metadata


def read_plain(text: str) -> PlainText:
    """The layout of `text`; front matter, where there is some, stays in the text as a block of code."""
    front = parse_front_matter(text) if text.startswith("---") else None
    if front is None:
        return PlainText(classify(text), Metadata())
    begins = front.end
    pieces = [
        piece._replace(span=piece.span.moved(begins), tight=piece.tight and at > 0)
        for at, piece in enumerate(pieces_of(text[begins:]))
    ]
    layout = classify(text, front.metadata.published, pieces)
    code = Block("code", trimmed(CharSpan(0, begins), text))
    return PlainText(layout._replace(blocks=(code, *layout.blocks)), front.metadata)
