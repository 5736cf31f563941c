"""The thing that a number counts, from the parse."""

from __future__ import annotations

import re
from typing import NamedTuple

from spacy.tokens import Doc, Token

from tui.analysis.parsed import ParsedBlock

_LINKS = frozenset({"nummod", "compound", "quantmod", "amod", "nmod", "advmod", "npadvmod", "det", "appos", "poss"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_VAGUE = frozenset({"more", "other", "further", "additional", "less", "fewer", "extra", "another", "new"})
_BREAKS = frozenset({"PRON", "AUX", "SCONJ", "PUNCT", "ADP", "NUM"})
_BROKEN = re.compile(r"[,;:!?()\"“”]|''")
_TEMPORAL = re.compile(r"(?:last|this|next|every|each|per|today|yesterday|later|earlier)\b", re.IGNORECASE)
_ROUNDING = frozenset({"odd", "plus"})
_NO_NOUNS = frozenset("strong plus odd something ish to in and or long high wide tall deep old".split())
_COMPOUND = re.compile(r"-([^\W\d_]+)")
_FRONT = re.compile(
    r"(?:(?:more|other|others|further|additional|less|fewer|extra|or|so|and|plus|the|of|a|an|his|her|its|their|our|my|"
    r"these|those|all|such|about|some|nearly|\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|million|"
    r"thousand|billion|hundred|dozen)\s+|-)+",
    re.IGNORECASE,
)
_LONGEST = 6


class Counted(NamedTuple):
    """The words that name what is counted, and where they end in the block's text."""

    words: str
    end: int


def counted_after(block: ParsedBlock, start: int, end: int) -> Counted | None:
    """What the number at [start, end) of the block's text counts, None where the sentence does not say beside it."""
    doc, text = block.doc, block.text
    compound = _COMPOUND.match(text, end)
    if compound is not None and compound[1].lower() in _ROUNDING:
        start, end, compound = compound.start(1), compound.end(), None
    if compound is not None:
        return None if compound[1].lower() in _NO_NOUNS else Counted(compound[1], compound.end())
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None or span.end >= len(doc):
        return None
    last = span[-1]
    noun = _partitive(last) or _attached(doc, span.start, last) or _next_noun(last)
    if noun is None or any(doc[at].is_sent_start for at in range(last.i + 1, noun.i + 1)):
        return None
    stop = _end_of(_compound_end(noun))
    words = text[end:stop]
    front = _FRONT.match(words.lstrip(" -"))
    name = words.lstrip(" -")[front.end() if front else 0 :]
    if _TEMPORAL.match(name):
        return None
    if not name or _BROKEN.search(name) or len(name.split()) > _LONGEST:
        name = text[noun.idx : stop]
    return Counted(re.sub(r"\s+", " ", name), stop)


def _end_of(noun: Token) -> int:
    """Where the word that `noun` is, or begins, ends: spaCy parts "co-defendants" at its hyphen."""
    end = noun
    while end.i + 2 < len(noun.doc) and not end.whitespace_ and end.nbor(1).text == "-" and not end.nbor(1).whitespace_:
        end = end.nbor(2)
    return end.idx + len(end)


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
        doc[i].pos_ not in _BREAKS or doc[i].text in "-,“”\"'" or not doc[i - 1].whitespace_ for i in range(start, end)
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
        elif found is not None or not (
            token.pos_ == "ADJ" or token.tag_ in ("VBN", "VBG", "HYPH") or token.lower_ in _VAGUE
        ):
            break
        at += 1
    return found


def _compound_end(noun: Token) -> Token:
    """The head of the compound that `noun` begins: "police" of "police officers"."""
    while noun.dep_ == "compound" and 0 < noun.head.i - noun.i <= 3 and noun.head.pos_ in _NOUNS:
        if any(token.pos_ not in _NOUNS for token in noun.doc[noun.i : noun.head.i]):
            break
        noun = noun.head
    return noun
