"""A figure in the making: what has been read of it so far, block by block."""

from __future__ import annotations

from dataclasses import dataclass

from tui.analysis.numbers.numerals import Numeral
from tui.document.record import Change, Comparator, FigureKind


@dataclass
class Reading:
    """One figure as far as it is read; `start` and `end` are places in the block's text.

    `numeral` is the number itself, `last` the further bound of a range; `hedge_start` is where the words that make it
    a bound begin. `small_change` is money told in cents.
    """

    numeral: Numeral
    start: int
    end: int
    value: float | None
    kind: FigureKind | None = None
    unit: str | None = None
    low: float | None = None
    high: float | None = None
    comparator: Comparator = "="
    change: Change | None = None
    last: Numeral | None = None
    currency_before: bool = False
    small_change: bool = False
    hedge_start: int | None = None

    @property
    def bare(self) -> bool:
        """Whether nothing but the number itself has been read."""
        return self.kind is None

    @property
    def number_end(self) -> int:
        """Where the last number of it ends."""
        return self.numeral.end if self.last is None else self.last.end

    def scale_by(self, factor: float) -> None:
        """Multiply what has been read by `factor`."""
        if self.value is not None:
            self.value *= factor
        if self.low is not None and self.high is not None:
            self.low, self.high = self.low * factor, self.high * factor
