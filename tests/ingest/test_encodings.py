"""Bytes to text."""

from __future__ import annotations

import codecs
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.ingest.encodings import decode

FRENCH = (
    "Le maire a déclaré vendredi que l’école serait rénovée dès l’été, « coûte que coûte ». "
    "Les élèves, eux, préféreraient une forêt derrière la clôture."
)
RUSSIAN = "Мэр сказал в пятницу, что школа будет отремонтирована до лета. Дети предпочли бы лес."
CZECH = "Starosta řekl, že škola bude opravena ještě před létem. Žáci by raději les za plotem, příkře dodal."


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (b"", "utf-8"),
        (b"", "utf-16-le"),
        (b"", "utf-16-be"),
    ],
)
def test_unicode_is_read_with_and_without_a_mark_and_the_mark_is_dropped(mark: bytes, encoding: str) -> None:
    assert decode(mark + FRENCH.encode(encoding)) == FRENCH


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(FRENCH * 3, "cp1252"), (CZECH * 4, "cp1250"), (RUSSIAN * 3, "cp1251")],
    ids=["French", "Czech", "Russian"],
)
def test_older_encodings_are_guessed(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


def test_a_damaged_byte_costs_one_character_and_not_the_encoding() -> None:
    damaged = FRENCH.encode().replace(b"vendredi", b"vend\xffredi")
    assert decode(damaged) == FRENCH.replace("vendredi", "vend\ufffdredi")


def test_line_ends_and_control_characters_are_kept_as_they_are() -> None:
    text = "one\r\ntwo\rthree\x00four\x1b[31m\u202efive"
    assert decode(text.encode()) == text


@given(st.binary(max_size=300))
def test_any_bytes_give_some_text(data: bytes) -> None:
    assert isinstance(decode(data), str)


@given(st.text(alphabet=st.characters(exclude_categories=("Cs",), exclude_characters="\ufeff\x00")))
def test_clean_utf_8_comes_back_unchanged(text: str) -> None:
    assert decode(text.encode()) == text


def test_reading_a_plain_article_loads_no_parser_that_it_does_not_need() -> None:
    script = (
        "import sys; from tui.ingest.load import article_of_bytes; import tui.ingest.discover;"
        "article_of_bytes('A line — of text.'.encode(), 'a.txt');"
        "heavy = {'yaml', 'markdown_it', 'charset_normalizer', 'spacy', 'textual'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
