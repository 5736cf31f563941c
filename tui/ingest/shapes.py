"""How a line looks, whatever it says: sentence, capitals, title, quotation."""

from __future__ import annotations

import re

_STOPS = ".!?…。！？؟।"
_CLOSERS = "\"'”’»“›)]}*_ \u00a0"
_OPENERS = "\"'“‘«„‹"
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LONG_WORD = 4


def ends_sentence(line: str) -> bool:
    """Whether `line` ends as a sentence does, closing marks apart."""
    return line.rstrip(_CLOSERS)[-1:] in tuple(_STOPS)


def ends_open(line: str) -> bool:
    """Whether `line` plainly goes on: it ends with neither a stop nor a colon."""
    return not ends_sentence(line) and not line.endswith(":")


def begins_quoted(line: str) -> bool:
    """Whether a quotation mark opens `line`."""
    return line[:1] in tuple(_OPENERS)


def has_quotation(line: str) -> bool:
    """Whether double quotation marks of any kind stand in `line`."""
    return any(mark in line for mark in '"“”«»„')


def words_of(line: str) -> list[str]:
    """The words of `line`: letters, and apostrophes between them."""
    return _WORD.findall(line)


def is_capitals(line: str) -> bool:
    """Whether every letter of `line` that has a case is a capital, and there are some."""
    return line.isupper()


def is_title_case(line: str) -> bool:
    """Whether nearly every longer word of `line` begins with a capital, as in headlines of American papers."""
    longer = [word for word in words_of(line)[1:] if len(word) >= _LONG_WORD]
    return len(longer) >= 2 and sum(word[0].isupper() for word in longer) >= 0.75 * len(longer)


def one_sentence(line: str) -> bool:
    """Whether no sentence ends inside `line`: no stop before a space and a capital, initials and titles apart."""
    return not re.search(r"[^\W\d_]{4,}[.!?…][\"”’)]*\s+[\"“‘(]?[^\W\d_a-z]", line)
