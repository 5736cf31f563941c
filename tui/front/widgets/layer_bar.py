"""The bar at the top: what is open, and the layers with their keys, counts and whether they are on."""

from __future__ import annotations

from collections.abc import Mapping

from textual.content import Content
from textual.events import Click, MouseMove
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from tui.front.bars import Chip, fit_chips, shortened
from tui.front.display import display_text
from tui.front.palette import Palette
from tui.front.selection import LAYERS, Layer

_NUMBERED = {layer: str(number) for number, layer in enumerate(LAYERS, 1)}


def layer_colour(layer: Layer, palette: Palette) -> str:
    """The colour that stands for a layer."""
    return {
        "entities": palette.place,
        "quotations": palette.voices[0],
        "figures": palette.figure,
        "dates": palette.date,
        "summary": palette.summary,
    }[layer]


class LayerBar(Widget):
    """One line: the title of what is open, and a chip for each layer.

    A layer that is on has its key reversed and its name bold; one that is off has its key between dots.
    """

    class Pressed(Message):
        """A layer was clicked."""

        def __init__(self, layer: Layer) -> None:
            super().__init__()
            self.layer: Layer = layer

    heading: reactive[str] = reactive("")
    counts: reactive[Mapping[Layer, int] | None] = reactive(None)
    active_layers: reactive[frozenset[Layer]] = reactive(frozenset(LAYERS))
    palette: reactive[Palette | None] = reactive(None)

    def __init__(self, keys: Mapping[Layer, str] = _NUMBERED, *, id: str | None = None) -> None:  # noqa: A002
        """`keys` are the keys of the layers as people write them."""
        super().__init__(id=id)
        self._keys = keys

    def chips(self) -> list[Chip]:
        """The chips as they stand in the bar now."""
        return fit_chips(self.size.width, display_text(self.heading), self.counts, self._keys)

    def render(self) -> Content:
        """The whole line."""
        if self.palette is None:
            return Content("")
        chips = self.chips()
        room = chips[0].start if chips else self.size.width
        title = shortened(display_text(self.heading), max(0, room - 2))
        line = Content.assemble(" ", (title, f"bold {self.palette.headline}"))
        for chip in chips:
            gap = Content(" " * (chip.start - line.cell_length))
            line = Content("").join([line, gap, self._chip(chip, self.palette)])
        return line

    def _chip(self, chip: Chip, palette: Palette) -> Content:
        words = f" {chip.words}" if chip.words else ""
        if chip.layer not in self.active_layers:
            return Content.assemble((f"·{chip.key}·", palette.faint), (words, palette.faint))
        colour = layer_colour(chip.layer, palette)
        return Content.assemble(
            (f" {chip.key} ", f"bold {palette.background} on {colour}"), (words, f"bold {palette.text}")
        )

    def on_click(self, event: Click) -> None:
        """Toggle the layer under the pointer."""
        for chip in self.chips():
            if chip.start <= event.x < chip.end:
                self.post_message(self.Pressed(chip.layer))

    def on_mouse_move(self, event: MouseMove) -> None:
        """Tell what a click would do."""
        chip = next((chip for chip in self.chips() if chip.start <= event.x < chip.end), None)
        state = "off" if chip is not None and chip.layer in self.active_layers else "on"
        self.tooltip = None if chip is None else Content(f"{chip.layer}: turn {state}")
