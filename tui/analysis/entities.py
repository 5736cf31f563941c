"""Names in the text, with one label a name across the document."""

from __future__ import annotations

from typing import NamedTuple

from tui.analysis.gazetteer import Gazetteer
from tui.analysis.parsed import ParsedArticle
from tui.document.record import EntityKind
from tui.document.span import CharSpan


class NameMention(NamedTuple):
    """A name where it stands in the article; `block` is the index of its block."""

    span: CharSpan
    kind: EntityKind
    block: int
    confidence: float


def find_names(parsed: ParsedArticle, gazetteer: Gazetteer) -> list[NameMention]:
    """The names of `parsed` in the order of the text, never overlapping, each name of one kind throughout."""
    return []
