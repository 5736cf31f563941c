"""The places that a dateline names: "PARIS, Ky. (AP) —" stands before the language that the parser reads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from msgspec.structs import replace

from tui.analysis.gazetteer import Gazetteer
from tui.analysis.geography.placekey import place_key
from tui.document.article import Article
from tui.document.record import Entity, Mention
from tui.document.span import CharSpan, trimmed

_SURE = 0.95
_LIKELY = 0.7
"""How sure it is that a piece of a dateline names a place: one that the gazetteer knows, and one in capitals."""

_BRACKETS = re.compile(r"\([^)]*\)")
_PIECE = re.compile(r"[^,/;–—]+")
_MARKS = " \t\n.-–—:*•"
_DAYS = re.compile(
    r"(?i)\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tues?|wed|thur?s?|fri|sat|sun)[a-z]*\b\.?|\d"
)
_LONGEST = 4
"""Words of a name at most."""


class _Named(NamedTuple):
    span: CharSpan
    name: str
    confidence: float


def with_dateline_names(entities: tuple[Entity, ...], article: Article, gazetteer: Gazetteer) -> tuple[Entity, ...]:
    """`entities` with the places that the dateline of `article` names: as mentions of theirs, or as entities."""
    found = list(entities)
    for named in _names(article, gazetteer):
        mention = Mention(named.span, "name", named.confidence)
        if any(named.span.overlaps(other.span) for entity in found for other in entity.mentions):
            continue
        at = next((i for i, entity in enumerate(found) if _is_called(entity, named.name)), None)
        if at is None:
            name = named.name.title() if named.name.isupper() and len(named.name) > 3 else named.name
            found.append(Entity(f"e{len(found) + 1}", "place", name, (), (), (mention,), named.confidence))
        else:
            found[at] = replace(found[at], mentions=tuple(sorted([mention, *found[at].mentions], key=_start)))
    return tuple(found)


def _start(mention: Mention) -> CharSpan:
    return mention.span


def _is_called(entity: Entity, name: str) -> bool:
    return entity.kind == "place" and place_key(name) in {place_key(form) for form in (entity.name, *entity.aliases)}


def _names(article: Article, gazetteer: Gazetteer) -> Iterator[_Named]:
    """The pieces of the dateline between commas that are names of places: the first, and what it lies in."""
    if article.dateline is None:
        return
    span = article.dateline.span
    words = _BRACKETS.sub(lambda agency: " " * len(agency[0]), span.of(article.text))
    for number, piece in enumerate(_PIECE.finditer(words)):
        where = trimmed(CharSpan(span.start + piece.start(), span.start + piece.end()), article.text)
        where = _without_marks(CharSpan(where.start, min(where.end, span.start + len(words.rstrip()))), article.text)
        name = where.of(article.text)
        if not any(letter.isalpha() for letter in name) or len(name.split()) > _LONGEST or _DAYS.search(name):
            continue
        if gazetteer.find(name):
            yield _Named(where, name, _SURE)
        elif number == 0 and name.isupper():
            yield _Named(where, name, _LIKELY)


def _without_marks(span: CharSpan, text: str) -> CharSpan:
    """`span` without dashes and the like at its ends, and without an agency in brackets after the name."""
    start, end = span
    bracket = text.find("(", start, end)
    if bracket >= 0:
        end = bracket
    while start < end and text[start] in _MARKS:
        start += 1
    while end > start and text[end - 1] in _MARKS.replace(".", ""):
        end -= 1
    return CharSpan(start, end)
