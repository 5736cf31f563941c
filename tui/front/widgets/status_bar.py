"""The bar at the bottom: where the reader is, how the analysis stands, and the keys that help now."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from tui.front.bars import fit_hints, joined, minutes_left
from tui.front.display import display_text
from tui.front.keymap import Key
from tui.front.palette import Palette
from tui.front.text.cells import cells_of

_HINTS = 3
"""The part of the bar, one in so many, that is kept for the keys."""


class StatusBar(Widget):
    """One line, its parts left out from the end where it is narrow.

    `place` is the place among things of a kind ("4 of 12 quotes"), `analysis` how the analysis stands, `remark` what
    has just happened and goes before all else until the next key.
    """

    fraction: reactive[float] = reactive(0.0)
    words: reactive[int] = reactive(0)
    place: reactive[str] = reactive("")
    analysis: reactive[str] = reactive("")
    remark: reactive[str] = reactive("")
    keys: reactive[Sequence[Key]] = reactive(())
    palette: reactive[Palette | None] = reactive(None)

    def told(self) -> list[str]:
        """The parts at the left, the most wanted first."""
        read = [f"{self.fraction:.0%}".replace("%", " %"), self.place, minutes_left(self.words, self.fraction)]
        return [display_text(part) for part in (self.remark, *(read if self.words else ()), self.analysis) if part]

    def render(self) -> Content:
        """The whole line."""
        if self.palette is None:
            return Content("")
        width = self.size.width - 2
        left = joined(self.told(), width - width // _HINTS)
        hints = fit_hints(width - cells_of(left) - 2, self.keys)
        right = Content("   ").join(
            Content.assemble((hint.key, f"bold {self.palette.accent}"), (f" {hint.words}", self.palette.muted))
            for hint in hints
        )
        gap = " " * max(0, width - cells_of(left) - right.cell_length)
        return Content.assemble(" ", (left, self.palette.text), gap, right)
