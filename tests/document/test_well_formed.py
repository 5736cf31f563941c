from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui.document.article import Article
from tui.document.serialise import encode_article, parse_article
from tui.document.well_formed import well_formed
from tui.ingest.load import article_of_bytes


@given(st.text(st.characters(codec=None)))
def test_every_code_point_keeps_its_place_and_utf_8_can_hold_them_all(text: str) -> None:
    sound = well_formed(text)
    assert len(sound) == len(text)
    sound.encode()


@given(st.text())
def test_well_formed_text_stays_as_it_is(text: str) -> None:
    assert well_formed(text) == text


def _goes_through_json(article: Article) -> bool:
    return parse_article(encode_article(article)) == article


def test_a_file_name_that_is_no_utf_8_makes_an_article_that_json_holds() -> None:
    article = article_of_bytes(b"A line.", "st\udcffory.txt")
    assert article.source == "st\ufffdory.txt"
    assert _goes_through_json(article)


def test_surrogates_spelt_in_front_matter_make_an_article_that_json_holds() -> None:
    escapes = '---\ntitle: "Pier \\uD800 shut"\nauthor: "\\uDFFF Bee"\nurl: "https://x.org/\\uDC00"\n---\n\nText.\n'
    for name in ("a.md", "a.txt"):
        assert _goes_through_json(article_of_bytes(escapes.encode(), name))
