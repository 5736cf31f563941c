"""The cues of a document that report something by its grammar.

What stands between quotation marks is joined to them elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from tui.analysis.speech import reporting_words as words
from tui.analysis.speech.clauses import Range, child, own_subject, subtree, trim
from tui.analysis.speech.noun_cues import noun_cues
from tui.analysis.speech.reporting import Cue
from tui.analysis.speech.verb_cues import verb_cues


def find_cues(tokens: Iterable[Token]) -> Iterator[Cue]:
    """The cues among the `tokens` of a text, in order."""
    for token in tokens:
        if token.lower_ in words.ACCORDING:
            yield from _according(token)
        elif token.pos_ in ("VERB", "AUX"):
            yield from verb_cues(token)
        elif token.pos_ in ("NOUN", "PROPN"):
            yield from noun_cues(token)
        elif token.lower_ in words.HEARSAY and token.dep_ == "advmod":
            yield from _hearsay(token)


def _according(token: Token) -> Iterator[Cue]:
    to = child(token, "prep") if token.lower_ == "according" else token
    source = child(to, "pobj") if to is not None else None
    if source is None:
        return
    content = _rest_of_clause(token.head, subtree(token))
    yield Cue(token, Range(token.i, source.left_edge.i), "according", source, content)


def _rest_of_clause(head: Token, phrase: Range) -> tuple[Range, ...]:
    """The clause that `head` stands in, without `phrase`."""
    while head.pos_ not in ("VERB", "AUX") and head.dep_ != "ROOT":
        head = head.head
    while head.dep_ == "conj" and own_subject(head) is None and head.head.pos_ in ("VERB", "AUX"):
        head = head.head
    whole = subtree(head)
    pieces = (Range(whole.start, phrase.start), Range(phrase.end, whole.end))
    kept = (trim(piece, head.doc) for piece in pieces)
    return tuple(piece for piece in kept if piece.start < piece.end)


def _hearsay(token: Token) -> Iterator[Cue]:
    word = Range(token.i, token.i + 1)
    yield Cue(token, word, "hearsay", None, _rest_of_clause(token.head, word))
