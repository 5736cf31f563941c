"""Figures as values with bounds, comparator and unit, tied to who gives them."""

from __future__ import annotations

import re

from tui.analysis.numbers.bare_numbers import counts_something, is_some_day
from tui.analysis.numbers.bounds import join_bounds
from tui.analysis.numbers.changes import change_of
from tui.analysis.numbers.comparators import hedge_after, hedge_before
from tui.analysis.numbers.counted import counted_after
from tui.analysis.numbers.dollars import dollar_of
from tui.analysis.numbers.lone_times import lone_times
from tui.analysis.numbers.not_figures import excluded_spans, overlapping
from tui.analysis.numbers.numerals import Numeral, find_numerals
from tui.analysis.numbers.ranges import pair_up, share_counted
from tui.analysis.numbers.ranks import is_rank
from tui.analysis.numbers.readings import Reading
from tui.analysis.numbers.stated import quoted_in, stated_by
from tui.analysis.numbers.sums import add_up
from tui.analysis.numbers.unit_readings import read_unit
from tui.analysis.parsed import ParsedArticle, ParsedBlock
from tui.document.record import Date, Figure, Quotation
from tui.document.span import CharSpan

_TIMES = re.compile(r"[\s-]?(?:times|fold)\b", re.IGNORECASE)
_LASTING = re.compile(r"(?:the\s+)?(?:past|last|next|previous|coming)\s+(?=[\w-]+\s+\w+s\b)", re.IGNORECASE)
"""A stretch of time that ends or begins today: a date, and in its length a figure too."""

_UNCHANGING = frozenset({"age", "rank", "score"})


def find_figures(
    parsed: ParsedArticle, dates: tuple[Date, ...], quotations: tuple[Quotation, ...]
) -> tuple[Figure, ...]:
    """The figures of `parsed` in the order of the text, ids f1, f2, …; none of them is one of `dates`."""
    dollar = dollar_of(parsed.article)
    out: list[Figure] = []
    for block in parsed.blocks:
        numerals = _numbers(block.text, parsed.article.language)
        readings = _read_block(block, numerals, dates, dollar) if numerals else []
        near = quoted_in(block, quotations) if readings else []
        for reading in readings:
            out.append(_figure(f"f{len(out) + 1}", reading, block, near))
    return tuple(out)


def _figure(name: str, reading: Reading, block: ParsedBlock, near: list[Quotation]) -> Figure:
    span = CharSpan(block.start + reading.start, block.start + reading.end)
    stated = stated_by(span, block, near)
    return Figure(
        id=name,
        span=span,
        kind=reading.kind or "count",
        value=_rounded(reading.value),
        low=_rounded(reading.low),
        high=_rounded(reading.high),
        comparator=reading.comparator,
        unit=reading.unit,
        change=reading.change,
        quotation=stated.id if stated else None,
        speaker=stated.speaker if stated else None,
    )


def _rounded(value: float | None) -> float | None:
    """`value` without the dust of binary fractions: twelve significant digits."""
    return None if value is None else float(f"{value:.12g}")


def _numbers(text: str, language: str) -> list[Numeral]:
    """The numbers of `text` and the single hours and years that stand for one, in order."""
    numerals = find_numerals(text, language)
    taken = [(numeral.start, numeral.end) for numeral in numerals]
    alone = [lone for lone in lone_times(text) if not overlapping(taken, lone.start, lone.end)]
    return sorted([*numerals, *alone], key=lambda numeral: numeral.start) if alone else numerals


def _read_block(block: ParsedBlock, numerals: list[Numeral], dates: tuple[Date, ...], dollar: str) -> list[Reading]:
    """The figures among `numerals` of one block."""
    text = block.text
    blocked = excluded_spans(text)
    for date in dates:
        if block.span.overlaps(date.span):
            start, end = date.span.start - block.start, date.span.end - block.start
            lasting = _LASTING.match(text, start, end)
            blocked.append((start, end if lasting is None else lasting.end()))
    readings = [
        reading
        for numeral in numerals
        if not overlapping(blocked, numeral.start, numeral.end) and (reading := read_unit(text, numeral, dollar))
    ]
    readings = pair_up(add_up(_apart(readings), text), text)
    finished = [reading for reading in readings if _finished(block, reading)]
    share_counted(finished, text)
    return join_bounds(finished, text)


def _apart(readings: list[Reading]) -> list[Reading]:
    """`readings` without those that a reading before them has taken in."""
    out: list[Reading] = []
    for reading in readings:
        if not out or reading.numeral.start >= out[-1].end:
            out.append(reading)
    return out


def _finished(block: ParsedBlock, reading: Reading) -> bool:
    """Complete `reading` from the words around it; False where it turns out to be no figure."""
    text = block.text
    if reading.numeral.ordinal:
        if not is_rank(text, reading):
            return False
        reading.kind = "rank"
    elif (reading.bare and reading.last is None and not counts_something(block, reading)) or (
        reading.kind == "duration" and is_some_day(text, reading)
    ):
        return False
    if reading.kind in (None, "ratio"):
        _count(block, reading)
    _compare(text, reading)
    if reading.kind not in _UNCHANGING:
        reading.change = change_of(text, reading.start, reading.end, reading.kind)
    return True


def _count(block: ParsedBlock, reading: Reading) -> None:
    """Name what a bare number counts."""
    times = _TIMES.match(block.text, reading.end)
    if times is not None:
        reading.kind, reading.unit, reading.end = "ratio", "times", times.end()
        return
    counted = counted_after(block, reading.start, reading.number_end)
    reading.kind = reading.kind or ("ratio" if reading.numeral.fraction else "count")
    if counted is not None:
        reading.unit = counted.words
        reading.end = max(reading.end, counted.end)


def _compare(text: str, reading: Reading) -> None:
    """Set the comparator from the hedges before and after."""
    before = hedge_before(text, reading.start, over_time=reading.kind == "duration")
    reading.hedge_start = before.at if before is not None else None
    after = hedge_after(text, reading.number_end) or hedge_after(text, reading.end)
    hedge = before if before is not None and before.comparator != "~" else (after or before)
    if hedge is not None:
        reading.comparator = hedge.comparator
    elif reading.numeral.indefinite:
        reading.comparator = ">"
