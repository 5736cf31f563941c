"""The pieces that numbers are written with: runs of digits, fraction signs and number words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Literal, NamedTuple

from tui.analysis.numbers.currencies import CODES
from tui.analysis.numbers.numeral_words import (
    DENOMINATORS,
    DOZENS,
    FRENCH_WORDS,
    ONES,
    ORDINALS,
    PARTITIVE_ONLY,
    SCALES,
    TEENS,
    TENS,
    VULGAR,
    WORDS,
    longest_first,
)

LexemeKind = Literal["digits", "vulgar", "one", "teen", "ten", "scale", "dozen", "ordinal", "denominator"]


class Lexeme(NamedTuple):
    """One piece of a number: `tail` are letters written on to digits."""

    kind: LexemeKind
    value: float
    start: int
    end: int
    text: str
    tail: str = ""

    @property
    def multiplies(self) -> bool:
        """Whether it is a scale such as "million", or "dozen"."""
        return self.kind in ("scale", "dozen")


_DIGITS = (
    r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3})+(?![\d,])"
    r"|\d{1,3}(?:\.\d{3})+,\d+|\d+,\d{1,2}(?![\d,])|\d+)(?:\.\d+)?|(?<![\d.])\.\d+"
)
_FRENCH_DIGITS = r"(?:\d{1,3}(?:[\u00a0\u202f\u2009 .]\d{3})+(?!\d)|\d+)(?:,\d+)?"


def _lexer(digits: str, words: frozenset[str]) -> re.Pattern[str]:
    return re.compile(
        rf"(?P<digits>{digits})(?P<tail>[A-Za-z]+)?|(?P<vulgar>[{''.join(VULGAR)}])"
        rf"|(?<![^\W_])(?P<word>{longest_first(words)})(?![^\W_])",
        re.IGNORECASE,
    )


_LEXERS = {"en": _lexer(_DIGITS, WORDS), "fr": _lexer(_FRENCH_DIGITS, frozenset(FRENCH_WORDS))}
_TABLES: tuple[tuple[LexemeKind, dict[str, float]], ...] = (
    ("one", ONES),
    ("teen", TEENS),
    ("ten", TENS),
    ("scale", SCALES),
    ("dozen", DOZENS),
    ("ordinal", ORDINALS),
    ("denominator", DENOMINATORS),
)
_KINDS = {word: (kind, value) for kind, table in reversed(_TABLES) for word, value in table.items()}
_OF = re.compile(r"\s+(?:of\s+(?!\d|course\b)|more\b)", re.IGNORECASE)


def lexemes(text: str, language: str) -> Iterator[Lexeme]:
    """The number pieces of `text` in order, leaving out digits that are the end of a name."""
    french = language.startswith("fr")
    for match in _LEXERS["fr" if french else "en"].finditer(text):
        if match["word"] is not None:
            word = match["word"].lower()
            word = FRENCH_WORDS[word] if french else word
            if word in PARTITIVE_ONLY and _OF.match(text, match.end()) is None:
                continue
            kind, value = _KINDS[word]
            yield Lexeme(kind, value, match.start(), match.end(), word)
        elif match["vulgar"] is not None:
            yield Lexeme("vulgar", VULGAR[match.group()], match.start(), match.end(), match.group())
        elif _stands_alone(text, match.start()) and not text[match.end() : match.end() + 1].isdigit():
            yield _digits(match, french=french)


def _digits(match: re.Match[str], *, french: bool) -> Lexeme:
    digits, tail = match["digits"], match["tail"] or ""
    value = _value(digits, french=french)
    if tail.lower() in ("st", "nd", "rd", "th"):
        return Lexeme("ordinal", value, match.start(), match.end(), digits)
    return Lexeme("digits", value, match.start(), match.end("digits"), digits, tail)


def _stands_alone(text: str, start: int) -> bool:
    """Whether digits that begin at `start` are a number, not the end of a name such as "F-16" or "G20"."""
    before = text[max(0, start - 12) : start]
    if not before:
        return True
    if before[-1].isalpha() or unicodedata.combining(before[-1]) or before[-1] in "_#@":
        name = re.search(r"(?<![^\W_])[^\W\d_]+\Z", before)
        return name is not None and (name.group() in CODES or name.group() in ("Rs", "R"))
    if before[-1] in "-–" and len(before) > 1 and before[-2].isalpha():
        word = re.search(r"[^\W\d_]+(?=.\Z)", before)
        return word is not None and (word.group().lower() in WORDS or word.group() in ("m", "bn", "k", "km", "to"))
    return re.search(r"\d[.:]\Z", before) is None


def _value(digits: str, *, french: bool) -> float:
    plain = re.sub(r"[\u00a0\u202f\u2009 ]", "", digits)
    if french:
        return float(re.sub(r"\.(?=\d{3})", "", plain).replace(",", "."))
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+,\d+", plain):
        return float(plain.replace(".", "").replace(",", "."))
    if re.fullmatch(r"\d+,\d{1,2}", plain):
        return float(plain.replace(",", "."))
    return float(plain.replace(",", ""))
