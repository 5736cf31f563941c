"""Numbers as written, in digits, words or both, read as values: a small grammar over the text, no parse needed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from tui.analysis.numbers.cardinals import CONJUNCTION, JOINT, read_cardinal
from tui.analysis.numbers.lexemes import Lexeme, lexemes
from tui.analysis.numbers.numeral_words import (
    ATTACHED,
    DENOMINATORS,
    ONES,
    PLURAL_SCALES,
    TEENS,
    TENS,
    UNITS_TOO,
    longest_first,
)

_OF_A = re.compile(r"[\s-]+(?:of[\s-]+)?an?[\s-]+\Z|\s+of\s+\Z|[\s-]+\Z", re.IGNORECASE)
_SPOKEN_DIGIT = longest_first({*ONES, *TEENS, *TENS})
_POINT = re.compile(rf"\s+point((?:\s+|-)(?:{_SPOKEN_DIGIT})(?:[\s-]+(?:{_SPOKEN_DIGIT}))*)\b", re.IGNORECASE)
_SLASH = re.compile(r"\s?/\s?(\d{1,3})(?![\d/])")
_ARTICLE = re.compile(r"(?<![^\W_])(an?)(?:\s+|-)\Z", re.IGNORECASE)
_ABSURD = 1e21
"""Past this, digits are no number but a key or noise."""

_LONE_SCALES = frozenset({"hundred", "dozen", "couple"})
_WORD_AFTER = re.compile(r"\s+[a-z]")
_PARTITIVE = re.compile(
    r"\s+(?:of|more|less|higher|lower|fewer|larger|smaller)\b|\s*(?:[.,;:!?)\"”’]|\Z)", re.IGNORECASE
)


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
    scale: float = 1.0
    tail: str = ""
    spelled: bool = False
    ordinal: bool = False
    fraction: bool = False
    indefinite: bool = False
    grouped: bool = False


def find_numerals(text: str, language: str = "en") -> list[Numeral]:
    """The numbers of `text` in order, none overlapping another."""
    pieces = list(lexemes(text, language))
    out: list[Numeral] = []
    at = 0
    while at < len(pieces):
        reader = _Reader(text, pieces, at)
        numeral = reader.read()
        if numeral is not None and abs(numeral.value) < _ABSURD:
            out.append(numeral)
        at = max(reader.at, at + 1)
    return out


class _Reader:
    """Reads one number from pieces that stand together; `at` is the place of the piece after those taken."""

    def __init__(self, text: str, pieces: list[Lexeme], at: int) -> None:
        self.text = text
        self.pieces = pieces
        self.first = at
        self.at = at

    def read(self) -> Numeral | None:
        """The number that begins here, None where none does."""
        lead = self.pieces[self.at]
        numeral = self._part(lead) if lead.kind in ("ordinal", "denominator") else self._cardinal(lead)
        return None if numeral is None else self._signed(self._scaled(numeral))

    def _next(self) -> Lexeme | None:
        return self.pieces[self.at] if self.at < len(self.pieces) else None

    def _skip_to(self, end: int) -> None:
        """Take every piece that begins before `end`."""
        while (piece := self._next()) is not None and piece.start < end:
            self.at += 1

    def _article(self, start: int) -> int | None:
        match = _ARTICLE.search(self.text, max(0, start - 6), start)
        return match.start() if match else None

    def _part(self, lead: Lexeme) -> Numeral | None:
        """An ordinal, or a fraction such as "a third", "half"."""
        self.at += 1
        article = self._article(lead.start)
        if lead.kind == "ordinal":
            parted = _PARTITIVE.match(self.text, lead.end) is not None
            if lead.value <= 2 or article is None or not parted:
                spelled = lead.text.isalpha()
                return Numeral(lead.start, lead.end, lead.value, lead.value, spelled=spelled, ordinal=True)
        elif lead.text not in ("half", "quarter"):
            return None
        start = lead.start if article is None else article
        return Numeral(start, lead.end, 1 / lead.value, 1 / lead.value, spelled=True, fraction=True)

    def _cardinal(self, lead: Lexeme) -> Numeral | None:
        start = lead.start
        indefinite = lead.multiplies and lead.text in PLURAL_SCALES
        if lead.multiplies and not indefinite and (article := self._article(start)) is not None:
            start = article
        cardinal = read_cardinal(self.text, self.pieces, self.at)
        self.at += len(cardinal.pieces)
        run = cardinal.pieces
        lone = start == lead.start and lead.multiplies and not indefinite and lead.text not in _LONE_SCALES
        if lone and (len(run) > 1 or len(lead.text) < 6 or not _WORD_AFTER.match(self.text, run[-1].end)):
            # A scale by itself is the rest of something else, but "half million" and "thousand dollars" are numbers.
            return None
        numeral = Numeral(
            start,
            run[-1].end,
            cardinal.value,
            cardinal.mantissa,
            cardinal.scale,
            tail=run[-1].tail,
            spelled=all(piece.kind != "digits" for piece in run),
            indefinite=indefinite,
            grouped=cardinal.scale > 1 or re.search(r"[.,\s]", lead.text) is not None,
        )
        return self._with_fraction(self._with_ordinal(self._with_point(_with_tail(numeral, self.text)), run))

    def _with_ordinal(self, numeral: Numeral, run: tuple[Lexeme, ...]) -> Numeral:
        """`numeral` with the ordinal that ends it: "twenty-fifth", "two hundredth"."""
        piece = self._next()
        if piece is None or piece.kind != "ordinal" or not numeral.spelled or not piece.text.isalpha():
            return numeral
        gap = self.text[numeral.end : piece.start]
        tight, last = JOINT.match(gap) is not None, run[-1]
        if (last.kind == "ten" and tight and piece.value < 10 and piece.value != 2) or (
            last.kind == "scale" and (tight or CONJUNCTION.match(gap)) and piece.value < last.value
        ):
            value = numeral.value + piece.value
        elif tight and gap.isspace() and piece.value >= 100 and numeral.value > 1:
            value = numeral.value * piece.value
        else:
            return numeral
        self.at += 1
        return replace(numeral, end=piece.end, value=value, mantissa=value, ordinal=True)

    def _with_point(self, numeral: Numeral) -> Numeral:
        """`numeral` with the decimals of "six point two five"."""
        match = _POINT.match(self.text, numeral.end)
        if match is None or not numeral.spelled:
            return numeral
        decimals = ""
        for word in re.findall(r"[a-z]+", match[1].lower()):
            digit = str(int((ONES | TEENS | TENS)[word]))
            fills = len(decimals) > 1 and decimals[-1] == "0" and word in ONES and digit != "0"
            decimals = decimals[:-1] + digit if fills else decimals + digit
        self._skip_to(match.end())
        value = numeral.value + float("0." + decimals)
        return replace(numeral, end=match.end(), value=value, mantissa=value, grouped=True)

    def _with_fraction(self, numeral: Numeral) -> Numeral:
        """`numeral` with what makes it a fraction or adds one: "two thirds", "3/4", "10 1/2", "two and a half"."""
        if numeral.ordinal or numeral.tail:
            return numeral
        slash = _SLASH.match(self.text, numeral.end)
        if slash and float(slash[1]) and not numeral.spelled and not numeral.grouped:
            self._skip_to(slash.end())
            return _divided(numeral, float(slash[1]), slash.end())
        piece = self._next()
        if piece is None:
            return numeral
        gap = self.text[numeral.end : piece.start]
        if piece.kind == "vulgar" and JOINT.match(gap):
            self.at += 1
            return _plus(numeral, piece.value, piece.end)
        if piece.kind == "digits" and gap.isspace():
            over = _SLASH.match(self.text, piece.end)
            if over and float(over[1]) > piece.value:
                self._skip_to(over.end())
                return _plus(numeral, piece.value / float(over[1]), over.end())
        if piece.text in DENOMINATORS and JOINT.match(gap) and _divides(piece, numeral.value):
            self.at += 1
            return _divided(numeral, DENOMINATORS[piece.text], piece.end)
        return self._with_conjunction(numeral, piece, gap)

    def _with_conjunction(self, numeral: Numeral, piece: Lexeme, gap: str) -> Numeral:
        """ "… and a half", "… and three quarters" added to `numeral`, in its scale where it has one."""
        conjunction = CONJUNCTION.match(gap)
        if conjunction is None:
            return numeral
        size = numeral.scale if numeral.scale > 100 else 1.0
        if piece.text in DENOMINATORS and (conjunction["article"] or piece.text == "half"):
            self.at += 1
            scale = self._next()
            if (
                scale is not None
                and scale.kind == "scale"
                and JOINT.match(self.text[piece.end : scale.start])
                and size > 1
            ):
                self.at += 1
                return _plus(numeral, scale.value / DENOMINATORS[piece.text], scale.end)
            return _plus(numeral, size / DENOMINATORS[piece.text], piece.end)
        if piece.kind in ("one", "teen") and self.at + 1 < len(self.pieces):
            under = self.pieces[self.at + 1]
            if under.text in DENOMINATORS and JOINT.match(self.text[piece.end : under.start]):
                self.at += 2
                return _plus(numeral, size * piece.value / DENOMINATORS[under.text], under.end)
        return numeral

    def _scaled(self, numeral: Numeral) -> Numeral:
        """`numeral` times a scale that follows a part: "half a million", "tens of thousands"."""
        piece = self._next()
        if piece is None or not piece.multiplies or numeral.ordinal or numeral.tail or numeral.scale > 1:
            return numeral
        if not _OF_A.match(self.text[numeral.end : piece.start]):
            return numeral
        self.at += 1
        value = numeral.value * piece.value
        return replace(numeral, end=piece.end, value=value, scale=piece.value, fraction=False, grouped=True)

    def _signed(self, numeral: Numeral) -> Numeral:
        before = self.text[max(0, numeral.start - 18) : numeral.start]
        match = re.search(r"(?<!plus or )(?:minus|negative)\s+\Z", before, re.IGNORECASE) or _sign(
            before, self.text, numeral.start
        )
        if match is None or numeral.ordinal:
            return numeral
        start = numeral.start - len(before) + match.start()
        return replace(numeral, start=start, value=-numeral.value, mantissa=-numeral.mantissa)


def _sign(before: str, text: str, start: int) -> re.Match[str] | None:
    """The minus sign at the end of `before`: written on to the number and apart from what precedes it."""
    match = re.search(r"[-−–]\s?\Z", before)
    if match is None or (not text[start].isdigit() and text[start] != "."):
        return None
    lead = before[: match.start()]
    if match.group()[-1].isspace():
        return match if start == len(before) and not lead.strip() else None
    if lead and not lead[-1].isspace() and lead[-1] not in "(":
        return None
    return None if re.search(r"[\d%]\s*\Z", lead) or match.group() == "–" else match


def _with_tail(numeral: Numeral, text: str) -> Numeral:
    """`numeral` times the letters written on to it, where these cannot be a unit."""
    tail = numeral.tail
    if tail not in ATTACHED or tail in UNITS_TOO:
        return numeral
    if tail.lower() == "b" and numeral.value % 1 == 0 and not re.match(r"\s+[a-z]", text[numeral.end + 1 :]):
        return numeral
    scale = ATTACHED[tail]
    return replace(
        numeral, end=numeral.end + len(tail), value=numeral.value * scale, scale=scale, tail="", grouped=True
    )


def _divides(piece: Lexeme, value: float) -> bool:
    """Whether `value` of the parts `piece` make a fraction: one third, two thirds, but not "two third"."""
    plural = piece.text.endswith("s")
    return plural != (value == 1) and value % 1 == 0 and piece.text != "half"


def _plus(numeral: Numeral, part: float, end: int) -> Numeral:
    value = numeral.value + part
    return replace(numeral, end=end, value=value, mantissa=value, grouped=True)


def _divided(numeral: Numeral, by: float, end: int) -> Numeral:
    value = numeral.value / by
    return replace(numeral, end=end, value=value, mantissa=value, fraction=True, grouped=True)
