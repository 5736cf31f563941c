import os
from pathlib import Path

import pytest

from tui.atomic import write_whole


def test_content_is_written_and_its_folder_made(tmp_path: Path) -> None:
    write_whole(tmp_path / "a" / "b", b"one")
    assert (tmp_path / "a" / "b").read_bytes() == b"one"


def test_content_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    write_whole(tmp_path / "b", b"one")
    write_whole(tmp_path / "b", b"two")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("b", b"two")]


def test_a_failed_write_leaves_the_old_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_whole(tmp_path / "b", b"one")

    def fail(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(OSError, match="disk full"):
        write_whole(tmp_path / "b", b"two")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("b", b"one")]


def test_what_a_killed_writer_left_long_ago_is_swept_away_and_what_is_being_written_is_not(tmp_path: Path) -> None:
    old, new, other = (tmp_path / name for name in (".old.new", ".fresh.new", "story.new"))
    for path in (old, new, other):
        path.write_bytes(b"half")
    for path in (old, other):
        os.utime(path, (1, 1))
    write_whole(tmp_path / "b", b"one")
    assert sorted(path.name for path in tmp_path.iterdir()) == [".fresh.new", "b", "story.new"]
