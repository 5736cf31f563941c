"""Names of places, looked up in one indexed SQLite file."""

from __future__ import annotations

import functools
import sqlite3
from pathlib import Path
from typing import Any, NamedTuple

from tui.analysis.geography.placekey import place_key

SHIPPED = Path(__file__).parent / "data" / "gazetteer.sqlite"
"""The file that ships with pullquote, made by `gazetteer/` when a wheel is built."""

_KEPT = 20_000
"""Look-ups that are kept: more than the names of the longest article, less than fills a batch's memory."""

_SCALE = 10_000
_FIND = """
SELECT place.geonames, place.name, feature, country, admin1.name, latitude, longitude, population, alternate
FROM name JOIN place ON place.id = name.place LEFT JOIN admin1 ON admin1.id = place.admin1
WHERE key = ? ORDER BY alternate, population DESC, place.id
"""


class GazetteerPlace(NamedTuple):
    """One place that bears a name; coordinates are WGS 84 degrees, `country` ISO 3166-1 alpha-2.

    `geonames` is None for a place of our own lists. `population` stands for how well known a place is; it is 0 for a
    county of which only the state is known, and whose coordinates are then the state's. `alternate` tells that the
    name asked for is not the one the place goes by, `capital` that a country is governed from there.
    """

    geonames: int | None
    name: str
    feature: str
    country: str | None
    admin1: str | None
    latitude: float
    longitude: float
    population: int
    alternate: bool = False
    capital: bool = False


class Gazetteer:
    """The gazetteer shipped with pullquote; reads only, one look-up well under a millisecond, each kept."""

    def __init__(self, path: Path | None = SHIPPED) -> None:
        """Open the file at `path`. Raises sqlite3.OperationalError where it is missing or no database."""
        self._base: sqlite3.Connection | None = None
        if path is not None:
            # Nothing writes to the file while it is open, so SQLite need neither lock nor look for a journal.
            where = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
            self._base = sqlite3.connect(where, uri=True, check_same_thread=False)
            self._base.execute("SELECT 1 FROM place LIMIT 1")
        self._found: dict[str, tuple[GazetteerPlace, ...]] = {}

    @classmethod
    def empty(cls) -> Gazetteer:
        """A gazetteer without places, for when the file cannot be read."""
        return cls(None)

    def find(self, name: str) -> tuple[GazetteerPlace, ...]:
        """Every place called `name`, whatever its case and accents.

        Those that go by the name come before those for which it is another name, and the most populous first.
        """
        key = place_key(name)
        if key not in self._found:
            if len(self._found) >= _KEPT:
                self._found.clear()
            self._found[key] = self._look_up(key)
        return self._found[key]

    def _look_up(self, key: str) -> tuple[GazetteerPlace, ...]:
        if self._base is None or not key:
            return ()
        return tuple(_place(row) for row in self._base.execute(_FIND, (key,)))

    def country_of_demonym(self, word: str) -> str | None:
        """The country whose people or things are called `word` ("Ukrainian" gives UA); None where it is none."""
        if self._base is None:
            return None
        row = self._base.execute("SELECT country FROM demonym WHERE key = ?", (place_key(word),)).fetchone()
        return None if row is None else str(row[0])

    def country_name(self, code: str) -> str | None:
        """The name of the country with the ISO 3166-1 alpha-2 `code`; None where it is none."""
        if self._base is None:
            return None
        asked = "SELECT name FROM place WHERE feature = 'country' AND country = ?"
        row = self._base.execute(asked, (code,)).fetchone()
        return None if row is None else str(row[0])


def _place(row: tuple[Any, ...]) -> GazetteerPlace:
    number, name, feature, country, admin1, latitude, longitude, people, alternate = row
    capital = feature == "capital"
    at = (latitude / _SCALE, longitude / _SCALE)
    feature = "city" if capital else feature
    return GazetteerPlace(number, name, feature, country, admin1, *at, people, bool(alternate), capital)


@functools.cache
def shipped_gazetteer() -> Gazetteer:
    """The shipped gazetteer, opened once a process. Raises sqlite3.OperationalError where the file is missing."""
    return Gazetteer()
