"""The gazetteer as it ships."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

import pytest

from tui.analysis.gazetteer import SHIPPED, Gazetteer
from tui.analysis.geography.placekey import place_key


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer()


def test_a_name_is_found_whatever_its_case_and_accents(gazetteer: Gazetteer) -> None:
    assert gazetteer.find("sao paulo") == gazetteer.find("São Paulo")
    assert gazetteer.find("São Paulo")[0].country == "BR"


def test_the_most_populous_place_stands_first(gazetteer: Gazetteer) -> None:
    londons = gazetteer.find("London")
    assert [place.country for place in londons[:2]] == ["GB", "CA"]
    own = [place.population for place in londons if not place.alternate]
    assert own == sorted(own, reverse=True)


def test_places_for_which_it_is_another_name_come_last(gazetteer: Gazetteer) -> None:
    alternates = [place.alternate for place in gazetteer.find("Victoria")]
    assert alternates == sorted(alternates)
    assert any(alternates)


def test_short_forms_of_saint_and_mount_are_written_out() -> None:
    assert place_key("St. John's") == place_key("Saint Johns") == "saint johns"
    assert place_key("Mt. Elgon") == "mount elgon"


@pytest.mark.parametrize(
    ("name", "country"),
    [("U.S.", "US"), ("Holland", "NL"), ("Burma", "MM"), ("the Netherlands", "NL"), ("Côte d’Ivoire", "CI")],
)
def test_a_country_goes_by_its_other_names(gazetteer: Gazetteer, name: str, country: str) -> None:
    found = [place for place in gazetteer.find(name) if place.feature == "country"]
    assert [place.country for place in found] == [country]


@pytest.mark.parametrize(
    ("name", "feature"),
    [
        ("Kherson Oblast", "region"),
        ("Ohio", "region"),
        ("Fairfield County", "region"),
        ("Middle East", "region"),
        ("Dnieper River", "water"),
        ("Lake Victoria", "water"),
        ("Hindu Kush", "mountain"),
        ("Sahara", "desert"),
        ("the Kremlin", "facility"),
        ("Independence Square", "facility"),
        ("Europe", "continent"),
    ],
)
def test_what_is_no_town_is_there_too(gazetteer: Gazetteer, name: str, feature: str) -> None:
    assert gazetteer.find(name)[0].feature == feature


def test_towns_know_their_division(gazetteer: Gazetteer) -> None:
    assert {place.admin1 for place in gazetteer.find("Springfield")} >= {"Illinois", "Missouri", "Massachusetts"}


def test_demonyms_give_their_country(gazetteer: Gazetteer) -> None:
    words = ("Ukrainian", "Ukrainians", "Dutch", "Spaniards", "Saudi", "table")
    assert [gazetteer.country_of_demonym(word) for word in words] == ["UA", "UA", "NL", "ES", "SA", None]


def test_a_country_is_named_by_its_code(gazetteer: Gazetteer) -> None:
    assert [gazetteer.country_name(code) for code in ("UA", "GB", "??")] == ["Ukraine", "United Kingdom", None]


def test_nothing_is_found_in_an_empty_gazetteer() -> None:
    empty = Gazetteer.empty()
    assert (empty.find("Paris"), empty.country_of_demonym("French"), empty.country_name("FR")) == ((), None, None)


def test_a_name_without_letters_is_no_place(gazetteer: Gazetteer) -> None:
    assert gazetteer.find(" – …") == ()


def test_a_missing_file_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        Gazetteer(tmp_path / "absent.sqlite")


def test_the_file_is_under_twenty_megabytes() -> None:
    assert SHIPPED.stat().st_size < 20_000_000


def test_a_look_up_takes_well_under_a_millisecond() -> None:
    gazetteer = Gazetteer()
    names = ["Paris", "Springfield", "San José", "Nowhere at all", "Санкт", "Georgia", "Santa Cruz", "Victoria"]
    began = time.process_time()
    for name in names:
        gazetteer.find(name)
    assert (time.process_time() - began) / len(names) < 0.002


def test_capitals_are_towns_that_are_told_apart(gazetteer: Gazetteer) -> None:
    assert gazetteer.find("Nairobi")[0].capital
    assert gazetteer.find("Nairobi")[0].feature == "city"
    assert not gazetteer.find("Mombasa")[0].capital
