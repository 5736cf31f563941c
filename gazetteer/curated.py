"""Reads the lists of our own that stand beside this file, in `curated/`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parent / "curated"


class CuratedRegion(NamedTuple):
    """A division of a country: `anchor` is a town of it; first-level divisions have `first_level` set."""

    country: str
    names: tuple[str, ...]
    anchor: str
    centre: tuple[float, float] | None
    first_level: bool


class CuratedFeature(NamedTuple):
    """A sea, a mountain, a building: what is no town and no division."""

    feature: str
    names: tuple[str, ...]
    country: str | None
    centre: tuple[float, float]


class CuratedCountry(NamedTuple):
    """Names of a country beside its official one, and a centre where the stored one misleads."""

    code: str
    names: tuple[str, ...]
    centre: tuple[float, float] | None


class CuratedCity(NamedTuple):
    """More names of a town that stands in GeoNames under `name`."""

    country: str
    name: str
    aliases: tuple[str, ...]


def _entries(file: str) -> Iterator[tuple[str, str, str]]:
    """(section, left side, right side) of each line of `file`; the section is empty before the first."""
    section = ""
    for line in (FOLDER / file).read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line and not line.startswith("#"):
            left, right = line.split(" = ", 1)
            yield section, left, right


def _point(text: str) -> tuple[float, float]:
    latitude, longitude = text.split()
    return float(latitude), float(longitude)


def _with_centre(text: str) -> tuple[str, tuple[float, float] | None]:
    head, _, centre = text.partition(";")
    return head.strip(), _point(centre) if centre else None


def load_regions() -> Iterator[CuratedRegion]:
    """The divisions of countries."""
    for country, left, right in _entries("regions.txt"):
        anchor, centre = _with_centre(right)
        names = tuple(left.removeprefix("*").split("|"))
        yield CuratedRegion(country, names, anchor, centre, first_level=not left.startswith("*"))


def load_features() -> Iterator[CuratedFeature]:
    """What is no town and no division."""
    for feature, left, right in _entries("features.txt"):
        words = right.split()
        country = words[0] if len(words) == 3 else None
        yield CuratedFeature(feature, tuple(left.split("|")), country, _point(" ".join(words[-2:])))


def load_countries() -> Iterator[CuratedCountry]:
    """Further names and better centres of countries."""
    for _, code, right in _entries("countries.txt"):
        names, centre = _with_centre(right)
        yield CuratedCountry(code, tuple(names.split("|")), centre)


def load_cities() -> Iterator[CuratedCity]:
    """Further names of towns."""
    for _, left, right in _entries("cities.txt"):
        country, name = left.split(" ", 1)
        yield CuratedCity(country, name, tuple(right.split("|")))


def load_demonyms() -> Iterator[tuple[str, tuple[str, ...]]]:
    """(country, what its people are called)."""
    for _, country, right in _entries("demonyms.txt"):
        yield country, tuple(right.split("|"))
