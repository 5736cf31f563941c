"""Dates: days from words, anchored on the article's day and the tense of the clause."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import article_of
from tui.analysis.dates import anchor_of, find_dates
from tui.analysis.days.anchoring import Frame
from tui.analysis.days.date_grammar import find_expressions
from tui.analysis.parsed import ParsedArticle
from tui.document.article import Dateline
from tui.document.record import Date
from tui.document.span import CharSpan

Parse = Callable[..., ParsedArticle]
TODAY = "2022-11-12"  # a Saturday


def read(parsed: ParsedArticle) -> list[tuple[str | None, str | None, str]]:
    return [(date.start, date.end, date.grain) for date in find_dates(parsed)]


@pytest.mark.parametrize(
    ("sentence", "start", "end", "grain"),
    [
        ("The treaty was signed on January 12, 2016.", "2016-01-12", "2016-01-12", "day"),
        ("He was born on 12 March 1961.", "1961-03-12", "1961-03-12", "day"),
        ("It happened on the twenty-second of June 2017.", "2017-06-22", "2017-06-22", "day"),
        ("The form is dated 21/04/2016.", "2016-04-21", "2016-04-21", "day"),
        ("The log begins on 2015-08-12.", "2015-08-12", "2015-08-12", "day"),
        ("The museum opened in March 2009.", "2009-03-01", "2009-03-31", "month"),
        ("She was mayor from 2016 to 2021.", "2016-01-01", "2021-12-31", "year"),
        ("The mill closed in the 1990s.", "1990-01-01", "1999-12-31", "decade"),
        ("The company was sold in the fourth quarter of 2019.", "2019-10-01", "2019-12-31", "quarter"),
        ("The law was passed in the summer of 2014.", "2014-06-01", "2014-08-31", "season"),
    ],
)
def test_a_date_given_in_full_needs_no_anchor(
    parse_blocks: Parse, sentence: str, start: str, end: str, grain: str
) -> None:
    parsed = parse_blocks(sentence)
    assert read(parsed) == [(start, end, grain)]
    assert all(date.anchored for date in find_dates(parsed))


@pytest.mark.parametrize(
    ("sentence", "start", "end", "grain"),
    [
        ("He resigned on Friday.", "2022-11-11", "2022-11-11", "day"),
        ("The party will choose a leader on Tuesday.", "2022-11-15", "2022-11-15", "day"),
        ("The first patrol leaves port on Monday.", "2022-11-14", "2022-11-14", "day"),
        ("The talks resumed earlier this week.", "2022-11-07", "2022-11-12", "week"),
        ("Prices rose last month.", "2022-10-01", "2022-10-31", "month"),
        ("The war began two months ago.", "2022-09-01", "2022-09-30", "month"),
        ("Thousands fled after the Feb. 24 invasion.", "2022-02-24", "2022-02-24", "day"),
        ("Profits fell in the third quarter.", "2022-07-01", "2022-09-30", "quarter"),
        ("The vote is set for Dec. 5.", "2022-12-05", "2022-12-05", "day"),
        ("A report due next week will say more.", "2022-11-14", "2022-11-20", "week"),
        ("The rule takes effect on Jan. 1.", "2023-01-01", "2023-01-01", "day"),
        ("The bridge collapsed in September.", "2022-09-01", "2022-09-30", "month"),
        ("The mayor spoke yesterday.", "2022-11-11", "2022-11-11", "day"),
        ("They may meet in May.", "2023-05-01", "2023-05-31", "month"),
        ("Sales have doubled over the past three years.", "2019-11-12", "2022-11-12", "year"),
        ("It was the storm of last summer.", "2022-06-01", "2022-08-31", "season"),
        ("The fair ran from June 3-7.", "2022-06-03", "2022-06-07", "day"),
    ],
)
def test_an_open_date_is_settled_by_the_articles_day_and_the_tense(
    parse_blocks: Parse, sentence: str, start: str, end: str, grain: str
) -> None:
    assert read(parse_blocks(sentence, published=TODAY)) == [(start, end, grain)]


@pytest.mark.parametrize("sentence", ["He resigned on Friday.", "Prices rose last month.", "It began on Feb. 24."])
def test_without_an_anchor_nothing_is_invented(parse_blocks: Parse, sentence: str) -> None:
    (date,) = find_dates(parse_blocks(sentence))
    assert (date.start, date.end, date.anchored) == (None, None, False)


@pytest.mark.parametrize(
    "sentence",
    [
        "The siege lasted eight months.",
        "Theresa May said nothing.",
        "The Sunday Times reported it.",
        "The club meets every Monday.",
        "On the last day of the trial he wept.",
        "About 2000 people marched.",
    ],
)
def test_durations_persons_papers_and_counts_are_no_dates(parse_blocks: Parse, sentence: str) -> None:
    assert find_dates(parse_blocks(sentence, published=TODAY)) == ()


def test_the_dateline_goes_before_the_day_of_publication() -> None:
    article = msgspec.structs.replace(
        article_of("KYIV, Nov. 11 - Troops left.", published=TODAY),
        dateline=Dateline(CharSpan(0, 13), date="2022-11-11"),
    )
    assert str(anchor_of(article)) == "2022-11-11"


def test_a_headlines_present_is_the_past(parse_blocks: Parse) -> None:
    (date,) = find_dates(parse_blocks(("headline", "Minister quits Friday"), published=TODAY))
    assert date.start == "2022-11-11"


def test_spans_are_places_of_the_article(parse_blocks: Parse) -> None:
    parsed = parse_blocks("A first paragraph.", "The mill closed in the 1990s.")
    (date,) = find_dates(parsed)
    assert isinstance(date, Date)
    assert date.span.of(parsed.text) == "the 1990s"


@given(st.text(alphabet="0123456789/-., JanFebMay2016thQofagolstweknx'", max_size=60))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read_without_failing(text: str) -> None:
    for expression in find_expressions(text):
        assert 0 <= expression.start < expression.end <= len(text)
        expression.read(Frame(None, lambda: "past"))
