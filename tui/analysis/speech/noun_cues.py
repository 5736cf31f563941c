"""Nouns that report: "the claim that", "their plan to", "his support for"; and whose they are."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from tui.analysis.speech import reporting_words as words
from tui.analysis.speech.clauses import Range, child, doer, subtree, trim
from tui.analysis.speech.reporting import Cue, lemma


def noun_cues(noun: Token) -> Iterator[Cue]:
    """The cue that `noun` is, if it is one."""
    name = lemma(noun)
    for token in noun.rights:
        marks = {part.lower_ for part in token.children if part.dep_ in ("mark", "aux")}
        if token.dep_ in ("acl", "ccomp", "relcl") and "that" in marks and name in words.CLAUSE_NOUNS:
            yield _cue(noun, "noun_clause", subtree(token), _owner(noun))
            return
        if token.dep_ in ("acl", "relcl") and "to" in marks and name in words.PLAN_NOUNS:
            yield _cue(noun, "noun_plan", subtree(token), _owner(noun))
            return
        if token.dep_ == "prep" and token.lower_ in words.ABOUT_NOUNS.get(name, ()) and child(token, "pobj", "pcomp"):
            owner = _owner(noun, past=token)
            if owner is not None:
                yield _cue(noun, "noun_about", Range(token.i + 1, token.right_edge.i + 1), owner)
                return
    verb = noun.head
    said = child(verb, "ccomp") if noun.dep_ == "nsubj" and lemma(verb) == "be" else None
    if said is not None and said.i > verb.i and name in words.CLAUSE_NOUNS:
        yield _cue(noun, "noun_clause", subtree(said), _owner(noun))


def _cue(noun: Token, shape: str, content: Range, owner: Token | None) -> Cue:
    return Cue(noun, Range(noun.i, noun.i + 1), shape, owner, (trim(content, noun.doc),))


def _owner(noun: Token, past: Token | None = None) -> Token | None:
    """Whose `noun` is: "their hope that", "the view of critics that", "he made the claim that"; not behind `past`."""
    owner = child(noun, "poss")
    if owner is not None:
        return owner
    for token in noun.rights:
        if (
            (past is None or token.i != past.i)
            and token.dep_ == "prep"
            and token.lower_ in ("by", "from", "among", "of")
        ):
            return child(token, "pobj")
    verb = noun.head
    if noun.dep_ == "pobj" and verb.dep_ == "prep":
        verb = verb.head
    if noun.dep_ in ("dobj", "pobj") and lemma(verb) in words.HOLDING:
        return doer(verb)
    return None
