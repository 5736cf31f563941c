"""The article view drawn as plain text, for tests to compare and people to review."""

from __future__ import annotations

import os
from pathlib import Path

from textual.strip import Strip

from tests.front.built import PALETTE
from tui.document.article import Article
from tui.document.record import Record
from tui.front.text.flows import find_flows
from tui.front.text.layout import Layout
from tui.front.text.marked import MarkedSpans, find_marked
from tui.front.text.page import divide
from tui.front.text.paint import paint_line
from tui.front.text.scene import Scene
from tui.front.voices import rank_speakers

GOLDENS = Path(__file__).parent / "goldens"
_SIGNS = {
    (False, False, False): " ",
    (True, False, False): "*",
    (False, True, False): "/",
    (False, False, True): "_",
    (True, True, False): "+",
    (True, False, True): "#",
    (False, True, True): "%",
    (True, True, True): "@",
}
"""Bold, italic and underline as one sign under the character they are on."""


def layout_of(article: Article, width: int = 60, measure: int = 76, opened: frozenset[int] = frozenset()) -> Layout:
    """`article` set on a page of `width`, the flows of `opened` unfolded."""
    flows = tuple(find_flows(article))
    return Layout(article, flows, divide(width, measure), opened & set(range(len(flows))))


def spans_of(record: Record) -> MarkedSpans:
    """The marked spans of `record`."""
    spans = MarkedSpans()
    for marked in find_marked(record):
        spans.add(marked)
    return spans


def scene_of(record: Record) -> Scene:
    """Everything of `record` on, nothing selected."""
    return Scene(PALETTE, voices={speaker.entity.id: speaker for speaker in rank_speakers(record)})


def strips_of(layout: Layout, spans: MarkedSpans, scene: Scene) -> list[Strip]:
    """Every line painted."""
    layout.wrap_slice(60)
    return [paint_line(layout, y, layout.line_at(y), spans, scene) for y in range(layout.height)]


def drawn(record: Record, scene: Scene | None = None, width: int = 60, opened: frozenset[int] = frozenset()) -> str:
    """The whole of `record` on a page of `width`: each line, and under it the attributes of its characters.

    Under a line, `*` is bold, `/` italic, `_` underlined, `#` bold and underlined; "=" stands on another ground.
    """
    layout = layout_of(record.article, width, opened=opened)
    rows = []
    for strip in strips_of(layout, spans_of(record), scene or scene_of(record)):
        rows.append(strip.text.rstrip())
        signs = "".join(_signs(strip)).rstrip()
        rows += [f"{signs}"] if signs.strip() else []
    return "\n".join(rows) + "\n"


def _signs(strip: Strip) -> list[str]:
    signs = []
    for segment in strip:
        style = segment.style
        assert style is not None
        assert style.bgcolor is not None
        plain = style.bgcolor.name in (PALETTE.background, PALETTE.surface)
        sign = _SIGNS[bool(style.bold), bool(style.italic), bool(style.underline)] if plain else "="
        # A bar is bold, so that it is seen; only its letters count.
        signs += [sign if char.strip() or sign in "=_" else " " for char in segment.text]
    return signs


def assert_golden(name: str, text: str) -> None:
    """`text` is what goldens/`name`.txt holds; written anew where UPDATE_GOLDENS is set."""
    path = GOLDENS / f"{name}.txt"
    if os.environ.get("UPDATE_GOLDENS"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")
