"""Coastlines, frames and the way from the globe to dots."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.front.map.worldmap import Frame, GeoPoint, Layout, draw_world, fit_frame, load_world

POINTS = st.lists(st.builds(GeoPoint, st.floats(-80, 80), st.floats(-180, 180)), min_size=1, max_size=12)


def test_the_map_ships_with_coasts_and_borders() -> None:
    world = load_world()
    assert len(world.coast) > 100
    assert len(world.borders) > 100


def test_coarse_lines_have_fewer_points() -> None:
    fine, coarse = load_world(), load_world(coarse=True)
    assert sum(len(line.latitudes) for line in coarse.coast) < sum(len(line.latitudes) for line in fine.coast)


@given(POINTS)
def test_a_fitted_frame_shows_all_its_points(points: list[GeoPoint]) -> None:
    width, height = 160, 88
    layout = Layout(fit_frame(points, width, height), width, height)
    for point in points:
        x, y = layout.place(point)
        assert -1 <= x <= width + 1
        assert -1 <= y <= height + 1


def test_points_on_both_sides_of_the_date_line_are_fitted_across_it() -> None:
    frame = fit_frame([GeoPoint(-18.1, 178.4), GeoPoint(-13.8, -171.8)], 160, 88)
    assert abs(frame.centre.longitude) > 170
    assert frame.across < 60


def test_without_points_the_whole_world_is_shown() -> None:
    assert fit_frame([], 160, 88).across == 360


def test_north_is_up_and_east_is_right() -> None:
    layout = Layout(Frame(GeoPoint(0, 0), 90), 160, 80)
    assert layout.place(GeoPoint(0, 0)) == (80, 40)
    assert layout.place(GeoPoint(10, 0))[1] < 40
    assert layout.place(GeoPoint(0, 10))[0] > 80


def test_zoom_stays_within_its_limits() -> None:
    frame = Frame(GeoPoint(0, 0), 90)
    assert frame.zoomed(1e9).across > 0
    assert frame.zoomed(1e-9).across == 360


def test_panning_goes_around_the_globe_but_not_over_the_poles() -> None:
    frame = Frame(GeoPoint(80, 170), 90)
    assert -180 <= frame.panned(0.5, 0).centre.longitude < 0
    assert frame.panned(0, 10).centre.latitude <= 85


@pytest.mark.parametrize(
    "frame", [Frame(GeoPoint(20, 10), 360), Frame(GeoPoint(48, 32), 20), Frame(GeoPoint(0, 180), 90)]
)
def test_there_is_something_to_see(frame: Frame) -> None:
    coast, _ = draw_world(frame, 80, 24)
    assert any(any(coast.row_bits(row)) for row in range(24))


def test_nothing_is_drawn_on_no_cells() -> None:
    coast, borders = draw_world(Frame(GeoPoint(0, 0), 360), 0, 0)
    assert (coast.width, borders.height) == (0, 0)


def test_drawing_the_world_is_quick() -> None:
    frame = fit_frame([], 160, 96)
    draw_world(frame, 80, 24)
    took = []
    for _ in range(5):
        began = time.process_time()
        draw_world(frame, 80, 24)
        took.append(time.process_time() - began)
    assert min(took) < 0.05  # 16 ms is the aim; the rest is for slow machines
