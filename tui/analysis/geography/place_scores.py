"""How likely a name means a place before anything else of the article is known."""

from __future__ import annotations

import math
from collections.abc import Sequence

from tui.analysis.gazetteer import GazetteerPlace
from tui.analysis.geography.containment import is_within

_FIXED = {
    "country": 8.5,
    "continent": 8.0,
    "water": 5.8,
    "desert": 5.8,
    "mountain": 5.5,
    "island": 5.5,
    "facility": 6.0,
}
_WIDE = 7.0
"""Oceans, parts of the world and what else belongs to no country."""

_PER_TENFOLD = 0.75
"""What ten times the people are worth."""

_UNLOCATED_COUNTY = 3.6
_FIRST_LEVEL = 0.5
_ALTERNATE = -1.3
_CAPITAL = 1.0
_TOLD = 2.5
_REGION_OF_ITS_TOWN = -2.0
"""A town's name stands for the town, not for the region around it, unless a word says so."""

_TOWN_PART = 0.15
"""Of a region's people, that live in a town whose name comes to mind before the region's: New York, not Quebec."""


def prior(place: GazetteerPlace) -> float:
    """How well known a place is, on a scale of tenfolds of people."""
    if place.feature in ("region", "water") and place.country is None:
        return _WIDE
    if place.feature in _FIXED:
        score = _FIXED[place.feature]
    elif place.feature == "region" and place.population == 0:
        score = _UNLOCATED_COUNTY
    else:
        score = _PER_TENFOLD * math.log10(place.population + 30)
        score += _FIRST_LEVEL if place.feature == "region" else 0.0
    return score + (_ALTERNATE if place.alternate else 0.0) + (_CAPITAL if place.capital else 0.0)


def first_scores(places: Sequence[GazetteerPlace], told: str | None, container: bool) -> list[float]:
    """The scores of the places that one name may mean, in their order.

    `told` is the kind of place that words beside the name tell of; `container` whether other places are said to lie
    in it.
    """
    towns = [place for place in places if place.feature == "city"]
    scores = []
    for place in places:
        score = prior(place) + (_TOLD if told is not None and place.feature == told else 0.0)
        if place.feature == "region" and told != "region" and not container:
            score += _REGION_OF_ITS_TOWN if any(_same_place(town, place) for town in towns) else 0.0
        scores.append(score)
    return scores


def _same_place(town: GazetteerPlace, region: GazetteerPlace) -> bool:
    """Whether `town` is what the name of `region` calls to mind: what it is named after, a large part, or a capital."""
    if town.capital and town.country == region.country:
        return True
    if region.alternate and not town.alternate:
        return is_within(town, region) > 0
    return town.population >= _TOWN_PART * region.population and is_within(town, region) > 0
