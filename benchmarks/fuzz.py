"""Hostile texts without end, over every room that reads them: `python -m benchmarks.fuzz --minutes 30 [ROOM …]`.

Each room is what `tests/hostile_rooms.py` holds it to; a text that breaks a room is made small and printed with its
traceback, to be kept in `tests/test_hostile.py`. Exits with 1 where anything broke. The longer it runs, the longer
the texts: every room gets its share of the minutes, in rounds of fresh seeds.
"""

from __future__ import annotations

import argparse
import sys
import time
import traceback
from collections import Counter

from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.hostile_rooms import ROOMS, Room

_A_ROUND = 400
"""Texts of one room before the next has its turn."""


def _round(room: Room, number: int, tried: Counter[str]) -> None:
    """Try one round of texts on `room`. Raises whatever the room raises."""

    @seed(number)
    @settings(
        max_examples=max(1, _A_ROUND // room.cost),
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
        print_blob=False,
    )
    @given(room.inputs(40 + 20 * (number % 8)))
    def attempt(given_input: object) -> None:
        tried[room.name] += 1
        room.check(given_input)

    attempt()


def _told(tried: Counter[str], broken: Counter[str], began: float) -> str:
    counts = ", ".join(f"{name} {tried[name]:,}" for name in tried)
    minutes = (time.monotonic() - began) / 60
    return f"{sum(tried.values()):,} inputs in {minutes:.1f} min ({counts}); {sum(broken.values())} rounds broke"


def main() -> None:
    """Fuzz for as long as asked."""
    options = argparse.ArgumentParser(prog="python -m benchmarks.fuzz", description=__doc__)
    options.add_argument("--minutes", type=float, default=30)
    options.add_argument("--seed", type=int, default=0, help="the number of the first round")
    options.add_argument("rooms", nargs="*", metavar="ROOM", help=f"of {', '.join(room.name for room in ROOMS)}")
    chosen = options.parse_args()
    rooms = [room for room in ROOMS if not chosen.rooms or room.name in chosen.rooms]
    tried: Counter[str] = Counter()
    broken: Counter[str] = Counter()
    began, number = time.monotonic(), chosen.seed
    while rooms and time.monotonic() - began < chosen.minutes * 60:
        for room in rooms:
            try:
                _round(room, number, tried)
            except Exception:  # noqa: BLE001 - finding what is raised is what this is for
                broken[room.name] += 1
                print(f"== {room.name}, seed {number}\n{traceback.format_exc(limit=-8)}", flush=True)  # noqa: T201
        number += 1
    print(_told(tried, broken, began))  # noqa: T201
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
