"""Figures against texts in which people marked them, or against sentences with their figures beside.

Gold: {doc_id, text?, set?, expected: [{span, value, low?, high?, comparator?, unit?, change?}], only?: [kind…]}. One
is right by its value (within a thousandth; a range by both bounds), by that and its comparator, by that and its unit.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any, NamedTuple

from benchmarks.accuracy.gold import Answer, Marked, spans
from tui.document.record import Figure
from tui.document.units import UNITS

TARGETS = {"value": 90.0, "comparator": 80.0, "unit": 78.0}
"""F1 on sentences of news that nobody here has seen; with more than one word for a unit, one in common is enough."""

_MONEY = {
    "USD": "dollar", "AUD": "dollar", "CAD": "dollar", "NZD": "dollar", "HKD": "dollar", "SGD": "dollar",
    "GBP": "pound", "EUR": "euro", "JPY": "yen", "CNY": "yuan", "INR": "rupee", "RUB": "ruble", "KRW": "won",
    "CHF": "franc", "MXN": "peso", "BRL": "real", "SEK": "krona", "TRY": "lira", "BTC": "bitcoin",
}  # fmt: skip
_SAME = {"percentage": "%", "percent": "%", "per": "", "metre": "meter", "litre": "liter", "feet": "foot"}


class Tally(NamedTuple):
    """How many figures were wanted and given, and how many of these were right in each way."""

    gold: int
    found: int
    right: Counter[str]

    def f1(self, what: str) -> float:
        """F1 in per cent by one of TARGETS."""
        return 200 * self.right[what] / max(1, self.gold + self.found)


def compare(texts: Iterable[Marked]) -> dict[str, Tally]:
    """The tally of every set, and of all together."""
    sums: dict[str, Tally] = defaultdict(lambda: Tally(0, 0, Counter()))
    for text in texts:
        gold: list[Answer] = text.answer.get("expected") or text.answer.get("figures") or []
        only = text.answer.get("only")
        pairs = _paired(gold, text.record.figures)
        matched = {found.id for _, found in pairs}
        found = sum(1 for figure in text.record.figures if not only or figure.kind in only or figure.id in matched)
        right = Counter(what for one, other in pairs for what in _right(one, other))
        for name in {"all", str(text.answer.get("set", "all"))}:
            tally = sums[name]
            sums[name] = Tally(tally.gold + len(gold), tally.found + found, tally.right + right)
    return dict(sorted(sums.items()))


def _paired(gold: list[Answer], found: Iterable[Figure]) -> list[tuple[Answer, Figure]]:
    """Figures that overlap, one to one, the most alike first."""
    candidates = sorted(
        (
            (-len(_right(one, other)), place, other.span, one, other)
            for place, one in enumerate(gold)
            for other in found
            if not one.get("span") or any(span.overlaps(other.span) for span in spans(one["span"]))
        ),
        key=lambda item: item[:3],
    )
    pairs: dict[int, tuple[Answer, Figure]] = {}
    taken: set[str] = set()
    for score, place, _, one, other in candidates:
        if place not in pairs and other.id not in taken and (score or one.get("span")):
            pairs[place] = (one, other)
            taken.add(other.id)
    return list(pairs.values())


def _right(gold: Answer, found: Figure) -> list[str]:
    """In which ways `found` is the figure that `gold` wants."""
    if not _same_value(gold, found):
        return []
    right = ["value"]
    if gold.get("change"):
        compared = found.change == gold["change"]
    else:
        wanted = gold.get("comparator") or "="
        compared = found.comparator in ([wanted] if isinstance(wanted, str) else wanted)
    if compared:
        right.append("comparator")
    if _same_unit(gold.get("unit"), found.unit):
        right.append("unit")
    return right


def _same_value(gold: Answer, found: Figure) -> bool:
    if gold.get("low") is not None and gold.get("high") is not None:
        return _close(gold["low"], found.low) and _close(gold["high"], found.high)
    return found.value is not None and _close(gold.get("value"), found.value)


def _close(one: Any, other: float | None) -> bool:
    return one is not None and other is not None and math.isclose(one, other, rel_tol=1e-3, abs_tol=1e-9)


def _same_unit(gold: str | list[str] | None, found: str | None) -> bool:
    if gold is None:
        return True
    wanted = [gold] if isinstance(gold, str) else gold
    if wanted == [""]:
        return not found
    return found in wanted or any(_unit_words(each) & _unit_words(found or "") for each in wanted)


def _unit_words(unit: str) -> set[str]:
    """The words of a unit, symbols and codes spelled out, in the singular."""
    known = UNITS.get(unit)
    phrases = [unit, *(known.words if known is not None else ()), _MONEY.get(unit, "")]
    words = (word for phrase in phrases for word in re.findall(r"[^\W\d_]+|%", phrase.lower()))
    singular = (re.sub(r"(?<=\w{2})s\Z", "", word) for word in words)
    return {_SAME.get(word, word) for word in singular} - {""}


def lines(tallies: dict[str, Tally]) -> list[str]:
    """What is printed of figures: F1 of each set by value, comparator and unit, beside what is to be reached."""
    out = [f"{'set':14} {'gold':>5} {'found':>5}" + "".join(f" {what:>11}" for what in TARGETS)]
    for name, tally in tallies.items():
        shares = "".join(f" {tally.f1(what):11.1f}" for what in TARGETS)
        out.append(f"{name:14} {tally.gold:5} {tally.found:5}{shares}")
    out.append(f"{'to reach':26}" + "".join(f" {target:11.0f}" for target in TARGETS.values()))
    return out
