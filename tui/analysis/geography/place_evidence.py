"""Gathers, for every name of a place in an article, what it may mean and what the text says of where it lies."""

from __future__ import annotations

import bisect
import math
import re
from collections import Counter
from collections.abc import Callable

from tui.analysis.gazetteer import Gazetteer
from tui.analysis.geography.containment import are_peers
from tui.analysis.geography.place_context import Qualifier, country_before, find_peer, find_qualifiers, told_beside
from tui.analysis.geography.place_election import Contender, Link
from tui.analysis.geography.place_names import Reading, read_name
from tui.analysis.parsed import ParsedArticle
from tui.document.record import Entity
from tui.document.span import CharSpan

_CAPITALISED = re.compile(r"\b[A-Z][\w.]*[\w](?:\s+[A-Z]\w+)?")
_DEMONYM_WEIGHT = 0.6

_EXACT_TRUST = 1.0
_PART_TRUST = 0.7


def gather(entities: list[Entity], parsed: ParsedArticle, gazetteer: Gazetteer) -> list[Contender]:
    """A contender for each of `entities`, with the links that the text makes between them."""
    starts = [block.start for block in parsed.blocks]
    contenders = [_contender(entity, parsed, gazetteer, starts) for entity in entities]
    owners = sorted((m.span, number) for number, each in enumerate(contenders) for m in each.entity.mentions)
    spans = [span for span, _ in owners]
    for number in range(len(contenders)):
        _link(number, contenders, parsed.text, gazetteer, lambda qualifier: _owner(qualifier, spans, owners))
    return contenders


def _link(
    number: int,
    contenders: list[Contender],
    text: str,
    gazetteer: Gazetteer,
    owner: Callable[[Qualifier], int | None],
) -> None:
    """Tell the contender at `number`, and those that it stands with, what the text says of them together."""
    contender = contenders[number]
    for mention in contender.entity.mentions:
        if (peer := find_peer(mention.span, text, gazetteer)) is not None:
            other = owner(peer)
            contender.peers.append(Link(other, peer.places, close=False))
            if other is not None:
                contenders[other].peers.append(Link(number, contender.places, close=False))
        for qualifier in find_qualifiers(mention.span, text, gazetteer):
            outer = owner(qualifier)
            if outer == number or (qualifier.close and are_peers(contender.places, qualifier.places)):
                continue
            contender.inside.append(Link(outer, qualifier.places, qualifier.close))
            if outer is not None:
                contenders[outer].holds.append(Link(number, contender.places, qualifier.close))


def _contender(entity: Entity, parsed: ParsedArticle, gazetteer: Gazetteer, starts: list[int]) -> Contender:
    reading = _read(entity, parsed, gazetteer)
    told, countries = Counter[str](), Counter[str]()
    blocks = set()
    for mention in entity.mentions:
        blocks.add(bisect.bisect_right(starts, mention.span.start))
        if feature := told_beside(mention.span, parsed.text):
            told[feature] += 1
        if country := country_before(mention.span, parsed.text, gazetteer):
            countries[country] += 1
    most = max(sorted(told), key=lambda feature: told[feature], default=None)
    beside = most if most is not None and 2 * told[most] >= len(entity.mentions) else None
    return Contender(
        entity=entity,
        places=list(reading.places),
        told=reading.feature or beside,
        exact=reading.exact,
        trust=_EXACT_TRUST if reading.exact else _PART_TRUST,
        weight=math.sqrt(len(entity.mentions)),
        blocks=frozenset(blocks),
        adjectives=dict(sorted(countries.items())),
    )


def _read(entity: Entity, parsed: ParsedArticle, gazetteer: Gazetteer) -> Reading:
    """The reading of the entity's name, or of the first of its other forms that the gazetteer knows."""
    forms = dict.fromkeys([entity.name, *(m.span.of(parsed.text) for m in entity.mentions if m.form == "name")])
    readings = [read_name(form, gazetteer) for form in forms]
    return next((reading for reading in readings if reading.places and reading.exact), None) or next(
        (reading for reading in readings if reading.places), readings[0]
    )


def _owner(qualifier: Qualifier, spans: list[CharSpan], owners: list[tuple[CharSpan, int]]) -> int | None:
    """The contender one of whose mentions overlaps the qualifier's words."""
    at = bisect.bisect_right(spans, qualifier.span)
    for near in (at - 1, at):
        if 0 <= near < len(owners) and spans[near].overlaps(qualifier.span):
            return owners[near][1]
    return None


def demonym_votes(parsed: ParsedArticle, gazetteer: Gazetteer) -> dict[str, float]:
    """How much the words for peoples speak for each country."""
    votes: Counter[str] = Counter()
    words = Counter(match.group() for match in _CAPITALISED.finditer(parsed.text))
    for words_found, count in sorted(words.items()):
        first = words_found.split()[0]
        for word in dict.fromkeys((words_found, first)):
            if (country := gazetteer.country_of_demonym(word)) is not None:
                votes[country] += count
                break
    return {country: _DEMONYM_WEIGHT * math.sqrt(count) for country, count in sorted(votes.items())}
