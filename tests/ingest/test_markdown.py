"""Markdown to an article."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.document.article import Article
from tui.document.span import trimmed
from tui.ingest.load import article_of_bytes

FRONT = "---\ntitle: The road closes\ndek: Nine years end\nauthor: [Ana Weiss, Jo de Boer]\ndate: 2021-03-03\n---\n\n"
PARAGRAPH = (
    "The council of Varna *voted* on **Tuesday** to close\nthe [old road](https://example.org) to cars &amp; carts."
)
READ = "The council of Varna voted on Tuesday to close the old road to cars & carts."


def article(markdown: str) -> Article:
    """The article of a Markdown file."""
    return article_of_bytes(markdown.encode(), "story.md")


def blocks(markdown: str) -> list[tuple[str, str]]:
    """Kind and words of each block of `markdown`."""
    found = article(markdown)
    return [(block.kind, block.span.of(found.text)) for block in found.blocks]


def test_words_are_read_without_their_markup() -> None:
    assert blocks(PARAGRAPH) == [("paragraph", READ)]


def test_front_matter_leads_the_text_with_headline_dek_and_byline() -> None:
    found = article(FRONT + PARAGRAPH)
    assert blocks(FRONT + PARAGRAPH) == [
        ("headline", "The road closes"),
        ("dek", "Nine years end"),
        ("byline", "By Ana Weiss and Jo de Boer"),
        ("paragraph", READ),
    ]
    assert found.headline is not None
    assert found.headline.of(found.text) == "The road closes"
    assert [(byline.name, byline.span.of(found.text)) for byline in found.bylines] == [
        ("Ana Weiss", "Ana Weiss"),
        ("Jo de Boer", "Jo de Boer"),
    ]
    assert found.published == "2021-03-03"


def test_a_title_that_the_body_repeats_is_said_once() -> None:
    assert [kind for kind, _ in blocks(f"{FRONT}# The Road Closes\n\n{PARAGRAPH}")].count("headline") == 1


def test_without_front_matter_the_first_heading_is_the_headline_and_later_ones_are_crossheads() -> None:
    found = blocks(f"# The road closes\n\n*Nine years end*\n\n{PARAGRAPH}\n\n## What now\n\n{PARAGRAPH}")
    assert [kind for kind, _ in found] == ["headline", "dek", "paragraph", "crosshead", "paragraph"]


def test_lists_quotes_tables_and_code_keep_their_kinds() -> None:
    lists = "- one\n- two\n\n3. three\n\n> from the charter"
    found = blocks(f"{PARAGRAPH}\n\n{lists}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\nx = 1\n```\n")
    assert found[1:] == [
        ("list_item", "• one"),
        ("list_item", "• two"),
        ("list_item", "3. three"),
        ("block_quote", "from the charter"),
        ("table", "a | b\n1 | 2"),
        ("code", "x = 1"),
    ]


def test_a_picture_gives_its_caption_and_the_line_after_it_the_credit() -> None:
    found = blocks(f"{PARAGRAPH}\n\n![The quay on Sunday.](quay.jpg)\n(AP Photo/Ana Weiss)\n\n{PARAGRAPH}")
    assert found[1:3] == [("caption", "The quay on Sunday."), ("credit", "(AP Photo/Ana Weiss)")]


def test_links_and_promos_are_told_by_their_words_as_in_plain_text() -> None:
    found = blocks(
        f"{PARAGRAPH}\n\n[Sign up for our newsletter](x)\n\n## Related stories\n\n- [Port traffic falls](y)\n"
    )
    assert [kind for kind, _ in found[1:]] == ["promo", "related", "related"]


def test_html_gives_its_words_and_not_its_scripts() -> None:
    html = "<div class='x'>Set apart.</div>\n\n<script>\nalert(1)\n</script>\n\n<!-- secret -->"
    found = blocks(f"{html}\n\n{PARAGRAPH}<br>Next line.")
    assert [words for _, words in found] == ["Set apart.", READ, "Next line."]


@pytest.mark.parametrize("nest", ["> " * 5000, "- " * 5000, "[" * 5000, "*" * 5000, "`" * 5000, "<b>" * 5000])
def test_markup_nested_past_all_bounds_costs_the_markup_and_not_the_words(nest: str) -> None:
    assert "The end of it." in article(f"{nest}\n\nThe end of it.").text


MARKUP = st.text(alphabet=st.sampled_from('ab #*_`>-|[]()!<>\\&\n\t"1.~=é\u2028'), max_size=120)


@given(MARKUP)
@settings(max_examples=200, deadline=None)
def test_blocks_of_any_markdown_are_ordered_and_disjoint_and_hold_every_visible_character(markdown: str) -> None:
    found = article(markdown)
    at = 0
    for block in found.blocks:
        assert found.text[at : block.span.start].strip() == ""
        assert block.span.length > 0
        assert trimmed(block.span, found.text) == block.span
        at = block.span.end
    assert found.text[at:].strip() == ""
