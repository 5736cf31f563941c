"""Pull quotes: words of the story printed again, large, where they interrupt it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tui.ingest.pieces import Piece

_LONGEST = 300
_FEWEST_WORDS = 4
_KEY_WORDS = 4
_QUOTED = re.compile(
    r"[\"“«„‘'](?P<words>[^\"“”«»„]{12,280})[\"”»“’'][.!?]?\s*(?:[—–-]+\s*[^\"“”]{2,60}|\([^()]{2,60}\))?$"
)
_WORD = re.compile(r"\w+")
_Openings = dict[tuple[str, ...], dict[int, set[tuple[str, ...]]]]
"""Candidates by their first words, then by how many words they have."""


def find_pull_quotes(pieces: Sequence[Piece], text: str) -> set[int]:
    """Which of `pieces`, by place in the sequence, are pull quotes.

    A pull quote is wholly in quotation marks and its words run through a longer piece elsewhere. One pass over the
    text's words, however many candidates there are.
    """
    candidates = {at: words for at, piece in enumerate(pieces) if (words := _quoted_words(piece)) is not None}
    if not candidates:
        return set()
    openings: _Openings = {}
    for words in candidates.values():
        openings.setdefault(words[:_KEY_WORDS], {}).setdefault(len(words), set()).add(words)
    repeated: set[tuple[str, ...]] = set()
    for piece in pieces:
        repeated.update(_repeated(tuple(_WORD.findall(piece.span.of(text).casefold())), openings))
    return {at for at, words in candidates.items() if words in repeated}


def _quoted_words(piece: Piece) -> tuple[str, ...] | None:
    if piece.form not in ("prose", "block_quote") or not 0 < len(piece.shown) <= _LONGEST:
        return None
    match = _QUOTED.match(piece.shown)
    if match is None:
        return None
    words = tuple(_WORD.findall(match["words"].casefold()))
    return words if len(words) >= _FEWEST_WORDS else None


def _repeated(body: tuple[str, ...], openings: _Openings) -> Iterator[tuple[str, ...]]:
    """The candidates whose words run through `body`, the words of one piece, which has more."""
    for start in range(len(body) - _KEY_WORDS + 1):
        for length, wanted in openings.get(body[start : start + _KEY_WORDS], {}).items():
            words = body[start : start + length]
            if words in wanted and len(body) > length + 1:
                yield words
