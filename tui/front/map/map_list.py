"""The map in words: what it shows, for those who cannot see it."""

from __future__ import annotations

import math
from collections.abc import Sequence

from tui.analysis.geography.metonyms import StandIn
from tui.document.countries import country_name
from tui.front.display import display_label
from tui.front.map.map_marks import PlaceMark
from tui.front.map.worldmap import GeoPoint
from tui.front.telling.numerals import shown_coordinates, times
from tui.front.text.stand_ins import told_senses

_EARTH = 6371.0
_WAYS = ("north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west")
_FAR = 3000.0
"""Kilometres from which a direction on the globe is not the one that people think of."""

_SAME = 2.0
"""Kilometres within which two places are one."""


def describe_mark(mark: PlaceMark) -> str:
    """What a place is and where: "Kherson: city, Kherson Oblast, Ukraine"."""
    place = mark.place
    country = country_name(place.country) if place.country else ""
    around = [part for part in (place.admin1, country) if part and part != mark.name]
    return f"{mark.name}: " + ", ".join([place.feature, *around])


def list_lines(marks: Sequence[PlaceMark], stand_ins: Sequence[StandIn] = ()) -> list[str]:
    """A line for each mark, in order: what and where it is, how often it is spoken of, how far from the first point.

    Countries and other areas have no distance to anything. `stand_ins` are the mentions that mean a place's
    government or people; they are told beside the place.
    """
    senses = told_senses(stand_ins)
    first = next((mark for mark in marks if not mark.is_area), None)
    lines = []
    for mark in marks:
        parts = [describe_mark(mark), times(mark.mentions, "mention"), *senses.get(mark.entity.id, ())]
        parts.append(shown_coordinates(*mark.point))
        if first is not None and mark is not first and not mark.is_area:
            parts.append(from_place(mark.point, first))
        if mark.place.confidence < 0.5:
            parts.append("uncertain")
        lines.append(display_label(" · ".join(parts)))
    return lines


def from_place(point: GeoPoint, other: PlaceMark) -> str:
    """How far and in which direction `point` lies: "450 km south-east of Kyiv"; without the direction where far."""
    distance, way = _course(other.point, point)
    if distance < _SAME:
        return f"at {other.name}"
    rounded = round(distance, -1) if distance >= 100 else round(distance)
    return f"{rounded:,.0f} km {f'{way} of' if distance < _FAR else 'from'} {other.name}"


def _course(start: GeoPoint, end: GeoPoint) -> tuple[float, str]:
    """Kilometres along the great circle, and the direction in which it sets out."""
    a, b = math.radians(start.latitude), math.radians(end.latitude)
    turn = math.radians(end.longitude - start.longitude)
    across = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(turn / 2) ** 2
    east = math.sin(turn) * math.cos(b)
    north = math.cos(a) * math.sin(b) - math.sin(a) * math.cos(b) * math.cos(turn)
    eighth = round(math.degrees(math.atan2(east, north)) / 45) % 8
    return 2 * _EARTH * math.asin(math.sqrt(min(1.0, across))), _WAYS[eighth]
