"""How each tone of a row looks in a theme."""

from __future__ import annotations

from functools import lru_cache

from rich.style import Style

from tui.front.palette import Palette
from tui.front.rows.row import Tone

_COLOURS: dict[Tone, str] = {
    "text": "text",
    "strong": "text",
    "muted": "muted",
    "faint": "faint",
    "heading": "muted",
    "accent": "accent",
    "person": "person",
    "organization": "organization",
    "place": "place",
    "group": "group",
    "other": "other",
    "figure": "figure",
    "date": "date",
    "summary": "summary",
    "warning": "warning",
}
"""The palette's colour for each tone but "voice", whose colour is the speaker's."""
_BOLD: frozenset[Tone] = frozenset({"strong", "heading", "figure", "voice", "warning"})
_ITALIC: frozenset[Tone] = frozenset({"date"})


@lru_cache(maxsize=1024)
def style_of(tone: Tone, rank: int, palette: Palette | None) -> Style:
    """The look of `tone`, without a background; without a palette its weight and slant alone."""
    colour = None
    if palette is not None:
        colour = palette.voices[rank % len(palette.voices)] if tone == "voice" else getattr(palette, _COLOURS[tone])
    return Style(color=colour, bold=tone in _BOLD or None, italic=tone in _ITALIC or None)
