"""Names of places made whole where the language model took only a part: "Rio Grande" of "Rio Grande do Sul"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from spacy.tokens import Doc

from tui.analysis.gazetteer import Gazetteer
from tui.analysis.geography.place_words import FEATURE_OF_WORD
from tui.analysis.names.name_candidates import NameCandidate
from tui.analysis.parsed import ParsedArticle
from tui.document.span import CharSpan

_REACH = 5
"""Tokens after a name that may still belong to it."""

_JOINING = frozenset("of the and do da de del di des du la le les el al es upon under on - ’ '".split())
"""Words in lower case, and marks, within names of places."""

_CODE = re.compile(r"\d|[a-z][A-Z]")
"""Digits, or capitals within a word: "TLF-1" and "EV71" are no towns."""

_AILING = re.compile(
    r"\s+(?:ha?emorrhagic\s+)?(?:virus|disease|syndrome|fever|flu|influenza|bacteri\w+|variant|strain|blot)\b"
)
_MOSTLY = 0.4


def whole_toponyms(candidates: Iterable[NameCandidate], gazetteer: Gazetteer) -> Iterator[NameCandidate]:
    """`candidates` in order, those of places and organisations as long as the gazetteer knows the name.

    What a longer name covers is left out.
    """
    end = -1
    for candidate in candidates:
        if candidate.span.end <= end:
            continue
        whole = _whole(candidate, gazetteer) if candidate.kind in ("place", "organization") else None
        if whole is not None:
            end = whole.end
            yield candidate._replace(span=whole, kind="place")
        else:
            yield candidate


def _whole(candidate: NameCandidate, gazetteer: Gazetteer) -> CharSpan | None:
    """The span of the longest name of a place that begins as `candidate` does and goes on after it."""
    doc = candidate.block.doc
    after = candidate.tokens().end
    for last in reversed(list(_possible_ends(doc, after))):
        end = candidate.block.start + doc[last].idx + len(doc[last])
        name = candidate.block.text[candidate.span.start - candidate.block.start : end - candidate.block.start]
        if any(not place.alternate for place in gazetteer.find(name)):
            return CharSpan(candidate.span.start, end)
    return None


def _possible_ends(doc: Doc, after: int) -> Iterator[int]:
    """The capitalised tokens after a name up to which only capitalised and joining words stand."""
    for number in range(after, min(after + _REACH, len(doc))):
        token = doc[number]
        if token.text[:1].isupper():
            yield number
        elif token.lower_ not in _JOINING:
            return


def likely_toponyms(
    candidates: Iterable[NameCandidate], parsed: ParsedArticle, gazetteer: Gazetteer
) -> Iterator[NameCandidate]:
    """`candidates` without the places that are none: diseases named after places, codes, and words for peoples."""
    ailings = [match.start() for match in _AILING.finditer(parsed.text)]
    for candidate in candidates:
        if candidate.kind != "place":
            yield candidate
            continue
        name = candidate.text()
        known = bool(gazetteer.find(name))
        if not known and gazetteer.country_of_demonym(name) is not None:
            yield candidate._replace(kind="group")
        elif _may_name(name, known) and not _names_ailment(name, parsed.text, ailings):
            yield candidate


def _may_name(name: str, known: bool) -> bool:
    """Whether `name` is neither a code nor a bare word for a kind of place."""
    return known or not (_CODE.search(name) or name.lower() in FEATURE_OF_WORD)


def _names_ailment(name: str, text: str, ailings: list[int]) -> bool:
    """Whether the article speaks of a disease by `name` so often that it hardly speaks of the place.

    `ailings` is where its words for diseases stand, with the space before them.
    """
    ailing = sum(text.endswith(name, 0, at) for at in ailings)
    return ailing > 0 and ailing >= _MOSTLY * text.count(name)
