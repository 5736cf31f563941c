"""Which figures of an article cannot both hold: two accounts of one thing, in different sentences."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

from tui.document.record import Figure, Record
from tui.document.span import CharSpan
from tui.front.telling.snippets import Passages

_ROUGHLY = 0.1
"""How far a figure that is only "about" a value reaches to either side, as a share of it."""
_FARTHEST_APART = 10
"""How many times larger of two figures one can be where they are two accounts of one thing."""
_CLOSE = 30
"""Characters to either side of a figure in which what it is about is told."""
_MOST_COMPARED = 30
"""Figures of one unit past which no pair is compared: such a text is a table, not two accounts of one thing."""
_WORD = re.compile(r"[^\W\d_]{5,}")
_STEM = 5
"""Letters of a word that tell its stem well enough to see that two sentences speak of the same thing."""
_TELL_NOTHING = frozenset({"about", "after", "befor", "month", "peopl", "since", "their", "there", "weeks", "years"})
"""Stems that stand beside figures of anything."""


def find_disagreements(record: Record, figures: Iterable[Figure]) -> dict[str, tuple[Figure, ...]]:
    """For the id of each of `figures` that disagrees with others, those others in their order."""
    alike: dict[str, list[Figure]] = defaultdict(list)
    for figure in figures:
        if figure.kind == "count" and figure.unit:
            alike[figure.unit.casefold()].append(figure)
    against: dict[str, list[Figure]] = defaultdict(list)
    told = _Told(record)
    for same_unit in alike.values():
        if len(same_unit) <= _MOST_COMPARED:
            for one, other in combinations(same_unit, 2):
                if _apart(one, other) and told.of_one_thing(one, other):
                    against[one.id].append(other)
                    against[other.id].append(one)
    return {name: tuple(others) for name, others in against.items()}


def size_of(figure: Figure) -> float:
    """The number to sort `figure` by."""
    for number in (figure.value, figure.high, figure.low):
        if number is not None:
            return number
    return float("-inf")


def bounds_of(figure: Figure) -> tuple[float, float] | None:
    """Between which values what `figure` tells may lie; None where it has no number."""
    if figure.low is not None and figure.high is not None:
        return figure.low, figure.high
    value = figure.value
    if value is None:
        return None
    match figure.comparator:
        case ">" | ">=":
            return value, float("inf")
        case "<" | "<=":
            return float("-inf"), value
        case "~":
            return value - abs(value) * _ROUGHLY, value + abs(value) * _ROUGHLY
        case _:
            return value, value


def _apart(one: Figure, other: Figure) -> bool:
    """Whether no value can be what both figures tell, though they are near enough to tell of one thing."""
    first, second = bounds_of(one), bounds_of(other)
    if first is None or second is None or one.change != other.change:
        return False
    low, high = sorted((abs(size_of(one)), abs(size_of(other))))
    return (first[1] < second[0] or second[1] < first[0]) and high <= low * _FARTHEST_APART


class _Told:
    """What stands around the figures of a record."""

    def __init__(self, record: Record) -> None:
        self._text = record.article.text
        self._passages = Passages(record.article)

    def of_one_thing(self, one: Figure, other: Figure) -> bool:
        """Whether two figures of one unit stand in different sentences and close to a word that both share."""
        first, second = self._passages.sentence_at(one.span), self._passages.sentence_at(other.span)
        if first == second:
            return False
        shared = self._beside(one.span, first) & self._beside(other.span, second)
        return bool(shared - _stems_of(one.unit or "") - _TELL_NOTHING)

    def _beside(self, span: CharSpan, sentence: CharSpan) -> frozenset[str]:
        start, end = max(sentence.start, span.start - _CLOSE), min(sentence.end, span.end + _CLOSE)
        return _stems_of(self._text[start : span.start]) | _stems_of(self._text[span.end : end])


def _stems_of(words: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in _WORD.findall(words.casefold()))
