"""One kind for each name across the document: every mention votes, and so do the words beside it and the gazetteer."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from tui.analysis.gazetteer import Gazetteer
from tui.analysis.names.given_names import is_given_name
from tui.analysis.names.name_candidates import NameCandidate
from tui.analysis.names.name_context import Votes, add_votes, is_located, votes_of_mention
from tui.analysis.names.name_lists import COMPANY_SUFFIXES, ORGANIZATION_HEADS, PLACE_FIRSTS, PLACE_HEADS
from tui.analysis.names.names import fold, without_possessive
from tui.analysis.names.titles import plain
from tui.document.record import EntityKind

_MISTAKEN: tuple[EntityKind, ...] = ("person", "organization", "place", "group")
"""The kinds that language models take for one another."""


class NameKind(NamedTuple):
    """The kind of a name and how sure that is, from 0 to 1."""

    kind: EntityKind
    confidence: float


def name_key(text: str) -> str:
    """What mentions of one name share: the name folded, without "the" and a possessive ending."""
    folded = fold(without_possessive(text))
    return " ".join(folded.removeprefix("the ").split())


def decide_kinds(candidates: Iterable[NameCandidate], gazetteer: Gazetteer) -> dict[str, NameKind]:
    """The kind of each name of `candidates`, by its key."""
    votes: defaultdict[str, Votes] = defaultdict(lambda: defaultdict(float))
    spelled: dict[str, str] = {}
    located: Counter[str] = Counter()
    for candidate in candidates:
        key = name_key(candidate.text())
        add_votes(votes[key], votes_of_mention(candidate))
        spelled.setdefault(key, candidate.text())
        located[key] += is_located(candidate)
    for key, name in spelled.items():
        add_votes(votes[key], _of_words(name, votes[key]))
        add_votes(votes[key], _of_gazetteer(name, gazetteer, votes[key], located[key]))
    kinds = {key: _winner(counted) for key, counted in votes.items()}
    _heed_full_names(votes, kinds, located)
    _heed_families(votes, kinds, {key for key, name in spelled.items() if not gazetteer.find(name)})
    return {key: _winner(counted) for key, counted in votes.items()}


def _heed_full_names(votes: dict[str, Votes], kinds: dict[str, NameKind], located: Counter[str]) -> None:
    """Let whole names tell of their parts: a surname is a person, the front of a company's name a company.

    A surname that is a place's name too yields to the place where it stands as a place would, as `located` counts.
    """
    families = {key.split()[-1] for key, kind in kinds.items() if kind.kind == "person" and " " in key}
    given = {key.split()[0] for key, kind in kinds.items() if kind.kind == "person" and " " in key}
    fronts = {front for key, kind in kinds.items() if _is_company(key, kind) for front in _fronts(key)}
    for key, counted in votes.items():
        if key.startswith("@"):
            counted["person"] += 1 + counted["organization"]
        elif key in fronts:
            counted["organization"] += 2 + counted["person"]
        elif key.endswith("s") and key[:-1] in families and key not in families:
            counted["group"] += 2 + sum(counted.values())
        elif key in families:
            counted["person"] += 2 + 0.7 * counted["organization"] + (0.2 if located[key] else 0.8) * counted["place"]
        elif key in given:
            counted["person"] += (1.5 if is_given_name(key) else 1) + 0.5 * counted["organization"]


def _heed_families(votes: dict[str, Votes], kinds: dict[str, NameKind], unplaced: set[str]) -> None:
    """Let a whole name that no place has, but whose last word is a person's surname, be of that family."""
    families = {key.split()[-1] for key, kind in kinds.items() if kind.kind == "person" and len(key.split()) == 2}
    for key, counted in votes.items():
        words = key.split()
        if len(words) == 2 and words[-1] in families and key in unplaced and kinds[key].kind == "place":
            counted["person"] += 1 + counted["place"]


def _is_company(key: str, kind: NameKind) -> bool:
    return kind.kind == "organization" and key.split()[-1] in COMPANY_SUFFIXES


def _fronts(key: str) -> list[str]:
    words = key.split()
    return [" ".join(words[:end]) for end in range(1, len(words))]


def _winner(votes: Votes) -> NameKind:
    kind, best = max(votes.items(), key=lambda vote: (vote[1], vote[0]))
    total = sum(max(count, 0.0) for count in votes.values())
    return NameKind(kind, round(max(0.3, min(0.99, best / total if total > 0 else 0.3)), 3))


def _of_words(name: str, votes: Votes) -> Votes:
    """What the words of a name tell of its kind."""
    told: Votes = defaultdict(float)
    words = [plain(word) for word in name.split()]
    if len(words) < 2:
        return told
    if words[-1] in COMPANY_SUFFIXES:
        told["organization"] += 3
    elif words[-1] in ORGANIZATION_HEADS or (words[0] in ORGANIZATION_HEADS and words[1] in ("of", "for", "on")):
        if votes["organization"] or votes["person"] or votes["place"]:
            told["organization"] += 2
    elif words[-1] in PLACE_HEADS or words[0] in PLACE_FIRSTS:
        if votes["place"] or votes["person"]:
            told["place"] += 1
    elif is_given_name(words[0]) and len(words) < 5 and (votes["person"] or votes["organization"]):
        told["person"] += 1
    return told


def _of_gazetteer(name: str, gazetteer: Gazetteer, votes: Votes, located: int) -> Votes:
    """What the gazetteer tells of a name that stands `located` times where a place would stand."""
    told: Votes = defaultdict(float)
    if not any(votes[kind] > 0 for kind in _MISTAKEN) or gazetteer.country_of_demonym(name) is not None:
        return told
    places = gazetteer.find(name)
    if not places:
        return told
    if votes["group"] > 0 and located:
        told["place"] += votes["group"]
    if any(place.feature == "country" for place in places):
        told["place"] += 4 if " " in name else 2
        return told
    people = max(place.population for place in places)
    told["place"] += min(1.4, math.log10(max(people, 10)) / 5) + 0.5 * located
    return told
