"""Figures, days and coordinates as short words to show."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from fractions import Fraction
from math import isfinite
from types import MappingProxyType

from tui.document.record import Comparator, Date, Figure, Grain
from tui.document.units import unit_label

COMPARATOR_SIGN: Mapping[Comparator, str] = MappingProxyType(
    {"=": "", "~": "≈ ", ">": "> ", ">=": "≥ ", "<": "< ", "<=": "≤ "}
)
COMPARATOR_WORDS: Mapping[Comparator, str] = MappingProxyType(
    {"=": "exactly", "~": "about", ">": "more than", ">=": "at least", "<": "less than", "<=": "at most"}
)
CHANGE_SIGN = MappingProxyType({"up": "↑ ", "down": "↓ "})

_CURRENCY_SIGNS = MappingProxyType(
    {
        "USD": "$",
        "GBP": "£",
        "EUR": "€",
        "JPY": "¥",
        "CNY": "CN¥",
        "INR": "₹",
        "KRW": "₩",
        "UAH": "₴",
        "ILS": "₪",
        "NGN": "₦",
        "AUD": "A$",
        "CAD": "C$",
        "NZD": "NZ$",
        "HKD": "HK$",
        "SGD": "S$",
        "BRL": "R$",
        "MXN": "Mex$",
    }
)
_MAGNITUDES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
_SHORT = MappingProxyType({"trillion": "tn", "billion": "bn", "million": "m"})
"""For money, where no unit stands behind that an "m" could be taken for."""
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SEASONS = ("winter", "spring", "summer", "autumn")


def shown_number(number: float) -> str:
    """`number` with thousands marked; millions and more in words where that loses no digit: "1.7 billion"."""
    for size, name in _MAGNITUDES:
        if isfinite(number) and abs(number) >= size:
            short = f"{number / size:.3f}".rstrip("0").rstrip(".")
            return f"{short} {name}" if float(short) * size == number else full_number(number)
    return full_number(number)


def _shown_sum(number: float) -> str:
    """The same for a sum of money: "1.7 bn"."""
    amount, _, name = shown_number(number).partition(" ")
    return f"{amount} {_SHORT[name]}" if name in _SHORT else amount


def full_number(number: float) -> str:
    """`number` with thousands marked and at most six decimals."""
    if not isfinite(number):
        return "?"
    if number == int(number):
        return f"{int(number):,}".replace("-", "−")
    return f"{number:,.6f}".rstrip("0").rstrip(".").replace("-", "−")


def shown_amount(figure: Figure) -> str:
    """The value or range of `figure` with its sign or symbol, without what is counted; empty where it has neither."""
    number = _ratio if figure.kind == "ratio" else _shown_sum if figure.kind == "money" else shown_number
    if figure.value is not None:
        amount = number(figure.value)
    elif figure.low is not None and figure.high is not None:
        amount = f"{number(figure.low)}–{number(figure.high)}"
    elif figure.low is not None or figure.high is not None:
        bound = figure.low if figure.low is not None else figure.high
        amount = ("≥ " if figure.high is None else "≤ ") + number(bound or 0.0)
    else:
        return ""
    return _with_unit(amount, figure)


def _ratio(number: float) -> str:
    """A share as a fraction where it is a simple one: "1 in 8"."""
    share = Fraction(number if isfinite(number) else 0).limit_denominator(20)
    if 0 < number < 1 and abs(float(share) - number) < 1e-3:
        return f"{share.numerator} in {share.denominator}"
    return shown_number(number)


def _with_unit(amount: str, figure: Figure) -> str:
    """`amount` with the sign of its currency, the per cent sign or the symbol of its measure."""
    unit = figure.unit or ""
    match figure.kind:
        case "money" if unit in _CURRENCY_SIGNS:
            minus = "−" if amount.startswith("−") else ""
            return f"{minus}{_CURRENCY_SIGNS[unit]}{amount.removeprefix('−')}"
        case "money" if unit:
            return f"{unit} {amount}"
        case "percent":
            return f"{amount}%" if unit in ("%", "") else f"{amount} {unit_label(unit, figure.value)}"
        case "measure" | "duration" if unit:
            return f"{amount} {unit_label(unit, figure.value)}"
        case "age":
            return f"{amount} {unit_label(unit, figure.value)}" if unit else f"aged {amount}"
        case "rank":
            return f"no. {amount}"
        case _:
            return amount


def shown_figure(figure: Figure) -> str:
    """The amount of `figure` with its comparator and change as signs: "> 100,000", "↑ 3%"."""
    amount = shown_amount(figure)
    change = CHANGE_SIGN[figure.change] if figure.change else ""
    return f"{change}{COMPARATOR_SIGN[figure.comparator]}{amount}" if amount else ""


def thing_counted(figure: Figure) -> str:
    """What `figure` counts, where its unit is no symbol that already stands beside the number."""
    return figure.unit or "" if figure.kind in ("count", "ratio", "rank", "score") else ""


def shown_days(date: Date) -> str:
    """When `date` is, as coarse as its grain: "12 Nov 2022", "Q3 2022", "2016–2021"; empty where nothing anchors it."""
    start, end = parsed_day(date.start), parsed_day(date.end)
    if start is None or end is None:
        only = start or end
        return ("from " if start else "until ") + _of_grain(only, date.grain) if only else ""
    first, last = _of_grain(start, date.grain), _of_grain(end, date.grain)
    if first == last or date.grain in ("decade", "century", "season"):
        return first
    if date.grain in ("day", "week", "weekend", "time") and start.year == end.year:
        return f"{_day(start, start.month != end.month, False)}–{_day(end, True, True)}"
    return f"{first}–{last}"


def _of_grain(day: datetime.date, grain: Grain) -> str:
    match grain:
        case "year":
            return str(day.year)
        case "month":
            return f"{_MONTHS[day.month - 1]} {day.year}"
        case "quarter":
            return f"Q{(day.month + 2) // 3} {day.year}"
        case "season":
            return f"{_SEASONS[day.month % 12 // 3]} {day.year}"
        case "decade":
            return f"{day.year // 10 * 10}s"
        case "century":
            return f"{_ordinal((day.year + 99) // 100)} century"
        case _:
            return _day(day, True, True)


def _ordinal(number: int) -> str:
    """`number` as a place in an order: "21st"."""
    teens = number % 100 in (11, 12, 13)
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _day(day: datetime.date, month: bool, year: bool) -> str:
    return f"{day.day}" + (f" {_MONTHS[day.month - 1]}" if month else "") + (f" {day.year}" if year else "")


def parsed_day(written: str | None) -> datetime.date | None:
    """The day that ISO 8601 `written` begins with; None where it is none."""
    try:
        return datetime.date.fromisoformat((written or "")[:10])
    except ValueError:
        return None


def shown_coordinates(latitude: float, longitude: float) -> str:
    """Degrees as people write them: "46.64° N 32.61° E"."""
    return f"{abs(latitude):.2f}° {'NS'[latitude < 0]} {abs(longitude):.2f}° {'EW'[longitude < 0]}"


def times(number: int, one: str, many: str = "") -> str:
    """How many of a thing: "1 quotation", "2 quotations"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
