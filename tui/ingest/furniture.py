"""Lines that are not the story: links to other stories, and what asks the reader to click, pay, share or sign up."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Literal

from tui.ingest.furniture_words import EDITORIAL_NOTES, END_SIGNS, LINK_LEAD_INS, PROMO_OPENINGS, WEAK_LEAD_INS
from tui.ingest.shapes import begins_quoted, ends_sentence, is_capitals, words_of

_LONGEST_PROMO = 240
_LONGEST_LINK = 250
_LINK_WORDS = 6
_LINK_LENGTH = 38
_LONGEST_NOTICE = 110
_AFTER_WORD = ".,:;!?|»›>→▶►)]}*…-–—"
_FRONT_MARKS = "([{<*_•-–—>»→▶ "


_LINK_MARK = re.compile(r"\s*(?::|\||»|›|>>|→|▶|►)\s*(?=\S)|\s+[—–-]\s+(?=\S)")
_RIGHTS = re.compile(r"all\s+rights\s+reserved", re.IGNORECASE)


def _by_first_word(patterns: Mapping[str, str]) -> dict[str, list[str]]:
    placed: dict[str, list[str]] = {}
    for words, pattern in patterns.items():
        for word in words.split():
            placed.setdefault(word, []).append(pattern)
    return placed


_PROMOS = _by_first_word(PROMO_OPENINGS)
_LEAD_INS = _by_first_word(LINK_LEAD_INS)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """`pattern`, read when a line first calls for it: most articles need few of them, and reading all is slow."""
    return re.compile(pattern.replace(" ", r"\s+"), re.IGNORECASE)


def _match(line: str, placed: Mapping[str, Sequence[str]]) -> re.Match[str] | None:
    first = line.split(None, 1)[0].rstrip(_AFTER_WORD).casefold() if line else ""
    matches = (_compiled(pattern).match(line) for pattern in placed.get(first, ()))
    return next((match for match in matches if match is not None), None)


def furniture_of(line: str) -> Literal["related", "promo"] | None:
    """What furniture `line` is by its words alone; None where it may well be part of the story."""
    if not line or len(line) > _LONGEST_LINK or begins_quoted(line):
        return None
    if _is_related(line):
        return "related"
    return "promo" if len(line) <= _LONGEST_PROMO and _is_promo(line) else None


def is_editorial_note(line: str) -> bool:
    """Whether `line` speaks of the article itself: where it first appeared, what was corrected, that it is invented."""
    return 0 < len(line) <= _LONGEST_LINK and any(_compiled(note).match(line) for note in EDITORIAL_NOTES)


def opens_related(line: str) -> bool:
    """Whether `line` is nothing but the heading of links: "Related stories", "READ MORE"."""
    lead = _match(line, _LEAD_INS)
    if lead is None or line[lead.end() :].strip(" :.…»>→"):
        return False
    return lead.group().lower() not in WEAK_LEAD_INS - {"related"}


def is_capitals_link(line: str) -> bool:
    """Whether `line` is a headline all in capitals, too long for a crosshead: the link to another story."""
    if not line or len(line) > _LONGEST_LINK or not is_capitals(line) or begins_quoted(line) or ends_sentence(line):
        return False
    return len(words_of(line)) >= _LINK_WORDS and len(line) >= _LINK_LENGTH


def _is_promo(line: str) -> bool:
    bare = line.lstrip(_FRONT_MARKS)
    if line.strip("() ") in END_SIGNS or _match(bare, _PROMOS) is not None:
        return True
    return _RIGHTS.search(line, 0, _LONGEST_NOTICE) is not None


def _is_related(line: str) -> bool:
    """Whether words such as "READ MORE:" lead into `line`, or are all of it."""
    lead = _match(line, _LEAD_INS)
    if lead is None:
        return False
    if _LINK_MARK.match(line[lead.end() :]) is None:
        return opens_related(line)
    # "Opinion: …" may be a headline and "More: …" a sentence; what they lead into is a link when set as one.
    weak = lead.group().lower() in WEAK_LEAD_INS
    return not weak or not ends_sentence(line) or is_capitals(lead.group())
