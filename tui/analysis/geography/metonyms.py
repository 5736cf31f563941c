"""Where an article names a place and means its government or its people: "Moscow said", "Ukrainian troops"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from tui.analysis.gazetteer import Gazetteer
from tui.analysis.geography.placekey import place_key
from tui.document.record import Entity, Place, Record
from tui.document.span import CharSpan

Sense = Literal["government", "people"]

SEATS = frozenset(
    {
        *("kremlin", "white house", "pentagon", "capitol hill", "oval office", "downing street", "10 downing street"),
        *("whitehall", "westminster", "holyrood", "stormont", "elysee", "elysee palace", "zhongnanhai", "blue house"),
        *("knesset", "malacanang", "malacanang palace", "planalto", "casa rosada", "la moneda", "miraflores palace"),
        *("raisina hill", "quirinal palace", "reichstag", "beehive", "lubyanka", "scotland yard", "wall street"),
    }
)
"""Buildings and streets that stand for who works there nearly wherever they are named, by their keys."""

_DEALINGS = (
    r"(?:talks?|negotiations?|relations|ties|tensions?|deals?|agreements?|pacts?|treaty|treaties|summits?|dispute|"
    r"alliance)"
)
_COUPLED = re.compile(rf"[-–—/][A-Z]\w+(?:\s+[\w-]+){{0,2}}\s+{_DEALINGS}\b")
_COUPLED_BEFORE = re.compile(r"[A-Z]\w+[-–—/]$")
_DEALINGS_AFTER = re.compile(rf"(?:\s+[\w-]+){{0,2}}\s+{_DEALINGS}\b")
_BETWEEN = re.compile(rf"\b{_DEALINGS}\s+(?:\w+\s+){{0,2}}between\s+(?:[A-Z][\w.]+(?:\s[A-Z]\w+)*\s+and\s+)?$")
_REACH = 80


class StandIn(NamedTuple):
    """A mention that stands for something else than the ground: `place` is the entity whose government or people."""

    span: CharSpan
    place: str
    sense: Sense


def find_stand_ins(record: Record, gazetteer: Gazetteer) -> tuple[StandIn, ...]:
    """The mentions in `record` that mean the government or the people of one of its places, in order of the text."""
    places = {place.entity: place for place in record.places}
    found = [*_governments(record, places, gazetteer), *_peoples(record, places, gazetteer)]
    return tuple(sorted(found))


def _governments(record: Record, places: dict[str, Place], gazetteer: Gazetteer) -> Iterator[StandIn]:
    text = record.article.text
    sources = [quotation.source for quotation in record.quotations if quotation.source is not None]
    for entity in record.entities:
        if entity.id not in places:
            continue
        governs = _governs(entity, places[entity.id], gazetteer)
        for mention in entity.mentions:
            speaks = any(_is_whole(mention.span, source, text) for source in sources)
            if place_key(entity.name) in SEATS or speaks or (governs and _deals(mention.span, text)):
                yield StandIn(mention.span, entity.id, "government")


def _governs(entity: Entity, place: Place, gazetteer: Gazetteer) -> bool:
    """Whether `entity` is a country or the capital of one."""
    if place.feature == "country":
        return True
    return any(each.capital and each.geonames == place.geonames for each in gazetteer.find(entity.name))


def _is_whole(span: CharSpan, source: CharSpan, text: str) -> bool:
    """Whether the mention is all there is of `source`, but for an article."""
    return (
        source.covers(span)
        and text[source.start : span.start].strip().lower() in ("", "the")
        and source.end == span.end
    )


def _deals(span: CharSpan, text: str) -> bool:
    """Whether the mention is a party to talks or the like: "Kyiv-Moscow talks", "ties between Paris and Rome"."""
    before, after = text[max(0, span.start - _REACH) : span.start], text[span.end : span.end + _REACH]
    if _COUPLED.match(after) or _BETWEEN.search(before):
        return True
    return bool(_COUPLED_BEFORE.search(before) and _DEALINGS_AFTER.match(after))


def _peoples(record: Record, places: dict[str, Place], gazetteer: Gazetteer) -> Iterator[StandIn]:
    countries = {place.country: place.entity for place in record.places if place.feature == "country"}
    for entity in record.entities:
        if entity.kind != "group" or entity.id in places:
            continue
        country = gazetteer.country_of_demonym(entity.name)
        if country in countries:
            for mention in entity.mentions:
                yield StandIn(mention.span, countries[country], "people")
