"""The speakers of a record as the reader shows them: ranked, with initials and a colour each."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from tui.document.record import Entity, Record

_BARS = ("▌", "┃", "║")
_WORD = re.compile(r"\w+(?:['’.\-]\w+)*")


class Speaker(NamedTuple):
    """Who speaks: `rank` 0 for who does in most quotations."""

    entity: Entity
    rank: int
    initials: str
    quotations: int


class Voice(NamedTuple):
    """One speaker: `rank` 0 for who speaks in most quotations, `words` said in all of them together."""

    entity: Entity
    rank: int
    initials: str
    quotations: int
    words: int


def rank_speakers(record: Record) -> tuple[Speaker, ...]:
    """The speakers of `record`, most quotations first and then by the order of the text."""
    count = Counter(quotation.speaker for quotation in record.quotations)
    speakers = sorted((entity for entity in record.entities if entity.id in count), key=lambda one: -count[one.id])
    return tuple(
        Speaker(entity, rank, initials_of(entity.name), count[entity.id]) for rank, entity in enumerate(speakers)
    )


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


def initials_of(name: str) -> str:
    """At most two letters that stand for `name`: first and last word's; of an organisation's acronym the first two."""
    parts = [part for part in name.replace("-", " ").replace(".", "").split() if part[0].isalnum()]
    if not parts:
        return "?"
    if len(parts) == 1:
        return parts[0][:2].upper() if parts[0].isupper() else parts[0][0].upper()
    return (parts[0][0] + parts[-1][0]).upper()
