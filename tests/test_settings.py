"""Settings are read strictly; a wrong one is told with its line and leaves the default standing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui.front.selection import LAYERS
from tui.settings import LAYER_NAMES, SETTINGS, Settings, load_settings


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return tmp_path / "config.yaml"


def test_no_file_means_the_defaults(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.settings.config_folder", lambda: tmp_path / "none")
    assert load_settings() == (Settings(), ())


def test_the_file_in_the_config_folder_is_read_where_none_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tui.settings.config_folder", lambda: tmp_path)
    (tmp_path / "config.yaml").write_text("theme: mono\n")
    assert load_settings().settings.theme == "mono"


def test_a_file_that_is_named_and_missing_is_a_mistake(config: Path) -> None:
    assert load_settings(config).mistakes == (f"{config}: No such file or directory",)


def test_the_model_auto_is_the_one_of_the_language(config: Path) -> None:
    config.write_text("model: auto\n")
    assert load_settings(config).settings.model is None


def test_every_setting_is_read(config: Path) -> None:
    config.write_text(
        "model: en_core_web_sm\ntheme: sepia\nmeasure: 66\nlayers: [figures, quotations]\n"
        "keys:\n  select.copy: c\n  jump.next_quotation: ['x', 'ctrl+n']\n  layer.all: 9\n"
    )
    settings, mistakes = load_settings(config)
    assert mistakes == ()
    assert (settings.model, settings.theme, settings.measure) == ("en_core_web_sm", "sepia", 66)
    assert settings.layers == ("quotations", "figures")
    assert settings.keys == {"select.copy": ("c",), "jump.next_quotation": ("x", "ctrl+n"), "layer.all": ("9",)}


def test_the_place_of_each_setting_is_kept(config: Path) -> None:
    config.write_text("theme: nowhere\nkeys:\n  select.copy: c\n")
    places = load_settings(config).settings.places
    assert places == {"theme": f"{config}:1", "keys": f"{config}:2", "keys.select.copy": f"{config}:3"}


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("theem: sepia\n", 1, "no such setting: theem; did you mean theme?"),
        ("theme: sepia\nmeasure: wide\n", 2, "measure must be a whole number from 30 to 120"),
        ("measure: 7\n", 1, "measure must be a whole number from 30 to 120"),
        ("measure: true\n", 1, "measure must be a whole number from 30 to 120"),
        ("model: 3\n", 1, "model must be a name"),
        ("layers: quotes\n", 1, "layers must be a list, such as [quotations, figures]"),
        ("layers:\n  - quotations\n  - names\n", 3, "no such layer: names"),
        ("keys: j\n", 1, "keys must be a mapping"),
        ("\n\nkeys:\n  select.copy: ''\n", 4, "select.copy must be a key or a list of keys"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_the_default_stands(config: Path, text: str, line: int, what: str) -> None:
    config.write_text(text)
    settings, mistakes = load_settings(config)
    assert len(mistakes) == 1
    assert mistakes[0].startswith(f"{config}:{line}: {what}")
    assert (settings.measure, settings.model, settings.layers, settings.keys) == (72, None, LAYER_NAMES, {})


def test_every_mistake_is_told(config: Path) -> None:
    config.write_text("one: 1\ntwo: 2\nmeasure: no\ntheme: sepia\n")
    settings, mistakes = load_settings(config)
    assert len(mistakes) == 3
    assert settings.theme == "sepia"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"theme: [", "not YAML"),
        (b"- theme\n", "must be a list of settings"),
        (b"\xff\xfe\x00", "not UTF-8"),
        (b"theme: a\ntheme: b\n", "theme is set twice, first on line 1"),
        (b"keys: &a\n  x: *a\n", "nested too deep"),
        (b"theme: !!python/object:os.system x\n", "not YAML"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_mistake_and_the_reader_starts(config: Path, data: bytes, told: str) -> None:
    config.write_bytes(data)
    settings, mistakes = load_settings(config)
    assert len(mistakes) == 1
    assert told in mistakes[0]
    assert "\n" not in mistakes[0]
    assert settings == Settings()


def test_a_folder_in_the_place_of_the_file_is_told(config: Path) -> None:
    config.mkdir()
    assert load_settings(config).mistakes == (f"{config}: Is a directory",)


def test_an_empty_file_sets_nothing(config: Path) -> None:
    config.write_text("# all as it comes\n")
    assert load_settings(config) == (Settings(), ())


def test_every_setting_is_documented_with_its_default() -> None:
    fields = [field for field in Settings.__struct_fields__ if field != "places"]
    assert [setting.name for setting in SETTINGS] == fields
    assert [setting.default for setting in SETTINGS] == [
        "auto",
        "paper",
        "72",
        f"[{', '.join(LAYER_NAMES)}]",
        "{}",
    ]


def test_the_layers_of_the_settings_are_those_of_the_reader() -> None:
    assert LAYER_NAMES == LAYERS
