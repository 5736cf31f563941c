"""The key points of an article: who said what, with the figures in it."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import NamedTuple

from tui.document.record import Figure, FigureKind, Quotation, Record, SummarySentence
from tui.document.span import CharSpan

_FIGURE_WORTH, _TIME_WORTH, _DIRECT_WORTH, _NAMED_WORTH, _SUMMARY_WORTH = 3.0, 0.5, 1.0, 1.5, 1.5
_TIMES: frozenset[FigureKind] = frozenset({"duration", "age", "rank"})
"""Figures that seldom are what a quotation is about."""
_FEWEST_WORDS = 4
"""Words a quotation has at least to say something by itself."""


class KeyPoint(NamedTuple):
    """One quotation that says much: `said` is its longest piece or that with a figure, `figures` those inside it."""

    quotation: Quotation
    said: CharSpan
    figures: tuple[Figure, ...]


def find_key_points(record: Record, most: int = 6, most_of_one: int = 2) -> tuple[KeyPoint, ...]:
    """The `most` quotations that say most, in the order of the text, `most_of_one` speaker at most."""
    text = record.article.text
    figures = sorted(record.figures, key=lambda figure: figure.span)
    starts = [figure.span.start for figure in figures]
    points = [_key_point(quotation, figures, starts) for quotation in record.quotations if quotation.content]
    points = [point for point in points if len(point.said.of(text).split()) >= _FEWEST_WORDS]
    chosen: list[KeyPoint] = []
    voices: Counter[str] = Counter()
    for point in sorted(points, key=lambda point: -_worth(record, point)):
        voice = point.quotation.speaker or _source_words(record, point.quotation)
        if voice and voices[voice] < most_of_one and len(chosen) < most:
            voices[voice] += 1
            chosen.append(point)
    return tuple(sorted(chosen, key=lambda point: point.said))


def chosen_sentences(record: Record, length: int) -> tuple[SummarySentence, ...]:
    """The `length` best sentences of the summary, in the order of the text; `further` ones where there are any."""
    best = sorted((*record.summary, *record.further), key=lambda sentence: -sentence.score)[:length]
    return tuple(sorted(best, key=lambda sentence: sentence.span))


def _key_point(quotation: Quotation, figures: list[Figure], starts: list[int]) -> KeyPoint:
    inside = {piece: _within(piece, figures, starts) for piece in quotation.content}
    told = [piece for piece in quotation.content if inside[piece]]
    said = max(told or quotation.content, key=lambda piece: piece.length)
    return KeyPoint(quotation, said, inside[said])


def _within(piece: CharSpan, figures: list[Figure], starts: list[int]) -> tuple[Figure, ...]:
    """The figures that begin inside `piece`; `starts` are those of all `figures`, in order."""
    return tuple(figures[bisect_left(starts, piece.start) : bisect_left(starts, piece.end)])


def _worth(record: Record, point: KeyPoint) -> float:
    """How much a quotation tells: figures, a name behind it, its own words, a place in the summary, its length."""
    words = len(point.said.of(record.article.text).split())
    summarised = any(sentence.span.overlaps(point.said) for sentence in record.summary)
    return (
        max((_TIME_WORTH if figure.kind in _TIMES else _FIGURE_WORTH for figure in point.figures), default=0.0)
        + _NAMED_WORTH * (point.quotation.speaker is not None)
        + _DIRECT_WORTH * (point.quotation.kind != "indirect")
        + _SUMMARY_WORTH * summarised
        + min(words, 25) / 25
    )


def _source_words(record: Record, quotation: Quotation) -> str:
    return quotation.source.of(record.article.text).casefold() if quotation.source else ""
