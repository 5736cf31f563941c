"""What the reader can select in an article."""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

from tui.document.span import CharSpan

Layer = Literal["entities", "quotations", "figures", "dates", "summary"]
LAYERS: tuple[Layer, ...] = get_args(Layer)
"""The layers in the order of their keys, 1 to 5."""


class Selection(NamedTuple):
    """One thing of the record at one place of the text.

    `id` is the record's own id for entities, quotations and figures, and "d0", "s0" with the place in its list for
    dates and summary sentences. `span` is the mention or piece that was chosen.
    """

    layer: Layer
    id: str
    span: CharSpan
