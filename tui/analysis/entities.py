"""Names in the text, with one label a name across the document."""

from __future__ import annotations

from typing import NamedTuple

from tui.analysis.gazetteer import Gazetteer
from tui.analysis.names.headline_names import confirmed
from tui.analysis.names.local_toponyms import local_toponyms
from tui.analysis.names.missed_names import find_missed
from tui.analysis.names.name_candidates import NameCandidate, find_candidates
from tui.analysis.names.name_kinds import decide_kinds, name_key
from tui.analysis.names.name_repeats import find_repeats
from tui.analysis.names.toponyms import likely_toponyms, whole_toponyms
from tui.analysis.parsed import ParsedArticle
from tui.document.record import EntityKind
from tui.document.span import CharSpan

_REPEAT = 0.9
"""How far a repeat that the language model missed is trusted, against a mention that it found."""


class NameMention(NamedTuple):
    """A name where it stands in the article; `block` is the index of its block."""

    span: CharSpan
    kind: EntityKind
    block: int
    confidence: float


def find_names(parsed: ParsedArticle, gazetteer: Gazetteer) -> list[NameMention]:
    """The names of `parsed` in the order of the text, never overlapping, each name of one kind throughout."""
    whole = whole_toponyms(confirmed(find_candidates(parsed), gazetteer), gazetteer)
    candidates = local_toponyms(list(likely_toponyms(whole, parsed, gazetteer)), gazetteer)
    candidates = sorted([*candidates, *find_missed(parsed, candidates, gazetteer)], key=lambda name: name.span)
    kinds = decide_kinds(candidates, gazetteer)
    mentions = []
    for candidate in candidates:
        kind = kinds[name_key(candidate.text())]
        mentions.append(NameMention(candidate.span, kind.kind, candidate.block.index, kind.confidence))
    for repeat in find_repeats(candidates, kinds, parsed):
        sure = kinds.get(name_key(repeat.text()))
        confidence = round((sure.confidence if sure else 0.8) * _REPEAT, 3)
        mentions.append(
            NameMention(repeat.span, _kind_of(repeat, sure.kind if sure else None), repeat.block.index, confidence)
        )
    return sorted(mentions)


def _kind_of(repeat: NameCandidate, decided: EntityKind | None) -> EntityKind:
    return decided if decided is not None else repeat.kind
