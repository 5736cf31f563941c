"""Which place lies within which, as far as names, codes and distances tell."""

from __future__ import annotations

from collections.abc import Sequence

from tui.analysis.gazetteer import GazetteerPlace
from tui.analysis.geography.distances import kilometres

_WITHIN_CITY = 60.0
_WITHIN_DIVISION = 150.0
_NEAR_DIVISION = 300.0
_NEAR_NATURE = 300.0
_WITHIN_PART_OF_WORLD = 2500.0
"""Kilometres from the centre, beyond which a place is not held to lie within."""


def apart(a: GazetteerPlace, b: GazetteerPlace) -> float:
    """Kilometres between two places."""
    return kilometres(a.latitude, a.longitude, b.latitude, b.longitude)


def is_first_level(place: GazetteerPlace) -> bool:
    """Whether `place` is a first-level division of its country: a state, a province, an oblast."""
    return place.feature == "region" and place.admin1 is not None and place.admin1 == place.name


def rank(place: GazetteerPlace) -> str:
    """What a place is among the divisions of the world: places of one rank are named together."""
    return "first level" if is_first_level(place) else place.feature


def are_peers(one: Sequence[GazetteerPlace], other: Sequence[GazetteerPlace]) -> bool:
    """Whether two names in a list may both be countries, or both first-level divisions of one country.

    Then neither is said to lie in the other: "Mexico, China, Japan".
    """
    return any(
        not a.alternate
        and not b.alternate
        and rank(a) == rank(b)
        and (a.feature == "country" or (is_first_level(a) and a.country == b.country))
        and a != b
        for a in one
        for b in other
    )


def is_within(inner: GazetteerPlace, outer: GazetteerPlace) -> float:
    """How well `inner` lies within `outer`: 1 where codes say so, less where distance does, 0 where it does not."""
    if inner == outer or outer.country not in (None, inner.country) or inner.feature in ("country", "continent"):
        return 0.0
    if outer.feature == "country":
        return 1.0
    if is_first_level(outer):
        return 1.0 if inner.admin1 == outer.admin1 and not is_first_level(inner) else 0.0
    distance = apart(inner, outer)
    if outer.feature in ("city", "facility"):
        return 0.8 if distance < _WITHIN_CITY and inner.feature != "region" else 0.0
    if outer.feature == "region" and outer.country is not None:
        return 1.0 if distance < _WITHIN_DIVISION else 0.5 if distance < _NEAR_DIVISION else 0.0
    if outer.feature in ("region", "continent"):
        return 0.3 if distance < _WITHIN_PART_OF_WORLD else 0.0
    return 0.7 if distance < _NEAR_NATURE else 0.0
