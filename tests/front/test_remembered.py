"""What the reader remembers, and when it lets go of it."""

from __future__ import annotations

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
