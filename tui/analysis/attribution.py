"""Who speaks: from the words that name a speaker to the entity they mean."""

from __future__ import annotations

from tui.analysis.parsed import ParsedArticle
from tui.analysis.quotations import FoundQuotation
from tui.document.record import Entity, Quotation


def resolve_speakers(
    found: list[FoundQuotation], entities: tuple[Entity, ...], parsed: ParsedArticle
) -> tuple[tuple[Quotation, ...], tuple[Entity, ...]]:
    """The quotations with their speakers, ids q1, q2, …; and the entities with all that means them."""
    return (), entities
