import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.export.made import made_record
from tui.document.article import Article
from tui.export.identity import iri_of, stem_of, title_of, urn_of


def article(source: str = "news/weir.txt", url: str | None = None) -> Article:
    return msgspec.structs.replace(made_record().article, source=source, url=url)


def test_an_article_is_found_at_its_address_where_it_has_one() -> None:
    assert iri_of(article(url="https://example.org/a b?c=<d>")) == "https://example.org/a%20b?c=%3Cd%3E"
    assert iri_of(article(url="https://example.org/50%?[a]#b#c%20")) == "https://example.org/50%25?%5Ba%5D#b%23c%20"
    assert iri_of(article(url="javascript:alert(1)")) == "news/weir.txt"


@pytest.mark.parametrize(
    ("source", "iri"), [("news/a b.txt", "news/a%20b.txt"), ("/news/é.md", "/news/%C3%A9.md"), ("a:b", "a%3Ab")]
)
def test_a_path_is_a_relative_iri_without_a_scheme(source: str, iri: str) -> None:
    assert iri_of(article(source)) == iri


def test_standard_input_is_known_by_its_hash() -> None:
    assert iri_of(article("-")).startswith("ni:///sha-256;")


@given(st.text(min_size=1))
def test_any_source_gives_a_file_name_that_stays_in_its_folder(source: str) -> None:
    stem = stem_of(article(source))
    assert stem
    assert not set(stem) & set("/\\:\0 ")
    assert stem not in (".", "..")
    assert len(f"{stem}.quotations.parquet".encode()) < 256


def test_an_article_without_a_headline_is_called_by_its_file() -> None:
    assert title_of(msgspec.structs.replace(article(), headline=None)) == "weir.txt"
    assert title_of(msgspec.structs.replace(article("-"), headline=None)) == "standard input"


def test_names_of_parts_differ_and_stay() -> None:
    assert urn_of("a", "b") == urn_of("a", "b") != urn_of("a", "c")
