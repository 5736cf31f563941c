"""Crossheads and the ornaments that part one stretch of a story from the next."""

from __future__ import annotations

import re

from tui.ingest.headlines import is_prose
from tui.ingest.pieces import Piece
from tui.ingest.shapes import begins_quoted, ends_sentence, has_quotation, is_capitals, words_of

_LONGEST = 75
_MOST_WORDS = 10
_ORNAMENT = re.compile(r"[\s*#~_=\-–—•·.+<>◆■●⁂]{1,80}$")


def is_ornament(piece: Piece) -> bool:
    """Whether `piece` is a row of stars or dashes: nothing that could be read."""
    return bool(piece.shown) and _ORNAMENT.match(piece.shown) is not None


def is_crosshead(piece: Piece, after: Piece | None) -> bool:
    """Whether `piece` heads the paragraphs from `after` on: one short line that is no sentence."""
    line = piece.shown
    if piece.form != "prose" or not line or piece.lines > 1 or len(line) > _LONGEST or after is None:
        return False
    if not is_prose(after) and after.form == "prose":
        return False
    words = words_of(line)
    if not 1 <= len(words) <= _MOST_WORDS or begins_quoted(line) or has_quotation(line):
        return False
    if is_capitals(line) and not line.endswith((":", ",", "!", "?")):
        return True
    return not ends_sentence(line) and line[-1].isalnum() and not line[0].islower()
