"""Elects a place for each name: every name votes, with what it may mean, on what the others mean."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from tui.analysis.gazetteer import GazetteerPlace
from tui.analysis.geography.containment import apart, is_first_level, is_within, rank
from tui.analysis.geography.place_scores import first_scores
from tui.document.record import Entity

_ROUNDS = 3
_COUNTRY = 4.0
_ADMIN1 = 2.0
_NEAR = 2.0
_NEAR_KILOMETRES = 120.0
_NEAR_DEGREES = 6.0
"""Of latitude, beyond which nothing is near: spares the reckoning of most distances."""

_INSIDE_CLOSE = 5.0
_INSIDE = 2.0
_HOLDS = 3.0
_ADJECTIVE = 2.5
_PEER = 2.5
_ELSEWHERE = 0.35
"""What the vote of a name counts in another block of the article."""

_NEAR_ELSEWHERE = 0.7
_MOST_ELSEWHERE = 40
_ANYWHERE = -1
"""Near to a name of another block; to so many of them at most, so that a long text costs no more; their key."""

_UNDECIDED = 0.5
"""Votes for no country that every poll holds, so that a single name does not decide all."""

_SHARPNESS = 1.3


class Link(NamedTuple):
    """Another name that this one is said to lie in, to hold or to be listed with; `other` is None for no contender."""

    other: int | None
    places: tuple[GazetteerPlace, ...] | list[GazetteerPlace]
    close: bool


@dataclass
class Contender:
    """A name and the places it may mean; `shares` are filled by the election and sum to 1.

    `point` is where it lies when no candidate's own coordinates say so.
    """

    entity: Entity
    places: list[GazetteerPlace]
    told: str | None
    exact: bool
    trust: float
    weight: float
    blocks: frozenset[int]
    adjectives: dict[str, int]
    inside: list[Link] = field(default_factory=list)
    holds: list[Link] = field(default_factory=list)
    peers: list[Link] = field(default_factory=list)
    shares: list[float] = field(default_factory=list)
    point: tuple[float, float] | None = None

    @property
    def best(self) -> GazetteerPlace | None:
        """The place with the greatest share."""
        if not self.places:
            return None
        return self.places[max(range(len(self.places)), key=lambda i: (self.shares[i], -i))]


class _Neighbour(NamedTuple):
    """What another name most likely means; `weight` is how much it counts to be near it."""

    contender: Contender
    place: GazetteerPlace
    weight: float


class _Poll:
    """Votes for countries and for divisions, with how many were cast at either level."""

    def __init__(self, votes: Mapping[str, float] | None = None) -> None:
        self.votes: dict[str, float] = defaultdict(float)
        self.cast = [0.0, 0.0]
        self.add(votes or {})

    def add(self, votes: Mapping[str, float]) -> None:
        """Count `votes` too."""
        for key, vote in votes.items():
            self.votes[key] += vote
            self.cast["/" in key] += vote

    def without(self, own: _Poll, key: str) -> tuple[float, float]:
        """Votes for `key`, and votes cast at its level, leaving out `own`."""
        level = "/" in key
        mine = own.votes.get(key, 0.0)
        return max(0.0, self.votes.get(key, 0.0) - mine), max(0.0, self.cast[level] - own.cast[level])


class _Votes:
    """What countries and divisions the names speak for, in the whole article and block by block."""

    def __init__(self, contenders: list[Contender], ballots: list[_Poll], demonyms: Mapping[str, float]) -> None:
        self.whole = _Poll(demonyms)
        self.by_block: dict[int, _Poll] = defaultdict(_Poll)
        for contender, ballot in zip(contenders, ballots, strict=True):
            self.whole.add(ballot.votes)
            for block in contender.blocks:
                self.by_block[block].add(ballot.votes)

    def share(self, key: str, contender: Contender, own: _Poll) -> float:
        """How far the other names speak for `key`, from 0 to 1; those in the same blocks count most."""
        polls = [(self.whole, _ELSEWHERE), *((self.by_block[block], 1.0) for block in contender.blocks)]
        for_key = in_all = 0.0
        for poll, counts in polls:
            votes, cast = poll.without(own, key)
            for_key += counts * votes
            in_all += counts * cast
        return for_key / (in_all + _UNDECIDED)


def _ballot(contender: Contender) -> _Poll:
    """A name's votes: for the country ("UA") and the division ("UA/Kherson Oblast") of each of its candidates."""
    ballot: dict[str, float] = defaultdict(float)
    for place, share in zip(contender.places, contender.shares, strict=True):
        if place.country is not None:
            ballot[place.country] += contender.weight * share
            if place.admin1 is not None:
                ballot[f"{place.country}/{place.admin1}"] += contender.weight * share
    return _Poll(ballot)


def elect(contenders: list[Contender], demonyms: Mapping[str, float]) -> None:
    """Fill the shares of `contenders`. `demonyms` is how much words for peoples speak for each country."""
    firsts = [first_scores(each.places, each.told, bool(each.holds)) for each in contenders]
    for contender, first in zip(contenders, firsts, strict=True):
        contender.shares = _shares(first)
    for _ in range(_ROUNDS):
        ballots = [_ballot(each) for each in contenders]
        votes = _Votes(contenders, ballots, demonyms)
        neighbours = _neighbours(contenders)
        polled = [
            [
                score
                + _votes_for(place, each, votes, ballot)
                + _links_for(place, each, contenders)
                + _PEER * _likeness(place, each, contenders)
                + _NEAR * _nearness(place, each, neighbours)
                for place, score in zip(each.places, first, strict=True)
            ]
            for each, first, ballot in zip(contenders, firsts, ballots, strict=True)
        ]
        for contender, scores in zip(contenders, polled, strict=True):
            contender.shares = _shares(scores)


def _shares(scores: list[float]) -> list[float]:
    """Scores as shares of 1."""
    if not scores:
        return []
    top = max(scores)
    powers = [math.exp(_SHARPNESS * (score - top)) for score in scores]
    return [power / sum(powers) for power in powers]


def _votes_for(place: GazetteerPlace, contender: Contender, votes: _Votes, own: _Poll) -> float:
    if place.country is None:
        return 0.0
    score = _COUNTRY * votes.share(place.country, contender, own)
    if place.admin1 is not None:
        score += _ADMIN1 * votes.share(f"{place.country}/{place.admin1}", contender, own)
    if place.country in contender.adjectives and place.feature != "country":
        score += _ADJECTIVE
    return score


def _links_for(place: GazetteerPlace, contender: Contender, contenders: list[Contender]) -> float:
    """What is said to lie within what: the best of the links each way."""
    inside = [
        (_INSIDE_CLOSE if link.close else _INSIDE) * max((is_within(place, outer) for outer in link.places), default=0)
        for link in contender.inside
    ]
    holds = [
        _HOLDS * max((share * is_within(inner, place) for inner, share in _meant(link, contenders)), default=0)
        for link in contender.holds
    ]
    return max(inside, default=0.0) + max(holds, default=0.0)


def _likeness(place: GazetteerPlace, contender: Contender, contenders: list[Contender]) -> float:
    """How sure it is that a name in the same list means a place of the same rank: states go with states."""
    if place.feature != "country" and not is_first_level(place):
        return 0.0
    return max(
        (
            share
            for link in contender.peers
            for peer, share in _meant(link, contenders)
            if rank(peer) == rank(place) and (place.feature == "country" or peer.country == place.country)
        ),
        default=0.0,
    )


def _meant(link: Link, contenders: list[Contender]) -> list[tuple[GazetteerPlace, float]]:
    """The places of a link with their shares, 1 where they are of no contender."""
    if link.other is None:
        return [(place, 1.0) for place in link.places]
    return list(zip(contenders[link.other].places, contenders[link.other].shares, strict=True))


def _neighbours(contenders: list[Contender]) -> dict[int, list[_Neighbour]]:
    """By block, what its names most likely mean; under _ANYWHERE the names spoken of most in the whole article.

    Countries and parts of the world are too wide to be near to.
    """
    found: dict[int, list[_Neighbour]] = defaultdict(list)
    everywhere = []
    for contender in contenders:
        best = contender.best
        if best is None or best.feature in ("country", "continent") or best.country is None:
            continue
        share = max(contender.shares)
        everywhere.append(_Neighbour(contender, best, _NEAR_ELSEWHERE * share))
        for block in sorted(contender.blocks):
            found[block].append(_Neighbour(contender, best, share))
    everywhere.sort(key=lambda each: -each.weight * each.contender.weight)
    found[_ANYWHERE] = everywhere[:_MOST_ELSEWHERE]
    return found


def _nearness(place: GazetteerPlace, contender: Contender, neighbours: Mapping[int, list[_Neighbour]]) -> float:
    """How near the nearest of the other names lies, from 0 to 1, by how sure that one is; in the same blocks first."""
    if place.feature in ("country", "continent") or len(contender.places) < 2:
        return 0.0
    return max(
        (
            near.weight * math.exp(-apart(place, near.place) / _NEAR_KILOMETRES)
            for block in (*contender.blocks, _ANYWHERE)
            for near in neighbours.get(block, ())
            if near.contender is not contender and abs(place.latitude - near.place.latitude) < _NEAR_DEGREES
        ),
        default=0.0,
    )
