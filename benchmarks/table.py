"""Measurements beside their limits."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Row(NamedTuple):
    """One measurement; `limit` is None where there is none, and the value must be `at_least` it or at most."""

    what: str
    value: float
    limit: float | None
    at_least: bool = False

    @property
    def met(self) -> bool:
        """Whether the value keeps its limit."""
        if self.limit is None:
            return True
        return self.value >= self.limit if self.at_least else self.value <= self.limit


def table(rows: Iterable[Row]) -> str:
    """The rows as a Markdown table."""
    lines = ["| what | measured | limit | |", "|---|---|---|---|"]
    for row in rows:
        limit = "" if row.limit is None else f"{'≥' if row.at_least else '≤'} {row.limit:g}"
        lines.append(f"| {row.what} | {row.value:.2f} | {limit} | {'' if row.met else 'missed'} |")
    return "\n".join(lines)
