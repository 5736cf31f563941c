"""Every measurement of speed in the README, each beside its limit: `python -m benchmarks`.

Figures are of the machine they are taken on; the limits are ratios within one run. Exits with 1 where one is missed.
"""

from __future__ import annotations

import sys

from benchmarks import analysis, latency, opening, reading
from benchmarks.table import Row, table


def main() -> int:
    """Measure all and print one table, quietest measurements first."""
    rows: list[Row] = []
    for room in (opening, reading, latency, analysis):
        print(f"measuring {room.__name__.removeprefix('benchmarks.')} …", file=sys.stderr)  # noqa: T201 - a program's output
        rows += room.measure()
    print(table(rows))  # noqa: T201 - a program's output
    return 0 if all(row.met for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
