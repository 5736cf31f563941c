"""How well a colour reads on another, and which pairs of a palette are read.

Contrast is that of WCAG 2.2, success criteria 1.4.3 (AA, 4.5:1) and 1.4.6 (AAA, 7:1): the ratio of relative luminances.
"""

from __future__ import annotations

from typing import NamedTuple

from tui.front.palette import Palette

AA = 4.5
AAA = 7.0

ON_ANY_GROUND = (
    "text",
    "muted",
    "faint",
    "accent",
    "headline",
    "person",
    "organization",
    "place",
    "group",
    "other",
    "figure",
    "date",
    "summary",
    "warning",
    "error",
)
"""The colours of words, each of which may stand on the page, on a bar, in a selection and in a match."""

GROUNDS = ("background", "surface", "selection", "match")


class Pair(NamedTuple):
    """A colour of words and the ground it is read on, by their names in the theme."""

    ink: str
    ground: str
    ratio: float


def contrast(one: str, other: str) -> float:
    """The contrast of two colours "#rrggbb", from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance of an sRGB colour."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def read_pairs(palette: Palette) -> tuple[Pair, ...]:
    """Every pair of colours that the reader's eye must tell apart as letters and ground."""
    inks = {name: getattr(palette, name) for name in ON_ANY_GROUND}
    inks |= {f"voices[{rank}]": colour for rank, colour in enumerate(palette.voices)}
    pairs = [
        Pair(ink, ground, contrast(colour, getattr(palette, ground)))
        for ink, colour in inks.items()
        for ground in GROUNDS
    ]
    pairs.append(Pair("background", "match_current", contrast(palette.background, palette.match_current)))
    return tuple(pairs)


def faintest_pair(palette: Palette) -> Pair:
    """The pair that is hardest to read."""
    return min(read_pairs(palette), key=lambda pair: pair.ratio)
