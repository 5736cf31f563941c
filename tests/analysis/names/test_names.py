"""Which forms of a name can mean one person."""

from __future__ import annotations

import pytest

from tui.analysis.names.names import is_short_for, parse_person, same_person


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Michael Carver", "Michael R. Carver"),
        ("M. Carver", "Michael Carver"),
        ("Mike Carver", "Michael Carver"),
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
        ("José Peña", "Jose Pena"),
        ("Sir John Oakes", "John Oakes"),
        ("Khalid al-Mansouri", "Khalid Mansouri"),
        ("Mohammed bin Salman", "Mohammed Bin Salman"),
        ("José Herrera", "José Luis Herrera Montalvo"),
    ],
)
def test_forms_of_one_name_are_one_person(one: str, other: str) -> None:
    assert same_person(parse_person(one), parse_person(other))
    assert same_person(parse_person(other), parse_person(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("John Smith", "Mary Smith"),
        ("John Smith", "John Smythson"),
        ("George Bush Sr.", "George Bush Jr."),
        ("Anna Berg", "Anna Borg"),
        ("Kim Jong Un", "Kim Yo Jong"),
    ],
)
def test_names_of_two_people_are_two(one: str, other: str) -> None:
    assert not same_person(parse_person(one), parse_person(other))


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Carver", "Michael Carver"),
        ("López Obrador", "Andrés Manuel López Obrador"),
        ("Xi", "Xi Jinping"),
        ("al-Sisi", "Abdel Fattah el-Sisi"),
        ("van Dyke", "Peter van Dyke"),
    ],
)
def test_a_part_of_a_name_is_short_for_it(short: str, full: str) -> None:
    assert is_short_for(parse_person(short), parse_person(full))


def test_a_whole_name_is_short_for_nothing_else() -> None:
    assert not is_short_for(parse_person("Ann Lee"), parse_person("Ann Roe"))
    assert not is_short_for(parse_person("Lee"), parse_person("Ann Roe"))
