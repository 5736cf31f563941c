"""GeoJSON (RFC 7946): a point for each place, longitude first; a place without coordinates has no geometry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tui.document.record import Entity, Place, Record
from tui.export.identity import entities_by_id, iri_of, title_of, urn_of
from tui.export.json_text import dump_json, finite
from tui.export.wording import in_context, one_line


def encode_geojson(records: Iterable[Record]) -> Iterator[bytes]:
    """One FeatureCollection of the places of all `records`."""
    yield b'{"type": "FeatureCollection", "features": ['
    between = "\n"
    for record in records:
        entities = entities_by_id(record)
        for place in record.places:
            yield f"{between}{dump_json(_feature(record, place, entities.get(place.entity)))}".encode()
            between = ",\n"
    yield b"\n]}\n"


def _feature(record: Record, place: Place, entity: Entity | None) -> dict[str, object]:
    article = record.article
    mentions = entity.mentions if entity else ()
    return {
        "type": "Feature",
        "id": urn_of(article.sha256, "place", place.entity),
        "geometry": _point(place),
        "properties": {
            "name": one_line(entity.name) if entity else None,
            "aliases": [one_line(alias) for alias in entity.aliases] if entity else [],
            "entity": place.entity,
            "feature": place.feature,
            "country": place.country,
            "admin1": place.admin1,
            "geonames": place.geonames,
            "confidence": finite(place.confidence),
            "article": iri_of(article),
            "headline": title_of(article),
            "published": article.published,
            "mentions": [list(mention.span) for mention in mentions],
            "context": in_context(article.text, mentions[0].span) if mentions else None,
        },
    }


def _point(place: Place) -> dict[str, object] | None:
    longitude, latitude = finite(place.longitude), finite(place.latitude)
    if longitude is None or latitude is None or abs(longitude) > 180 or abs(latitude) > 90:
        return None
    return {"type": "Point", "coordinates": [longitude, latitude]}
