"""Files that are gone, odd, damaged or endless: one line for each, and the others still open."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.terminal import READER, Terminal
from tui.errors import InputError
from tui.ingest.discover import find_inputs
from tui.ingest.load import article_of_bytes, load_source

STORY = "Bridge to close for a year\n\nThe council said so on Friday.\n"

posix = pytest.mark.skipif(os.name == "nt", reason="links, pipes and pseudo-terminals are POSIX")


@posix
@pytest.mark.parametrize("kind", ["missing", "pipe", "device", "dangling", "loop", "folder"])
def test_what_is_no_file_is_one_line_and_costs_no_other(tmp_path: Path, kind: str) -> None:
    path, good = tmp_path / "odd", tmp_path / "good.txt"
    good.write_text(STORY)
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "device":
        path = Path(os.devnull)
    elif kind == "dangling":
        path.symlink_to(tmp_path / "nowhere")
    elif kind == "loop":
        path.symlink_to(path)
    elif kind == "folder":
        path.mkdir()
    found, problems = find_inputs([str(path), str(good)])
    assert found == (str(good),)
    assert len(problems) == 1
    assert "\n" not in str(problems[0])
    with pytest.raises(InputError):
        load_source(str(path))


@posix
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_one_line(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text(STORY)
    path.chmod(0)
    with pytest.raises(InputError, match="may not read"):
        load_source(str(path))


@pytest.mark.parametrize("cut", range(1, 4))
def test_a_text_cut_inside_a_character_keeps_everything_before_it(cut: int) -> None:
    whole = "Brücke gesperrt\n\nDer Stadtrat sagte am Freitag, die Brücke bleibe zu 🌉".encode()
    assert article_of_bytes(whole[:-cut], "a.txt").text.startswith("Brücke gesperrt\n\nDer Stadtrat sagte am Freitag")


def test_an_older_encoding_that_ends_in_an_accent_is_no_utf_8_cut_short() -> None:
    assert article_of_bytes("Les élus ont voté pour le café".encode("cp1252"), "a.txt").text.endswith("café")


def test_mixed_line_ends_are_line_ends() -> None:
    article = article_of_bytes(b"Bridge to close\r\n\r\nThe council said so.\r\rThe mayor did not.\n\nNobody.", "a.txt")
    assert [block.span.of(article.text) for block in article.blocks][-3:] == [
        "The council said so.",
        "The mayor did not.",
        "Nobody.",
    ]


@posix
def test_a_file_that_goes_or_changes_while_it_is_open_costs_nothing_that_is_read(tmp_path: Path) -> None:
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_text("First of the stories here\n\nThe council said so on Friday.\n")
    second.write_text("Second of the stories here\n\nThe mayor denied it on Monday.\n")
    with Terminal([*READER, "first.txt", "second.txt"], tmp_path) as reader:
        reader.wait_for("First of the stories here", 30)
        first.unlink()
        reader.press("j")
        reader.press("J")
        reader.wait_for("Second of the stories here", 30)
        reader.press("K")
        reader.wait_for("no such file or folder", 30)
        first.write_text("Third thing altogether\n\nThe council said otherwise on Friday.\n")
        reader.press("J")
        reader.press("K")
        reader.wait_for("Third thing altogether", 30)
        reader.press("q")
        assert reader.exit_code() == 0


@posix
@pytest.mark.skipif(sys.platform == "darwin", reason="its file system takes UTF-8 names alone")
def test_a_file_whose_name_is_no_utf_8_is_read_and_analysed(tmp_path: Path) -> None:
    path = Path(os.fsdecode(bytes(tmp_path) + b"/na\xffme.txt"))
    path.write_text(STORY)
    with Terminal([*READER, "analyze", bytes(path)], tmp_path) as command:
        command.wait_for('"sha256"', 60)
        assert command.exit_code() == 0
    with Terminal([*READER, bytes(path)], tmp_path) as reader:
        reader.wait_for("Bridge to close for a year", 30)
        reader.press("q")
        assert reader.exit_code() == 0
