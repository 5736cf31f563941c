"""What lies under a cell of the screen."""

from __future__ import annotations

from typing import Literal, NamedTuple

from tui.front.display import display_text
from tui.front.selection import LAYERS, Selection
from tui.front.text.cells import index_at
from tui.front.text.layout import Layout, Line
from tui.front.text.marked import Marked, MarkedSpans
from tui.front.text.scene import Scene
from tui.front.text.tables import index_in_row


class Hit(NamedTuple):
    """One cell of a line: the code point there, or the nearest on the line where `place` is not "text"."""

    line: Line
    offset: int
    place: Literal["gutter", "text", "beside", "side"]


def find_hit(layout: Layout, x: int, y: int) -> Hit | None:
    """What the cell at (`x`, `y`), counted from the article's top left, shows; None above, below and between lines."""
    line = layout.line_at(y)
    if line is None or line.number < 0:
        return None
    page = layout.page
    if line.folded:
        return Hit(line, line.start, "beside")
    if x < page.text_left:
        return Hit(line, line.start, "gutter")
    if x >= page.text_left + page.column:
        return Hit(line, line.end, "side" if x < page.text_left + page.column + page.side else "beside")
    cell = x - page.text_left - line.indent
    if cell < 0:
        return Hit(line, line.start, "beside")
    text = display_text(layout.article.text[line.start : line.end])
    padding = layout.padding(line.flow)
    index = index_in_row(text, line.start, padding, cell) if padding else index_at(text, cell)
    return Hit(line, line.start + index, "text" if index < len(text) else "beside")


def selections_at(hit: Hit, spans: MarkedSpans, scene: Scene) -> list[Selection]:
    """What can be selected at `hit`, the innermost first; at a bar the quotation, at a bracket the sentence."""
    if hit.place in ("gutter", "side"):
        layer = "quotations" if hit.place == "gutter" else "summary"
        marked = [mark for mark in spans.between(hit.line.start, hit.line.end) if not _is_aside(mark)]
        beside = [mark for mark in marked if mark.layer == layer and scene.shows(mark)]
        return [max(beside, key=lambda mark: mark.start).selection] if beside else []
    if hit.place == "beside":
        return []
    under = [mark for mark in spans.between(hit.offset, hit.offset + 1) if scene.shows(mark) and not _is_aside(mark)]
    under.sort(key=lambda mark: (mark.end - mark.start, LAYERS.index(mark.layer)))
    return [mark.selection for mark in under]


def next_selection(choices: list[Selection], current: Selection | None) -> Selection | None:
    """The innermost of `choices`, or where `current` is one of them, the one around it: clicking again goes outward."""
    if not choices:
        return None
    return choices[(choices.index(current) + 1) % len(choices)] if current in choices else choices[0]


def _is_aside(mark: Marked) -> bool:
    return mark.part in ("cue", "source")
