"""The speakers of a record as the reader shows them: ranked, with initials and a colour each."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from tui.document.record import Entity, Record
from tui.document.speakers import Speaker, rank_speakers

__all__ = ["Speaker", "Voice", "bar_of", "rank_speakers", "rank_voices"]

_BARS = ("▌", "┃", "║")
_WORD = re.compile(r"\w+(?:['’.\-]\w+)*")


class Voice(NamedTuple):
    """One speaker: `rank` 0 for who speaks in most quotations, `words` said in all of them together."""

    entity: Entity
    rank: int
    initials: str
    quotations: int
    words: int


def rank_voices(record: Record) -> tuple[Voice, ...]:
    """The speakers of `record`, ranked, with what they say counted word by word."""
    words: Counter[str] = Counter()
    for quotation in record.quotations:
        if quotation.speaker is not None:
            said = (piece.of(record.article.text) for piece in quotation.content)
            words[quotation.speaker] += sum(len(_WORD.findall(piece)) for piece in said)
    return tuple(Voice(*speaker, words[speaker.entity.id]) for speaker in rank_speakers(record))


def bar_of(rank: int) -> str:
    """The bar of a voice: voices that follow each other in rank differ in it, so that no hue is needed."""
    return _BARS[rank % len(_BARS)]
