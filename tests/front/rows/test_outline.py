from __future__ import annotations

from tests.conftest import article_of
from tests.front.rows.shown import words_of
from tui.front.rows.outline import folded_starts, outline_rows

ARTICLE = article_of(
    ("headline", "A storm is coming"),
    "It will rain.",
    ("caption", "A wet street."),
    ("caption", "A dry one."),
    ("related", "MORE ON THE WEATHER"),
    ("crosshead", "What to do"),
    "Stay in.",
)


def test_a_run_of_what_is_no_body_text_is_one_row_that_tells_what_it_holds() -> None:
    assert "⋯ 2 captions · link" in words_of(outline_rows(ARTICLE, ()))


def test_an_unfolded_run_shows_its_blocks() -> None:
    shown = words_of(outline_rows(ARTICLE, folded_starts(ARTICLE)))
    assert "⋯" not in shown
    assert "A wet street." in shown


def test_a_crosshead_stands_apart_and_paragraphs_are_numbered_through() -> None:
    lines = [line.strip() for line in words_of(outline_rows(ARTICLE, ())).splitlines()]
    at = next(number for number, line in enumerate(lines) if line.startswith("What to do"))
    assert lines[at - 1] == ""
    assert lines[at + 1].startswith("2 Stay in.")
    assert lines[at + 1].endswith("%")


def test_an_empty_article_says_so() -> None:
    assert words_of(outline_rows(article_of(), ())) == "Nothing to outline."
