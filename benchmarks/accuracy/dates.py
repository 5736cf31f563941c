"""Dates against sentences in which each is given in full: {doc_id, text, dates: [{span, start, end}]}."""

from __future__ import annotations

from collections.abc import Iterable

from benchmarks.accuracy.gold import Marked, spans

TARGET = 100.0


def compare(texts: Iterable[Marked]) -> dict[str, float]:
    """In per cent: dates found at all, and dates with both days right."""
    wanted = found = right = 0
    for text in texts:
        for gold in text.answer["dates"]:
            (span,) = spans(gold["span"])
            near = [date for date in text.record.dates if date.span.overlaps(span)]
            wanted += 1
            found += bool(near)
            right += any((date.start, date.end) == (gold["start"], gold["end"]) for date in near)
    return {"found": 100 * found / max(1, wanted), "right": 100 * right / max(1, wanted)}


def lines(shares: dict[str, float]) -> list[str]:
    """What is printed of dates."""
    return [f"{name:10} {share:5.1f}   to reach {TARGET:.0f}" for name, share in shares.items()]
