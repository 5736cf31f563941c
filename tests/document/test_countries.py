from __future__ import annotations

import pytest

from tui.document.countries import COUNTRIES, country_name


def test_every_code_has_two_capitals_and_a_name_of_its_own() -> None:
    assert all(len(code) == 2 and code.isupper() for code in COUNTRIES)
    assert len(set(COUNTRIES.values())) == len(COUNTRIES) == 250


@pytest.mark.parametrize(
    ("code", "name"), [("UA", "Ukraine"), ("GB", "United Kingdom"), ("ZW", "Zimbabwe"), ("QQ", "QQ"), (None, "")]
)
def test_a_country_is_named_and_an_unknown_code_stays(code: str | None, name: str) -> None:
    assert country_name(code) == name
