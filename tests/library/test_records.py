import os
from pathlib import Path

import msgspec

from tests.conftest import article_of
from tui.document.record import SCHEMA, Generator, Record
from tui.library.records import RecordStore, prune

ARTICLE = article_of("Ada Bee said no.")
RECORD = Record(SCHEMA, Generator("0.1.0", "en_core_web_md 3.7.1"), ARTICLE)
MODEL = "en_core_web_md"


def test_a_record_that_was_kept_is_found(tmp_path: Path) -> None:
    RecordStore(tmp_path).keep(ARTICLE, MODEL, RECORD)
    assert RecordStore(tmp_path).find(ARTICLE, MODEL) == RECORD


def test_another_text_or_model_finds_nothing(tmp_path: Path) -> None:
    store = RecordStore(tmp_path)
    store.keep(ARTICLE, MODEL, RECORD)
    assert store.find(article_of("Ada Bee said yes."), MODEL) is None
    assert store.find(ARTICLE, "en_core_web_sm") is None


def test_the_same_text_from_another_file_is_found_under_its_own_name(tmp_path: Path) -> None:
    store = RecordStore(tmp_path)
    store.keep(ARTICLE, MODEL, RECORD)
    found = store.find(msgspec.structs.replace(ARTICLE, source="copy.txt"), MODEL)
    assert found is not None
    assert found.article.source == "copy.txt"


def test_a_corrupt_file_is_set_aside_and_made_again(tmp_path: Path) -> None:
    store = RecordStore(tmp_path)
    store.keep(ARTICLE, MODEL, RECORD)
    (path,) = tmp_path.glob("*/*.json")
    path.write_bytes(path.read_bytes()[:40])
    assert store.find(ARTICLE, MODEL) is None
    assert [kept.suffix for kept in tmp_path.glob("*/*")] == [".corrupt"]
    store.keep(ARTICLE, MODEL, RECORD)
    assert store.find(ARTICLE, MODEL) == RECORD


def test_a_folder_that_cannot_be_made_costs_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    store = RecordStore(tmp_path / "file" / "records")
    store.keep(ARTICLE, MODEL, RECORD)
    assert store.find(ARTICLE, MODEL) is None


def test_what_was_unused_for_longest_is_dropped_first(tmp_path: Path) -> None:
    (tmp_path / "aa").mkdir()
    for age, name in enumerate(["new", "middle", "old"]):
        path = tmp_path / "aa" / name
        path.write_bytes(b"x" * 100)
        os.utime(path, (1000 - age, 1000 - age))
    prune(tmp_path, 250)
    assert sorted(path.name for path in tmp_path.glob("*/*")) == ["middle", "new"]
