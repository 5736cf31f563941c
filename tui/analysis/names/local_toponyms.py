"""Small towns that the language model takes for people: seen by the towns around them that the article names."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence

from tui.analysis.gazetteer import Gazetteer
from tui.analysis.names.name_candidates import NameCandidate

Division = tuple[str | None, str | None]
"""A country with one of its first-level divisions, or with None for the whole of it."""

_BEFORE_PLACES = frozenset("in near between from at around through outside into across toward towards via".split())
_LISTING = frozenset(("and", "or", ",", "&"))
_HOME_NAMES = 1.0
_HOME_PART = 0.25
_COUNTRY_PART = 0.3
"""How many names must speak for a division, and which part of all, for the article to play there; for a country."""

_GOING = frozenset(
    "go come flee move travel drive fly return pull send head march advance walk retreat withdraw run sail deploy "
    "spread extend rush ride bring take drift".split()
)
"""Verbs after which "to" leads to a place."""

_LONGEST = 3


def local_toponyms(candidates: Sequence[NameCandidate], gazetteer: Gazetteer) -> list[NameCandidate]:
    """`candidates` with towns of the article's own divisions as places where they stand as places do.

    A name that stands after "between" or "from", or in a list after such a name, and is a town of a division for
    which the article's sure places speak, is that town and no person, unless it is someone's surname there.
    """
    homes = _homes(candidates, gazetteer)
    surnames = {words[-1] for each in candidates if each.kind == "person" and len(words := each.text().split()) > 1}
    found: list[NameCandidate] = []
    for number, candidate in enumerate(candidates):
        if candidate.kind in ("person", "organization") and homes and candidate.text() not in surnames:
            after = candidates[number + 1] if number + 1 < len(candidates) else None
            placed = _stands_as_place(candidate, found[-1] if found else None, after)
            if placed and _is_town_of(candidate.text(), homes, gazetteer):
                candidate = candidate._replace(kind="place")
        found.append(candidate)
    return found


def _homes(candidates: Sequence[NameCandidate], gazetteer: Gazetteer) -> set[Division]:
    """The divisions for which the names of places speak, each name's one vote shared among all that it may mean."""
    votes: dict[Division, float] = defaultdict(float)
    for name in sorted({each.text() for each in candidates if each.kind == "place"}):
        weights: dict[Division, float] = {}
        for place in gazetteer.find(name):
            if place.country is not None and not place.alternate:
                division = (place.country, place.admin1)
                weights[division] = max(weights.get(division, 0.0), math.sqrt(place.population + 1))
        for (country, admin1), weight in weights.items():
            vote = weight / sum(weights.values())
            votes[country, None] += vote
            if admin1 is not None:
                votes[country, admin1] += vote
    cast = sum(vote for (_, admin1), vote in votes.items() if admin1 is None)
    return {
        (country, admin1)
        for (country, admin1), vote in votes.items()
        if vote >= max(_HOME_NAMES, (_COUNTRY_PART if admin1 is None else _HOME_PART) * cast)
    }


def _stands_as_place(candidate: NameCandidate, previous: NameCandidate | None, after: NameCandidate | None) -> bool:
    before = candidate.before()
    if before is None or len(candidate.text().split()) > _LONGEST:
        return False
    if before.lower_ in _BEFORE_PLACES or (before.lower_ == "to" and before.head.lemma_.lower() in _GOING):
        return True
    return _are_listed(previous, candidate, previous) or _are_listed(candidate, after, after)


def _are_listed(first: NameCandidate | None, second: NameCandidate | None, place: NameCandidate | None) -> bool:
    """Whether two names stand in a list together, one of them a `place`."""
    if first is None or second is None or place is None or place.kind != "place" or first.block != second.block:
        return False
    gap = first.block.text[first.span.end - first.block.start : second.span.start - first.block.start]
    return gap.strip() in _LISTING or gap.split() == [",", "and"]


def _is_town_of(name: str, homes: set[Division], gazetteer: Gazetteer) -> bool:
    return any(
        place.feature == "city"
        and not place.alternate
        and ((place.country, place.admin1) in homes or (place.country, None) in homes)
        for place in gazetteer.find(name)
    )
