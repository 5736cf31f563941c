from __future__ import annotations

import pytest

from tui.document.record import Change, Comparator, Date, Figure, FigureKind, Grain
from tui.document.span import CharSpan
from tui.front.telling.numerals import (
    full_number,
    shown_amount,
    shown_coordinates,
    shown_days,
    shown_figure,
    shown_number,
    times,
)

HERE = CharSpan(0, 1)


def figure(kind: FigureKind, value: float | None, unit: str | None = None, low: float | None = None,
           high: float | None = None, comparator: Comparator = "=", change: Change | None = None,
           ) -> Figure:  # fmt: skip
    return Figure("f1", HERE, kind, value, low, high, comparator, unit, change, None, None)


@pytest.mark.parametrize(
    ("number", "shown"),
    [(8431.0, "8,431"), (1.7e9, "1.7 billion"), (2_600_000.0, "2.6 million"), (1_234_567.0, "1,234,567"),
     (3e12, "3 trillion"), (0.5, "0.5"), (-4.0, "−4"), (1e308 * 10, "?"), (7.25, "7.25"), (0.0, "0")],
)  # fmt: skip
def test_millions_and_more_are_in_words_where_no_digit_is_lost(number: float, shown: str) -> None:
    assert shown_number(number) == shown


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        (figure("money", 2.6e6, "USD"), "$2.6 m"),
        (figure("money", 940.0, "AUD"), "A$940"),
        (figure("money", -5.0, "EUR"), "−€5"),
        (figure("money", 30.0, "CHF"), "CHF 30"),
        (figure("percent", 7.4, "%"), "7.4%"),
        (figure("measure", 90.0, "km/h"), "90 km/h"),
        (figure("duration", 8.0, "month"), "8 months"),
        (figure("duration", 1.0, "hour"), "1 hour"),
        (figure("age", 52.0), "aged 52"),
        (figure("ratio", 0.125), "1 in 8"),
        (figure("ratio", 0.6), "3 in 5"),
        (figure("count", None, "men", 10.0, 15.0), "10–15"),
        (figure("count", None, "men", low=10.0), "≥ 10"),
        (figure("count", None, "men", high=10.0), "≤ 10"),
        (figure("rank", 3.0), "no. 3"),
        (figure("count", None), ""),
    ],
)
def test_amounts_bear_their_sign_or_symbol(told: Figure, shown: str) -> None:
    assert shown_amount(told) == shown


def test_comparator_and_change_stand_before_the_amount() -> None:
    assert shown_figure(figure("count", 1e5, comparator=">")) == "> 100,000"
    assert shown_figure(figure("percent", 3.0, "%", comparator="~", change="up")) == "↑ ≈ 3%"


@pytest.mark.parametrize(
    ("start", "end", "grain", "shown"),
    [
        ("2022-11-12", "2022-11-12", "day", "12 Nov 2022"),
        ("2022-11-07", "2022-11-13", "week", "7–13 Nov 2022"),
        ("2022-10-31", "2022-11-06", "week", "31 Oct–6 Nov 2022"),
        ("2021-12-27", "2022-01-02", "week", "27 Dec 2021–2 Jan 2022"),
        ("2022-11-01", "2022-11-30", "month", "Nov 2022"),
        ("2022-07-01", "2022-09-30", "quarter", "Q3 2022"),
        ("2022-06-01", "2022-08-31", "season", "summer 2022"),
        ("2016-01-01", "2021-12-31", "year", "2016–2021"),
        ("1990-01-01", "1999-12-31", "decade", "1990s"),
        ("2001-01-01", "2100-12-31", "century", "21st century"),
        ("1801-01-01", "1900-12-31", "century", "19th century"),
        ("2022-11-12", None, "day", "from 12 Nov 2022"),
        (None, None, "month", ""),
        ("no day", "2022", "day", ""),
    ],
)
def test_days_are_as_coarse_as_their_grain(start: str | None, end: str | None, grain: Grain, shown: str) -> None:
    assert shown_days(Date(HERE, start, end, grain, True)) == shown


def test_coordinates_name_their_halves_of_the_globe() -> None:
    assert shown_coordinates(46.638, -32.61) == "46.64° N 32.61° W"
    assert shown_coordinates(-3.0, 0.0) == "3.00° S 0.00° E"


def test_counted_things_are_plural_but_for_one() -> None:
    assert [times(n, "quotation") for n in (0, 1, 1200)] == ["0 quotations", "1 quotation", "1,200 quotations"]


def test_full_numbers_keep_every_thousand() -> None:
    assert full_number(1.7e9) == "1,700,000,000"
