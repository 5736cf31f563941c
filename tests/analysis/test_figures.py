"""Figures: values, bounds, units, and who states them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.analysis.figure_sentences import NOTHING, SENTENCES, Expected
from tui.analysis.dates import find_dates
from tui.analysis.figures import find_figures
from tui.analysis.parsed import ParsedArticle
from tui.document.record import Figure, Quotation

Parse = Callable[..., ParsedArticle]


def figures_of(parsed: ParsedArticle, quotations: tuple[Quotation, ...] = ()) -> tuple[Figure, ...]:
    return find_figures(parsed, find_dates(parsed), quotations)


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES, ids=[sentence for sentence, _ in SENTENCES])
def test_a_sentence_of_news_gives_its_figures(parse_blocks: Parse, sentence: str, expected: list[Expected]) -> None:
    found = figures_of(parse_blocks(sentence))
    read = [
        (
            figure.value if figure.value is not None else (figure.low, figure.high),
            figure.comparator,
            figure.unit,
            figure.kind,
        )
        for figure in found
    ]
    assert [tuple(item) for item in read] == [(pytest.approx(value), *rest) for value, *rest in expected]


@pytest.mark.parametrize("sentence", NOTHING)
def test_names_years_times_and_pronouns_are_no_figures(parse_blocks: Parse, sentence: str) -> None:
    assert figures_of(parse_blocks(sentence)) == ()
