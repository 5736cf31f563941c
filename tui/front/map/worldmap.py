"""Coastlines and borders, and how the globe is laid out on a canvas of dots."""

from __future__ import annotations

import functools
import itertools
import math
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from tui.front.map.braille import BrailleCanvas

_LINES = Path(__file__).parent / "data" / "coastlines.json"

_MARGIN = 1.25
"""How much wider than the points a fitted frame is."""

_CLOSEST = 3.0
_WIDEST = 360.0
"""Degrees of longitude at the equator that the map shows across, at least and at most."""

_STEEPEST = 75.0
"""The latitude whose shrinking of longitudes is the last to be followed; the poles would leave nothing."""

_BORDER_DOTS = 2
_COARSE = 1.0


class GeoPoint(NamedTuple):
    """A point on the globe in degrees."""

    latitude: float
    longitude: float


class _Coastlines(msgspec.Struct):
    credit: str
    scale: int
    coast: list[list[int]]
    borders: list[list[int]]


class GeoLine(NamedTuple):
    """A line on the globe: longitudes and latitudes in degrees, and the box around it (west, south, east, north)."""

    longitudes: tuple[float, ...]
    latitudes: tuple[float, ...]
    box: tuple[float, float, float, float]


class World(NamedTuple):
    """The lines of the map."""

    coast: tuple[GeoLine, ...]
    borders: tuple[GeoLine, ...]


@functools.cache
def load_world(coarse: bool = False) -> World:
    """The coastlines and borders that ship with pullquote (Natural Earth, 1:110m, public domain).

    `coarse` lines have no points nearer than a degree to each other: enough where a dot is wider than that.
    """
    stored = msgspec.json.decode(_LINES.read_bytes(), type=_Coastlines)
    coast, borders = (
        tuple(_line(flat, stored.scale, _COARSE if coarse else 0.0) for flat in lines)
        for lines in (stored.coast, stored.borders)
    )
    return World(coast, borders)


def _line(flat: list[int], scale: int, apart: float) -> GeoLine:
    """A stored line, without the points that are less than `apart` degrees from the one before."""
    longitude = latitude = 0
    longitudes: list[float] = []
    latitudes: list[float] = []
    for at in range(0, len(flat), 2):
        longitude += flat[at]
        latitude += flat[at + 1]
        east, north = longitude / scale, latitude / scale
        is_last = at == len(flat) - 2
        if is_last or not longitudes or abs(east - longitudes[-1]) + abs(north - latitudes[-1]) >= apart:
            longitudes.append(east)
            latitudes.append(north)
    box = (min(longitudes), min(latitudes), max(longitudes), max(latitudes))
    return GeoLine(tuple(longitudes), tuple(latitudes), box)


class Frame(NamedTuple):
    """What the map shows: its centre, and how many degrees of longitude at the equator lie across it.

    The projection is equirectangular, true along the centre's parallel.
    """

    centre: GeoPoint
    across: float

    def zoomed(self, factor: float) -> Frame:
        """The same centre, seen `factor` times as close."""
        return self._replace(across=min(_WIDEST, max(_CLOSEST, self.across / factor)))

    def panned(self, right: float, up: float) -> Frame:
        """Moved by parts of its own width."""
        latitude = max(-85.0, min(85.0, self.centre.latitude + up * self.across))
        longitude = _turned(self.centre.longitude + right * self.across / _shrink(self.centre.latitude))
        return self._replace(centre=GeoPoint(latitude, longitude))


class Layout(NamedTuple):
    """A frame on a canvas of `width` by `height` dots."""

    frame: Frame
    width: int
    height: int

    @property
    def dots_per_degree(self) -> float:
        """Of latitude."""
        return self.width / self.frame.across

    def place(self, point: GeoPoint) -> tuple[int, int]:
        """The dot of a point on the globe; it may lie outside the canvas."""
        east = _turned(point.longitude - self.frame.centre.longitude) * _shrink(self.frame.centre.latitude)
        north = point.latitude - self.frame.centre.latitude
        scale = self.dots_per_degree
        return round(self.width / 2 + east * scale), round(self.height / 2 - north * scale)

    def draw(self, lines: Iterable[GeoLine], canvas: BrailleCanvas, every: int = 1) -> None:
        """Draw what of `lines` the frame shows."""
        centre, scale = self.frame.centre, self.dots_per_degree
        shrink = _shrink(centre.latitude) * scale
        half_width, half_height = self.width / 2, self.height / 2
        reach_east, reach_north = half_width / shrink + 1, half_height / scale + 1
        for line in lines:
            if _is_beside(line.box, centre, reach_east, reach_north):
                continue
            before: tuple[int, int] | None = None
            for longitude, latitude in zip(line.longitudes, line.latitudes, strict=True):
                east = (longitude - centre.longitude + 180) % 360 - 180
                here = (int(half_width + east * shrink), int(half_height - (latitude - centre.latitude) * scale))
                if before is not None and here != before and abs(here[0] - before[0]) < 180 * shrink:
                    canvas.line(*before, *here, every=every)
                before = here


def _is_beside(box: tuple[float, float, float, float], centre: GeoPoint, east: float, north: float) -> bool:
    """Whether nothing in `box` can lie within so many degrees of the centre."""
    if box[1] > centre.latitude + north or box[3] < centre.latitude - north:
        return True
    middle, half = (box[0] + box[2]) / 2, (box[2] - box[0]) / 2
    return abs(_turned(middle - centre.longitude)) - half > east


def _turned(longitude: float) -> float:
    """The same meridian between -180 and 180 degrees."""
    return (longitude + 180) % 360 - 180


def _shrink(latitude: float) -> float:
    """How much shorter a degree of longitude is at `latitude` than at the equator."""
    return math.cos(math.radians(min(_STEEPEST, abs(latitude))))


def draw_world(frame: Frame, columns: int, rows: int) -> tuple[BrailleCanvas, BrailleCanvas]:
    """Coasts and borders on a canvas each; borders are dotted, so that they differ without colour."""
    coast, borders = BrailleCanvas(columns, rows), BrailleCanvas(columns, rows)
    if not columns or not rows:
        return coast, borders
    layout = Layout(frame, coast.width, coast.height)
    world = load_world(coarse=layout.dots_per_degree < 1 / _COARSE)
    layout.draw(world.coast, coast)
    layout.draw(world.borders, borders, every=_BORDER_DOTS)
    return coast, borders


def fit_frame(points: Sequence[GeoPoint], width: int, height: int) -> Frame:
    """The closest frame for a canvas of so many dots that shows all `points`; the whole world where there are none."""
    if not points or not width or not height:
        return Frame(GeoPoint(20.0, 10.0), _WIDEST)
    west, span = _narrowest([point.longitude for point in points])
    south, north = min(p.latitude for p in points), max(p.latitude for p in points)
    centre = GeoPoint((south + north) / 2, _turned(west + span / 2))
    across = max(span * _shrink(centre.latitude), (north - south) * width / height) * _MARGIN
    return Frame(centre, min(_WIDEST, max(_CLOSEST * 3, across)))


def _narrowest(longitudes: list[float]) -> tuple[float, float]:
    """Where the narrowest band around the globe that holds all `longitudes` begins, and how wide it is."""
    around = sorted({longitude % 360 for longitude in longitudes})
    gaps = [(after - before, after) for before, after in itertools.pairwise(around)]
    gaps.append((around[0] + 360 - around[-1], around[0]))
    widest, west = max(gaps, key=lambda gap: (gap[0], -gap[1]))
    return west, 360 - widest
