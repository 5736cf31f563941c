"""Where what is reported ends, and what its writer adds begins."""

from __future__ import annotations

from spacy.tokens import Token

from tui.analysis.speech import reporting_words as words
from tui.analysis.speech.clauses import own_subject
from tui.analysis.speech.reporting import lemma

_DASHES = frozenset({"–", "—", "―", "-", "--"})


def clause_end(clause: Token, verb: Token) -> int:
    """Where the clause that `verb` reports ends: before an aside, or a further cue with words of its own."""
    end = min(_before_aside(clause), _before_relative(clause))
    for token in clause.rights:
        if lemma(token) not in words.SAYING or token.dep_ not in ("conj", "advcl"):
            continue
        reports = any(part.dep_ in ("ccomp", "xcomp") and part.i > token.i for part in token.children)
        owned = own_subject(token) is not None
        if token.dep_ == "conj" and reports and (owned or token.tag_ == verb.tag_):
            end = min(end, _before_and(token))
        if token.dep_ == "advcl" and reports and (owned or token.tag_ == "VBG"):
            end = min(end, int(token.left_edge.i))
    return end


def before_participle(infinitive: Token) -> int:
    """The end of an infinitive clause, a participle or a relative clause behind a comma left out."""
    for token in infinitive.rights:
        if token.dep_ == "advcl" and token.tag_ == "VBG" and infinitive.doc[token.left_edge.i - 1].text == ",":
            return int(token.left_edge.i)
    return _before_relative(infinitive)


def _before_aside(clause: Token) -> int:
    """The end of `clause`, what its writer adds left out: "… – a play on words", "…, though it is false"."""
    end: int = clause.right_edge.i + 1
    for token in clause.rights:
        before = clause.doc[token.left_edge.i - 1].text if token.left_edge.i else ""
        if token.dep_ == "advcl" and before in (",", *_DASHES) and token.left_edge.lower_ in words.CONCESSIVE:
            end = min(end, token.left_edge.i)
        if token.dep_ == "prep" and before == "," and token.lower_ == "despite":
            end = min(end, token.left_edge.i)
    return end


def _before_relative(clause: Token) -> int:
    """The end of `clause` without the relative clause behind a comma that closes it: "…, which costs more"."""
    doc, last = clause.doc, clause.right_edge.i
    for at in range(clause.i + 1, last):
        if doc[at].text != "," or doc[at + 1].tag_ not in ("WDT", "WP", "WP$", "WRB"):
            continue
        head = next((token for token in doc[at + 1].ancestors if token.dep_ == "relcl"), None)
        if head is not None and head.right_edge.i >= last - 1 and head.i > at:
            return at
    return int(last + 1)


def _before_and(token: Token) -> int:
    """The place of the conjunction that leads to the conjunct `token`."""
    joint = next((part for part in token.head.children if part.dep_ == "cc" and part.i < token.i), None)
    return joint.i if joint is not None else token.left_edge.i
