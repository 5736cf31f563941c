"""Names against texts in which people marked persons, organisations and places.

Gold: {doc_id, entities: [{span, label: PER | ORG | LOC}]}. A name is right by its whole span, or by a part of it, with
the right label; "the" before it and a possessive after it count for neither.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from benchmarks.accuracy.gold import Marked, spans
from tui.document.record import EntityKind
from tui.document.span import CharSpan

LABELS: dict[EntityKind, str] = {"person": "PER", "organization": "ORG", "place": "LOC"}
TARGETS = {"exact": 73.0, "overlap": 77.0}

_ARTICLE = re.compile(r"the\s+", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s?$")


class Labelled(NamedTuple):
    """A name and its label."""

    span: CharSpan
    label: str


def bare(span: CharSpan, text: str) -> CharSpan:
    """`span` without a leading article and a possessive ending."""
    article = _ARTICLE.match(text, span.start, span.end)
    start = article.end() if article else span.start
    ending = _POSSESSIVE.search(text[start : span.end])
    return CharSpan(start, start + ending.start() if ending else span.end)


def compare(texts: Iterable[Marked]) -> dict[str, float]:
    """F1 in per cent, by exact spans and by spans that overlap."""
    count: Counter[str] = Counter()
    for text in texts:
        gold = [Labelled(bare(spans(each["span"])[0], text.text), each["label"]) for each in text.answer["entities"]]
        found = [
            Labelled(bare(mention.span, text.text), LABELS[entity.kind])
            for entity in text.record.entities
            if entity.kind in LABELS
            for mention in entity.mentions
            if mention.form == "name"
        ]
        count["gold"] += len(gold)
        count["found"] += len(found)
        count["exact"] += len(set(gold) & set(found))
        count["overlap"] += _paired(gold, found)
    whole = max(1, count["gold"] + count["found"])
    return {name: 200 * count[name] / whole for name in TARGETS}


def _paired(gold: list[Labelled], found: list[Labelled]) -> int:
    """How many names of `gold` overlap one of `found` with the same label, each taken once, in order of the text."""
    left = sorted(found)
    pairs = 0
    for name in sorted(gold):
        hit = next((each for each in left if each.label == name.label and each.span.overlaps(name.span)), None)
        if hit is not None:
            left.remove(hit)
            pairs += 1
    return pairs


def lines(shares: dict[str, float]) -> list[str]:
    """What is printed of names, each F1 beside what is to be reached."""
    return [f"{name:10} {share:5.1f}   to reach {TARGETS[name]:.0f}" for name, share in shares.items()]
