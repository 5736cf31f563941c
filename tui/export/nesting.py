"""Marks that may cross, made to nest as markup must: the inner of two is cut where the outer begins or ends."""

from __future__ import annotations

import heapq
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Generic, NamedTuple, TypeVar

from tui.document.span import CharSpan

Meaning = TypeVar("Meaning")


class Mark(NamedTuple, Generic[Meaning]):
    """Words of the text and what they mean; where two overlap, the one of lower `rank` is outside."""

    span: CharSpan
    rank: int
    meaning: Meaning


class Open(NamedTuple, Generic[Meaning]):
    """A mark, or a part of it, begins."""

    meaning: Meaning


class Close(NamedTuple, Generic[Meaning]):
    """What began last of all that is still open ends."""

    meaning: Meaning


class Words(NamedTuple):
    """Words of the text in which nothing begins or ends."""

    span: CharSpan


def by_span(marks: Iterable[Mark[Meaning]], spans: Sequence[CharSpan]) -> list[list[Mark[Meaning]]]:
    """For each of `spans`, which are ordered and disjoint, the parts of `marks` that lie in it."""
    parts: list[list[Mark[Meaning]]] = [[] for _ in spans]
    ends = [span.end for span in spans]
    for mark in marks:
        for at in range(bisect_right(ends, mark.span.start), len(spans)):
            start, end = max(mark.span.start, spans[at].start), min(mark.span.end, spans[at].end)
            if spans[at].start >= mark.span.end:
                break
            if start < end:
                parts[at].append(mark._replace(span=CharSpan(start, end)))
    return parts


def nested(marks: Sequence[Mark[Meaning]], within: CharSpan) -> Iterator[Open[Meaning] | Close[Meaning] | Words]:
    """The words `within`, in order and each once, between openings and closings that pair like brackets."""
    parts = list(_cut(marks))
    waiting = [(part.span.start, part.rank, -part.span.end, at) for at, part in enumerate(parts)]
    heapq.heapify(waiting)
    open_: list[tuple[int, Meaning]] = []
    reached = within.start

    def words(to: int) -> Iterator[Words]:
        nonlocal reached
        if to > reached:
            yield Words(CharSpan(reached, to))
            reached = to

    def close(until: int) -> Iterator[Close[Meaning] | Words]:
        while open_ and open_[-1][0] <= until:
            end, meaning = open_.pop()
            yield from words(end)
            yield Close(meaning)

    while waiting:
        start, rank, minus_end, at = heapq.heappop(waiting)
        yield from close(start)
        yield from words(start)
        end = -minus_end
        if open_ and open_[-1][0] < end:
            end = open_[-1][0]
            heapq.heappush(waiting, (end, rank, minus_end, at))
        open_.append((end, parts[at].meaning))
        yield Open(parts[at].meaning)
    yield from close(within.end)
    yield from words(within.end)


def _cut(marks: Sequence[Mark[Meaning]]) -> Iterator[Mark[Meaning]]:
    """The marks, each cut wherever one of a lower rank begins or ends in it."""
    edges: list[int] = []
    for rank in sorted({mark.rank for mark in marks}):
        ours = [mark for mark in marks if mark.rank == rank]
        for mark in ours:
            start, end = mark.span
            inside = edges[bisect_right(edges, start) : bisect_left(edges, end)]
            for here, there in pairwise((start, *inside, end)):
                yield mark._replace(span=CharSpan(here, there))
        edges = sorted({*edges, *(edge for mark in ours for edge in mark.span)})
