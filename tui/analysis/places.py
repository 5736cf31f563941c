"""Where the places of an article lie, decided together."""

from __future__ import annotations

from tui.analysis.gazetteer import Gazetteer
from tui.analysis.parsed import ParsedArticle
from tui.document.record import Entity, Place


def resolve_places(entities: tuple[Entity, ...], parsed: ParsedArticle, gazetteer: Gazetteer) -> tuple[Place, ...]:
    """Where each entity of kind place lies, in the order of `entities`."""
    return ()
