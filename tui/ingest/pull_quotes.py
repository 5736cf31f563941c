"""Pull quotes: words of the story printed again, large, where they interrupt it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from tui.document.span import CharSpan
from tui.ingest.pieces import Piece

_LONGEST = 300
_FEWEST_WORDS = 4
_KEY_WORDS = 4
_QUOTED = re.compile(
    r"[\"“«„‘'](?P<words>[^\"“”«»„]{12,280})[\"”»“’'][.!?]?\s*(?:[—–-]+\s*[^\"“”]{2,60}|\([^()]{2,60}\))?$"
)
_WORD = re.compile(r"\w+")


def find_pull_quotes(pieces: Sequence[Piece], text: str) -> set[int]:
    """Which of `pieces`, by place in the sequence, are pull quotes.

    A pull quote is wholly in quotation marks and its words run through a longer piece elsewhere. One pass over the
    text's words, however many candidates there are.
    """
    candidates = {at: words for at, piece in enumerate(pieces) if (words := _quoted_words(piece)) is not None}
    if not candidates:
        return set()
    openings: dict[tuple[str, ...], list[int]] = {}
    for at, words in candidates.items():
        openings.setdefault(words[:_KEY_WORDS], []).append(at)
    found: set[int] = set()
    for at, piece in enumerate(pieces):
        found.update(_repeated(at, _words(piece.span, text), openings, candidates))
    return found


def _quoted_words(piece: Piece) -> tuple[str, ...] | None:
    if piece.form not in ("prose", "block_quote") or not 0 < len(piece.shown) <= _LONGEST:
        return None
    match = _QUOTED.match(piece.shown)
    if match is None:
        return None
    words = tuple(_WORD.findall(match["words"].casefold()))
    return words if len(words) >= _FEWEST_WORDS else None


def _words(span: CharSpan, text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(span.of(text).casefold()))


def _repeated(
    here: int, body: tuple[str, ...], openings: dict[tuple[str, ...], list[int]], candidates: dict[int, tuple[str, ...]]
) -> Iterable[int]:
    """The candidates whose words run through `body`, a longer piece that stands at `here`."""
    for start in range(len(body) - _KEY_WORDS + 1):
        for at in openings.get(body[start : start + _KEY_WORDS], ()):
            words = candidates[at]
            if at != here and len(body) > len(words) + 1 and body[start : start + len(words)] == words:
                yield at
