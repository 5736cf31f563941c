"""The speakers of a record: ranked, with initials, and when one is a guess."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from tui.document.record import Entity, Record

DOUBTFUL = 0.6
"""Below this confidence a speaker is shown as a guess."""


class Speaker(NamedTuple):
    """Who speaks: `rank` 0 for who does in most quotations."""

    entity: Entity
    rank: int
    initials: str
    quotations: int


def rank_speakers(record: Record) -> tuple[Speaker, ...]:
    """The speakers of `record`, most quotations first and then by the order of the text."""
    count = Counter(quotation.speaker for quotation in record.quotations)
    speakers = sorted((entity for entity in record.entities if entity.id in count), key=lambda one: -count[one.id])
    return tuple(
        Speaker(entity, rank, initials_of(entity.name), count[entity.id]) for rank, entity in enumerate(speakers)
    )


def initials_of(name: str) -> str:
    """At most two letters that stand for `name`: first and last word's; of an organisation's acronym the first two."""
    parts = [part for part in name.replace("-", " ").replace(".", "").split() if part[0].isalnum()]
    if not parts:
        return "?"
    if len(parts) == 1:
        return parts[0][:2].upper() if parts[0].isupper() else parts[0][0].upper()
    return (parts[0][0] + parts[-1][0]).upper()
