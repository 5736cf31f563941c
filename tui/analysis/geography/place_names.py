"""From a name in the text to the places that it may mean."""

from __future__ import annotations

import re
from typing import NamedTuple

from tui.analysis.gazetteer import Gazetteer, GazetteerPlace
from tui.analysis.geography.containment import is_first_level
from tui.analysis.geography.place_words import DIRECTIONS, FEATURE_OF_WORD

_POSSESSIVE = re.compile(r"['’]s?$")
_PREFIXED = re.compile(r"(?i)^(?P<way>mid|north|south|east|west|central)-(?=[A-Z])")
_OF = re.compile(r"(?i)^(?:the\s+)?(?P<word>[a-z]+)\s+of\s+(?P<name>.+)$")


class Reading(NamedTuple):
    """What a name may mean: `feature` is the kind of place its words tell of, None where they tell none.

    `exact` is False where only a part of the name was found, so that the place lies near or within what was.
    """

    places: tuple[GazetteerPlace, ...]
    feature: str | None
    exact: bool


def read_name(name: str, gazetteer: Gazetteer) -> Reading:
    """The places that `name` may mean, by its whole first, then without the words that only tell the kind."""
    name = _PREFIXED.sub(r"\g<way> ", name)
    name = _POSSESSIVE.sub("", " ".join(name.split())).strip(" ,.;:-–") or name
    words = name.split()
    told = _told_feature(words)
    whole = gazetteer.find(name)
    if whole:
        return Reading(whole, told if any(_is(place, told) for place in whole) else None, exact=True)
    if of := _OF.match(name):
        feature = FEATURE_OF_WORD.get(of["word"].lower())
        if feature and (found := gazetteer.find(of["name"])):
            return Reading(found, feature, exact=feature in ("region", "city"))
    return _read_parts(words, told, gazetteer)


def _read_parts(words: list[str], told: str | None, gazetteer: Gazetteer) -> Reading:
    """Without the word that tells the kind, without a direction, or up to the first comma."""
    head = " ".join(words).split(",")[0]
    if head != " ".join(words) and (found := gazetteer.find(head)):
        return Reading(found, None, exact=True)
    core = list(words)
    while len(core) > 1 and core[-1].lower() in FEATURE_OF_WORD:
        core.pop()
        if found := gazetteer.find(" ".join(core)):
            return Reading(found, told, exact=told in ("region", "city"))
    while len(core) > 1 and (core[0].lower() in DIRECTIONS or core[0].lower() in FEATURE_OF_WORD):
        core.pop(0)
        if found := gazetteer.find(" ".join(core)):
            return Reading(found, told, exact=False)
    return _read_named_after(core, told, gazetteer)


def _read_named_after(core: list[str], told: str | None, gazetteer: Gazetteer) -> Reading:
    """What stands first in the name of something built: "Da Nang International Airport"."""
    if told == "facility":
        for length in range(len(core) - 1, 0, -1):
            if found := gazetteer.find(" ".join(core[:length])):
                return Reading(found, told, exact=False)
    return _read_widest(core, told, gazetteer)


def _read_widest(core: list[str], told: str | None, gazetteer: Gazetteer) -> Reading:
    """The country or the division with which the name ends or begins: "Central and South America"."""
    for length in range(len(core) - 1, 0, -1):
        for part in (core[-length:], core[:length]):
            found = tuple(place for place in gazetteer.find(" ".join(part)) if _is_wide(place))
            if found:
                return Reading(found, told, exact=False)
    return Reading((), told, exact=False)


def _told_feature(words: list[str]) -> str | None:
    """The kind of place that the last or the first word of a name of several tells of."""
    if len(words) < 2:
        return None
    return FEATURE_OF_WORD.get(words[-1].lower()) or FEATURE_OF_WORD.get(words[0].lower())


def _is(place: GazetteerPlace, feature: str | None) -> bool:
    return place.feature == feature


def _is_wide(place: GazetteerPlace) -> bool:
    return not place.alternate and (place.feature in ("country", "continent") or is_first_level(place))
