"""Articles and quotations as plain lines: for pipes, and for those to whom a redrawn screen says nothing."""

from __future__ import annotations

from collections.abc import Iterator

from tui.document.article import Article
from tui.document.record import Quotation, Record

NOBODY = "?"
"""Stands where a speaker's name would, when nothing names one."""


def article_lines(article: Article) -> Iterator[str]:
    """The blocks of `article`, an empty line between each two; links to other stories and promotion left out."""
    first = True
    for block in article.blocks:
        if block.kind in ("related", "promo"):
            continue
        if not first:
            yield ""
        first = False
        yield from block.span.of(article.text).splitlines()


def quotation_lines(record: Record) -> Iterator[str]:
    """One line a quotation, "speaker: quotation", in the order of the text.

    A speaker without an entity is named as the text does; the pieces of one utterance are joined by " … ".
    """
    for quotation in record.quotations:
        pieces = (" ".join(piece.of(record.article.text).split()) for piece in quotation.content)
        yield f"{speaker_name(record, quotation)}: {' … '.join(pieces)}"


def speaker_name(record: Record, quotation: Quotation) -> str:
    """The name of who speaks, else the words that stand for it in the text, else NOBODY."""
    for entity in record.entities:
        if entity.id == quotation.speaker:
            return " ".join(entity.name.split())
    if quotation.source is not None:
        return " ".join(quotation.source.of(record.article.text).split())
    return NOBODY
