"""Reduces Natural Earth's countries at 1:110m to coastlines and borders for the map.

    python -m gazetteer.coastlines naturalearth_lowres.shp tui/front/map/data/coastlines.json

The shapes (public domain) lie in the wheel of geopandas 0.14.4, in geopandas/datasets/naturalearth_lowres. An edge of
one country alone is coast, one of two countries a border. Run again only where the shapes change.
"""

from __future__ import annotations

import itertools
import json
import struct
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

Point = tuple[int, int]
Edge = tuple[Point, Point]

SCALE = 100
"""Coordinates are kept in hundredths of a degree, longitude first."""

CREDIT = "Made with Natural Earth, naturalearthdata.com: 1:110m countries, public domain."


def rings(shapes: bytes) -> Iterator[list[Point]]:
    """The rings of the polygons of a shapefile (ESRI, 1998)."""
    at = 100
    while at < len(shapes):
        (words,) = struct.unpack_from(">i", shapes, at + 4)
        parts, points = struct.unpack_from("<ii", shapes, at + 8 + 36)
        starts = [*struct.unpack_from(f"<{parts}i", shapes, at + 52), points]
        numbers = struct.unpack_from(f"<{2 * points}d", shapes, at + 52 + 4 * parts)
        where = [(round(numbers[i] * SCALE), round(numbers[i + 1] * SCALE)) for i in range(0, 2 * points, 2)]
        for start, end in itertools.pairwise(starts):
            yield where[start:end]
        at += 8 + 2 * words


def edges(ring: list[Point]) -> Iterator[Edge]:
    """The sides of a ring, each with its ends in order; not those along the edge of the map."""
    for a, b in itertools.pairwise(ring):
        along_edge = abs(a[0]) >= 179.9 * SCALE and abs(b[0]) >= 179.9 * SCALE
        if a != b and not along_edge and min(a[1], b[1]) > -89 * SCALE:
            yield min(a, b), max(a, b)


def chains(loose: list[Edge]) -> list[list[Point]]:
    """Edges joined end to end into lines as long as may be."""
    ends: dict[Point, list[Point]] = defaultdict(list)
    for a, b in sorted(loose):
        ends[a].append(b)
        ends[b].append(a)
    # Lines begin where something meets or ends, so that what is left over is closed.
    starts = sorted(point for point, others in ends.items() if len(others) != 2) + sorted(ends)
    lines = []
    for start in starts:
        while ends[start]:
            line = [start]
            while ends[line[-1]]:
                after = ends[line[-1]].pop()
                ends[after].remove(line[-1])
                line.append(after)
                if len(ends[after]) != 1:
                    break
            lines.append(line)
    return lines


def deltas(line: list[Point]) -> list[int]:
    """A line as one list: its first point, then from each point to the next."""
    flat = list(line[0])
    for a, b in itertools.pairwise(line):
        flat += [b[0] - a[0], b[1] - a[1]]
    return flat


def main(source: str, target: str) -> None:
    """Write the lines of the shapefile `source` to `target`."""
    counted = Counter(edge for ring in rings(Path(source).read_bytes()) for edge in edges(ring))
    coast = chains([edge for edge, times in counted.items() if times == 1])
    borders = chains([edge for edge, times in counted.items() if times > 1])
    made = {"credit": CREDIT, "scale": SCALE, "coast": [*map(deltas, coast)], "borders": [*map(deltas, borders)]}
    Path(target).write_text(json.dumps(made, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
