"""The words that say that something is said: where they stand, who speaks by them, and what they report.

A cue found here rests on the parse alone; what stands between quotation marks is joined to cues elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from spacy.tokens import Doc, Token

from tui.analysis import reporting_words as words
from tui.analysis.clauses import Range, agent, child, doer, is_passive, own_subject, subtree, trim, verb_words

CLAUSE_VERBS = words.SAYING | words.THINKING | words.SHOWING


class Cue(NamedTuple):
    """One cue and what it reports.

    `shape` names how it reports: clause, clause_before, infinitive, direction, object, naming, about, noun_clause,
    noun_plan, noun_about, according, as_said, passive, hearsay. `source` is the head of the words that name who
    speaks; `content` what is reported, in order.
    """

    anchor: Token
    words: Range
    shape: str
    source: Token | None
    content: tuple[Range, ...]


def find_cues(doc: Doc) -> Iterator[Cue]:
    """The cues of `doc` that report something in its grammar, in order; several may stand on one word."""
    for token in doc:
        if token.pos_ in ("VERB", "AUX"):
            yield from _verb_cues(token)
        elif token.pos_ in ("NOUN", "PROPN"):
            yield from _noun_cues(token)
        elif token.lower_ in words.ACCORDING:
            yield from _according(token)
        elif token.lower_ in words.HEARSAY and token.dep_ == "advmod":
            yield from _hearsay(token)


def lemma(token: Token) -> str:
    """The lemma in lower case; of "tweeted" and other verbs that the model leaves alone as well."""
    return str(token.lemma_).lower()


def is_withheld(verb: Token) -> bool:
    """Whether `verb` says that nothing was said: "did not say", "declined to comment", "if he says"."""
    name = lemma(verb)
    negated = any(token.dep_ == "neg" for token in verb.children)
    if negated and name in words.SAYING and name not in words.THINKING:
        return True
    if verb.dep_ == "xcomp" and lemma(verb.head) in ("decline", "refuse", "fail"):
        return True
    return verb.dep_ == "advcl" and any(token.lower_ in ("if", "unless") for token in verb.children)


def _verb_cues(verb: Token) -> Iterator[Cue]:
    name = lemma(verb)
    if is_withheld(verb):
        return
    if is_passive(verb):
        yield from _passive_cues(verb, name)
        return
    for shape, content in _active_contents(verb, name):
        pieces = tuple(piece for piece in (trim(span, verb.doc) for span in content) if piece.start < piece.end)
        if pieces:
            yield Cue(verb, verb_words(verb), shape, doer(verb), pieces)
            return


def _active_contents(verb: Token, name: str) -> Iterator[tuple[str, tuple[Range, ...]]]:
    """What the grammar of an active `verb` offers as its content, the likeliest first."""
    clause = _clause(verb)
    if clause is not None and name in CLAUSE_VERBS and clause.i > verb.i:
        yield "clause", (subtree(clause),)
    if name in words.SAYING | words.THINKING:
        yield from _around(verb)
    infinitive = _infinitive(verb)
    if infinitive is not None:
        target = child(verb, "dobj", "dative")
        if name in words.DIRECTING and (target is not None or own_subject(infinitive) is not None):
            start = target.left_edge.i if target is not None else infinitive.left_edge.i
            yield "direction", (Range(start, infinitive.right_edge.i + 1),)
        elif name in words.INTENDING and target is None:
            yield "infinitive", (subtree(infinitive),)
    named = child(verb, "oprd")
    thing = child(verb, "dobj")
    if name in words.DUBBING:
        as_what = next((token for token in verb.rights if token.dep_ == "prep" and token.lower_ == "as"), None)
        last = named or as_what or clause
        if last is not None and last.i > verb.i:
            start = thing.left_edge.i if thing is not None and thing.i < last.i else last.left_edge.i
            yield "naming", (Range(start, last.right_edge.i + 1),)
    for preposition in verb.rights:
        if preposition.dep_ in ("prep", "prt") and preposition.lower_ in words.PREPOSITIONAL.get(name, ()):
            if any(True for _ in preposition.rights):
                yield "about", (Range(preposition.i + 1, preposition.right_edge.i + 1),)
    if thing is not None and name in words.JUDGING and thing.i > verb.i:
        yield "object", (Range(thing.left_edge.i, _complement_end(verb, thing)),)


def _clause(verb: Token) -> Token | None:
    return child(verb, "ccomp")


def _infinitive(verb: Token) -> Token | None:
    """The verb of a "to"-clause behind `verb`."""
    for token in verb.rights:
        if token.dep_ in ("xcomp", "ccomp") and any(
            part.lower_ == "to" and part.dep_ == "aux" for part in token.children
        ):
            return token
    return None


def _complement_end(verb: Token, thing: Token) -> int:
    """The end of what belongs to the object `thing`: the prepositions right behind it as well."""
    end = thing.right_edge.i + 1
    for token in verb.rights:
        if token.left_edge.i == end and token.dep_ in ("prep", "dative"):
            end = token.right_edge.i + 1
    return end


def _around(verb: Token) -> Iterator[tuple[str, tuple[Range, ...]]]:
    """The clause that stands before a cue, or around it: "It rained, she said, all day"."""
    before = next((token for token in verb.lefts if token.dep_ == "ccomp"), None)
    if before is not None:
        cue_start = min([verb.i] + [token.left_edge.i for token in verb.lefts if token.i > before.i])
        first = Range(before.left_edge.i, min(before.right_edge.i + 1, cue_start))
        rest = Range(verb.i + 1, before.right_edge.i + 1)
        yield "clause_before", (first, rest) if before.right_edge.i > verb.i else (first,)
    elif verb.dep_ in ("parataxis", "ccomp") and own_subject(verb) is not None and verb.head.pos_ in ("VERB", "AUX"):
        main, own = subtree(verb.head), subtree(verb)
        commas = own.start > 0 and verb.doc[own.start - 1].text == ","
        if commas and child(verb, "ccomp", "dobj", "xcomp") is None:
            yield "clause_before", (Range(main.start, own.start), Range(own.end, main.end))


def _passive_cues(verb: Token, name: str) -> Iterator[Cue]:
    subject = own_subject(verb)
    infinitive = _infinitive(verb)
    clause = _clause(verb)
    by = agent(verb)
    if infinitive is not None and subject is not None and name in words.EXPECTED:
        content: tuple[Range, ...] = (subtree(subject), subtree(infinitive))
        yield _cue(verb, "passive", by, content)
    elif clause is not None and clause.i > verb.i and name in CLAUSE_VERBS:
        told = subject if name in ("tell", "inform", "convince", "persuade") else by
        yield _cue(verb, "passive", told if told is not None else by, (subtree(clause),))
    elif by is not None and name in words.JUDGING | words.DUBBING | words.SAYING:
        thing = verb.head if verb.dep_ == "acl" else subject
        if thing is not None:
            start = thing.left_edge.i
            yield _cue(verb, "passive", by, (Range(start, verb.left_edge.i if verb.dep_ == "acl" else subtree(thing).end),))


def _cue(anchor: Token, shape: str, source: Token | None, content: tuple[Range, ...]) -> Cue:
    pieces = (trim(span, anchor.doc) for span in content)
    return Cue(anchor, verb_words(anchor), shape, source, tuple(piece for piece in pieces if piece.start < piece.end))


def _noun_cues(noun: Token) -> Iterator[Cue]:
    name = lemma(noun)
    for token in noun.rights:
        marks = {part.lower_ for part in token.children if part.dep_ in ("mark", "aux")}
        if token.dep_ in ("acl", "ccomp", "relcl") and "that" in marks and name in words.CLAUSE_NOUNS:
            yield _noun_cue(noun, "noun_clause", subtree(token))
            return
        if token.dep_ in ("acl", "relcl") and "to" in marks and name in words.PLAN_NOUNS:
            yield _noun_cue(noun, "noun_plan", subtree(token))
            return
        if token.dep_ == "prep" and token.lower_ in words.ABOUT_NOUNS.get(name, ()) and child(token, "pobj", "pcomp"):
            cue = _noun_cue(noun, "noun_about", Range(token.i + 1, token.right_edge.i + 1))
            if cue.source is not None:
                yield cue
                return


def _noun_cue(noun: Token, shape: str, content: Range) -> Cue:
    return Cue(noun, Range(noun.i, noun.i + 1), shape, _noun_owner(noun), (trim(content, noun.doc),))


def _noun_owner(noun: Token) -> Token | None:
    """Whose claim, belief or plan `noun` is: "their hope that", "the view of critics that", "he made the claim that"."""
    owner = child(noun, "poss")
    if owner is not None:
        return owner
    for token in noun.rights:
        if token.dep_ == "prep" and token.lower_ in ("by", "from", "among", "of"):
            return child(token, "pobj")
    verb = noun.head
    if noun.dep_ in ("dobj", "pobj") and verb.dep_ == "prep":
        verb = verb.head
    if noun.dep_ in ("dobj", "pobj") and verb.pos_ in ("VERB", "AUX"):
        return doer(verb)
    return None


def _according(token: Token) -> Iterator[Cue]:
    to = child(token, "prep") if token.lower_ == "according" else token
    source = child(to, "pobj") if to is not None else None
    if source is None:
        return
    phrase = subtree(token)
    words_end = source.left_edge.i
    cue = Range(token.i, words_end)
    yield Cue(token, cue, "according", source, _rest_of_clause(token.head, phrase))


def _rest_of_clause(head: Token, phrase: Range) -> tuple[Range, ...]:
    """The clause that `head` stands in, without `phrase`."""
    while head.pos_ not in ("VERB", "AUX") and head.dep_ != "ROOT":
        head = head.head
    whole = subtree(head)
    pieces = (Range(whole.start, phrase.start), Range(phrase.end, whole.end))
    kept = (trim(piece, head.doc) for piece in pieces)
    return tuple(piece for piece in kept if piece.start < piece.end)


def _hearsay(token: Token) -> Iterator[Cue]:
    word = Range(token.i, token.i + 1)
    yield Cue(token, word, "hearsay", None, _rest_of_clause(token.head, word))
