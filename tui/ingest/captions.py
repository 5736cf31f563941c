"""Captions of pictures, and the credits that end them or stand below them."""

from __future__ import annotations

import re

from tui.ingest.agencies import AGENCIES, PICTURE_WORDS
from tui.ingest.shapes import begins_quoted, has_quotation, words_of

_LONGEST_CREDIT = 120
_LONGEST_TAIL = 160
_SENTENCE_WORDS = frozenset("the was were is are said that which has had have show shows showed".split())
_PICTURE_WORDS = frozenset(PICTURE_WORDS)
_AGENCIES = frozenset(AGENCIES)
_LENDERS = _AGENCIES | {"Getty Images", "Shutterstock", "Alamy", "Handout", "File"}

_LAST_BRACKETS = re.compile(r"[(\[]([^()\[\]]{2,110})[)\]]\.?$")
_LABELLED = re.compile(
    r"(?:(?:photo|image|picture|illustration|graphic|video|map)?\s*(?:credits?|source|courtesy)|photo(?:graph)?s?|images?|pictures?"
    r"|pics?|illustrations?|graphics?|handout|courtesy|file\s+photo|photo\s+illustration)"
    r"\s*(?::|,|/|©|\bby\b|\bcourtesy\b|\bvia\b|\bfrom\b)\s*\S",
    re.IGNORECASE,
)
_NAME = r"[^\W\d_a-z][\w.'’-]*(?:\s+(?:(?:de|van|von|der|den|al|bin|el|la|di|da)\s+)*[^\W\d_a-z][\w.'’-]*)*"
_SLASHED = re.compile(
    rf"(?:(?:Photo|Image|Picture)s?\s+by\s+)?{_NAME}\s*/\s*{_NAME}(?:\s*/\s*{_NAME})?(?:,?\s+(?:via|for)\s+{_NAME})?(?:,\s*\w+)?$"
)
_PICTURE_ENDS = re.compile(r"(?:\s+(?:Photo|File|Pool|Images))+$")
_LAST_LABELLED = re.compile(
    r"(?:(?<=[.!?…”\"’'])\s+|\s{2,})((?:(?:Photo(?:graph)?|Image|Picture|Illustration|Credit|Video)s?(?:\s+credit)?"
    rf"\s*(?::|\bby\b|\bcourtesy\b|©)\s*{_NAME}|©\s*\S)[^.!?]{{0,70}})\.?$"
)
_LAST_SLASHED = re.compile(rf"(?:(?<=[.!?…”\"’'])\s+|\s{{2,}})({_NAME}\s*/\s*{_NAME})\.?$")
_CAPTION_LABEL = re.compile(
    r"(?:(?:image|photo|picture|media|video|figure|map)\s+caption|caption|pictured|file\s+(?:photo|picture|image)|above|below|left|right|top)"
    r"(?:\s*[:,]\s+|\s+-\s+)\S|(?:image|photo|media)\s+caption\s+\S|FILE\s*(?:PHOTO)?\s*[:–—-]+\s*\S",
    re.IGNORECASE,
)


def credit_start(piece: str) -> int | None:
    """Where the credit that ends `piece` begins; 0 where `piece` is nothing but a credit, None where it has none."""
    if not piece or begins_quoted(piece):
        return None
    if is_credit(piece):
        return 0
    last = _LAST_BRACKETS.search(piece)
    if last is not None and _is_bracketed_credit(last.group(1), piece[: last.start()]):
        return last.start()
    tail = max(0, len(piece) - _LONGEST_TAIL)
    labelled = _LAST_LABELLED.search(piece, tail)
    if labelled is not None:
        return labelled.start(1)
    slashed = _LAST_SLASHED.search(piece, tail) if "/" in piece[tail:] else None
    return slashed.start(1) if slashed is not None and _is_slashed(slashed[1]) else None


def is_credit(line: str) -> bool:
    """Whether `line` names only who made or lent a picture."""
    if len(line) > _LONGEST_CREDIT:
        return False
    bare = line.strip("()[] ")
    if _LABELLED.match(bare):
        return not has_quotation(line) and len(words_of(bare)) <= 14 and not _is_clause(bare)
    return _is_bracketed_credit(bare, "") if line.startswith(("(", "[")) else _is_slashed(bare) or bare.startswith("©")


def names_picture(credit: str) -> bool:
    """Whether `credit` is surely of a picture: more than an agency's name alone, which may be the source of news."""
    return credit.strip("()[]. ") not in _AGENCIES


def is_caption_label(line: str) -> bool:
    """Whether `line` begins by calling itself a caption: "Image caption", "Pictured:", "FILE PHOTO:"."""
    return _CAPTION_LABEL.match(line) is not None


def likeness(caption: str) -> str:
    """What two printings of one caption share: its words, small."""
    return " ".join(words_of(caption.casefold()))


def _is_bracketed_credit(inside: str, before: str) -> bool:
    if _PICTURE_ENDS.sub("", inside.strip()) in _LENDERS:
        return not before or names_picture(inside)
    if _LABELLED.match(inside):
        return not has_quotation(inside)
    if not _SLASHED.match(inside.strip()):
        return False
    # "(Name Name/Words)" may also be a party and its ally; a credit stands after the caption's full stop.
    return _is_slashed(inside) or (len(inside.split("/")[0].split()) >= 2 and before.rstrip()[-1:] in tuple('.!?”"'))


def _is_slashed(line: str) -> bool:
    if "/" not in line or not _SLASHED.match(line.strip()):
        return False
    return any(word.lower() in _PICTURE_WORDS for word in words_of(line))


def _is_clause(line: str) -> bool:
    """Whether small words of a sentence run through `line`, as none do through a credit."""
    return sum(word in _SENTENCE_WORDS for word in words_of(line)) >= 2
