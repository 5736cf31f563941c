"""The lists of our own from which the gazetteer is made, and whether the file here was made of them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from gazetteer import build, curated
from tui.analysis.gazetteer import SHIPPED
from tui.analysis.geography.placekey import place_key


def test_the_gazetteer_here_was_made_of_the_lists_here() -> None:
    assert build.is_current(SHIPPED)


def test_a_missing_gazetteer_or_another_file_is_not_current(tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    other.write_text("no database")
    assert not build.is_current(other)
    assert not build.is_current(tmp_path / "absent.sqlite")


def test_every_point_lies_on_the_globe() -> None:
    centres = [entry.centre for entry in (*curated.load_regions(), *curated.load_features(), *curated.load_countries())]
    assert all(-90 <= at[0] <= 90 and -180 <= at[1] <= 180 for at in centres if at is not None)


def test_every_name_has_letters() -> None:
    entries = (*curated.load_regions(), *curated.load_features(), *curated.load_countries())
    assert all(place_key(name) for entry in entries for name in entry.names)


def test_no_feature_stands_twice() -> None:
    names = Counter((entry.feature, entry.names[0]) for entry in curated.load_features())
    assert [name for name, times in names.items() if times > 1] == []
