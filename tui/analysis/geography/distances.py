"""Distances on the globe."""

from __future__ import annotations

import math

_DIAMETER = 12_742.0
"""Of the Earth, in kilometres."""


def kilometres(latitude: float, longitude: float, other_latitude: float, other_longitude: float) -> float:
    """The great-circle distance between two points given in degrees (haversine formula)."""
    a, b = math.radians(latitude), math.radians(other_latitude)
    across = math.sin((b - a) / 2) ** 2
    along = math.sin(math.radians(other_longitude - longitude) / 2) ** 2
    return _DIAMETER * math.asin(math.sqrt(min(1.0, across + math.cos(a) * math.cos(b) * along)))
