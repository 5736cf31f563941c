"""Which names mean the same one."""

from __future__ import annotations

from tui.analysis.entities import NameMention
from tui.analysis.parsed import ParsedArticle
from tui.document.record import Entity


def resolve_names(names: list[NameMention], parsed: ParsedArticle) -> tuple[Entity, ...]:
    """The entities that `names` speak of, in order of first mention, with ids e1, e2, …"""
    return ()
