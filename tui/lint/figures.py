"""Rules on figures: which come from nowhere, and which cannot both hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tui.document.record import Figure, FigureKind, Record
from tui.lint.finding import Remark, quoted
from tui.lint.prose import Prose

Disagreements = Mapping[str, tuple[Figure, ...]]
"""For the id of a figure those that it disagrees with."""

_CLAIMS: frozenset[FigureKind] = frozenset({"count", "money", "percent", "ratio"})
"""Figures that somebody must have counted; an age, a score or a distance is looked up."""
_FEWEST = 10
"""A count below ten is what a reporter sees: two men, three cars."""


def figures_without_source(record: Record) -> Iterator[Remark]:
    """Figures of the running text that nobody is said to have given."""
    prose = Prose(record.article)
    for figure in record.figures:
        if figure.speaker is None and figure.quotation is None and _is_claim(figure) and prose.holds(figure.span):
            words = quoted(figure.span.of(record.article.text))
            yield Remark(figure.span, "figure-without-source", f"nobody is named who gives {words}")


def figures_that_differ(record: Record, disagreements: Disagreements) -> Iterator[Remark]:
    """Each pair of figures of one thing that cannot both hold, told at the later of the two."""
    for figure in record.figures:
        for other in disagreements.get(figure.id, ()):
            if other.span < figure.span:
                ours, theirs = (quoted(one.span.of(record.article.text)) for one in (figure, other))
                yield Remark(figure.span, "figures-differ", f"{ours} differs from {theirs} further up")


def _is_claim(figure: Figure) -> bool:
    if figure.kind not in _CLAIMS:
        return False
    numbers = [number for number in (figure.value, figure.low, figure.high) if number is not None]
    return figure.kind != "count" or (bool(numbers) and max(map(abs, numbers)) >= _FEWEST)
