"""Places against texts in which people marked every place, with coordinates or countries.

Gold: {doc_id, places: [{span, name, lat, lon, country?}]}. A place is found where a named mention of one overlaps it;
it is near within 161 km (100 miles, the customary measure), and tolerated where the centre of a country or a region
lies as far off as centres of such differ between sources.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from benchmarks.accuracy.gold import Answer, Marked, spans
from tui.analysis.geography.distances import kilometres
from tui.document.record import Place, Record
from tui.document.span import CharSpan

NEAR = 161.0
LARGE = frozenset({"RU", "CA", "US", "CN", "BR", "AU"})
TOLERATED = {"country": 900.0, "continent": 900.0, "region": 400.0}
OF_LARGE = 2500.0
"""Kilometres between two centres of one place."""

TARGETS = {"found": 93.0, "precision": 94.0, "near": 75.0, "tolerated": 92.0, "country": 92.0}


class Named(NamedTuple):
    """A place mentioned by name, and where it was put."""

    span: CharSpan
    place: Place | None


def mentions(record: Record) -> list[Named]:
    """The named mentions of places in `record`."""
    places = {place.entity: place for place in record.places}
    return [
        Named(mention.span, places.get(entity.id))
        for entity in record.entities
        if entity.kind == "place"
        for mention in entity.mentions
        if mention.form == "name"
    ]


def tolerance(place: Place) -> float:
    """How far off the centre of what was found may lie, in kilometres."""
    if place.feature in ("country", "continent") and place.country in LARGE:
        return OF_LARGE
    return TOLERATED.get(place.feature, NEAR)


def compare(texts: Iterable[Marked]) -> dict[str, float]:
    """Percentages by what they are of; those that the gold tells nothing of are left out."""
    count: Counter[str] = Counter()
    for text in texts:
        named = mentions(text.record)
        gold = text.answer["places"]
        marked = [span for answer in gold for span in spans(answer["span"])]
        count["predicted"] += len(named)
        count["right"] += sum(any(each.span.overlaps(span) for span in marked) for each in named)
        for answer in gold:
            _compare_one(answer, named, count)
    shares = {
        "found": ("found", "gold"),
        "precision": ("right", "predicted"),
        "near": ("near", "located"),
        "tolerated": ("tolerated", "located"),
        "country": ("country", "of_country"),
    }
    return {name: 100 * count[part] / count[whole] for name, (part, whole) in shares.items() if count[whole]}


def _compare_one(answer: Answer, named: list[Named], count: Counter[str]) -> None:
    span = spans(answer["span"])[0]
    count["gold"] += 1
    hits = [each for each in named if each.span.overlaps(span)]
    if not hits:
        return
    count["found"] += 1
    place = max(hits, key=lambda each: min(each.span.end, span.end) - max(each.span.start, span.start)).place
    if answer.get("country"):
        count["of_country"] += 1
        count["country"] += place is not None and place.country == answer["country"]
    if answer.get("lat") is None:
        return
    count["located"] += 1
    if place is not None and place.latitude is not None and place.longitude is not None:
        off = kilometres(answer["lat"], answer["lon"], place.latitude, place.longitude)
        count["near"] += off <= NEAR
        count["tolerated"] += off <= tolerance(place)


def lines(shares: dict[str, float]) -> list[str]:
    """What is printed of places, each share beside what is to be reached."""
    return [f"{name:10} {share:5.1f}   to reach {TARGETS[name]:.0f}" for name, share in shares.items()]
