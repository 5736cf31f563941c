"""Units: what a measure is in other units, and how it is read."""

from __future__ import annotations

import pytest

from tui.document.units import UNITS, conversions, unit_label


@pytest.mark.parametrize(
    ("value", "unit", "other", "expected"),
    [
        (100, "km", "mi", 62.1371),
        (-40, "°C", "°F", -40),
        (212, "°F", "°C", 100),
        (90, "km/h", "mph", 55.9234),
        (15, "knot", "km/h", 27.78),
        (1, "acre", "ha", 0.404686),
        (20, "t", "lb", 44092.45),
        (6, "ft", "m", 1.8288),
    ],
)
def test_a_measure_is_told_in_the_units_of_others(value: float, unit: str, other: str, expected: float) -> None:
    assert {measure.unit: measure.value for measure in conversions(value, unit)}[other] == pytest.approx(
        expected, rel=1e-4
    )


@pytest.mark.parametrize("unit", ["USD", "%", "voters", "", "day"])
def test_what_is_no_measure_has_no_conversion(unit: str) -> None:
    assert conversions(3, unit) == ()


def test_a_conversion_and_back_gives_the_value_again() -> None:
    for unit in UNITS.values():
        for measure in conversions(7.5, unit.symbol):
            back = {item.unit: item.value for item in conversions(measure.value, measure.unit)}
            if unit.symbol in back:
                assert back[unit.symbol] == pytest.approx(7.5)


def test_times_are_read_in_the_plural() -> None:
    assert unit_label("month", 8) == "months"
    assert unit_label("year", 1) == "year"
    assert unit_label("voters", 2) == "voters"
