"""Units of measure, percent and time as they stand after a number."""

from __future__ import annotations

import re
from typing import NamedTuple

from tui.document.record import FigureKind
from tui.document.units import TIMES, UNITS


class UnitFound(NamedTuple):
    """A unit after a number: its symbol, where it ends, and what the number is to be multiplied with."""

    kind: FigureKind
    symbol: str
    end: int
    factor: float = 1.0


_PERCENT = {
    "%": "%", "percent": "%", "percents": "%", "per cent": "%", "pct": "%", "percentage": "%",
    "percentage point": "pp", "percentage points": "pp", "percent point": "pp", "percent points": "pp",
    "per cent points": "pp", "pp": "pp", "pc": "%", "% points": "pp", "basis point": "bp", "basis points": "bp",
    "bps": "bp", "bp": "bp", "pour cent": "%",
}  # fmt: skip

_LONG_TIMES = {"decade": ("year", 10.0), "century": ("year", 100.0), "fortnight": ("week", 2.0)}
_LONG_PLURALS = {"decades": "decade", "centuries": "century", "fortnights": "fortnight"}

_SYMBOLS = {
    symbol: symbol for symbol in UNITS if symbol not in TIMES and symbol not in ("W", "V", "J", "B", "bit", "bar")
} | {
    "l": "L", "ml": "mL", "lbs": "lb", "mi": "mi", "kph": "km/h", "kmh": "km/h", "kmph": "km/h", "km/hr": "km/h",
    "KB": "kB", "KM": "km", "Km": "km", "sq ft": "ft²", "sq km": "km²", "sq m": "m²", "sq mi": "mi²", "km2": "km²",
    "m2": "m²", "m3": "m³", "sq miles": "mi²", "sq metres": "m²", "sq meters": "m²", "cu ft": "ft³", "μg": "µg",
    "mcg": "µg", "Mbps": "Mbit/s", "Gbps": "Gbit/s", "kn": "knot", "kts": "knot", "°": "°", "sqm": "m²", "sqft": "ft²",
    "h": "hour", "hrs": "hour", "hr": "hour", "mins": "minute", "min": "minute", "sec": "second", "secs": "second",
    "ms": "millisecond", "mb": "Mb", "cal": "kcal", "deg": "°", "tonnes": "t", "C": "°C", "F": "°F", "°C": "°C",
    "ºC": "°C", "ºF": "°F", "º": "°", "MM": "mm",
}  # fmt: skip

_CLOSE = frozenset({"in", "t", "l", "h", "g", "px", "min", "mb", "ms", "MM"})
"""Symbols that are read only where they are written on to the number; apart from it they are words of their own."""


def _words() -> dict[str, str]:
    out: dict[str, str] = {}
    for unit in UNITS.values():
        for word in (*unit.words, *((unit.symbol,) if unit.dimension == "time" else ())):
            first, _, rest = word.partition(" ")
            plurals = {word, word + "s", f"{first}s {rest}".rstrip()}
            out |= dict.fromkeys(plurals, unit.symbol)
    for ambiguous in ("bar", "bars", "deg c", "deg f"):
        out.pop(ambiguous, None)
    return out | {
        "degrees c": "°C", "degrees f": "°F", "degree c": "°C", "degree f": "°F", "deg c": "°C", "deg f": "°F",
        "kilomètres": "km", "mètres": "m", "degrés": "°", "ans": "year", "années": "year", "mois": "month",
        "semaines": "week", "jours": "day",
        "heures": "hour", "deg celsius": "°C", "° celsius": "°C", "° fahrenheit": "°F", "deg fahrenheit": "°F",
    }  # fmt: skip


_WORDS = _words()
_PIECE = r"°\s?[CF](?![^\W_])|[º°]|%|[^\W\d_]+(?:/[^\W\d_]+)?[²³]?|km2|m[23]\b"
_FOLLOWING = re.compile(
    rf"(?P<gap>[\s\u00a0]*-?[\s\u00a0]*[(\[{{]?)(?P<one>{_PIECE})"
    rf"(?:(?:[\s\u00a0]+|-)(?P<two>{_PIECE}))?(?:(?:[\s\u00a0]+|-)(?P<three>{_PIECE}))?"
)
_RATE = re.compile(
    r"\s?(?:/|\bper\s|\ban?\s|\beach\s)\s?(?P<time>hour|hr|h|second|sec|s|minute|min|day|week|month|year|millisecond)"
    r"(?![^\W_])",
    re.IGNORECASE,
)
_OF_ONE = re.compile(r"(?:\s+of)?\s+(?:an?|one|1)(?=[\s-])", re.IGNORECASE)
_GLUED = re.compile(r"\d|-[A-Z\d]")
"""What after a unit tells that it was a name: "24 L-202"."""

_WARM = re.compile(
    r"\b(?:temperature|degree|warm|cold|heat|hot|frost|freez|weather|thermometer|cool|climate|shade|sun|outside|oven|fever)"
    r"|°|[-−]\d+ ?[CF]\b",
    re.IGNORECASE,
)
_RATES = {("km", "hour"): "km/h", ("mi", "hour"): "mph", ("m", "second"): "m/s", ("ft", "second"): "ft/s"}
_TIME_NAMES = {"hr": "hour", "h": "hour", "sec": "second", "s": "second", "min": "minute"}


def unit_after(text: str, end: int, *, fraction: bool = False) -> UnitFound | None:
    """The unit that stands at `end` of `text`, after a number: percent, measure or time.

    After a `fraction` an article may stand between: "half an hour", "a quarter of a mile".
    """
    part = _OF_ONE.match(text, end) if fraction else None
    match = _FOLLOWING.match(text, end if part is None else part.end())
    if match is None or (match["one"] in ("C", "F") and not _WARM.search(text) and text[end - 1 : end] != "°"):
        return None
    for names in (("one", "two", "three"), ("one", "two"), ("one",)):
        if match[names[-1]] is None:
            continue
        phrase = re.sub(r"[\s\u00a0-]+", " ", text[match.start("one") : match.end(names[-1])])
        found = _unit(phrase, close=match["gap"] == "")
        glued = len(phrase) < 3 and _GLUED.match(text, match.end(names[-1]))
        if found is not None and not glued:
            kind, symbol, factor = found
            at = match.end(names[-1])
            if at < len(text) and text[at] in ")]}" and match["gap"].strip(" -"):
                at += 1
            return _with_rate(text, UnitFound(kind, symbol, at, factor))
    return None


def _unit(phrase: str, *, close: bool) -> tuple[FigureKind, str, float] | None:
    lower = phrase.lower()
    if lower in _PERCENT:
        return "percent", _PERCENT[lower], 1.0
    long = _LONG_PLURALS.get(lower, lower)
    if long in _LONG_TIMES:
        symbol, factor = _LONG_TIMES[long]
        return "duration", symbol, factor
    symbol = _SYMBOLS.get(phrase.replace("° ", "°"), "")
    if symbol and (close or phrase not in _CLOSE):
        return ("duration" if symbol in TIMES else "measure"), symbol, 1.0
    symbol = _WORDS.get(lower, "")
    if symbol:
        return ("duration" if symbol in TIMES else "measure"), symbol, 1.0
    return None


def _with_rate(text: str, found: UnitFound) -> UnitFound:
    """`found` with what it is measured against: "90 km an hour", "500,000 barrels a day"."""
    if found.kind != "measure" or "/" in found.symbol or found.symbol in ("mph", "knot"):
        return found
    match = _RATE.match(text, found.end)
    if match is None:
        return found
    time = _TIME_NAMES.get(match["time"].lower(), match["time"].lower())
    return found._replace(symbol=_RATES.get((found.symbol, time), f"{found.symbol}/{time}"), end=match.end())
