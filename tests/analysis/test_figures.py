"""Figures: values, bounds, units, and who states them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.analysis.figure_sentences import NOTHING, SENTENCES, Expected
from tests.conftest import article_of
from tui.analysis.dates import find_dates
from tui.analysis.figures import find_figures
from tui.analysis.parsed import ParsedArticle, parse
from tui.document.record import Figure, Quotation
from tui.document.span import CharSpan

if TYPE_CHECKING:
    from spacy.language import Language

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


@pytest.mark.parametrize(
    ("sentence", "changes"),
    [
        ("Shares rose 3% to $41.20.", ["up", "up"]),
        ("Unemployment fell from 8% to 7.4%.", [None, "down"]),
        ("The wage will go up from £7.20 to £7.50.", [None, "up"]),
        ("The drug reduced deaths by 30 percent.", ["down"]),
        ("Prices were up 12 percent.", ["up"]),
        ("Sales were 5% below those of a rival.", ["down"]),
        ("Gunmen gunned down 49 people.", [None]),
        ("The group raised $3 million.", [None]),
        ("Up to 700 jobs may go.", [None]),
        ("The plan would make up 14 percent of it.", [None]),
        ("The firm cut 1,500 jobs.", ["down"]),
    ],
)
def test_a_rise_or_fall_is_told_of_the_figure_that_it_led_to(
    parse_blocks: Parse, sentence: str, changes: list[str | None]
) -> None:
    assert [figure.change for figure in figures_of(parse_blocks(sentence))] == changes


@pytest.mark.parametrize(
    ("blocks", "code"),
    [
        (("The plan costs $5 million.",), "USD"),
        (("Sydney, Melbourne and the rest of Australia will pay.", "The plan costs $5 million."), "AUD"),
        (
            ("Toronto is the largest city in Canada.", "Canadians were told on Friday.", "The plan costs $5 million."),
            "CAD",
        ),
        (("Australia, Australia, Australia and the U.S. agree.", "America pays $5 million, Washington said."), "USD"),
    ],
)
def test_a_bare_dollar_is_that_of_the_articles_country(parse_blocks: Parse, blocks: tuple[str, ...], code: str) -> None:
    assert [figure.unit for figure in figures_of(parse_blocks(*blocks)) if figure.kind == "money"] == [code]


def _quotation(parsed: ParsedArticle, content: str, name: str) -> Quotation:
    start = parsed.text.index(content)
    source = CharSpan(parsed.text.index(name), parsed.text.index(name) + len(name))
    return Quotation("q1", "mixed", (CharSpan(start, start + len(content)),), (), source, "e1", (), 0.9)


def test_a_figure_in_a_quotation_or_its_sentence_carries_who_says_it(parse_blocks: Parse) -> None:
    parsed = parse_blocks("Ada Quill said 300 ships had sunk in two years.", "The town has 4,200 people.")
    quotation = _quotation(parsed, "300 ships had sunk", "Ada Quill")
    ships, years, people = figures_of(parsed, (quotation,))
    assert (ships.quotation, ships.speaker) == ("q1", "e1")
    assert (years.quotation, years.speaker) == ("q1", "e1")
    assert (people.quotation, people.speaker) == (None, None)


def test_ids_run_through_the_article_and_spans_are_places_of_it(parse_blocks: Parse) -> None:
    parsed = parse_blocks("Nine schools will close.", "A tax of 5 percent is due.")
    found = figures_of(parsed)
    assert [figure.id for figure in found] == ["f1", "f2"]
    assert [figure.span.of(parsed.text) for figure in found] == ["Nine schools", "5 percent"]


def test_a_stretch_of_time_is_a_date_and_in_its_length_a_figure(parse_blocks: Parse) -> None:
    parsed = parse_blocks("Sales have doubled over the past three years.", published="2022-11-12")
    (figure,) = figures_of(parsed)
    assert (figure.value, figure.unit, figure.kind) == (3, "year", "duration")
    assert len(find_dates(parsed)) == 1


def test_french_figures_have_a_decimal_comma(nlp: Language) -> None:
    article = msgspec.structs.replace(
        article_of("Le groupe investit 2,5 Mrd € et environ 3,4 millions d'euros."), language="fr"
    )
    first, second = figures_of(parse(article, nlp))
    assert (first.value, first.unit) == (2.5e9, "EUR")
    assert (second.value, second.unit, second.comparator) == (3.4e6, "EUR", "~")


@given(st.text(alphabet="0123456789.,-/ %$€£()\"'“”abcdefmnoperstuxyOneTwo½", max_size=80))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_gives_sound_figures(nlp: Language, text: str) -> None:
    parsed = parse(article_of(text or "x"), nlp)
    at = 0
    for figure in figures_of(parsed):
        assert at <= figure.span.start < figure.span.end <= len(parsed.text)
        at = figure.span.start
        assert (figure.value is None) == (figure.low is not None and figure.high is not None)
        if figure.low is not None and figure.high is not None:
            assert figure.low <= figure.high
