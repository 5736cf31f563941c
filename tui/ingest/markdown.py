"""Markdown to an article: the words without the markup, and the kinds of block that the markup says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tui.document.article import Block, BlockKind, Byline
from tui.document.span import CharSpan
from tui.ingest.blocks import Layout, classify
from tui.ingest.bylines import is_byline
from tui.ingest.captions import likeness
from tui.ingest.front_matter import parse_front_matter
from tui.ingest.markdown_pieces import MarkedPiece, marked_pieces
from tui.ingest.metadata import Metadata
from tui.ingest.pieces import Form, Piece, piece_at

_TOP = 3
_FORMS: dict[BlockKind | None, Form] = {"list_item": "list_item", "block_quote": "block_quote", "table": "table"}


class MarkdownText(NamedTuple):
    """The readable text of a Markdown file, its layout, and what its front matter says."""

    text: str
    layout: Layout
    metadata: Metadata


def read_markdown(raw: str) -> MarkdownText:
    """The text, layout and metadata of the Markdown `raw`; headline, dek and bylines of its front matter lead the text.

    Raises RecursionError and the like where the parser gives up on hostile nesting.
    """
    front = parse_front_matter(raw)
    metadata, begins = (front.metadata, front.end) if front is not None else (Metadata(), 0)
    marked = list(_with_top(metadata, list(marked_pieces(raw[begins:]))))
    text, pieces = _joined(marked)
    layout = classify(text, metadata.published, pieces, [piece.kind for piece in marked])
    if metadata.authors and not layout.bylines:
        layout = layout._replace(bylines=_placed_names(metadata.authors, layout.blocks, text))
    return MarkdownText(text, layout, metadata)


def _with_top(metadata: Metadata, body: Sequence[MarkedPiece]) -> Iterator[MarkedPiece]:
    """The pieces of `body` below the lines that front matter says; what the body repeats is said once."""
    top = [likeness(piece.text) for piece in body[:_TOP]]
    if metadata.title is not None:
        yield MarkedPiece("headline", metadata.title)
    if metadata.dek is not None and likeness(metadata.dek) not in top:
        yield MarkedPiece("dek", metadata.dek)
    if metadata.authors and not any(is_byline(piece.text) for piece in body[:_TOP]):
        yield MarkedPiece("byline", f"By {_listed(metadata.authors)}")
    for at, piece in enumerate(body):
        headed = metadata.title is not None or at > 0
        if at == 0 and metadata.title is not None and top[0] == likeness(metadata.title):
            continue
        if piece.kind == "crosshead" and not headed:
            yield piece._replace(kind="headline")
        elif metadata.dek is not None and at < _TOP and top[at] == likeness(metadata.dek):
            yield piece._replace(kind="dek")
        else:
            yield piece


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _joined(marked: Sequence[MarkedPiece]) -> tuple[str, list[Piece]]:
    """The pieces as one text, an empty line between each two, and where each stands in it."""
    text = "\n\n".join(piece.text for piece in marked)
    pieces: list[Piece] = []
    at = 0
    for piece in marked:
        pieces.append(piece_at(CharSpan(at, at + len(piece.text)), text, _FORMS.get(piece.kind, "prose")))
        at += len(piece.text) + 2
    return text, pieces


def _placed_names(names: Sequence[str], blocks: Sequence[Block], text: str) -> tuple[Byline, ...]:
    """Where each writer whom front matter names stands in the byline made of them."""
    line = next((block.span for block in blocks if block.kind == "byline"), None)
    placed: list[Byline] = []
    if line is None:
        return ()
    at = line.start
    for name in names:
        at = text.find(name, at, line.end)
        if at < 0:
            break
        placed.append(Byline(CharSpan(at, at + len(name)), name))
        at += len(name)
    return tuple(placed)
