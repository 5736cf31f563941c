"""Whose voice each quotation is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.analysis.speaker_gold import ARTICLES, Gold
from tui.analysis.aliases import resolve_names
from tui.analysis.attribution import resolve_speakers
from tui.analysis.entities import find_names
from tui.analysis.gazetteer import Gazetteer
from tui.analysis.parsed import ParsedArticle
from tui.analysis.quotations import FoundQuotation
from tui.document.record import Entity, Quotation
from tui.document.span import CharSpan

ParseBlocks = Callable[..., ParsedArticle]
Said = tuple[tuple[str, str | None, str | None], ...]


def quotations_of(parsed: ParsedArticle, said: Said) -> list[FoundQuotation]:
    """Quotations made by hand: each by its words and by the words of its source nearest to them."""
    found = []
    for words, source, _ in said:
        start = parsed.text.index(words)
        content = CharSpan(start, start + len(words))
        place = nearest(parsed.text, source, content) if source is not None else None
        found.append(
            FoundQuotation("direct" if words.startswith(tuple('"“‘')) else "indirect", (content,), (), place, None, 0.9)
        )
    return found


def nearest(text: str, words: str, content: CharSpan) -> CharSpan:
    """The place of `words` in the paragraph of `content`, after it where they stand there, else before it."""
    after = text.find(words, content.end)
    end = text.find("\n\n", content.end)
    start = after if after >= 0 and (end < 0 or after < end) else text.rindex(words, 0, content.start)
    return CharSpan(start, start + len(words))


def attribute(parsed: ParsedArticle, found: list[FoundQuotation]) -> tuple[tuple[Quotation, ...], tuple[Entity, ...]]:
    entities = resolve_names(find_names(parsed, Gazetteer.empty()), parsed)
    return resolve_speakers(found, entities, parsed)


def speakers(parsed: ParsedArticle, found: list[FoundQuotation]) -> list[str | None]:
    quotations, entities = attribute(parsed, found)
    names = {entity.id: entity.name for entity in entities}
    return [names[quotation.speaker] if quotation.speaker is not None else None for quotation in quotations]


@pytest.mark.parametrize("gold", ARTICLES, ids=lambda gold: gold.title)
def test_every_quotation_of_an_article_has_its_speaker(gold: Gold, parse_blocks: ParseBlocks) -> None:
    parsed = parse_blocks(*gold.paragraphs)
    assert speakers(parsed, quotations_of(parsed, gold.said)) == [name for _, _, name in gold.said]
