"""Our own marked texts in many styles: what was reached there is held."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest

from benchmarks.accuracy.gold import Marked
from benchmarks.accuracy.quotes import Pair, compare, rates, source_accuracy
from tui.analysis.parsed import parse
from tui.analysis.quotations import FoundQuotation, find_quotations
from tui.document.article import Article
from tui.document.record import SCHEMA, Generator, Quotation, Record
from tui.document.span import CharSpan
from tui.ingest.load import load_article

if TYPE_CHECKING:
    from spacy.language import Language

GOLD = Path(__file__).parent / "gold"
LEAST_MARKED = 60


def record_of(article: Article, found: list[FoundQuotation]) -> Record:
    """A record of quotations alone, their links those of the words beside them."""
    quotations = tuple(
        Quotation(
            id=f"q{place}",
            kind=one.kind,
            content=one.content,
            cue=one.cue,
            source=one.source,
            speaker=None,
            evidence=() if one.follows is None else (f"q{one.follows}",),
            confidence=one.confidence,
        )
        for place, one in enumerate(found)
    )
    return Record(
        schema=SCHEMA,
        generator=Generator("0", "test"),
        article=article,
        entities=(),
        quotations=quotations,
        figures=(),
        dates=(),
        places=(),
        summary=(),
        problems=(),
    )


@pytest.fixture(scope="module")
def texts(nlp: Language) -> list[Marked]:
    """Every marked text with the quotations found in it."""
    read = []
    for line in (GOLD / "styles.jsonl").read_bytes().splitlines():
        answer = msgspec.json.decode(line)
        article = load_article(GOLD / f"{answer['doc_id']}.txt")
        record = record_of(article, find_quotations(parse(article, nlp)))
        read.append(Marked(answer["doc_id"], article.text, answer, record))
    return read


@pytest.fixture(scope="module")
def pairs(texts: list[Marked]) -> list[Pair]:
    """What was marked beside what was found."""
    return compare(texts)


def test_the_marked_texts_hold_enough_quotations(pairs: list[Pair]) -> None:
    assert sum(pair.marked is not None for pair in pairs) >= LEAST_MARKED


def test_quotations_of_all_styles_are_found_as_well_as_before(pairs: list[Pair]) -> None:
    assert rates(pairs).f1 >= 97
    assert rates(pairs, "direct").f1 >= 99


def test_their_sources_are_found_as_well_as_before(pairs: list[Pair]) -> None:
    assert rates(pairs, sourced=True).f1 >= 96
    assert source_accuracy(pairs) >= 98


def test_titles_nicknames_and_refusals_are_nobodys_words(texts: list[Marked]) -> None:
    for text in texts:
        said = [span for one in text.record.quotations if one.source is not None for span in one.content]
        for start, end in text.answer["not_quotes"]:
            assert CharSpan(start, end) not in said, text.text[start:end]
