"""Where the places of an article lie, decided together."""

from __future__ import annotations

from tui.analysis.gazetteer import Gazetteer, GazetteerPlace
from tui.analysis.geography.place_election import Contender, elect
from tui.analysis.geography.place_evidence import demonym_votes, gather
from tui.analysis.geography.place_guesses import guess_unknown, locate_counties
from tui.analysis.parsed import ParsedArticle
from tui.document.record import Candidate, Entity, Place

_CANDIDATES = 5
"""Of so many places that a name may mean the record tells."""

_DIGITS = 3


def resolve_places(entities: tuple[Entity, ...], parsed: ParsedArticle, gazetteer: Gazetteer) -> tuple[Place, ...]:
    """Where each entity of kind place lies, in the order of `entities`; those that nothing places are left out.

    Every name's candidates of the gazetteer are weighed together: how well known each is, what stands beside the name,
    and how well it fits the countries, divisions and surroundings that the article's other names speak for.
    """
    contenders = gather([entity for entity in entities if entity.kind == "place"], parsed, gazetteer)
    elect(contenders, demonym_votes(parsed, gazetteer))
    guess_unknown(contenders)
    locate_counties(contenders)
    places = [_place(contender) for contender in contenders]
    return tuple(place for place in places if place is not None)


def _place(contender: Contender) -> Place | None:
    """The record's place for an elected contender; None where it had no candidate."""
    if not contender.places:
        return None
    ranked = sorted(zip(contender.shares, contender.places, strict=True), key=lambda pair: -pair[0])
    share, best = ranked[0]
    latitude, longitude = contender.point or (best.latitude, best.longitude)
    return Place(
        entity=contender.entity.id,
        country=best.country,
        admin1=best.admin1,
        feature=best.feature if contender.exact else contender.told or best.feature,
        latitude=round(latitude, 4),
        longitude=round(longitude, 4),
        geonames=best.geonames if contender.exact else None,
        confidence=round(share * contender.trust, _DIGITS),
        candidates=tuple(_candidate(place, share) for share, place in ranked[:_CANDIDATES]),
    )


def _candidate(place: GazetteerPlace, share: float) -> Candidate:
    where = (place.country, place.latitude, place.longitude)
    return Candidate(place.geonames, place.name, *where, round(share, _DIGITS))
