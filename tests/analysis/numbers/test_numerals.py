"""Numbers as written, read as values."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.analysis.numbers.numerals import find_numerals


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,234,567", 1234567),
        ("12,34,567.89", 1234567.89),
        ("40 000", 40000),
        ("1 234 567", 1234567),
        (".08", 0.08),
        ("-4", -4),
        ("minus five point five", -5.5),
        ("1.7bn", 1.7e9),
        ("10k", 10000),
        ("13 lakh", 1.3e6),
        ("three lakh crore", 3e12),
        ("one hundred and sixty-one", 161),
        ("two hundred and two thousand", 202000),
        ("twenty-one trillion and three hundred", 21e12 + 300),
        ("two hundred point seventy-one", 200.71),
        ("nine point nought four", 9.04),
        ("3 hundred and 21", 321),
        ("half a million", 500000),
        ("two thirds of a million", 2e6 / 3),
        ("two and a half million", 2.5e6),
        ("five billion and three quarters", 5.75e9),
        ("2 1/4", 2.25),
        ("⅔", 2 / 3),
        ("three-fifths", 0.6),
        ("a dozen", 12),
        ("three dozen", 36),
        ("hundreds of thousands", 100000),
        ("twenty-fifth", 25),
        ("two hundredth", 200),
    ],
)
def test_a_number_is_read_whole(text: str, value: float) -> None:
    (numeral,) = find_numerals(text)
    assert numeral.value == pytest.approx(value)
    assert (numeral.start, numeral.end) == (0, len(text))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("between 2 million and 3 million", [2e6, 3e6]),
        ("between one hundred and two hundred", [100, 200]),
        ("22, 24 and 26", [22, 24, 26]),
        ("20,000-30,000", [20000, 30000]),
        ("F-16, G20 and COVID-19", []),
        ("BMS&K", []),
    ],
)
def test_numbers_that_stand_together_stay_apart(text: str, values: list[float]) -> None:
    assert [numeral.value for numeral in find_numerals(text)] == values


@pytest.mark.parametrize(
    ("text", "value"), [("2,5 Mrd", 2.5e9), ("1 234,5", 1234.5), ("3.000", 3000), ("deux millions", 2e6)]
)
def test_french_numbers_have_a_decimal_comma(text: str, value: float) -> None:
    (numeral,) = find_numerals(text, "fr")
    assert numeral.value == pytest.approx(value)


@given(st.integers(min_value=0, max_value=10**15))
def test_digits_with_separators_are_their_number(number: int) -> None:
    (numeral,) = find_numerals(f"{number:,}")
    assert numeral.value == number


@given(st.text(alphabet="0123456789.,-/ ½⅔%kmbn$€ onetwhrdhalfmilquz", max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_text_is_read_in_order_and_without_overlap(text: str) -> None:
    at = 0
    for numeral in find_numerals(text):
        assert at <= numeral.start < numeral.end <= len(text)
        at = numeral.end


@pytest.mark.parametrize("written", ["9" * 400, "9" * 400 + "B", "9" * 400 + "-" + "9" * 400 + "%", "9" * 400 + "/3"])
def test_a_number_past_all_numbers_breaks_nothing(written: str) -> None:
    assert all(numeral.end <= len(written) for numeral in find_numerals(written))
