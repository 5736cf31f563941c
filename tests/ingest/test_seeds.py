"""The sample articles: each of its own sort, each of our own says what it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui import paths
from tui.document.article import Article
from tui.ingest.load import load_article

NOTE = "fictional and was written for pullquote"
OURS = sorted(path for path in paths.shipped_folder("seeds").iterdir() if path.name != "kherson.txt")


def seed(name: str) -> Article:
    """The sample article `name`."""
    return load_article(paths.shipped_folder("seeds") / name)


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.name)
def test_each_article_of_our_own_says_that_it_is_invented_outside_the_story(path: Path) -> None:
    article = load_article(path)
    assert [block.kind for block in article.blocks if NOTE in block.span.of(article.text)] == ["promo"]


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.name)
def test_each_article_of_our_own_has_headline_writer_and_story(path: Path) -> None:
    article = load_article(path)
    assert article.headline is not None
    assert article.bylines
    assert sum(block.kind == "paragraph" for block in article.blocks) >= 10


def test_there_are_six_of_our_own_and_one_is_long() -> None:
    assert len(OURS) >= 6
    assert max(len(load_article(path).text.split()) for path in OURS) > 3000


def test_the_wire_story_is_dated_and_placed() -> None:
    article = seed("baltic.txt")
    assert article.dateline is not None
    assert article.dateline.span.of(article.text) == "GDANSK, Poland, Jan. 14, 2025 (Meridian) —"
    assert article.published == "2025-01-14"


def test_the_feature_repeats_its_own_words_as_a_pull_quote() -> None:
    article = seed("danube.txt")
    assert [block.span.of(article.text) for block in article.blocks if block.kind == "pull_quote"] == [
        "“The wind has a timetable”"
    ]


def test_the_markdown_story_takes_its_headline_and_address_from_its_front_matter() -> None:
    article = seed("lighthouse.md")
    assert article.headline is not None
    assert article.headline.of(article.text) == "The keeper who stayed on at Cabo Sereno"
    assert article.url == "https://example.org/stories/cabo-sereno"
    assert {"table", "list_item", "block_quote", "caption", "credit"} <= {block.kind for block in article.blocks}
