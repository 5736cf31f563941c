"""Inputs to articles."""

from __future__ import annotations

import io
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace

import pytest

from tui.errors import InputError
from tui.ingest.load import article_of_bytes, load_article, load_source

TEXT = "Harbour road to close\r\n\r\nThe council voted on Tuesday to close the old harbour road to cars for good.\r\n"


def test_the_text_of_a_plain_file_is_the_file_with_nothing_changed_but_its_mark(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbf" + TEXT.encode())
    article = load_article(path)
    assert article.text == TEXT
    assert article.source == str(path)
    assert article.sha256 == sha256(path.read_bytes()).hexdigest()
    assert article.headline is not None
    assert article.headline.of(article.text) == "Harbour road to close"


def test_standard_input_is_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(TEXT.encode())))
    article = load_source("-")
    assert (article.source, article.text) == ("-", TEXT)


def test_standard_input_with_front_matter_is_markdown(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "---\ntitle: Harbour road\n---\n\nThe *council* voted."
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(text.encode())))
    assert load_source("-").text == "Harbour road\n\nThe council voted."


@pytest.mark.parametrize("name", ["missing.txt", "a\0b.txt"])
def test_a_file_that_cannot_be_read_is_told_in_one_line(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError) as caught:
        load_article(tmp_path / name)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_an_article_without_blocks(data: bytes) -> None:
    article = article_of_bytes(data, "a.txt")
    assert (article.blocks, article.headline, article.published) == ((), None, None)


def test_front_matter_of_a_plain_file_stays_in_the_text_and_out_of_the_story() -> None:
    text = f"---\nurl: https://example.org/road\ndate: 2021-03-03\n---\n\n{TEXT}"
    article = article_of_bytes(text.encode(), "a.txt")
    assert article.text == text
    assert [block.kind for block in article.blocks] == ["code", "headline", "paragraph"]
    assert (article.url, article.published) == ("https://example.org/road", "2021-03-03")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mayor said that they had not been told of the plan by the council.", "en"),
        ("Le maire a dit que les habitants ne sont pas informés de ce projet par le conseil, et que cela dure.", "fr"),
        ("Der Bürgermeister sagte, dass die Stadt nicht auf das Geld und den Plan warten wird.", "de"),
        (
            "El alcalde dijo que los vecinos no están contentos con el plan y las obras, pero sus quejas fueron tarde.",
            "es",
        ),
        ("Odessa 3, Kyiv 2", "en"),
        ("Мэр сказал, что дорога закрыта.", "und"),
    ],
)
def test_the_language_is_told_by_small_words(text: str, language: str) -> None:
    assert article_of_bytes(text.encode(), "a.txt").language == language


def test_the_language_that_front_matter_names_is_believed() -> None:
    text = "---\nlang: fr\n---\n\nThe mayor said that they had not been told of the plan by the council."
    assert article_of_bytes(text.encode(), "a.md").language == "fr"
