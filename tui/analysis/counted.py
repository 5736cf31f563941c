"""The thing that a number counts, from the parse."""

from __future__ import annotations

import re
from typing import NamedTuple

from spacy.tokens import Doc, Token

_LINKS = frozenset({"nummod", "compound", "quantmod", "amod", "nmod", "advmod", "npadvmod", "det", "appos", "poss"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_OPEN = frozenset({"NOUN", "PROPN", "ADJ", "VERB", "ADV"})
_VAGUE = frozenset({"more", "other", "further", "additional", "less", "fewer", "extra", "another", "new"})
_FRONT = re.compile(
    r"(?:(?:more|other|others|further|additional|less|fewer|extra|or|so|and|plus|the|of|a|an|his|her|its|their|our|my|"
    r"these|those|all|such)\s+|-)+",
    re.IGNORECASE,
)
_LONGEST = 6


class Counted(NamedTuple):
    """The words that name what is counted, and where they end in the block's text."""

    words: str
    end: int


def counted_after(doc: Doc, start: int, end: int) -> Counted | None:
    """What the number at [start, end) of `doc`'s text counts, None where the sentence does not say beside it."""
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None:
        return None
    last = span[-1]
    if last.i + 1 >= len(doc):
        return None
    noun = _partitive(last) or _attached(doc, span.start, last) or _next_noun(last)
    if noun is None or noun.sent.start != last.sent.start:
        return None
    noun = _compound_end(noun)
    words = doc.text[end : noun.idx + len(noun)]
    front = _FRONT.match(words.lstrip(" -"))
    skipped = len(words) - len(words.lstrip(" -")) + (front.end() if front else 0)
    name = words[skipped:]
    if not name or re.search(r"[,;:.!?()\"“”]\s", name) or len(name.split()) > _LONGEST:
        name = noun.text
    return Counted(re.sub(r"\s+", " ", name), noun.idx + len(noun))


def _partitive(last: Token) -> Token | None:
    """The noun after "of": "dozens of people", "three of the schools"."""
    following = last.nbor(1)
    if following.lower_ != "of":
        return None
    for child in following.children:
        if child.dep_ == "pobj" and child.pos_ in _NOUNS and child.i - last.i <= _LONGEST + 2:
            return child
    return None


def _attached(doc: Doc, first: int, last: Token) -> Token | None:
    """The noun that the number modifies in the parse, to its right."""
    token = last
    for _ in range(4):
        head = token.head
        if head is token:
            return None
        if head.i > last.i:
            if token.dep_ in _LINKS and head.pos_ in _NOUNS and _unbroken(doc, last.i + 1, head.i):
                return head
            return None
        if head.i < first:
            return None
        token = head
    return None


def _unbroken(doc: Doc, start: int, end: int) -> bool:
    """Whether the words from `start` to `end` can stand between a number and its noun."""
    if end - start > _LONGEST:
        return False
    return all(
        doc[i].pos_ not in ("PRON", "AUX", "SCONJ", "PUNCT", "ADP") or doc[i].text in "-,“”\"'"
        for i in range(start, end)
    )


def _next_noun(last: Token) -> Token | None:
    """The noun that ends the run of adjectives and nouns right after the number, where the parse went astray."""
    doc = last.doc
    at = last.i + 1
    if doc[at].text == "-" and at + 1 < len(doc) and not doc[at].whitespace_:
        at += 1
    found = None
    while at < min(len(doc), last.i + 1 + _LONGEST):
        token = doc[at]
        if token.pos_ in _NOUNS and token.is_alpha:
            found = token
        elif (
            not (token.pos_ == "ADJ" or token.tag_ in ("VBN", "VBG", "HYPH") or token.lower_ in _VAGUE)
            or found is not None
        ):
            break
        at += 1
    return found


def _compound_end(noun: Token) -> Token:
    """The head of the compound that `noun` begins: "police" of "police officers"."""
    while noun.dep_ == "compound" and noun.head.i == noun.i + 1 and noun.head.pos_ in _NOUNS:
        noun = noun.head
    return noun
