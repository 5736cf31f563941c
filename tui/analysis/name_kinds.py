"""One kind for each name across the document: every mention votes, and so do the words beside it and the gazetteer."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from tui.analysis.gazetteer import Gazetteer
from tui.analysis.given_names import is_given_name
from tui.analysis.name_candidates import NameCandidate
from tui.analysis.name_lists import COMPANY_SUFFIXES, ORGANIZATION_HEADS, PLACE_FIRSTS, PLACE_HEADS
from tui.analysis.names import fold, without_possessive
from tui.analysis.titles import is_honorific, is_title, plain
from tui.document.record import EntityKind

Votes = Counter[EntityKind]

_LOCATIVE = frozenset(
    ("in", "near", "into", "across", "throughout", "outside", "around", "toward", "towards", "inside")
)
_PLACE_NOUNS = frozenset(
    "city town village province region district county state country capital suburb port island oblast area "
    "neighbourhood neighborhood border coast republic municipality hamlet prefecture".split()
)
_SPEAKING = frozenset("say tell add explain argue ask write recall insist joke note shout reply".split())


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
    votes: defaultdict[str, Votes] = defaultdict(Counter)
    spelled: dict[str, str] = {}
    for candidate in candidates:
        key = name_key(candidate.text())
        votes[key].update(_of_mention(candidate))
        spelled.setdefault(key, candidate.text())
    for key, name in spelled.items():
        votes[key].update(_of_words(name, votes[key]))
        votes[key].update(_of_gazetteer(name, gazetteer, votes[key]))
    kinds = {key: _winner(counted) for key, counted in votes.items()}
    families = {key.split()[-1] for key, kind in kinds.items() if kind.kind == "person" and " " in key}
    for key in votes:
        if " " not in key and key in families:
            votes[key]["person"] += 2
            kinds[key] = _winner(votes[key])
    return kinds


def _winner(votes: Votes) -> NameKind:
    kind, best = max(votes.items(), key=lambda vote: (vote[1], vote[0]))
    total = sum(max(count, 0.0) for count in votes.values())
    return NameKind(kind, round(max(0.3, min(0.99, best / total if total > 0 else 0.3)), 3))


def _of_mention(candidate: NameCandidate) -> Votes:
    votes: Votes = Counter()
    votes[candidate.kind] = 1.0 if candidate.block.kind not in ("headline", "crosshead") else 0.5  # type: ignore[assignment]
    before, after = candidate.before(), candidate.after()
    if before is not None:
        votes.update(_of_word_before(candidate, before.text, before.lower_))
    if after is not None:
        if after.lower_ in _PLACE_NOUNS and candidate.kind in ("person", "place"):
            votes["place"] += 1
        if after.lemma_ in _SPEAKING and after.tag_ == "VBD" and candidate.kind in ("person", "place"):
            votes["person"] += 0.5  # type: ignore[assignment]
    return votes


def _of_word_before(candidate: NameCandidate, word: str, lower: str) -> Votes:
    votes: Votes = Counter()
    if is_honorific(word) and word[0].isupper() and lower not in ("st", "st."):
        votes["person"] += 3
    elif is_title(word) and word[0].isupper() and candidate.kind in ("person", "organization", "place"):
        votes["person"] += 1
    elif lower in _LOCATIVE and candidate.kind == "person":
        votes["person"] -= 0.5  # type: ignore[assignment]
    elif lower == "of" and candidate.kind == "person":
        noun = candidate.block.doc[candidate.tokens().start - 2] if candidate.tokens().start > 1 else None
        if noun is not None and noun.lower_ in _PLACE_NOUNS:
            votes["place"] += 2
    return votes


def _of_words(name: str, votes: Votes) -> Votes:
    """What the words of a name tell of its kind."""
    told: Votes = Counter()
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


def _of_gazetteer(name: str, gazetteer: Gazetteer, votes: Votes) -> Votes:
    told: Votes = Counter()
    if not (votes["person"] or votes["organization"] or votes["place"]):
        return told
    places = gazetteer.find(name)
    if not places:
        return told
    if any(place.feature == "country" for place in places):
        told["place"] += 2
        return told
    people = max(place.population for place in places)
    told["place"] += min(1.4, math.log10(max(people, 10)) / 5)  # type: ignore[assignment]
    return told
