"""The look of a run of characters, before Rich."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from rich.style import Style


class Ink(NamedTuple):
    """Colours are "#rrggbb"."""

    colour: str
    background: str
    bold: bool = False
    italic: bool = False
    underline: bool = False


@lru_cache(1024)
def style_of(ink: Ink) -> Style:
    """The Rich style for `ink`, every attribute said so that nothing shows through."""
    return Style(color=ink.colour, bgcolor=ink.background, bold=ink.bold, italic=ink.italic, underline=ink.underline)


@lru_cache(256)
def blended(colour: str, other: str, share: float) -> str:
    """The colour that is `share` of the way from `colour` to `other`."""
    pairs = ((int(colour[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(one + (two - one) * share):02x}" for one, two in pairs)
