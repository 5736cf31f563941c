"""What stands beside a name of a place and tells where it lies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tui.analysis.gazetteer import Gazetteer, GazetteerPlace
from tui.analysis.geography.place_words import FEATURE_OF_WORD, OFFICES_OF_REGIONS
from tui.document.span import CharSpan

_REACH = 120
"""Code points after or before a mention that are read."""

_CAPITALS = r"(?:the\s+)?[^\W\d_a-z][\w.'’-]*(?:\s+(?:(?:of|the|and|de|del|da|do)\s+)*[^\W\d_a-z][\w.'’-]*){0,4}"
_APPOSED = re.compile(rf"\s*(?:,|\()\s*(?:in\s+)?(?P<name>{_CAPITALS})")
_IN = re.compile(
    r"(?:\s*,)?(?:\s+(?:a|an|the|its)\s+[\w\s-]{2,40}?|\s+(?!and|or|but|than|to|from)[a-z]+)?\s+(?:in|of|near)\s+"
    r"(?:[a-z-]+\s+){0,2}"
    rf"(?P<name>{_CAPITALS})"
)
_OWNER = re.compile(rf"(?P<name>{_CAPITALS})['’]s?\s+(?:[a-z-]+\s+){{0,3}}(?:of\s+)?(?:the\s+)?$")
_ADJECTIVE = re.compile(r"(?P<name>[^\W\d_a-z][\w.-]+(?:\s+[A-Z]\w+)?)\s+(?:[a-z-]+\s+){0,3}(?:of\s+)?(?:the\s+)?$")
_WORD_AFTER = re.compile(r"\s+(?P<word>[a-zA-Z]+)")
_WORD_BEFORE = re.compile(r"(?P<word>[a-zA-Z]+)\s+of\s+(?:the\s+)?$")
_PEER = re.compile(rf"(?:\s*,\s+(?:and\s+|or\s+)?|\s+(?:and|or)\s+)(?:in\s+)?(?P<name>{_CAPITALS})")
_SENTENCE_END = re.compile(r"[.!?]['\"”’)]*\s+(?=[^\W\d_a-z])")


class Qualifier(NamedTuple):
    """What a mention is said to lie in: the words, where they stand, and the places they may mean.

    `close` tells that they stand next to the name ("Birmingham, Alabama"), not just in its clause.
    """

    span: CharSpan
    places: tuple[GazetteerPlace, ...]
    close: bool


def find_qualifiers(span: CharSpan, text: str, gazetteer: Gazetteer) -> Iterator[Qualifier]:
    """What the words around the name at `span` say that it lies in."""
    after = _in_sentence(text[span.end : span.end + _REACH])
    for pattern, close in ((_APPOSED, True), (_IN, False)):
        if (match := pattern.match(after)) and (found := _longest(match["name"], gazetteer)):
            start = span.end + match.start("name")
            yield Qualifier(CharSpan(start, start + len(found[0])), found[1], close)
            break
    before = text[max(0, span.start - _REACH) : span.start]
    if (match := _OWNER.search(before)) and (found := _longest(match["name"], gazetteer)):
        start = span.start - len(before) + match.start("name")
        yield Qualifier(CharSpan(start, start + len(found[0])), found[1], close=False)


def find_peer(span: CharSpan, text: str, gazetteer: Gazetteer) -> Qualifier | None:
    """The next name of the list in which the name at `span` stands: "Georgia, Armenia and Azerbaijan"."""
    match = _PEER.match(_in_sentence(text[span.end : span.end + _REACH]))
    if match is None or (found := _longest(match["name"], gazetteer)) is None:
        return None
    start = span.end + match.start("name")
    return Qualifier(CharSpan(start, start + len(found[0])), found[1], close=False)


def country_before(span: CharSpan, text: str, gazetteer: Gazetteer) -> str | None:
    """The country whose people are named just before: "the Ukrainian city of Kherson"; None where there is none."""
    match = _ADJECTIVE.search(text[max(0, span.start - _REACH) : span.start])
    if match is None:
        return None
    words = match["name"].split()
    for word in (" ".join(words), words[-1], words[0]):
        if (country := gazetteer.country_of_demonym(word)) is not None:
            return country
    return None


def told_beside(span: CharSpan, text: str) -> str | None:
    """The kind of place that the next word or "… of" before tells of: "Kherson region", "the state of Georgia"."""
    after = _WORD_AFTER.match(text, span.end)
    if after is not None and (feature := FEATURE_OF_WORD.get(after["word"])):
        return feature
    if after is not None and after["word"].lower() in OFFICES_OF_REGIONS:
        return "region"
    before = _WORD_BEFORE.search(text[max(0, span.start - _REACH) : span.start])
    return FEATURE_OF_WORD.get(before["word"].lower()) if before is not None else None


def _in_sentence(after: str) -> str:
    """`after` up to the end of its paragraph, or of the sentence where one plainly ends."""
    after = after.split("\n\n")[0]
    end = _SENTENCE_END.search(after)
    return after[: end.start() + 1] if end is not None and end.start() > 0 else after


def _longest(words: str, gazetteer: Gazetteer) -> tuple[str, tuple[GazetteerPlace, ...]] | None:
    """The longest run of words from the first on that the gazetteer knows, with its places."""
    ends = [match.end() for match in re.finditer(r"\S+", words)]
    for end in reversed(ends):
        name = words[:end].rstrip(",;:")
        for form in (name, name.rstrip("."), re.sub(r"['’]s?$", "", name)):
            if len(form) > 1 and (found := gazetteer.find(form)):
                return form, found
    return None
