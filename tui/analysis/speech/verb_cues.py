"""Verbs that report: what the grammar offers each as its content, and who does it."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from tui.analysis.speech import reporting_words as words
from tui.analysis.speech.clause_ends import before_participle, clause_end
from tui.analysis.speech.clauses import (
    SUBJECTS,
    Range,
    agent,
    child,
    doer,
    is_passive,
    own_subject,
    subtree,
    trim,
    verb_words,
)
from tui.analysis.speech.reporting import Cue, has_to, is_withheld, lemma

CLAUSE_VERBS = words.SAYING | words.THINKING | words.SHOWING
GERUND_VERBS = words.SAYING | words.JUDGING
Offer = tuple[str, tuple[Range, ...]]


def verb_cues(verb: Token) -> Iterator[Cue]:
    """The cue that `verb` is, if it is one: the first of what its grammar offers."""
    name = lemma(verb)
    if is_withheld(verb):
        return
    passive = is_passive(verb)
    offers = _passive_offers(verb, name) if passive else _active_offers(verb, name)
    for shape, content in offers:
        pieces = tuple(piece for piece in (trim(span, verb.doc) for span in content) if piece.start < piece.end)
        if pieces:
            yield Cue(verb, verb_words(verb), shape, _passive_source(verb, name) if passive else doer(verb), pieces)
            return


def _active_offers(verb: Token, name: str) -> Iterator[Offer]:
    if name in CLAUSE_VERBS:
        yield from _clauses(verb, name)
    if name in CLAUSE_VERBS or name == "put":
        yield from _around(verb, name)
    infinitive = next((token for token in verb.rights if token.dep_ in ("xcomp", "ccomp") and has_to(token)), None)
    if infinitive is not None:
        yield from _infinitives(verb, name, infinitive)
    if name in words.DUBBING and not (verb.dep_ == "acl" and verb.tag_ in ("VBN", "VBD")):
        yield from _names(verb)
    yield from _prepositions(verb, name)
    thing = child(verb, "dobj")
    if thing is not None and (name in words.JUDGING or (name == "point" and child(verb, "prt") is not None)):
        if thing.i > verb.i and not (thing.tag_ == "PRP" and _object_end(verb, thing) == thing.i + 1):
            yield "object", (Range(thing.left_edge.i, _object_end(verb, thing)),)
        elif thing.lower_ in ("which", "who"):
            yield "object", (Range(thing.i, thing.i + 1),)


def _clauses(verb: Token, name: str) -> Iterator[Offer]:
    """A clause behind the verb, or one that the verb with its subject interrupts."""
    clauses = [token for token in verb.children if token.dep_ == "ccomp" and not _is_direction(token, name)]
    clause = next((token for token in clauses if token.i > verb.i), None)
    if clause is not None:
        whole = Range(clause.left_edge.i, clause_end(clause, verb))
        if whole.start > verb.i:
            asked_of = _fused(verb)
            yield "clause", (asked_of, whole) if asked_of is not None else (whole,)
        else:
            own = _own_words(verb, clause)
            yield "clause_before", (Range(whole.start, own.start), Range(own.end, whole.end))
    gerund = next((token for token in verb.rights if token.dep_ in ("xcomp", "ccomp") and token.tag_ == "VBG"), None)
    if gerund is not None and clause is None and name in GERUND_VERBS:
        yield "clause", (subtree(gerund),)
    if clause is None:
        yield from _stray_that(verb, name)


def _is_direction(clause: Token, name: str) -> bool:
    return has_to(clause) and name in words.DIRECTING | words.INTENDING


def _fused(verb: Token) -> Range | None:
    """The pronoun of "which he said was wrong", where the clause has lost it."""
    if verb.dep_ not in ("relcl", "pcomp", "csubj"):
        return None
    first = verb.left_edge
    return Range(first.i, first.i + 1) if first.tag_ in ("WDT", "WP") and first.dep_ not in ("nsubj",) else None


def _stray_that(verb: Token, name: str) -> Iterator[Offer]:
    """A that-clause which the parser hung elsewhere: "told a court in Leeds that …"."""
    if name not in words.SAYING:
        return
    doc = verb.doc
    for at in range(verb.i + 1, min(verb.i + 14, len(doc))):
        token = doc[at]
        if token.lower_ in ("that", "whether") and token.tag_ in ("IN", "WDT") and token.head.i > at:
            yield "clause", (Range(at, clause_end(token.head, verb)),)
            return
        if token.tag_ in ("VBD", "VBZ", "VBP", "MD") or token.text in (".", ";", "!", "?", ":"):
            return


def _own_words(verb: Token, clause: Token) -> Range:
    """The cue phrase itself: `verb` and what it governs but for `clause`."""
    own = [verb.i] + [
        at.i for token in verb.children if token.i != clause.i for at in token.subtree if token.dep_ != "punct"
    ]
    inside = subtree(clause)
    own = [at for at in own if inside.holds(at)] or [verb.i]
    return Range(min(own), max(own) + 1)


def _around(verb: Token, name: str) -> Iterator[Offer]:
    """The clause that stands before a cue, or around it: "It rained, she said, all day"."""
    before = next((token for token in verb.lefts if token.dep_ == "ccomp"), None)
    if before is not None and lemma(before) in words.SAYING and child(before, "ccomp") is not None:
        return
    if before is not None:
        cue_start = min([verb.i] + [token.left_edge.i for token in verb.lefts if token.i > before.i])
        first = Range(before.left_edge.i, min(before.right_edge.i + 1, cue_start))
        rest = Range(verb.i + 1, before.right_edge.i + 1)
        yield "clause_before", (first, rest) if before.right_edge.i > verb.i else (first,)
        return
    complement = child(verb, "ccomp", "dobj", "xcomp")
    if complement is None and name in words.SAYING and _is_inverted(verb):
        yield "clause_before", (Range(verb.sent.start, verb.i - 1),)
    if complement is None and name in words.SAYING | words.SHOWING and _is_last(verb):
        yield (
            "clause_before",
            (Range(verb.sent.start, min(token.left_edge.i for token in verb.lefts if token.dep_ in SUBJECTS)),),
        )
    like = any(token.lower_ == "as" and token.dep_ in ("mark", "advmod", "prep") for token in verb.children)
    hung = verb.dep_ in ("parataxis", "ccomp", "advcl") and verb.head.pos_ in ("VERB", "AUX")
    if not hung or own_subject(verb) is None:
        return
    main, own = subtree(verb.head), subtree(verb)
    pieces = (Range(main.start, own.start), Range(own.end, main.end))
    if verb.dep_ == "advcl":
        if like and (complement is None or name == "put"):
            yield "as_said", pieces
    elif name != "put" and complement is None and "," in (verb.doc[own.start].text, verb.doc[own.start - 1].text):
        yield "clause_before", pieces


def _is_silence(name: str, infinitive: Token) -> bool:
    """Whether "declined to comment" and its like say only that nothing was said."""
    return name in ("decline", "refuse") and lemma(infinitive) in words.UTTERING


def _is_inverted(verb: Token) -> bool:
    """Whether a comma and `verb` with its subject behind it close a sentence: "…, said Smith"."""
    behind = next((token for token in verb.rights if token.dep_ in SUBJECTS), None)
    return behind is not None and verb.i > verb.sent.start + 3 and verb.doc[verb.i - 1].text == ","


def _is_last(verb: Token) -> bool:
    """Whether a comma, a subject and `verb` close a sentence: "…, she said"."""
    subject = own_subject(verb)
    if subject is None or subject.i > verb.i or subject.left_edge.i < verb.sent.start + 3:
        return False
    rest = verb.doc[verb.i + 1 : verb.sent.end]
    return verb.doc[subject.left_edge.i - 1].text == "," and all(token.is_punct for token in rest)


def _infinitives(verb: Token, name: str, infinitive: Token) -> Iterator[Offer]:
    target = child(verb, "dobj", "dative")
    end = before_participle(infinitive)
    if name in words.DIRECTING and (target is not None or own_subject(infinitive) is not None):
        start = target.left_edge.i if target is not None else infinitive.left_edge.i
        yield "direction", (Range(start, end),)
    elif name in words.INTENDING and target is None and not _is_silence(name, infinitive):
        yield "infinitive", (Range(infinitive.left_edge.i, end),)


def _names(verb: Token) -> Iterator[Offer]:
    """What is given a name, and the name: "called it a mess", "described her as bright", "what he called a mess"."""
    thing = child(verb, "dobj")
    as_what = next((token for token in verb.rights if token.dep_ == "prep" and token.lower_ == "as"), None)
    small = next((token for token in verb.rights if token.dep_ == "ccomp" and token.pos_ != "VERB"), None)
    whom = child(verb, "dative")
    last = child(verb, "oprd") or as_what or small or (thing if whom is not None else None)
    if last is None or last.i < verb.i:
        if (
            thing is not None
            and thing.i > verb.i
            and any(token.is_quote for token in verb.doc[verb.i : verb.right_edge.i])
        ):
            yield "naming", (Range(thing.left_edge.i, before_participle(verb)),)
        return
    first = whom or thing
    name = Range(last.left_edge.i, last.right_edge.i + 1)
    if first is not None and first.i < verb.i:
        yield "naming", (Range(first.i, first.i + 1), name)
    elif first is not None and first.i < last.i:
        yield "naming", (Range(first.left_edge.i, name.end),)
    else:
        fused = _fused(verb)
        yield "naming", (fused, name) if fused is not None else (name,)


def _prepositions(verb: Token, name: str) -> Iterator[Offer]:
    """What stands behind the verb's preposition; with the infinitive that goes on from it: "called on X to resign"."""
    licensed = words.PREPOSITIONAL.get(name, frozenset())
    for token in verb.rights:
        if token.dep_ in ("prep", "prt") and token.lower_ in licensed and any(True for _ in token.rights):
            end = token.right_edge.i + 1
            goes_on = next((part for part in verb.rights if part.i >= end and has_to(part)), None)
            if goes_on is not None and goes_on.left_edge.i == end:
                end = goes_on.right_edge.i + 1
            yield "about", (Range(token.i + 1, end),)
        if token.dep_ in ("advcl", "xcomp", "ccomp") and has_to(token) and "for" in licensed:
            first = token.left_edge
            if first.lower_ == "for":
                yield "about", (Range(first.i + 1, token.right_edge.i + 1),)


def _object_end(verb: Token, thing: Token) -> int:
    """The end of what belongs to the object `thing`: the prepositions right behind it, but those of time and place."""
    end = thing.right_edge.i + 1
    for token in verb.rights:
        joined = token.left_edge.i == end or (token.left_edge.i == end + 1 and verb.doc[end].text == ",")
        if joined and token.dep_ in ("prep", "dative") and token.lower_ in words.MATTER:
            end = token.right_edge.i + 1
    return int(end)


def _passive_source(verb: Token, name: str) -> Token | None:
    """Who a passive names as its source: the agent, or who was told."""
    by = agent(verb)
    if by is None and name in ("tell", "inform", "convince", "persuade", "ask"):
        return None
    return by


def _passive_offers(verb: Token, name: str) -> Iterator[Offer]:
    subject, by = own_subject(verb), agent(verb)
    infinitive = next((token for token in verb.rights if token.dep_ in ("xcomp", "ccomp") and has_to(token)), None)
    clause = next((token for token in verb.rights if token.dep_ == "ccomp"), None)
    if infinitive is not None and name in words.EXPECTED:
        yield "passive", (*((subtree(subject),) if subject is not None else ()), subtree(infinitive))
    elif clause is not None and name in CLAUSE_VERBS:
        yield "passive", (Range(clause.left_edge.i, clause_end(clause, verb)),)
    if by is not None and verb.dep_ == "advcl" and name in CLAUSE_VERBS and child(verb, "mark", "advmod") is not None:
        main, own = subtree(verb.head), subtree(verb)
        yield "as_said", (Range(main.start, own.start), Range(own.end, main.end))
    matter = next((token for token in verb.rights if token.dep_ == "prep" and token.lower_ == "about"), None)
    if name == "ask" and matter is not None:
        yield "passive", (Range(matter.i + 1, matter.right_edge.i + 1),)
    charge = next(
        (token for token in verb.rights if token.dep_ == "prep" and token.lower_ in ("of", "for", "as")), None
    )
    if subject is not None and charge is not None and name in words.CHARGING:
        yield "passive", (subtree(subject), subtree(charge))
    if by is not None and name in (words.JUDGING | words.DUBBING) - words.DIRECTING - words.WRITING:
        if verb.dep_ == "acl":
            yield "passive", (Range(verb.head.left_edge.i, verb.left_edge.i), *((subtree(charge),) if charge else ()))
        elif subject is not None:
            yield "passive", (subtree(subject), *((subtree(charge),) if charge else ()))
