"""Numbers as written, in digits, words or both, read as values: a small grammar over the text, no parse needed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from tui.analysis.numeral_words import (
    ATTACHED,
    DENOMINATORS,
    DOZEN,
    FRENCH_WORDS,
    ONES,
    ORDINALS,
    PLURAL_SCALES,
    SCALES,
    TEENS,
    TENS,
    UNITS_TOO,
    VULGAR,
    WORDS,
    longest_first,
)

_Kind = Literal["digits", "vulgar", "one", "teen", "ten", "scale", "dozen", "ordinal", "denominator"]

_DIGITS = (
    r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3})+(?![\d,])"
    r"|\d{1,3}(?:\.\d{3})+,\d+|\d+,\d{1,2}(?![\d,])|\d+)(?:\.\d+)?|(?<![\d.])\.\d+"
)
_FRENCH_DIGITS = r"(?:\d{1,3}(?:[\u00a0\u202f\u2009 .]\d{3})+(?!\d)|\d+)(?:,\d+)?"
_VULGAR = "[" + "".join(VULGAR) + "]"


def _lexer(digits: str, words: frozenset[str]) -> re.Pattern[str]:
    return re.compile(
        rf"(?P<digits>{digits})(?P<tail>[A-Za-z]+)?|(?P<vulgar>{_VULGAR})"
        rf"|(?<![^\W_])(?P<word>{longest_first(words)})(?![^\W_])",
        re.IGNORECASE,
    )


_LEXERS = {"en": _lexer(_DIGITS, WORDS), "fr": _lexer(_FRENCH_DIGITS, frozenset(FRENCH_WORDS))}
_JOINT = re.compile(r"[\s\u00a0]*-?[\s\u00a0]*\Z")
_AND = re.compile(r"(?:\s*-\s*|\s+)and(?:\s+(?P<article>an?)|\s*-)?\s+\Z", re.IGNORECASE)
_OF_A = re.compile(r"\s+(?:of\s+)?an?\s+\Z|\s+of\s+\Z|[\s-]+\Z", re.IGNORECASE)
_POINT = re.compile(
    r"\s+point((?:\s+|-)(?:%s)(?:[\s-]+(?:%s))*)\b" % ((longest_first({*ONES, *TEENS, *TENS}),) * 2), re.I
)
_SLASH = re.compile(r"\s?/\s?(\d{1,3})(?![\d/])")
_ARTICLE = re.compile(r"(?<![^\W_])(an?)(?:\s+|-)\Z", re.IGNORECASE)
_MINUS = re.compile(r"(?:(?<![\w)\]%])[-−–]\s?|\b(?:minus|negative)\s+)\Z", re.IGNORECASE)
_PARTITIVE = re.compile(
    r"\s+(?:of|more|less|higher|lower|fewer|larger|smaller)\b|\s*(?:[.,;:!?)\"”’]|\Z)", re.IGNORECASE
)


class _Lexeme(NamedTuple):
    kind: _Kind
    value: float
    start: int
    end: int
    text: str
    tail: str


@dataclass(frozen=True)
class Numeral:
    """One number of the text. `mantissa` × `scale` is the value; `tail` are letters written on to the digits.

    `spelled` where it is all words, `ordinal` for "third", `fraction` for "a third", `indefinite` for "dozens", of
    which the value is the least. `grouped` where it could not be a year: a separator, a decimal or a scale.
    """

    start: int
    end: int
    value: float
    mantissa: float
    scale: float
    tail: str = ""
    spelled: bool = False
    ordinal: bool = False
    fraction: bool = False
    indefinite: bool = False
    grouped: bool = False


def find_numerals(text: str, language: str = "en") -> list[Numeral]:
    """The numbers of `text` in order, none overlapping another."""
    lexemes = list(_lexemes(text, language))
    out: list[Numeral] = []
    at = 0
    while at < len(lexemes):
        numeral, after = _Reader(text, lexemes, at).read()
        if numeral is not None:
            out.append(numeral)
        at = max(after, at + 1)
    return out


def _lexemes(text: str, language: str) -> Iterator[_Lexeme]:
    french = language.startswith("fr")
    for match in _LEXERS["fr" if french else "en"].finditer(text):
        if (digits := match["digits"]) is not None:
            if not _stands_alone(text, match.start()):
                continue
            tail = match["tail"] or ""
            end = match.end("digits")
            if tail.lower() in ("st", "nd", "rd", "th"):
                yield _Lexeme("ordinal", _of_digits(digits, french), match.start(), match.end(), digits, "")
            else:
                yield _Lexeme("digits", _of_digits(digits, french), match.start(), end, digits, tail)
        elif match["vulgar"] is not None:
            yield _Lexeme("vulgar", VULGAR[match.group()], match.start(), match.end(), match.group(), "")
        else:
            yield _word_lexeme(match, french)


def _stands_alone(text: str, start: int) -> bool:
    """Whether digits that begin at `start` are a number, not the end of a name such as "F-16" or "G20"."""
    before = text[max(0, start - 12) : start]
    if not before:
        return True
    if before[-1].isalpha() or before[-1] in "_#@":
        return bool(re.search(r"(?<![^\W_])(?:[A-Z]{3}|Rs|R)\Z", before))
    if before[-1] in "-–" and len(before) > 1 and before[-2].isalpha():
        word = re.search(r"[^\W\d_]+(?=.\Z)", before)
        return word is not None and (word.group().lower() in WORDS or word.group() in ("m", "bn", "k", "km"))
    return not re.search(r"\d[.:]\Z", before)


def _of_digits(digits: str, french: bool) -> float:
    plain = re.sub(r"[\u00a0\u202f\u2009 ]", "", digits)
    if french:
        return float(re.sub(r"\.(?=\d{3})", "", plain).replace(",", "."))
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+,\d+", plain):
        return float(plain.replace(".", "").replace(",", "."))
    if re.fullmatch(r"\d+,\d{1,2}", plain):
        return float(plain.replace(",", "."))
    return float(plain.replace(",", ""))


def _word_lexeme(match: re.Match[str], french: bool) -> _Lexeme:
    word = match.group().lower()
    word = FRENCH_WORDS[word] if french else word
    tables: tuple[tuple[_Kind, dict[str, float]], ...] = (
        ("one", ONES),
        ("teen", TEENS),
        ("ten", TENS),
        ("scale", SCALES),
        ("dozen", DOZEN),
        ("ordinal", ORDINALS),
        ("denominator", DENOMINATORS),
    )
    for kind, table in tables:
        if word in table:
            return _Lexeme(kind, table[word], match.start(), match.end(), word, "")
    raise AssertionError(word)


class _Reader:
    """Reads one number from a run of lexemes that stand together."""

    def __init__(self, text: str, lexemes: list[_Lexeme], at: int) -> None:
        self.text = text
        self.lexemes = lexemes
        self.first = at
        self.at = at

    def read(self) -> tuple[Numeral | None, int]:
        """The number that begins here, if one does, and the place of the lexeme after it."""
        lead = self.lexemes[self.at]
        fractional = lead.kind in ("ordinal", "denominator")
        numeral = self._of_article(lead) if fractional else self._cardinal()
        if numeral is not None:
            numeral = self._signed(self._scaled(numeral))
        return numeral, self.at

    def _peek(self) -> _Lexeme | None:
        return self.lexemes[self.at] if self.at < len(self.lexemes) else None

    def _gap(self) -> str:
        """What stands between the lexeme last taken and the next."""
        return self.text[self.lexemes[self.at - 1].end : self.lexemes[self.at].start]

    def _article(self, start: int) -> int | None:
        match = _ARTICLE.search(self.text, max(0, start - 6), start)
        return match.start() if match else None

    def _of_article(self, lead: _Lexeme) -> Numeral | None:
        """An ordinal, or a fraction such as "a third", "half"."""
        self.at += 1
        article = self._article(lead.start)
        halves = lead.text in ("half", "quarter")
        following = self.text[lead.end : lead.end + 12]
        if lead.kind == "ordinal" and (lead.value <= 2 or article is None or not _PARTITIVE.match(following)):
            return Numeral(lead.start, lead.end, lead.value, lead.value, 1.0, spelled=lead.text.isalpha(), ordinal=True)
        if lead.kind == "denominator" and not halves:
            return None
        start = lead.start if article is None else article
        value = 1 / lead.value
        return Numeral(start, lead.end, value, value, 1.0, spelled=True, fraction=True)

    def _cardinal(self) -> Numeral | None:
        lead = self.lexemes[self.at]
        start = lead.start
        indefinite = lead.kind in ("scale", "dozen") and lead.text in PLURAL_SCALES
        if lead.kind in ("scale", "dozen") and not indefinite:
            if (article := self._article(start)) is not None:
                start = article
            elif lead.text not in ("hundred", "thousand", "million", "billion", "trillion", "dozen"):
                self.at += 1
                return None
        total, mantissa, scale = self._compose()
        last = self.lexemes[self.at - 1]
        run = self.lexemes[self.first : self.at]
        if (
            len(run) > 1
            and run[-1].text in PLURAL_SCALES
            and run[-2].kind != "digits"
            and run[-2].text in PLURAL_SCALES
        ):
            indefinite = True
        numeral = Numeral(
            start,
            last.end,
            total,
            mantissa,
            scale,
            tail=last.tail if len(run) == 1 else "",
            spelled=all(piece.kind != "digits" for piece in run),
            indefinite=indefinite,
            grouped=scale > 1 or bool(re.search(r"[.,\s]", lead.text)),
        )
        return self._with_fraction(self._with_point(self._with_tail(numeral)))

    def _compose(self) -> tuple[float, float, float]:
        """The whole number from here on: its value, and the mantissa and scale where it has the form "1.7 million"."""
        total, current, ceiling = 0.0, 0.0, float("inf")
        taken: list[_Lexeme] = []
        while (lexeme := self._peek()) is not None:
            last = taken[-1] if taken else None
            if last is not None and not self._joins(last, lexeme):
                break
            if lexeme.kind == "scale":
                if last is not None and last.kind == "scale" and current == 0 and lexeme.value > 100:
                    total *= lexeme.value
                elif lexeme.value == 100:
                    current = (current or 1.0) * 100
                elif lexeme.value < ceiling:
                    total += (current or 1.0) * lexeme.value
                    current, ceiling = 0.0, lexeme.value
                else:
                    break
            elif lexeme.kind == "dozen":
                if last is not None and last.kind in ("scale",) and current == 0:
                    break
                current = (
                    (current or 1.0) * lexeme.value
                    if len(taken) < 2
                    else current - last_value(last) + (last_value(last) * lexeme.value)
                )
            else:
                current += lexeme.value
            taken.append(lexeme)
            self.at += 1
        value = total + current
        if len(taken) == 2 and taken[1].kind in ("scale", "dozen"):
            return value, taken[0].value, taken[1].value
        return value, value, 1.0

    def _joins(self, last: _Lexeme, lexeme: _Lexeme) -> bool:
        """Whether `lexeme` goes on with the number that `last` ends."""
        gap = self._gap()
        tight = _JOINT.match(gap) is not None
        conjunction = None if tight else _AND.match(gap)
        if last.tail or not (tight or conjunction) or (conjunction and conjunction["article"]):
            return False
        if lexeme.kind in ("scale", "dozen"):
            plain = last.kind in ("digits", "one", "teen", "ten", "scale")
            stacked = last.kind == "scale" and lexeme.value <= last.value and lexeme.text not in PLURAL_SCALES
            return (tight and "-" not in gap.strip(" ") + " " * (last.kind == "digits")) or (
                tight and plain and not stacked and last.kind != "digits"
            )
        if lexeme.kind not in ("one", "teen", "ten", "digits") or last.text in PLURAL_SCALES:
            return False
        if lexeme.kind == "digits":
            return bool(conjunction and last.kind == "scale" and lexeme.value < 100 and self._ends(self.at + 1))
        if last.kind == "scale":
            return lexeme.value > 0 and (tight or (last.value >= 100 and self._smaller_part(last)))
        return last.kind == "ten" and lexeme.kind == "one" and lexeme.value > 0

    def _ends(self, at: int) -> bool:
        """Whether no scale follows the lexeme before place `at`."""
        if at >= len(self.lexemes):
            return True
        lexeme = self.lexemes[at]
        gap = self.text[self.lexemes[at - 1].end : lexeme.start]
        return not (lexeme.kind in ("scale", "dozen") and _JOINT.match(gap))

    def _smaller_part(self, last: _Lexeme) -> bool:
        """Whether words after "and" are a part of the number: "two hundred and six", not "2 million and 6 million"."""
        if re.search(r"\bbetween\s+\Z", self.text[: self.lexemes[self.first].start][-12:], re.IGNORECASE):
            return False
        at = self.at
        while at + 1 < len(self.lexemes):
            following = self.lexemes[at + 1]
            if not _JOINT.match(self.text[self.lexemes[at].end : following.start]):
                break
            if following.kind == "scale":
                return following.value < last.value or (last.value == 100 and following.value > 100)
            if following.kind not in ("one", "teen", "ten"):
                break
            at += 1
        return True

    def _with_tail(self, numeral: Numeral) -> Numeral:
        """`numeral` times the letters written on to it, where these cannot be a unit."""
        tail = numeral.tail
        if tail not in ATTACHED or tail in UNITS_TOO:
            return numeral
        scale = ATTACHED[tail]
        end = numeral.end + len(tail)
        value = numeral.value * scale
        return replace(numeral, end=end, value=value, scale=scale, tail="", grouped=True)

    def _with_point(self, numeral: Numeral) -> Numeral:
        match = _POINT.match(self.text, numeral.end)
        if match is None or not numeral.spelled:
            return numeral
        decimals = ""
        for word in re.findall(r"[a-z]+", match[1].lower()):
            digit = (ONES | TEENS | TENS)[word]
            last_was_ten = decimals.endswith("0") and digit < 10 and word in ONES and digit > 0 and len(decimals) > 1
            decimals = decimals[:-1] + str(int(digit)) if last_was_ten else decimals + str(int(digit))
        while (lexeme := self._peek()) is not None and lexeme.start < match.end():
            self.at += 1
        value = numeral.value + float("0." + decimals)
        return replace(numeral, end=match.end(), value=value, mantissa=value, grouped=True)

    def _with_fraction(self, numeral: Numeral) -> Numeral:
        """`numeral` with what makes it a fraction or adds one: "two thirds", "3/4", "10 1/2", "two and a half"."""
        slash = _SLASH.match(self.text, numeral.end)
        if slash and not numeral.tail and float(slash[1]) and not numeral.spelled:
            while (lexeme := self._peek()) is not None and lexeme.start < slash.end():
                self.at += 1
            return self._fraction_of(numeral, float(slash[1]), slash.end())
        lexeme = self._peek()
        if lexeme is None or numeral.tail:
            return numeral
        gap = self.text[numeral.end : lexeme.start]
        if lexeme.kind == "vulgar" and _JOINT.match(gap):
            self.at += 1
            return self._plus(numeral, lexeme.value, lexeme.end)
        if lexeme.kind == "digits" and gap.isspace():
            over = _SLASH.match(self.text, lexeme.end)
            if over and float(over[1]) > lexeme.value:
                while (taken := self._peek()) is not None and taken.start < over.end():
                    self.at += 1
                return self._plus(numeral, lexeme.value / float(over[1]), over.end())
        if lexeme.text in DENOMINATORS and _JOINT.match(gap) and self._divides(numeral, lexeme):
            self.at += 1
            return self._fraction_of(numeral, DENOMINATORS[lexeme.text], lexeme.end)
        return self._and_part(numeral, lexeme, gap)

    def _divides(self, numeral: Numeral, lexeme: _Lexeme) -> bool:
        plural = lexeme.text.endswith("s") or lexeme.text == "halves"
        return plural != (numeral.value == 1) and numeral.value == int(numeral.value) and lexeme.text != "half"

    def _and_part(self, numeral: Numeral, lexeme: _Lexeme, gap: str) -> Numeral:
        """ "… and a half", "… and three quarters" added to `numeral`."""
        conjunction = _AND.match(gap)
        if conjunction is None:
            return numeral
        size = numeral.scale if numeral.scale > 100 else 1.0
        if lexeme.text in DENOMINATORS and (conjunction["article"] or lexeme.text == "half"):
            self.at += 1
            return self._plus(numeral, size / DENOMINATORS[lexeme.text], lexeme.end)
        if lexeme.kind in ("one", "teen") and self.at + 1 < len(self.lexemes):
            under = self.lexemes[self.at + 1]
            if under.text in DENOMINATORS and _JOINT.match(self.text[lexeme.end : under.start]):
                self.at += 2
                return self._plus(numeral, size * lexeme.value / DENOMINATORS[under.text], under.end)
        return numeral

    def _plus(self, numeral: Numeral, part: float, end: int) -> Numeral:
        value = numeral.value + part
        return replace(numeral, end=end, value=value, mantissa=value, grouped=True)

    def _fraction_of(self, numeral: Numeral, by: float, end: int) -> Numeral:
        value = numeral.value / by
        return replace(numeral, end=end, value=value, mantissa=value, fraction=True, grouped=True)

    def _scaled(self, numeral: Numeral) -> Numeral:
        """`numeral` times a scale that follows a part: "half a million", "two and a half billion"."""
        lexeme = self._peek()
        if lexeme is None or lexeme.kind not in ("scale", "dozen") or numeral.ordinal or numeral.tail:
            return numeral
        if numeral.scale > 1 or not _OF_A.match(self.text[numeral.end : lexeme.start]):
            return numeral
        self.at += 1
        scale = lexeme.value
        return replace(numeral, end=lexeme.end, value=numeral.value * scale, scale=scale, fraction=False, grouped=True)

    def _signed(self, numeral: Numeral) -> Numeral:
        match = _MINUS.search(self.text, max(0, numeral.start - 10), numeral.start)
        if match is None or numeral.ordinal:
            return numeral
        return replace(numeral, start=match.start(), value=-numeral.value, mantissa=-numeral.mantissa)


def last_value(lexeme: _Lexeme | None) -> float:
    """The value of `lexeme`, 1 where there is none."""
    return 1.0 if lexeme is None else lexeme.value
