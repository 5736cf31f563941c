"""What the reader remembers, and when it lets go of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from tui.front.remembered import MOST_READ, Memory, Remembered, keep_remembered, load_remembered
from tui.front.selection import LAYERS
from tui.settings import Settings


def test_what_is_kept_is_loaded_again(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "reader.json"
    remembered = Remembered(hidden_kinds=("place",), read=("a",)).with_theme("sepia", Settings())
    keep_remembered(path, remembered)
    assert load_remembered(path) == remembered


@pytest.mark.parametrize("data", [b"", b"{", b'{"read": 3}', b"\xff", b'{"layers": ["nonsense"]}'])
def test_a_broken_file_is_forgotten(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "reader.json"
    path.write_bytes(data)
    assert load_remembered(path) == Remembered()


def test_a_folder_that_cannot_be_written_is_borne(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    keep_remembered(tmp_path / "file" / "reader.json", Remembered(read=("a",)))
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
    assert (tmp_path / "file").read_text() == ""


def test_a_choice_holds_only_over_the_setting_it_was_made_over() -> None:
    settings = Settings(theme="paper", layers=("figures",))
    chosen = Remembered().with_theme("mono", settings).with_layers(frozenset({"dates"}), frozenset(), settings)
    assert chosen.theme_for(settings) == "mono"
    assert chosen.layers_for(settings) == {"dates"}
    edited = Settings(theme="sepia", layers=("quotations",))
    assert chosen.theme_for(edited) == "sepia"
    assert chosen.layers_for(edited) == {"quotations"}


def test_at_first_the_layers_are_those_of_the_settings() -> None:
    assert Remembered().layers_for(Settings()) == set(LAYERS)


def test_the_latest_read_are_kept() -> None:
    remembered = Remembered(read=tuple(map(str, range(MOST_READ)))).with_read("new").with_read("5")
    assert len(remembered.read) == MOST_READ
    assert remembered.read[-2:] == ("new", "5")
    assert "0" not in remembered.read


def test_nothing_is_written_while_nothing_changed(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "reader.json")
    memory.save()
    assert not memory.path.exists()
    memory.now = msgspec.structs.replace(memory.now, read=("a",))
    memory.save()
    assert load_remembered(memory.path).read == ("a",)


def test_a_damaged_file_is_set_aside_and_named(tmp_path: Path) -> None:
    path = tmp_path / "reader.json"
    path.write_bytes(b'{"read": ["a"')
    memory = Memory(path)
    assert memory.problem is not None
    assert "reader.json.corrupt" in memory.problem
    assert (tmp_path / "reader.json.corrupt").read_bytes() == b'{"read": ["a"'
    memory.now = memory.now.with_read("b")
    memory.save()
    assert Memory(path).problem is None


def test_two_readers_at_once_lose_nothing_that_either_has_read(tmp_path: Path) -> None:
    one, other = Memory(tmp_path / "reader.json"), Memory(tmp_path / "reader.json")
    one.now = one.now.with_read("a")
    other.now = other.now.with_read("b")
    one.save()
    other.save()
    one.now = one.now.with_read("c")
    one.save()
    assert load_remembered(tmp_path / "reader.json").read == ("b", "a", "c")


@pytest.mark.skipif(os.name == "nt", reason="limits of file sizes are POSIX")
def test_a_full_disk_costs_nothing_that_was_written_before(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "reader.json")
    memory.now = memory.now.with_read("a")
    memory.save()
    kept = f"""
import resource, signal
from pathlib import Path
from tui.front.remembered import Memory
memory = Memory(Path({str(memory.path)!r}))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (16, 16))
memory.now = memory.now.with_read("b" * 1000)
memory.save()
"""
    subprocess.run([sys.executable, "-c", kept], check=True, timeout=60)
    assert load_remembered(memory.path).read == ("a",)
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".new"] == []
