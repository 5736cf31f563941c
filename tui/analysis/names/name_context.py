"""What the words beside a name tell of its kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from spacy.tokens import Span, Token

from tui.analysis.names.acronyms import is_acronym
from tui.analysis.names.kind_nouns import PLACE_NOUNS, kind_of_noun
from tui.analysis.names.name_candidates import NameCandidate
from tui.analysis.names.roles import described_nouns
from tui.analysis.names.titles import is_honorific, is_title
from tui.document.record import EntityKind

Votes = defaultdict[EntityKind, float]
"""How much speaks for each kind."""

_LOCATIVE = frozenset(
    ("in", "near", "into", "across", "throughout", "outside", "around", "toward", "towards", "inside")
)
_SPEAKING = frozenset("say tell add explain argue ask write recall insist joke note shout reply".split())
_QUOTES = frozenset(('"', "“", "”", "``", "''"))


def add_votes(votes: Votes, more: Mapping[EntityKind, float]) -> None:
    """Add `more` to `votes`."""
    for kind, count in more.items():
        votes[kind] += count


def votes_of_mention(candidate: NameCandidate) -> Votes:
    """The votes of one mention: the language model's, and those of the words around."""
    votes: Votes = defaultdict(float)
    votes[candidate.kind] = 0.5 if candidate.block.kind in ("headline", "crosshead") else 1.0
    before, after = candidate.before(), candidate.after()
    if before is not None:
        add_votes(votes, _of_word_before(candidate, before))
    if after is not None:
        if after.lemma_.lower() in PLACE_NOUNS and candidate.kind in ("person", "place"):
            votes["place"] += 1
        if after.lemma_ in _SPEAKING and after.tag_ == "VBD" and candidate.kind in ("person", "place"):
            votes["person"] += 1.1 if len(candidate.tokens()) == 2 and candidate.kind == "place" else 0.5
        if before is not None and before.text in _QUOTES and after.text in _QUOTES and candidate.kind != "person":
            votes["work"] += 1.5
    if candidate.kind in ("person", "place", "organization") and _is_who(candidate.tokens().root):
        votes["person"] += 2
    if candidate.kind in ("person", "place", "organization") and _has_age(candidate.tokens()):
        votes["person"] += 2
    for noun in described_nouns(candidate.span, candidate.block):
        kind = kind_of_noun(noun)
        if kind is not None:
            votes[kind] += 2
    return votes


def _is_who(root: Token) -> bool:
    """Whether a clause with "who" speaks of the name."""
    clauses = (child for child in root.children if child.dep_ == "relcl")
    return any(word.lower_ == "who" for clause in clauses for word in clause.children)


def _has_age(name: Span) -> bool:
    """Whether an age stands behind the name between commas: "Ada Fernsby, 58, said"."""
    behind = name.doc[name.end : name.end + 3]
    if len(behind) < 3 or behind[0].text != "," or behind[2].text not in (",", "."):
        return False
    return behind[1].text.isdecimal() and len(behind[1]) == 2


def is_located(candidate: NameCandidate) -> bool:
    """Whether the name stands where a place would: after "in" or "near", before "district", beside a place."""
    before, after = candidate.before(), candidate.after()
    if before is not None and (before.lower_ in _LOCATIVE or before.lower_ == "from"):
        return True
    if after is not None and after.lemma_.lower() in PLACE_NOUNS:
        return True
    root = candidate.tokens().root
    return root.dep_ == "conj" and root.head.ent_type_ in ("GPE", "LOC")


def _of_word_before(candidate: NameCandidate, before: Token) -> Votes:
    votes: Votes = defaultdict(float)
    word, lower = before.text, before.lower_
    if is_honorific(word) and word[0].isupper() and lower not in ("st", "st."):
        votes["person"] += 3
    elif is_title(word) and word[0].isupper() and candidate.kind in ("person", "organization", "place"):
        votes["person"] += 1
    elif word == "(" and candidate.kind == "person" and is_acronym(candidate.text()):
        votes["organization"] += 1.5
    elif lower == "the" and candidate.kind == "person" and len(candidate.tokens()) == 1:
        votes["person"] -= 0.7
        votes["organization"] += 0.3
    elif lower in _LOCATIVE and candidate.kind == "person":
        votes["person"] -= 0.5
    elif lower == "of" and before.i > 0 and before.nbor(-1).lower_ in PLACE_NOUNS:
        votes["place"] += 2
    return votes
