"""Quotations, figures and places as tables: one row each, typed columns, the same for CSV and Parquet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import MappingProxyType
from typing import Literal, NamedTuple

from tui.document.record import Record
from tui.document.span import CharSpan
from tui.export.identity import entities_by_id, title_of
from tui.export.json_text import finite
from tui.export.wording import in_context, one_line, words_of

TableName = Literal["quotations", "figures", "places"]
ColumnKind = Literal["text", "integer", "number"]
Cell = str | int | float | None


class Column(NamedTuple):
    """A column's name and what its cells are, None apart."""

    name: str
    kind: ColumnKind


class Table(NamedTuple):
    """The columns of a table, and the rows that a record has in it."""

    columns: tuple[Column, ...]
    rows: Callable[[Record], Iterator[tuple[Cell, ...]]]


def _columns(text: str) -> tuple[Column, ...]:
    """Columns from their names; "#" marks an integer, "~" a number."""
    kinds: dict[str, ColumnKind] = {"#": "integer", "~": "number"}
    return tuple(Column(name.rstrip("#~"), kinds.get(name[-1], "text")) for name in text.split())


_ARTICLE = "source sha256 url headline published"


def _article_cells(record: Record) -> tuple[Cell, ...]:
    article = record.article
    url = one_line(article.url) if article.url else None
    return (one_line(article.source), article.sha256, url, title_of(article), article.published)


def _quotation_rows(record: Record) -> Iterator[tuple[Cell, ...]]:
    article, entities = record.article, entities_by_id(record)
    for said in record.quotations:
        speaker = entities.get(said.speaker or "")
        whole = CharSpan(said.content[0].start, said.content[-1].end) if said.content else CharSpan(0, 0)
        yield (
            *_article_cells(record),
            said.id,
            said.kind,
            one_line(speaker.name) if speaker else None,
            "; ".join(map(one_line, speaker.titles)) if speaker else None,
            one_line(said.source.of(article.text)) if said.source else None,
            words_of(article, said.cue),
            words_of(article, said.content),
            whole.start,
            whole.end,
            " ".join(f"{start}:{end}" for start, end in said.content),
            in_context(article.text, whole),
            finite(said.confidence),
        )


def _figure_rows(record: Record) -> Iterator[tuple[Cell, ...]]:
    text, entities = record.article.text, entities_by_id(record)
    for figure in record.figures:
        speaker = entities.get(figure.speaker or "")
        yield (
            *_article_cells(record),
            figure.id,
            figure.kind,
            one_line(figure.span.of(text)),
            figure.comparator,
            finite(figure.value),
            finite(figure.low),
            finite(figure.high),
            one_line(figure.unit) if figure.unit is not None else None,
            figure.change,
            one_line(speaker.name) if speaker else None,
            figure.quotation,
            figure.span.start,
            figure.span.end,
            in_context(text, figure.span),
        )


def _place_rows(record: Record) -> Iterator[tuple[Cell, ...]]:
    text, entities = record.article.text, entities_by_id(record)
    for place in record.places:
        entity = entities.get(place.entity)
        mentions = entity.mentions if entity else ()
        first = mentions[0].span if mentions else None
        yield (
            *_article_cells(record),
            place.entity,
            one_line(entity.name) if entity else None,
            place.feature,
            place.country,
            one_line(place.admin1) if place.admin1 is not None else None,
            finite(place.latitude),
            finite(place.longitude),
            place.geonames,
            len(mentions),
            first.start if first else None,
            first.end if first else None,
            in_context(text, first) if first else None,
            finite(place.confidence),
        )


TABLES = MappingProxyType(
    {
        "quotations": Table(
            _columns(
                f"{_ARTICLE} id kind speaker titles named_as cue words start# end# pieces context confidence~",
            ),
            _quotation_rows,
        ),
        "figures": Table(
            _columns(
                f"{_ARTICLE} id kind words comparator value~ low~ high~ unit change speaker quotation start# end#"
                " context"
            ),
            _figure_rows,
        ),
        "places": Table(
            _columns(
                f"{_ARTICLE} entity name feature country admin1 latitude~ longitude~ geonames# mentions# start# end#"
                " context confidence~"
            ),
            _place_rows,
        ),
    }
)
"""The tables by name. `start` and `end` are code points of the article's text; `pieces` are those of each piece."""
