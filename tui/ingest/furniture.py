"""Lines that are not the story: links to other stories, and what asks the reader to click, pay, share or sign up."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from tui.ingest.furniture_words import EDITORIAL_NOTES, LINK_LEAD_INS, PROMO_OPENINGS, WEAK_LEAD_INS
from tui.ingest.shapes import begins_quoted, ends_sentence, is_capitals, words_of

_LONGEST_PROMO = 240
_LONGEST_LINK = 250
_LINK_WORDS = 6
_LINK_LENGTH = 38
_FRONT_MARKS = "([{<*_•-–—>»→▶ "


def _any_of(patterns: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns).replace(" ", r"\s+"), re.IGNORECASE)


_PROMO = _any_of(PROMO_OPENINGS)
_NOTE = _any_of(EDITORIAL_NOTES)
_LEAD_IN = _any_of(LINK_LEAD_INS)
_LINK_MARK = re.compile(r"\s*(?::|\||»|›|>>|→|▶|►)\s*(?=\S)|\s+[—–-]\s+(?=\S)")


def furniture_of(line: str) -> Literal["related", "promo"] | None:
    """What furniture `line` is by its words alone; None where it may well be part of the story."""
    if not line or len(line) > _LONGEST_LINK or begins_quoted(line):
        return None
    if _is_related(line):
        return "related"
    if len(line) <= _LONGEST_PROMO and (_PROMO.match(line) or _PROMO.match(line.lstrip(_FRONT_MARKS))):
        return "promo"
    return None


def is_editorial_note(line: str) -> bool:
    """Whether `line` speaks of the article itself: where it first appeared, what was corrected, that it is invented."""
    return 0 < len(line) <= _LONGEST_LINK and _NOTE.match(line) is not None


def opens_related(line: str) -> bool:
    """Whether `line` is nothing but the heading of links: "Related stories", "READ MORE"."""
    lead = _LEAD_IN.match(line)
    if lead is None or line[lead.end() :].strip(" :.…»>→"):
        return False
    return lead.group().lower() not in WEAK_LEAD_INS - {"related"}


def is_capitals_link(line: str) -> bool:
    """Whether `line` is a headline all in capitals, too long for a crosshead: the link to another story."""
    if not line or len(line) > _LONGEST_LINK or not is_capitals(line) or begins_quoted(line) or ends_sentence(line):
        return False
    return len(words_of(line)) >= _LINK_WORDS and len(line) >= _LINK_LENGTH


def _is_related(line: str) -> bool:
    """Whether words such as "READ MORE:" lead into `line`, or are all of it."""
    lead = _LEAD_IN.match(line)
    if lead is None:
        return False
    if _LINK_MARK.match(line[lead.end() :]) is None:
        return opens_related(line)
    # "Opinion: …" may be a headline and "More: …" a sentence; what they lead into is a link when set as one.
    weak = lead.group().lower() in WEAK_LEAD_INS
    return not weak or not ends_sentence(line) or is_capitals(lead.group())
