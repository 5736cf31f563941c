"""Web Annotations (W3C Recommendation of 2017) as JSON-LD: each mark of the reader, pinned to the article's text.

Every target has a TextPositionSelector, in code points as the model asks, and a TextQuoteSelector, which still finds
the words after the article was edited.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tui.document.record import Date, Entity, Figure, Quotation, Record
from tui.document.span import CharSpan
from tui.export.identity import entities_by_id, iri_of, urn_of
from tui.export.json_text import dump_json
from tui.export.wording import after, before

CONTEXT_IRI = "http://www.w3.org/ns/anno.jsonld"
QUOTED_AROUND = 32
"""Code points of a TextQuoteSelector's prefix and suffix."""

Annotation = dict[str, object]


def encode_web_annotation(records: Iterable[Record]) -> Iterator[bytes]:
    """One AnnotationCollection of all `records`, its annotations on its only page, each on a line."""
    digests: list[str] = []
    total, between = 0, "\n"
    yield f'{{"@context": "{CONTEXT_IRI}", "type": "AnnotationCollection", '.encode()
    yield b'"first": {"type": "AnnotationPage", "startIndex": 0, "items": ['
    for record in records:
        digests.append(record.article.sha256)
        for annotation in _annotations(record):
            yield f"{between}{dump_json(annotation)}".encode()
            between, total = ",\n", total + 1
    page, collection = urn_of("page", *digests), urn_of("collection", *digests)
    yield f'\n], "id": "{page}", "partOf": "{collection}"}}, "id": "{collection}", "total": {total}}}\n'.encode()


def _annotations(record: Record) -> Iterator[Annotation]:
    entities = entities_by_id(record)
    for said in record.quotations:
        yield _annotation(record, said.id, _said(record, said, entities), said.content)
    for figure in record.figures:
        yield _annotation(record, figure.id, _counted(figure, entities), (figure.span,))
    for number, date in enumerate(record.dates, 1):
        yield _annotation(record, f"d{number}", _dated(date), (date.span,))
    places = {place.entity: place.geonames for place in record.places}
    for entity in record.entities:
        spans = tuple(mention.span for mention in entity.mentions if mention.form == "name")
        if spans:
            yield _annotation(record, entity.id, _named(entity, places.get(entity.id)), spans)


def _annotation(record: Record, name: str, bodies: list[Annotation], spans: tuple[CharSpan, ...]) -> Annotation:
    targets = [_target(record, span) for span in spans]
    return {
        "id": urn_of(record.article.sha256, "annotation", name),
        "type": "Annotation",
        "motivation": "identifying",
        "generator": {"type": "Software", "name": f"pullquote {record.generator.version}, {record.generator.model}"},
        "body": bodies,
        "target": targets[0] if len(targets) == 1 else targets,
    }


def _target(record: Record, span: CharSpan) -> Annotation:
    text = record.article.text
    return {
        "source": iri_of(record.article),
        "selector": [
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
            {
                "type": "TextQuoteSelector",
                "exact": span.of(text),
                "prefix": before(text, span, QUOTED_AROUND),
                "suffix": after(text, span, QUOTED_AROUND),
            },
        ],
    }


def _body(purpose: str, value: str) -> Annotation:
    return {"type": "TextualBody", "purpose": purpose, "value": value}


def _said(record: Record, said: Quotation, entities: dict[str, Entity]) -> list[Annotation]:
    bodies = [_body("classifying", f"quotation: {said.kind}")]
    if said.speaker in entities:
        bodies.append(_body("identifying", entities[said.speaker].name))
    elif said.source is not None:
        bodies.append(_body("describing", said.source.of(record.article.text)))
    return bodies


def _counted(figure: Figure, entities: dict[str, Entity]) -> list[Annotation]:
    bounds = f"{figure.low} to {figure.high}" if figure.value is None else f"{figure.comparator} {figure.value}"
    bodies = [
        _body("classifying", f"figure: {figure.kind}"),
        _body("describing", f"{bounds} {figure.unit or ''}".strip()),
    ]
    if figure.speaker in entities:
        bodies.append(_body("identifying", entities[figure.speaker].name))
    return bodies


def _dated(date: Date) -> list[Annotation]:
    bodies = [_body("classifying", f"date: {date.grain}")]
    if date.start is not None:
        bodies.append(_body("describing", date.start if date.end in (None, date.start) else f"{date.start}/{date.end}"))
    return bodies


def _named(entity: Entity, geonames: int | None) -> list[Annotation]:
    bodies = [_body("classifying", f"entity: {entity.kind}"), _body("identifying", entity.name)]
    if geonames is not None:
        iri = f"https://sws.geonames.org/{geonames}/"
        bodies.append({"type": "SpecificResource", "purpose": "linking", "source": iri})
    return bodies
