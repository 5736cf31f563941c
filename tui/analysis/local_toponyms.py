"""Small towns that the language model takes for people: seen by the towns around them that the article names."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence

from tui.analysis.gazetteer import Gazetteer
from tui.analysis.name_candidates import NameCandidate

Division = tuple[str | None, str]

_BEFORE_PLACES = frozenset("in near between from at around through outside into across toward towards via".split())
_LISTING = frozenset(("and", "or", ",", "&"))
_HOME_NAMES = 1.0
_HOME_PART = 0.25
"""How many names must speak for a division, and which part of all, for the article to play there."""

_LONGEST = 3


def local_toponyms(candidates: Sequence[NameCandidate], gazetteer: Gazetteer) -> list[NameCandidate]:
    """`candidates` with towns of the article's own divisions as places where they stand as places do.

    A name that stands after "between" or "from", or in a list after such a name, and is a town of a division for
    which the article's sure places speak, is that town and no person, unless it is someone's surname there.
    """
    homes = _homes(candidates, gazetteer)
    surnames = {words[-1] for each in candidates if each.kind == "person" and len(words := each.text().split()) > 1}
    found: list[NameCandidate] = []
    for candidate in candidates:
        if candidate.kind in ("person", "organization") and homes and candidate.text() not in surnames:
            placed = _stands_as_place(candidate, found[-1] if found else None)
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
            if place.admin1 is not None and not place.alternate:
                division = (place.country, place.admin1)
                weights[division] = max(weights.get(division, 0.0), math.sqrt(place.population + 1))
        for division, weight in weights.items():
            votes[division] += weight / sum(weights.values())
    least = max(_HOME_NAMES, _HOME_PART * sum(votes.values()))
    return {division for division, vote in votes.items() if vote >= least}


def _stands_as_place(candidate: NameCandidate, previous: NameCandidate | None) -> bool:
    before = candidate.before()
    if before is None or len(candidate.text().split()) > _LONGEST:
        return False
    if before.lower_ in _BEFORE_PLACES:
        return True
    if previous is None or previous.kind != "place" or previous.block != candidate.block:
        return False
    gap = candidate.block.doc.text[
        previous.span.end - candidate.block.start : candidate.span.start - candidate.block.start
    ]
    return gap.strip() in _LISTING or gap.split() == [",", "and"]


def _is_town_of(name: str, homes: set[Division], gazetteer: Gazetteer) -> bool:
    return any(
        place.feature == "city" and not place.alternate and (place.country, place.admin1) in homes
        for place in gazetteer.find(name)
    )
