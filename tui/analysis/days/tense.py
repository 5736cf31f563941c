"""The tense of the clause around a word."""

from __future__ import annotations

from spacy.tokens import Token

from tui.analysis.days.anchoring import Tense

_FUTURE_AUX = frozenset(
    {"will", "'ll", "’ll", "shall", "would", "may", "might", "could", "should", "can", "must", "wo"}
)
_AHEAD = frozenset({"scheduled", "expected", "planned", "due", "set", "slated"})
_PLANS = frozenset(
    "plan expect schedule set slate due hope intend pledge vow promise agree decide want aim prepare ready threaten "
    "propose invite ask urge order go need have likely about".split()
)
"""Words whose infinitive lies ahead of them."""


def tense_at(token: Token, *, headline: bool = False) -> Tense:
    """The tense of the verb that `token` hangs on; a headline's present is the past."""
    verb = token
    for _ in range(12):
        if verb.pos_ in ("VERB", "AUX") and verb is not token:
            tense = _tense_of(verb)
            if tense is not None:
                return "past" if tense == "present" and headline else tense
        if verb.head is verb:
            break
        verb = verb.head
    return "past"


def _tense_of(verb: Token) -> Tense | None:
    """The tense of a verb with its auxiliaries; None for a participle or gerund that has none of its own."""
    auxiliaries = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    words = {child.lower_ for child in auxiliaries}
    if words & _FUTURE_AUX and not words & {"have", "’ve", "'ve"}:
        return "future"
    if "to" in words:
        return "future" if not words & {"have"} else "past"
    tags = {child.tag_ for child in auxiliaries} | {verb.tag_}
    if "VBD" in tags or words & {"has", "have", "had", "’ve", "'ve"}:
        return "past"
    if verb.lower_ in _AHEAD and verb.tag_ == "VBN":
        return "future"
    if verb.tag_ == "VBG" and words:
        return "future"
    if tags & {"VBZ", "VBP"}:
        return "past" if verb.lemma_ in ("say", "tell", "report") else "present"
    return None
