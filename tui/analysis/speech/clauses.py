"""What a dependency parse says about clauses: subjects, noun phrases, and the stretch of words a head governs.

Labels are those of spaCy's English models (ClearNLP style). Ranges are half-open, in tokens of one `Doc`.
"""

from __future__ import annotations

from typing import NamedTuple

from spacy.tokens import Doc, Token

from tui.analysis.speech.reporting_words import DIRECTING, DOCUMENTS, SAYING

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass"})
_AFTERTHOUGHTS = frozenset({"relcl", "acl", "advcl", "parataxis", "ccomp", "dep"})
_HUNG = frozenset({"advcl", "xcomp", "ccomp", "acomp", "dep", "parataxis"})
_TRIMMED = frozenset({",", ".", ";", ":", "-", "–", "—", "―", "--", "and", "but", "or"})


class Range(NamedTuple):
    """Tokens `[start, end)` of a document."""

    start: int
    end: int

    def holds(self, index: int) -> bool:
        """Whether token `index` is inside."""
        return self.start <= index < self.end


def child(token: Token, *labels: str) -> Token | None:
    """The first child of `token` with one of `labels`."""
    return next((other for other in token.children if other.dep_ in labels), None)


def subtree(token: Token) -> Range:
    """From the first to the last word that `token` governs."""
    return Range(token.left_edge.i, token.right_edge.i + 1)


def trim(span: Range, doc: Doc) -> Range:
    """`span` without commas, stops, dashes and conjunctions at its ends; quotation marks and brackets stay."""
    start, end = span
    while start < end and (doc[start].lower_ in _TRIMMED or doc[start].is_space):
        start += 1
    while end > start and (doc[end - 1].lower_ in _TRIMMED or doc[end - 1].is_space):
        end -= 1
    return Range(start, end)


def noun_phrase(head: Token) -> Range:
    """The phrase of `head` with its apposition, without relative clauses and other afterthoughts."""
    end = head.i + 1
    for right in head.rights:
        if right.dep_ in _AFTERTHOUGHTS and right.dep_ != "acl":
            break
        if right.dep_ == "acl" and head.doc[right.left_edge.i - 1].text == ",":
            break
        if right.dep_ != "punct":
            end = right.right_edge.i + 1
    return trim(Range(head.left_edge.i, end), head.doc)


def own_subject(verb: Token) -> Token | None:
    """The subject that hangs on `verb` itself."""
    return next((token for token in verb.children if token.dep_ in SUBJECTS and token.dep_ != "csubj"), None)


def is_passive(verb: Token) -> bool:
    """Whether `verb` stands in the passive."""
    if any(token.dep_ in ("auxpass", "nsubjpass", "agent") for token in verb.children):
        return True
    return verb.tag_ == "VBN" and verb.dep_ in ("acl", "advcl") and child(verb, "aux", "dobj") is None


def agent(verb: Token) -> Token | None:
    """Who a passive says did it: the noun behind its "by"."""
    by = child(verb, "agent")
    return child(by, "pobj") if by is not None else None


def verb_words(verb: Token) -> Range:
    """`verb` with the auxiliaries, the negation and the particle that stand right beside it."""
    start, end = verb.i, verb.i + 1
    beside = {token.i for token in verb.children if token.dep_ in ("aux", "auxpass", "neg", "prt")}
    while start - 1 in beside:
        start -= 1
    while end in beside:
        end += 1
    return Range(start, end)


def doer(verb: Token) -> Token | None:
    """Who does what `verb` says: its subject, an agent, or the subject it shares with the verb it hangs on."""
    seen = 0
    while seen < 8:
        seen += 1
        if is_passive(verb):
            return agent(verb)
        subject = own_subject(verb)
        if subject is not None:
            return subject
        if verb.tag_ in ("VBD", "VBZ", "VBP") and verb.dep_ != "conj":
            return _noun_before(verb)
        head = verb.head
        if verb.dep_ == "conj" and head.pos_ in ("VERB", "AUX"):
            outer = _outer_speech(verb)
            if outer is None and is_passive(head) and agent(head) is None:
                return own_subject(head)
            verb = outer or head
        elif verb.dep_ == "acl":
            writer = _writer(head)
            if writer is None:
                absolute = any(token.lower_ == "with" for token in verb.doc[head.i : verb.i])
                return (_noun_before(verb) if absolute else None) or head
            verb = writer
        elif verb.dep_ in _HUNG and head.pos_ in ("VERB", "AUX", "ADJ"):
            controller = _controller(verb, head)
            if controller is not None:
                return controller
            verb = _outer_speech(verb) or head
        elif verb.dep_ == "pcomp" and head.dep_ == "prep":
            verb = head.head
            if verb.pos_ not in ("VERB", "AUX"):
                return None
        else:
            return None
    return None


def _writer(noun: Token) -> Token | None:
    """The verb whose doer wrote or released the document `noun`: "she put out a statement saying …"."""
    if str(noun.lemma_).lower() not in DOCUMENTS:
        return None
    verb = noun.head
    if noun.dep_ == "pobj" and verb.lower_ in ("in", "with", "through", "via"):
        verb = verb.head
    return verb if noun.dep_ in ("dobj", "pobj") and verb.pos_ in ("VERB", "AUX") else None


def _outer_speech(verb: Token) -> Token | None:
    """The verb of saying outside, for a verb of saying that goes on from it.

    "She said it rained, adding that …"; "She said it had rained and added that …".
    """
    if str(verb.lemma_).lower() not in SAYING:
        return None
    participle = verb.tag_ == "VBG" and verb.dep_ == "advcl"
    if not participle and not (verb.dep_ == "conj" and verb.tag_ in ("VBD", "VBZ", "VBP")):
        return None
    clause = verb.head
    while clause.dep_ in ("conj", "xcomp", "advcl") and clause.head.i != clause.i:
        clause = clause.head
    outer = clause.head
    if clause.dep_ != "ccomp" or clause.i < outer.i or str(outer.lemma_).lower() not in SAYING:
        return None
    return outer if participle or outer.tag_ == verb.tag_ else None


def _noun_before(verb: Token) -> Token | None:
    """The head of the phrase that ends right before a finite `verb`, for one whose subject the parser lost."""
    at = verb_words(verb).start - 1
    while at >= 0 and (verb.doc[at].pos_ == "ADV" or verb.doc[at].text == "," or verb.doc[at].ent_type_ == "DATE"):
        at -= 1
    if at < 0 or verb.doc[at].pos_ not in ("NOUN", "PROPN", "PRON"):
        return None
    head = verb.doc[at]
    while (
        head.head.i != verb.i and head.head.pos_ in ("NOUN", "PROPN") and head.head.i < verb.i and head.head.i != head.i
    ):
        head = head.head
    return head


def _controller(verb: Token, head: Token) -> Token | None:
    """Who is meant to do `verb`, where that is the object of `head` ("asked him to say") or a passive's subject."""
    if is_passive(head):
        return own_subject(head)
    if str(head.lemma_).lower() not in DIRECTING:
        return None
    if verb.dep_ == "xcomp" and any(token.lower_ == "to" and token.dep_ == "aux" for token in verb.children):
        return child(head, "dobj", "dative")
    return None
