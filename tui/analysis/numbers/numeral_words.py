"""The words and signs that numbers are written with."""

from __future__ import annotations

import re

ONES = {
    word: float(value)
    for value, words in enumerate(
        ("zero nought naught", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
    )
    for word in words.split()
}
TEENS = {
    word: float(value)
    for value, word in enumerate(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(), start=10
    )
}
TENS = {
    word: float(value)
    for value, words in {
        20: "twenty",
        30: "thirty",
        40: "forty fourty",
        50: "fifty",
        60: "sixty",
        70: "seventy",
        80: "eighty",
        90: "ninety",
    }.items()
    for word in words.split()
}
DOZENS = {"dozen": 12.0, "dozens": 12.0, "doz": 12.0, "dozs": 12.0, "dzs": 12.0}
DOZENS |= {"couple": 2.0, "tens": 10.0, "scores": 20.0}
PARTITIVE_ONLY = frozenset({"couple", "tens", "scores"})
"""Words that are numbers only before "of": "scores of people"."""

SCALES = {
    word: value
    for value, words in {
        1e2: "hundred",
        1e3: "thousand k",
        1e5: "lakh lac",
        1e6: "million mn mln mio mil mm",
        1e7: "crore",
        1e9: "billion bn bln mrd milliard milliards md mds",
        1e12: "trillion tn trn tln",
        1e15: "quadrillion",
    }.items()
    for word in words.split()
}
SCALES |= {"millions": 1e6, "billions": 1e9, "trillions": 1e12, "hundreds": 1e2, "thousands": 1e3}
SCALES |= {"lakhs": 1e5, "crores": 1e7}
PLURAL_SCALES = frozenset(
    {"hundreds", "thousands", "millions", "billions", "trillions", "lakhs", "crores", "dozens", "tens", "scores"}
)
"""Scales that count an unknown number of themselves where nothing stands before them."""

ATTACHED = {
    "k": 1e3,
    "K": 1e3,
    "m": 1e6,
    "M": 1e6,
    "mn": 1e6,
    "mln": 1e6,
    "MM": 1e6,
    "mil": 1e6,
    "b": 1e9,
    "B": 1e9,
    "bn": 1e9,
    "Bn": 1e9,
    "BN": 1e9,
    "bln": 1e9,
    "tn": 1e12,
    "trn": 1e12,
    "tln": 1e12,
    "T": 1e12,
}
"""Letters that multiply the digits they are written on to; of these `m`, `b` and `T` may mean something else."""

UNITS_TOO = frozenset({"m", "T", "MM"})
"""Attached letters that only multiply money or a thing counted in so many words."""

VULGAR = {
    "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5,
    "⅙": 1 / 6, "⅚": 5 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8,
}  # fmt: skip

_SMALL_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth"
).split()
_TENS_ORDINALS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split()
ORDINALS = (
    {word: float(value) for value, word in enumerate(_SMALL_ORDINALS, start=1)}
    | {word: 10.0 * value for value, word in enumerate(_TENS_ORDINALS, start=2)}
    | {"hundredth": 1e2, "thousandth": 1e3, "millionth": 1e6, "billionth": 1e9, "trillionth": 1e12}
)
DENOMINATORS = (
    {word: value for word, value in ORDINALS.items() if value > 2}
    | {word + "s": value for word, value in ORDINALS.items() if value > 2}
    | {"half": 2.0, "halves": 2.0, "quarter": 4.0, "quarters": 4.0}
)
"""What a whole is divided by: "thirds" is 3."""

WORDS = frozenset({*ONES, *TEENS, *TENS, *DOZENS, *SCALES, *ORDINALS, *DENOMINATORS})

FRENCH_WORDS = {
    "deux": "two",
    "trois": "three",
    "quatre": "four",
    "cinq": "five",
    "sept": "seven",
    "huit": "eight",
    "neuf": "nine",
    "dix": "ten",
    "onze": "eleven",
    "douze": "twelve",
    "vingt": "twenty",
    "trente": "thirty",
    "quarante": "forty",
    "cinquante": "fifty",
    "soixante": "sixty",
    "cent": "hundred",
    "cents": "hundred",
    "mille": "thousand",
    "milliers": "thousands",
    "centaines": "hundreds",
    "million": "million",
    "millions": "million",
    "milliard": "billion",
    "milliards": "billion",
    "mrd": "billion",
    "md": "billion",
    "douzaine": "dozen",
    "moitié": "half",
}
"""French number words as the English ones they read as; the compound ones above 60 that count in twenties are not."""


def longest_first(words: frozenset[str] | set[str]) -> str:
    """A pattern that matches any of `words`, the longer before the shorter."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
