"""Every room bears whatever it is given; `python -m benchmarks.fuzz` asks the same for as long as one likes."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.hostile_rooms import ROOMS, Room


@pytest.mark.parametrize("room", ROOMS, ids=[room.name for room in ROOMS])
def test_a_room_bears_hostile_input(room: Room) -> None:
    @settings(max_examples=120 // room.cost, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.data())
    def bears(data: st.DataObject) -> None:
        room.check(data.draw(room.inputs(30)))

    bears()
