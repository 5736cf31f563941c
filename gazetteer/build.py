"""Builds the gazetteer: towns, countries and divisions of GeoNames with the lists of our own, in one SQLite file."""

from __future__ import annotations

import hashlib
import sqlite3
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from gazetteer import curated, sources
from tui.analysis.geography.placekey import place_key

SCHEMA = """
CREATE TABLE place(id INTEGER PRIMARY KEY, geonames INTEGER, name TEXT NOT NULL, feature TEXT NOT NULL, country TEXT,
    admin1 INTEGER, latitude INTEGER NOT NULL, longitude INTEGER NOT NULL, population INTEGER NOT NULL);
CREATE TABLE name(key TEXT NOT NULL, place INTEGER NOT NULL, alternate INTEGER NOT NULL, PRIMARY KEY(key, place))
    WITHOUT ROWID;
CREATE TABLE admin1(id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE demonym(key TEXT PRIMARY KEY, country TEXT NOT NULL) WITHOUT ROWID;
CREATE UNIQUE INDEX country ON place(country) WHERE feature = 'country';
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""
SCALE = 10_000
"""Coordinates are stored as whole ten-thousandths of a degree: eleven metres."""

ALTERNATES_FROM = 15_000
"""Towns of so many people keep their other names: those of smaller ones would double the file and are not read."""

PROMINENCE = {"continent": 1_000_000_000, "region": 30_000_000, "water": 3_000_000}
LEAST_PROMINENCE = 500_000
"""What stands for the population of what has none."""

DIVISION_WORDS = frozenset(
    "Oblast Region Province State County Governorate Prefecture Department Krai Voivodeship District Canton Division "
    "Republic Territory Municipality".split()
)
"""Last words of divisions' names that another word may take the place of: "Kherson Oblast", "the Kherson region"."""


class Row(NamedTuple):
    """A place to be written, with its names and its division's name."""

    geonames: int | None
    names: tuple[str, ...]
    alternates: tuple[str, ...]
    feature: str
    country: str | None
    admin1: str | None
    latitude: float
    longitude: float
    population: int


class BuildError(Exception):
    """A line of our lists that fits nothing in GeoNames."""


class Atlas:
    """The towns of GeoNames, by name and by division."""

    def __init__(self, cities: Iterable[sources.City]) -> None:
        self.cities = sorted(cities, key=lambda city: city.geonames)
        self.by_name: dict[tuple[str, str], list[sources.City]] = defaultdict(list)
        self.by_code: dict[tuple[str, str], list[sources.City]] = defaultdict(list)
        for city in self.cities:
            self.by_code[city.country, city.code].append(city)
            for key in sorted({place_key(name) for name in (city.name, *city.alternates)}):
                self.by_name[city.country, key].append(city)

    def town(self, country: str, name: str) -> sources.City | None:
        """The most populous town of `country` called `name`, one officially called so before others."""
        found = self.by_name.get((country, place_key(name)), [])
        return max(found, key=lambda city: (city.name == name, city.population, -city.geonames), default=None)

    def centre(self, country: str, code: str) -> tuple[float, float]:
        """The middle of the towns of a division, each counting the same."""
        towns = self.by_code[country, code]
        return sum(c.latitude for c in towns) / len(towns), sum(c.longitude for c in towns) / len(towns)

    def people(self, country: str, code: str) -> int:
        """Those who live in the towns of a division."""
        return sum(city.population for city in self.by_code[country, code])


class Divisions:
    """The names of first-level divisions by (country, code), gathered from our lists and from countryinfo."""

    def __init__(self, atlas: Atlas, regions: Iterable[curated.CuratedRegion]) -> None:
        self.atlas = atlas
        self.names: dict[tuple[str, str], str] = {}
        self.rows: list[Row] = []
        placed = [(region, self._anchor(region)) for region in regions]
        for region, town in placed:
            if region.first_level:
                self._name(town.country, town.code, region.names, region.centre)
        for region, town in placed:
            if not region.first_level:
                latitude, longitude = region.centre or (town.latitude, town.longitude)
                admin1 = self.names.get((town.country, town.code))
                at = (latitude, longitude, town.population)
                self.rows.append(Row(None, region.names, (), "region", town.country, admin1, *at))

    def _anchor(self, region: curated.CuratedRegion) -> sources.City:
        town = self.atlas.town(region.country, region.anchor)
        if town is None:
            raise BuildError(f"regions.txt: {region.country} has no town {region.anchor}, for {region.names[0]}")
        return town

    def _name(self, country: str, code: str, names: tuple[str, ...], centre: tuple[float, float] | None) -> None:
        if (country, code) in self.names:
            raise BuildError(f"regions.txt: {names[0]} and {self.names[country, code]} have the same code {code}")
        self.names[country, code] = names[0]
        at = centre or self.atlas.centre(country, code)
        bare = tuple(name.rsplit(" ", 1)[0] for name in names if name.rsplit(" ", 1)[-1] in DIVISION_WORDS)
        self.rows.append(Row(None, names, bare, "region", country, names[0], *at, self.atlas.people(country, code)))

    def add_provinces(self, country: sources.Country) -> None:
        """Name the divisions of `country` that have no name yet after a province whose town they hold."""
        towns = [(name, self.atlas.town(country.code, name)) for name in sorted(set(country.provinces))]
        towns.sort(key=lambda pair: -pair[1].population if pair[1] else 0)
        for name, town in towns:
            if town is not None and town.code and (country.code, town.code) not in self.names:
                self._name(country.code, town.code, (name,), None)


def city_rows(atlas: Atlas, divisions: Divisions, countries: Iterable[sources.Country]) -> Iterator[Row]:
    """Every town; the capitals of countries are told apart."""
    capitals = {town.geonames for each in countries if (town := atlas.town(each.code, each.capital)) is not None}
    aliases = {(entry.country, entry.name): entry.aliases for entry in curated.load_cities()}
    best = {key: atlas.town(*key) for key in aliases}
    if missing := sorted(key for key, town in best.items() if town is None):
        raise BuildError(f"cities.txt: not in GeoNames: {missing}")
    more: dict[int, tuple[str, ...]] = {town.geonames: aliases[key] for key, town in best.items() if town is not None}
    for city in atlas.cities:
        names = (city.name, *more.get(city.geonames, ()))
        admin1 = divisions.names.get((city.country, city.code))
        where = (city.country, admin1, city.latitude, city.longitude, city.population)
        feature = "capital" if city.geonames in capitals else "city"
        yield Row(city.geonames, names, city.alternates, feature, *where)


def county_rows(divisions: Divisions) -> Iterator[Row]:
    """The counties of the United States that our lists do not place: at the centre of their state, population 0."""
    states = {row.admin1: row for row in divisions.rows if row.country == "US" and row.names[0] == row.admin1}
    placed = {(place_key(name), row.admin1) for row in divisions.rows if row.country == "US" for name in row.names}
    for name, code in sources.load_counties():
        state = divisions.names.get(("US", code))
        if state is None or (place_key(name), state) in placed:
            continue
        centre = states[state]
        yield Row(None, (name,), (), "region", "US", state, centre.latitude, centre.longitude, 0)


def country_rows(countries: Iterable[sources.Country], atlas: Atlas) -> Iterator[Row]:
    """Every country that has a centre or a capital to stand for it."""
    own = {entry.code: entry for entry in curated.load_countries()}
    for country in countries:
        entry = own.get(country.code)
        capital = atlas.town(country.code, country.capital)
        centre = entry.centre if entry else None
        centre = centre or country.centre or ((capital.latitude, capital.longitude) if capital else None)
        if centre is None:
            continue
        names = tuple(dict.fromkeys((*(entry.names if entry else ()), country.name)))
        others = tuple(name for name in country.names if name not in names)
        yield Row(country.geonames, names, others, "country", country.code, None, *centre, country.population)


def feature_rows() -> Iterator[Row]:
    """Continents, seas, mountains, buildings and the like."""
    for number, name, latitude, longitude, people in sources.load_continents():
        yield Row(number, (name,), (), "continent", None, None, latitude, longitude, people)
    for entry in curated.load_features():
        prominence = PROMINENCE.get(entry.feature, LEAST_PROMINENCE)
        yield Row(None, entry.names, (), entry.feature, entry.country, None, *entry.centre, prominence)


def demonyms(countries: Iterable[sources.Country]) -> dict[str, str]:
    """Country by what its people are called; a word of our lists counts before one of countryinfo's."""
    found: dict[str, str] = {}
    for code, words in curated.load_demonyms():
        for word in words:
            found.setdefault(place_key(word), code)
            found.setdefault(place_key(word + "s"), code)
    for country in countries:
        for word in (country.demonym or "").replace(" or ", ",").split(","):
            if key := place_key(word):
                found.setdefault(key, country.code)
                found.setdefault(key + "s", country.code)
    return found


def write(path: Path, rows: Iterable[Row], people: dict[str, str], stamp: str) -> None:
    """Write the gazetteer to `path`, all or nothing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".part")
    unfinished.unlink(missing_ok=True)
    base = sqlite3.connect(unfinished)
    base.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;" + SCHEMA)
    admins: dict[str, int] = {}
    names: list[tuple[str, int, int]] = []
    for number, row in enumerate(rows, start=1):
        admin1 = admins.setdefault(row.admin1, len(admins) + 1) if row.admin1 else None
        at = (round(row.latitude * SCALE), round(row.longitude * SCALE), row.population)
        place = (number, row.geonames, row.names[0], row.feature, row.country, admin1, *at)
        base.execute("INSERT INTO place VALUES (?,?,?,?,?,?,?,?,?)", place)
        official = {place_key(name) for name in row.names} - {""}
        names += [(key, number, 0) for key in official]
        names += [(key, number, 1) for key in {place_key(name) for name in row.alternates} - official - {""}]
    base.executemany("INSERT INTO name VALUES (?,?,?)", sorted(names))
    base.executemany("INSERT INTO admin1 VALUES (?,?)", [(number, name) for name, number in admins.items()])
    base.executemany("INSERT INTO demonym VALUES (?,?)", sorted(people.items()))
    base.execute("INSERT INTO meta VALUES ('stamp', ?)", (stamp,))
    base.commit()
    base.execute("VACUUM")
    base.close()
    unfinished.replace(path)


def stamp() -> str:
    """What the gazetteer is made of, as one hash: our lists, our code, and the packages that a build needs."""
    root = Path(__file__).parent
    project = tomllib.loads((root.parent / "pyproject.toml").read_text(encoding="utf-8"))
    digest = hashlib.sha256(" ".join(project["build-system"]["requires"]).encode())
    code = [
        root / "build.py",
        root / "curated.py",
        root / "sources.py",
        root.parent / "tui/analysis/geography/placekey.py",
    ]
    for file in [*code, *sorted(root.glob("curated/*.txt"))]:
        digest.update(file.read_bytes())
    return digest.hexdigest()


def is_current(path: Path) -> bool:
    """Whether the file at `path` was made of what stands here now."""
    if not path.exists():
        return False
    base = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        found = base.execute("SELECT value FROM meta WHERE key = 'stamp'").fetchone()
    except sqlite3.DatabaseError:
        return False
    finally:
        base.close()
    return bool(found) and found[0] == stamp()


def build(path: Path) -> None:
    """Write the gazetteer to `path`. Raises BuildError where a line of our lists fits nothing."""
    countries = list(sources.load_countries())
    atlas = Atlas(sources.load_cities(ALTERNATES_FROM))
    divisions = Divisions(atlas, curated.load_regions())
    for country in countries:
        divisions.add_provinces(country)
    rows = [
        *feature_rows(),
        *country_rows(countries, atlas),
        *divisions.rows,
        *county_rows(divisions),
        *city_rows(atlas, divisions, countries),
    ]
    write(path, rows, demonyms(countries), stamp())
