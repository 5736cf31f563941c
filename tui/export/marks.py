"""What is marked in an article's text, from the outside in: summary, quotations, names, figures, dates."""

from __future__ import annotations

from collections.abc import Iterator

from tui.document.record import Date, Entity, Figure, Quotation, Record, SummarySentence
from tui.export.nesting import Mark

Marked = SummarySentence | Quotation | Entity | Figure | Date


def marks_of(record: Record) -> Iterator[Mark[Marked]]:
    """Every mark of `record`; a quotation has one for each of its pieces, an entity for each mention by name."""
    for sentence in record.summary:
        yield Mark(sentence.span, 0, sentence)
    for said in record.quotations:
        for piece in said.content:
            yield Mark(piece, 1, said)
    for entity in record.entities:
        for mention in entity.mentions:
            if mention.form == "name":
                yield Mark(mention.span, 2, entity)
    for figure in record.figures:
        yield Mark(figure.span, 3, figure)
    for date in record.dates:
        yield Mark(date.span, 4, date)
