"""How the panes share the width of the terminal. Free of Textual."""

from __future__ import annotations

from typing import NamedTuple

WIDE = 100
"""From this many cells on, the panels stand beside the article unasked."""

_GOOD_PAGE = 60
"""The narrowest page beside both panes; where less is left, the panels give way to the library."""
_LEAST_PAGE = 44
"""The narrowest page beside one pane; where less is left, the pane takes its place."""


class Arrangement(NamedTuple):
    """The cells each pane takes, 0 for one not shown; the page has what is left, or nothing where `page` is false."""

    library: int
    page: bool
    panels: int


def arrange(width: int, library: bool, panels: bool | None) -> Arrangement:
    """The panes in `width` cells; `panels` None leaves it to the width whether they are shown.

    The library, asked for just now, goes before the panels, and a pane before the page where both do not fit.
    """
    library_width = _library_width(width) if library else 0
    panels_width = _panels_width(width) if panels or (panels is None and width >= WIDE) else 0
    if library and width - library_width - panels_width < _GOOD_PAGE:
        panels_width = 0
    if (library_width or panels_width) and width - library_width - panels_width < _LEAST_PAGE:
        return Arrangement(width, False, 0) if library else Arrangement(0, False, width)
    return Arrangement(library_width, True, panels_width)


def _library_width(width: int) -> int:
    return 46 if width >= 150 else 34


def _panels_width(width: int) -> int:
    if width >= 160:
        return 48
    return 42 if width >= 120 else 36
