"""Units of measure: their symbols, what words mean them, and what a measure is in other units."""

from __future__ import annotations

from typing import NamedTuple


class Unit(NamedTuple):
    """A unit of measure. `factor` (and `offset`, for temperatures) turn it into the base unit of its dimension."""

    symbol: str
    dimension: str
    factor: float
    words: tuple[str, ...]
    into: tuple[str, ...] = ()
    offset: float = 0.0


class Measure(NamedTuple):
    """A value in a unit."""

    value: float
    unit: str


_DAY = 86_400.0
_YEAR = 365.2425 * _DAY
_MILE = 1_609.344
_POUND = 0.453_592_37
_GALLON = 3.785_411_784

_TABLE = (
    Unit("m", "length", 1.0, ("metre", "meter"), ("ft",)),
    Unit("km", "length", 1_000.0, ("kilometre", "kilometer", "klick"), ("mi",)),
    Unit("cm", "length", 0.01, ("centimetre", "centimeter"), ("in",)),
    Unit("mm", "length", 0.001, ("millimetre", "millimeter"), ("in",)),
    Unit("dm", "length", 0.1, ("decimetre", "decimeter"), ("in",)),
    Unit("µm", "length", 1e-6, ("micrometre", "micrometer", "micron"), ("in",)),
    Unit("nm", "length", 1e-9, ("nanometre", "nanometer")),
    Unit("mi", "length", _MILE, ("mile",), ("km",)),
    Unit("nmi", "length", 1_852.0, ("nautical mile",), ("km", "mi")),
    Unit("yd", "length", 0.914_4, ("yard",), ("m",)),
    Unit("ft", "length", 0.304_8, ("foot", "feet"), ("m",)),
    Unit("in", "length", 0.025_4, ("inch", "inches"), ("cm",)),
    Unit("ly", "length", 9.460_730_472_580_8e15, ("light year",)),
    Unit("m²", "area", 1.0, ("square metre", "square meter"), ("ft²",)),
    Unit("km²", "area", 1e6, ("square kilometre", "square kilometer"), ("mi²",)),
    Unit("mi²", "area", _MILE**2, ("square mile",), ("km²",)),
    Unit("ft²", "area", 0.092_903_04, ("square foot", "square feet"), ("m²",)),
    Unit("yd²", "area", 0.836_127_36, ("square yard",), ("m²",)),
    Unit("ha", "area", 1e4, ("hectare",), ("acre",)),
    Unit("acre", "area", 4_046.856_422_4, ("acre",), ("ha",)),
    Unit("m³", "volume", 1_000.0, ("cubic metre", "cubic meter"), ("ft³",)),
    Unit("ft³", "volume", 28.316_846_592, ("cubic foot", "cubic feet"), ("m³",)),
    Unit("L", "volume", 1.0, ("litre", "liter"), ("gal",)),
    Unit("mL", "volume", 0.001, ("millilitre", "milliliter"), ("fl oz",)),
    Unit("gal", "volume", _GALLON, ("gallon",), ("L",)),
    Unit("fl oz", "volume", _GALLON / 128, ("fluid ounce",), ("mL",)),
    Unit("pint", "volume", _GALLON / 8, ("pint",), ("L",)),
    Unit("cup", "volume", _GALLON / 16, ("cup",), ("mL",)),
    Unit("tbsp", "volume", _GALLON / 256, ("tablespoon",), ("mL",)),
    Unit("tsp", "volume", _GALLON / 768, ("teaspoon",), ("mL",)),
    Unit("bbl", "volume", 42 * _GALLON, ("barrel",), ("L",)),
    Unit("kg", "mass", 1.0, ("kilogram", "kilogramme", "kilo"), ("lb",)),
    Unit("g", "mass", 0.001, ("gram", "gramme"), ("oz",)),
    Unit("mg", "mass", 1e-6, ("milligram", "milligramme")),
    Unit("µg", "mass", 1e-9, ("microgram", "microgramme")),
    Unit("t", "mass", 1_000.0, ("tonne", "metric ton", "metric tonne"), ("lb",)),
    Unit("ton", "mass", 2_000 * _POUND, ("ton", "short ton"), ("t",)),
    Unit("long ton", "mass", 2_240 * _POUND, ("long ton",), ("t",)),
    Unit("kt", "mass", 1e6, ("kilotonne", "kiloton"), ()),
    Unit("lb", "mass", _POUND, ("pound", "lbs"), ("kg",)),
    Unit("oz", "mass", _POUND / 16, ("ounce",), ("g",)),
    Unit("carat", "mass", 0.000_2, ("carat",), ("g",)),
    Unit("km/h", "speed", 1 / 3.6, ("kilometre per hour", "kilometer per hour", "kph", "kmph", "kmh"), ("mph",)),
    Unit("mph", "speed", _MILE / 3_600, ("mile per hour",), ("km/h",)),
    Unit("m/s", "speed", 1.0, ("metre per second", "meter per second"), ("km/h",)),
    Unit("knot", "speed", 1_852 / 3_600, ("knot",), ("km/h", "mph")),
    Unit("°C", "temperature", 1.0, ("degree celsius", "celsius", "degree centigrade", "celcius", "deg c"), ("°F",)),
    Unit(
        "°F",
        "temperature",
        5 / 9,
        ("degree fahrenheit", "fahrenheit", "farenheit", "degree farenheit", "deg f"),
        ("°C",),
        -32.0,
    ),
    Unit("°", "angle", 1.0, ("degree", "deg")),
    Unit("rad", "angle", 57.295_779_513, ("radian",), ("°",)),
    Unit("W", "power", 1.0, ("watt",)),
    Unit("kW", "power", 1e3, ("kilowatt",), ("hp",)),
    Unit("MW", "power", 1e6, ("megawatt",)),
    Unit("GW", "power", 1e9, ("gigawatt",)),
    Unit("TW", "power", 1e12, ("terawatt",)),
    Unit("hp", "power", 745.7, ("horsepower",), ("kW",)),
    Unit("Wh", "energy", 3_600.0, ("watt hour",)),
    Unit("kWh", "energy", 3.6e6, ("kilowatt hour",)),
    Unit("MWh", "energy", 3.6e9, ("megawatt hour",)),
    Unit("GWh", "energy", 3.6e12, ("gigawatt hour",)),
    Unit("TWh", "energy", 3.6e15, ("terawatt hour",)),
    Unit("kcal", "energy", 4_184.0, ("calorie", "kilocalorie"), ("kJ",)),
    Unit("J", "energy", 1.0, ("joule",)),
    Unit("kJ", "energy", 1e3, ("kilojoule",), ("kcal",)),
    Unit("V", "voltage", 1.0, ("volt",)),
    Unit("kV", "voltage", 1e3, ("kilovolt",)),
    Unit("Hz", "frequency", 1.0, ("hertz",)),
    Unit("kHz", "frequency", 1e3, ("kilohertz",)),
    Unit("MHz", "frequency", 1e6, ("megahertz",)),
    Unit("GHz", "frequency", 1e9, ("gigahertz",)),
    Unit("dB", "loudness", 1.0, ("decibel",)),
    Unit("bit", "data", 0.125, ("bit",)),
    Unit("Mb", "data", 0.125e6, ("megabit",), ("MB",)),
    Unit("Gb", "data", 0.125e9, ("gigabit",), ("GB",)),
    Unit("B", "data", 1.0, ("byte",)),
    Unit("kB", "data", 1e3, ("kilobyte",)),
    Unit("MB", "data", 1e6, ("megabyte",)),
    Unit("GB", "data", 1e9, ("gigabyte",)),
    Unit("TB", "data", 1e12, ("terabyte",)),
    Unit("px", "picture", 1.0, ("pixel",)),
    Unit("MP", "picture", 1e6, ("megapixel",)),
    Unit("hPa", "pressure", 100.0, ("hectopascal", "millibar"), ("inHg",)),
    Unit("inHg", "pressure", 3_386.389, ("inch of mercury",), ("hPa",)),
    Unit("psi", "pressure", 6_894.757, ("pound per square inch",), ("bar",)),
    Unit("bar", "pressure", 1e5, ("bar",)),
    Unit("ppm", "concentration", 1.0, ("part per million",)),
    Unit("ppb", "concentration", 0.001, ("part per billion",)),
    Unit("Sv", "radiation", 1.0, ("sievert",)),
    Unit("mSv", "radiation", 0.001, ("millisievert",)),
    Unit("millisecond", "time", 0.001, ("ms",)),
    Unit("second", "time", 1.0, ("sec", "secs")),
    Unit("minute", "time", 60.0, ("min", "mins")),
    Unit("hour", "time", 3_600.0, ("hr", "hrs")),
    Unit("day", "time", _DAY, ()),
    Unit("week", "time", 7 * _DAY, ("wk", "wks")),
    Unit("month", "time", _YEAR / 12, ()),
    Unit("year", "time", _YEAR, ("yr", "yrs")),
)

UNITS: dict[str, Unit] = {unit.symbol: unit for unit in _TABLE}
"""Every unit by the symbol that a figure's `unit` gives: measures by their symbol, times by their name."""

TIMES: frozenset[str] = frozenset(unit.symbol for unit in _TABLE if unit.dimension == "time")
"""The units of durations and ages."""

_SPOKEN = {"%": "percent", "pp": "percentage points", "bp": "basis points"}


def conversions(value: float, symbol: str) -> tuple[Measure, ...]:
    """What `value` in unit `symbol` is in the units that readers elsewhere use; empty for a unit without any."""
    unit = UNITS.get(symbol)
    if unit is None:
        return ()
    base = (value + unit.offset) * unit.factor
    return tuple(Measure(base / UNITS[other].factor - UNITS[other].offset, other) for other in unit.into)


def unit_label(unit: str, value: float | None) -> str:
    """`unit` as it is read after `value`: times in the plural where they are, percent and its kin spelled out."""
    if unit in TIMES:
        return unit if value is not None and abs(value) == 1 else unit + "s"
    return _SPOKEN.get(unit, unit)
