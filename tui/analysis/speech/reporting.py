"""A cue: the word that says that something is said, thought or meant, and what it reports."""

from __future__ import annotations

from typing import NamedTuple

from spacy.tokens import Token

from tui.analysis.speech import reporting_words as words
from tui.analysis.speech.clauses import Range

_SLIPS = {"hop": "hope", "tweete": "tweet", "retweete": "retweet", "opin": "opine", "reiterat": "reiterate"}
"""Lemmas that the rules of the model make of "hoped" and the like, where news means another verb."""


class Cue(NamedTuple):
    """One cue and what it reports.

    `shape` names how it reports, a key of `certainty.RATES`. `source` is the head of the words that name who speaks;
    `content` what is reported, in order.
    """

    anchor: Token
    words: Range
    shape: str
    source: Token | None
    content: tuple[Range, ...]


def lemma(token: Token) -> str:
    """The lemma of `token` in lower case, the model's slips put right."""
    name = str(token.lemma_).lower()
    return _SLIPS.get(name, name)


def is_withheld(verb: Token) -> bool:
    """Whether `verb` says that nothing was said: "did not say", "declined to comment", "if he says"."""
    name = lemma(verb)
    if name in words.UTTERING and any(token.dep_ == "neg" for token in verb.children):
        return True
    if name in words.UTTERING and any(token.lower_ in ("could", "might", "may", "should") for token in verb.children):
        return True
    if verb.dep_ == "xcomp" and lemma(verb.head) in ("decline", "refuse", "fail"):
        return True
    return verb.dep_ == "advcl" and any(token.lower_ in ("if", "unless") for token in verb.children)


def has_to(verb: Token) -> bool:
    """Whether `verb` is an infinitive with "to"."""
    return any(token.lower_ == "to" and token.dep_ in ("aux", "mark") for token in verb.children)
