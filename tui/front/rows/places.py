"""The rows of the Places panel: where the article plays, the places most spoken of first."""

from __future__ import annotations

from collections.abc import Mapping

from tui.document.countries import country_name
from tui.document.record import Entity, Place, Record
from tui.front.rows.row import EMPTY, Line, Piece, Pieces, Row, heading, remark
from tui.front.rows.speakers import length_bar
from tui.front.selection import Selection
from tui.front.telling.numerals import shown_coordinates, times


def place_rows(record: Record, senses: Mapping[str, tuple[str, ...]]) -> tuple[Row, ...]:
    """Each place with its mentions, kind, region, country and coordinates; those found on no map below.

    `senses` tell of places by their entity what their mentions stand for besides the ground.
    """
    located = {place.entity: place for place in record.places}
    entities = [entity for entity in record.entities if entity.id in located or entity.kind == "place"]
    if not entities:
        return (remark("No places here."),)
    entities.sort(key=lambda entity: -len(entity.mentions))
    most = len(entities[0].mentions)
    rows = [heading(times(len(entities), "place")), EMPTY]
    for entity in entities:
        place = located.get(entity.id)
        if place is not None:
            rows += [_place_row(entity, place, most, senses.get(entity.id, ())), EMPTY]
    lost = [entity for entity in entities if entity.id not in located]
    if lost:
        rows.append(heading("On no map"))
        rows += [Row((_named(entity, most),), targets=_mentions(entity)) for entity in lost]
    while rows[-1] == EMPTY:
        rows.pop()
    return tuple(rows)


def where_of(place: Place, name: str) -> str:
    """What the place called `name` is and where: "city · Alabama, United States"."""
    country = "" if place.feature == "country" else country_name(place.country)
    region = ", ".join(part for part in (place.admin1, country) if part and part != name)
    return " · ".join(part for part in (place.feature, region) if part)


def _place_row(entity: Entity, place: Place, most: int, senses: tuple[str, ...]) -> Row:
    right: tuple[Pieces, ...] = ()
    if place.latitude is not None and place.longitude is not None:
        right = ((Piece(shown_coordinates(place.latitude, place.longitude), "faint"),), ())
    where = Line((Piece(where_of(place, entity.name), "muted"),), right)
    lines = [_named(entity, most), where]
    if senses:
        lines.append(Line((Piece(", ".join(senses), "faint"),)))
    return Row(tuple(lines), targets=_mentions(entity))


def _named(entity: Entity, most: int) -> Line:
    number = len(entity.mentions)
    count = Piece(f"{number:,} ")
    return Line((Piece(entity.name, "place"),), ((count, Piece(length_bar(number, most), "place")), (count,)))


def _mentions(entity: Entity) -> tuple[Selection, ...]:
    return tuple(Selection("entities", entity.id, mention.span) for mention in entity.mentions)
