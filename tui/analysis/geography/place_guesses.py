"""Places for names that the gazetteer does not know, does not locate, or knows only far from all that is told of."""

from __future__ import annotations

from collections import defaultdict

from tui.analysis.gazetteer import GazetteerPlace
from tui.analysis.geography.containment import apart, is_first_level, is_within
from tui.analysis.geography.place_election import Contender

_TRUST_SAID = 0.5
_TRUST_BESIDE = 0.3
"""How far a guess is trusted: from what the name is said to lie in, or from what else is named in its paragraph."""

_SMALL = 100_000
"""People that a place must have to be held known far from home."""

_FAR = 1500.0
"""Kilometres to the nearest of the article's other places, beyond which a small place is doubted."""

_SURE = 0.5


def guess_unknown(contenders: list[Contender]) -> None:
    """Give each name that has no likely place the place that it is said to lie in, or the next one in its paragraph."""
    known = [each for each in contenders if each.places and each.exact and max(each.shares) >= _SURE]
    sure = {id(each): each.best for each in known if not _is_doubtful(each, known)}
    for contender in contenders:
        if id(contender) in sure or (contender.places and not _is_doubtful(contender, known)):
            continue
        said = _said(contender, contenders)
        guess = said or _beside(contender, [each for each in known if id(each) in sure])
        if guess is None:
            continue
        contender.places, contender.shares = [guess], [1.0]
        contender.exact, contender.trust = False, _TRUST_SAID if said else _TRUST_BESIDE
        contender.told = contender.told or "city"


def _is_doubtful(contender: Contender, known: list[Contender]) -> bool:
    """Whether the likeliest place is small and far from all others, or not where the text says that it lies."""
    best = contender.best
    if best is None or best.population >= _SMALL or best.feature != "city":
        return False
    for link in contender.inside:
        if link.close and any(is_first_level(outer) for outer in link.places):
            return not any(is_within(best, outer) for outer in link.places)
    others = [each.best for each in known if each is not contender]
    here = [place for place in others if place is not None and place.feature not in ("continent", "water")]
    if len(here) < 2 or any(place.country == best.country for place in here):
        return False
    return all(apart(best, place) > _FAR for place in here)


def _said(contender: Contender, contenders: list[Contender]) -> GazetteerPlace | None:
    """The place that the name is said to lie in; the narrowest where there are several."""
    outers = []
    for link in contender.inside:
        if link.other is not None and contenders[link.other].best is not None:
            outers.append(contenders[link.other].best)
        elif link.other is None and link.places:
            outers.append(link.places[0])
    inner = [place for place in outers if place is not None and place.feature not in ("continent", "water")]
    return min(inner, key=lambda place: (place.feature == "country", is_first_level(place)), default=None)


def _beside(contender: Contender, sure: list[Contender]) -> GazetteerPlace | None:
    """The known place named nearest to it in the same block; towns and divisions before countries."""
    near = []
    for each in sure:
        best = each.best
        if best is None or best.feature in ("continent", "water") or not each.blocks & contender.blocks:
            continue
        gap = min(abs(m.span.start - n.span.start) for m in each.entity.mentions for n in contender.entity.mentions)
        near.append((best.feature == "country", gap, best))
    return min(near, key=lambda found: found[:2], default=(True, 0, None))[2]


def locate_counties(contenders: list[Contender]) -> None:
    """Put each county of which only the state is known among the towns of that state that the article names."""
    towns: dict[str, list[Contender]] = defaultdict(list)
    for contender in contenders:
        best = contender.best
        if best is not None and best.feature == "city" and best.country == "US" and best.admin1 is not None:
            towns[best.admin1].append(contender)
    for contender in contenders:
        best = contender.best
        if best is None or best.population or best.feature != "region" or best.admin1 is None:
            continue
        near = towns[best.admin1]
        beside = [each for each in near if each.blocks & contender.blocks] or near
        places = [each.best for each in beside if each.best is not None]
        if places:
            latitude = sum(place.latitude for place in places) / len(places)
            longitude = sum(place.longitude for place in places) / len(places)
            contender.point = (latitude, longitude)
            contender.trust = min(contender.trust, _TRUST_SAID)
