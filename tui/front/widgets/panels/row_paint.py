"""Rows as strips of a theme."""

from __future__ import annotations

from collections.abc import Iterator

from rich.segment import Segment
from rich.style import Style
from textual.css.styles import RenderStyles
from textual.strip import Strip

from tui.front.palette import Palette
from tui.front.rows.row import Pieces, Row
from tui.front.telling.fitting import fit_line, width_of
from tui.front.tones import style_of

MARGIN = 2
"""Cells before each line: the mark of the cursor, and air."""


def paint_row(row: Row, width: int, mark: str, ink: Style, ground: Style, palette: Palette | None) -> Iterator[Strip]:
    """The strips of `row`, its lines fitted to `width` cells without the margin; `mark` in `ink` begins the first."""
    for line in row.lines:
        for pieces in fit_line(line, width):
            yield _strip(pieces, Segment(mark.ljust(MARGIN), ground + ink), ground, palette)
            mark = ""


def ground_of(palette: Palette | None, chosen: bool) -> Style:
    """What rows stand on; the row that is chosen on another ground, reversed where there is no theme."""
    if palette is None:
        return Style(reverse=chosen or None)
    return Style(bgcolor=palette.selection if chosen else palette.surface)


def colour_scrollbar(styles: RenderStyles, palette: Palette) -> None:
    """Give a list and its scrollbar the colours of `palette`."""
    styles.background = palette.surface
    styles.scrollbar_background = palette.surface
    styles.scrollbar_background_hover = palette.surface
    styles.scrollbar_background_active = palette.surface
    styles.scrollbar_corner_color = palette.surface
    styles.scrollbar_color = palette.selection
    styles.scrollbar_color_hover = palette.faint
    styles.scrollbar_color_active = palette.accent


def _strip(pieces: Pieces, mark: Segment, ground: Style, palette: Palette | None) -> Strip:
    segments = [mark]
    for piece in pieces:
        words = piece.words.lstrip(" ")
        if len(words) < len(piece.words):
            # Some programs that draw SVG drop the spaces that begin a run of one style.
            segments.append(Segment(" " * (len(piece.words) - len(words)), ground))
        segments.append(Segment(words, ground + style_of(piece.tone, piece.rank, palette)))
    return Strip(segments, MARGIN + width_of(pieces))
