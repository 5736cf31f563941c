"""The names of the panels on one line, shortened as far as the width asks, never wrapped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple, get_args

PanelName = Literal["speakers", "places", "figures", "dates", "summary", "outline"]
PANELS: tuple[PanelName, ...] = get_args(PanelName)
"""The panels in the order of their tabs."""

_SETTINGS = (
    *((8, 8, 6, 3), (8, 8, 6, 2), (8, 8, 6, 1), (8, 3, 4, 1), (8, 3, 3, 1)),
    *((8, 3, 0, 3), (8, 3, 0, 2), (8, 3, 0, 1), (8, 2, 0, 1), (3, 2, 0, 1), (2, 2, 0, 1)),
)
"""Letters of the active label, letters of each other, how many stand whole from the left all the same, and cells
between two; the widest first."""


class Tab(NamedTuple):
    """A tab as shown: its label and the cell it begins at."""

    name: PanelName
    label: str
    start: int


def fit_tabs(active: PanelName, width: int) -> tuple[Tab, ...]:
    """Labels of all panels in `width` cells, the longest that fit; the active one is whole as long as it can be.

    Where not even two letters of each fit, the active panel is named alone.
    """
    for active_letters, letters, whole, gap in _SETTINGS:
        tabs = _set([active_letters if name == active else letters for name in PANELS], whole, gap)
        if tabs[-1].start + len(tabs[-1].label) <= width:
            return tabs
    return (Tab(active, active.title()[: max(width, 0)], 0),)


def tab_at(tabs: tuple[Tab, ...], cell: int) -> PanelName | None:
    """The panel whose label is at `cell`."""
    return next((tab.name for tab in tabs if tab.start <= cell < tab.start + len(tab.label)), None)


def _set(letters: Sequence[int], whole: int, gap: int) -> tuple[Tab, ...]:
    tabs: list[Tab] = []
    start = 0
    for number, (name, most) in enumerate(zip(PANELS, letters, strict=True)):
        label = name.title() if number < whole else name.title()[:most]
        tabs.append(Tab(name, label, start))
        start += len(label) + gap
    return tuple(tabs)
