"""The pictures of the README show without the web."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from benchmarks.pictures import PICTURES, self_contained

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("name", [picture.name for picture in PICTURES])
def test_the_readme_shows_each_picture_and_it_asks_for_nothing_on_the_web(name: str) -> None:
    svg = (ROOT / "docs" / name).read_text(encoding="utf-8")
    assert f"(docs/{name})" in (ROOT / "README.md").read_text(encoding="utf-8")
    assert svg.startswith("<svg")
    assert set(re.findall(r"https?://[^\"' )]+", svg)) == {"http://www.w3.org/2000/svg"}
    assert "@font-face" not in svg


def test_a_text_begins_where_its_first_letter_stands() -> None:
    told = self_contained('<text x="12.2" y="20" textLength="48.8" clip-path="url(#a)">&#160;&#160;ab</text>')
    assert told == '<text x="36.6" y="20" clip-path="url(#a)">ab</text>'
