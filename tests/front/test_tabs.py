from __future__ import annotations

import pytest

from tui.front.tabs import PANELS, PanelName, fit_tabs, tab_at


def line_of(active: PanelName, width: int) -> str:
    line = ""
    for tab in fit_tabs(active, width):
        line = line.ljust(tab.start) + tab.label
    return line


@pytest.mark.parametrize("width", range(80))
@pytest.mark.parametrize("active", PANELS)
def test_tabs_never_need_a_second_line(active: PanelName, width: int) -> None:
    assert len(line_of(active, width)) <= width


def test_names_stand_whole_where_there_is_room() -> None:
    assert line_of("speakers", 60) == "Speakers   Places   Figures   Dates   Summary   Outline"


def test_the_active_name_stays_whole_longest() -> None:
    assert line_of("figures", 24) == "Sp Pl Figures Da Su Ou"


def test_names_are_shortened_from_the_right() -> None:
    assert line_of("speakers", 39) == "Speakers Places Figures Dates Sum Out"
    assert line_of("outline", 39) == "Speakers Places Figures Dat Sum Outline"


def test_every_panel_can_be_clicked_from_twenty_cells_on() -> None:
    tabs = fit_tabs("summary", 20)
    assert [tab_at(tabs, tab.start) for tab in tabs] == list(PANELS)


def test_the_active_panel_is_named_alone_where_nothing_else_fits() -> None:
    assert line_of("outline", 7) == "Outline"


def test_a_click_between_tabs_hits_none() -> None:
    assert tab_at(fit_tabs("speakers", 60), 9) is None
