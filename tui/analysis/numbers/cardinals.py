"""Whole numbers put together from digits, number words and scales: "two hundred and six thousand", "1.7 million"."""

from __future__ import annotations

import re
from typing import NamedTuple

from tui.analysis.numbers.lexemes import Lexeme
from tui.analysis.numbers.numeral_words import DENOMINATORS, PLURAL_SCALES

JOINT = re.compile(r"[\s\u00a0]*-?[\s\u00a0]*\Z")
"""What may stand between two pieces of one number."""

CONJUNCTION = re.compile(r"(?:\s*-\s*|\s+)and(?:\s+(?P<article>an?)|\s*-)?\s+\Z", re.IGNORECASE)
"""The "and" that adds the last piece of a number, with the article of "and a half"."""


class Cardinal(NamedTuple):
    """A whole number as read: its pieces, its value, and mantissa and scale where it has the form "1.7 million"."""

    pieces: tuple[Lexeme, ...]
    value: float
    mantissa: float
    scale: float


def read_cardinal(text: str, lexemes: list[Lexeme], at: int) -> Cardinal:
    """The longest whole number of `text` whose first piece is `lexemes[at]`."""
    taken = [lexemes[at]]
    while at + len(taken) < len(lexemes) and _joins(text, lexemes, at, at + len(taken)):
        taken.append(lexemes[at + len(taken)])
    while (value := _sum(taken)) is None:
        taken.pop()
    two = len(taken) == 2 and taken[1].multiplies
    return Cardinal(tuple(taken), value, taken[0].value if two else value, taken[1].value if two else 1.0)


def _sum(pieces: list[Lexeme]) -> float | None:
    """The value of `pieces`; None where they do not make one number, as in "two thousand three million"."""
    total, current, ceiling = 0.0, 0.0, float("inf")
    before: Lexeme | None = None
    for piece in pieces:
        if not piece.multiplies:
            current += piece.value
        elif before is not None and before.multiplies and current == 0:
            total *= piece.value
        elif piece.value < 100:
            # A dozen multiplies what stands right before it: "three hundred and two dozen" is 324.
            last = before.value if before is not None else 1.0
            current = current - (last if before is not None else 0.0) + last * piece.value
        elif piece.value == 100:
            current = (current or 1.0) * 100
        elif piece.value < ceiling:
            total += (current or 1.0) * piece.value
            current, ceiling = 0.0, piece.value
        else:
            return None
        before = piece
    return total + current


def _joins(text: str, lexemes: list[Lexeme], first: int, at: int) -> bool:
    """Whether `lexemes[at]` goes on with the number that began at `first` and that the one before it ends."""
    last, lexeme = lexemes[at - 1], lexemes[at]
    gap = text[last.end : lexeme.start]
    tight = JOINT.match(gap) is not None
    conjunction = None if tight else CONJUNCTION.match(gap)
    if last.tail or last.text in PLURAL_SCALES or not (tight or (conjunction and not conjunction["article"])):
        return False
    if lexeme.multiplies:
        return tight and not (last.multiplies and lexeme.value <= last.value)
    if lexeme.kind == "digits" and tight and last.kind == "scale" and _scaled(text, lexemes, at):
        return lexemes[at + 1].value < last.value
    if lexeme.kind == "digits":
        return (
            conjunction is not None and last.kind == "scale" and lexeme.value < 100 and not _scaled(text, lexemes, at)
        )
    if lexeme.kind not in ("one", "teen", "ten"):
        return False
    if last.kind == "scale":
        if conjunction is not None and lexeme.kind == "one" and _divides(text, lexemes, at):
            return False
        return lexeme.value > 0 and _is_smaller_part(text, lexemes, first, at)
    return tight and last.kind == "ten" and lexeme.kind == "one" and lexeme.value > 0


def _scaled(text: str, lexemes: list[Lexeme], at: int) -> bool:
    """Whether a scale follows `lexemes[at]`."""
    tight = at + 1 < len(lexemes) and JOINT.match(text[lexemes[at].end : lexemes[at + 1].start]) is not None
    return tight and lexemes[at + 1].multiplies


def _divides(text: str, lexemes: list[Lexeme], at: int) -> bool:
    """Whether a denominator follows `lexemes[at]`: "three quarters"."""
    tight = at + 1 < len(lexemes) and JOINT.match(text[lexemes[at].end : lexemes[at + 1].start]) is not None
    return tight and lexemes[at + 1].text in DENOMINATORS


def _is_smaller_part(text: str, lexemes: list[Lexeme], first: int, at: int) -> bool:
    """Whether the words from `at` are a part of the number: "two hundred and six", not "2 million and 6 million"."""
    last = lexemes[at - 1]
    if re.search(r"\bbetween\s+\Z", text[max(0, lexemes[first].start - 12) : lexemes[first].start], re.IGNORECASE):
        return False
    while at + 1 < len(lexemes):
        following = lexemes[at + 1]
        if not JOINT.match(text[lexemes[at].end : following.start]):
            return True
        if following.multiplies:
            return following.value < last.value or (last.value == 100 and following.value > 100)
        if following.kind not in ("one", "teen", "ten"):
            return True
        at += 1
    return True
