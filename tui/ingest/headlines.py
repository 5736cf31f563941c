"""The lines above the story: which first piece is a headline, which of those after it a dek."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tui.ingest.datelines import inline_dateline
from tui.ingest.pieces import Piece
from tui.ingest.shapes import begins_quoted, ends_sentence, is_capitals, is_title_case, one_sentence, words_of

_LONGEST = 200
_LONGEST_DEK = 260
_MOST_WORDS = 34
_MOST_STOPPED_WORDS = 18
_SENTENCE_WORDS = frozenset(("said", "was", "were", "had", "been", "told", "according"))
_ARTICLES = frozenset(("the", "a", "an"))
_ASKED = re.compile(r"(?:q|a|question|answer|interviewer)\s*:\s", re.IGNORECASE)


def is_prose(piece: Piece) -> bool:
    """Whether `piece` reads as a paragraph of the story: long, or a full sentence of some length."""
    if piece.form != "prose" or not piece.shown:
        return piece.form == "prose"
    return (ends_sentence(piece.tail) and len(words_of(piece.shown)) >= 8) or piece.lines > 2


def is_headline(piece: Piece, story: Sequence[Piece]) -> bool:
    """Whether `piece`, the first of a text, heads `story`, the paragraphs after it."""
    line = piece.shown
    if piece.form != "prose" or not line or len(line) > _LONGEST or piece.lines > 3:
        return False
    if inline_dateline(line) is not None or _ASKED.match(line) or not any(char.isalpha() for char in line):
        return False
    words = words_of(line)
    if len(words) > _MOST_WORDS or (line.endswith((":", ",")) and len(words) < 2):
        return False
    if not ends_sentence(line):
        return not line[0].islower() or is_prose(story[0])
    if is_title_case(line) or is_capitals(line):
        return True
    return _is_stopped_headline(line, words, story)


def _is_stopped_headline(line: str, words: list[str], story: Sequence[Piece]) -> bool:
    """Whether a first line that ends as a sentence is a headline all the same, as some archives print them."""
    if not one_sentence(line):
        return False
    if line.endswith(("?", "!")):
        return len(words) <= _MOST_STOPPED_WORDS
    if (
        begins_quoted(line)
        or len(words) > _MOST_STOPPED_WORDS
        or max(piece.span.length for piece in story) < 1.3 * len(line)
    ):
        return False
    small = [word.casefold() for word in words]
    articles = sum(word in _ARTICLES for word in small)
    return not _SENTENCE_WORDS.intersection(small) and articles <= 2


def may_be_dek(piece: Piece) -> bool:
    """Whether `piece` has the shape of a dek: not long, and neither a quotation nor the opening of a report."""
    line = piece.shown
    if piece.form != "prose" or not line or len(line) > _LONGEST_DEK or piece.lines > 4 or begins_quoted(line):
        return False
    return inline_dateline(line) is None and not line.endswith((":", ","))


def is_dek(piece: Piece, headline: Piece, after: Piece) -> bool:
    """Whether `piece`, below `headline` and above `after`, sums the story up; when in doubt it is a paragraph."""
    if not may_be_dek(piece) or not is_prose(after):
        return False
    if not ends_sentence(piece.shown):
        return True
    # A headline cut in two by its paper: the second half stands on the next line and stops.
    return piece.tight and not after.tight and not ends_sentence(headline.shown) and one_sentence(piece.shown)
