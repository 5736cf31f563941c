"""The README says everything that can be typed, pressed or set, in the words of the code."""

import re
from pathlib import Path

import click
import msgspec
import pytest

from tui.cli.group import commands
from tui.document import article, record
from tui.front.keymap import KEYMAP, Key, shown_keys
from tui.front.themes import THEME_KEYS, find_themes
from tui.paths import shipped_folder
from tui.settings import SETTINGS, Setting

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
ASKING = click.Context(commands)
RECORD = (ROOT / "docs" / "record.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("key", KEYMAP, ids=lambda key: key.id)
def test_every_key_stands_in_the_readme(key: Key) -> None:
    keys = shown_keys(key).replace("|", "\\|")
    assert f"| {keys} | {key.description} | `{key.id}` |" in README


@pytest.mark.parametrize("name", commands.list_commands(ASKING))
def test_every_command_stands_in_the_readme_with_all_its_options(name: str) -> None:
    command = commands.get_command(ASKING, name)
    assert f"`pullquote {name}" in README
    assert command is not None
    for parameter in command.params:
        for option in parameter.opts:
            assert not option.startswith("--") or f"`{option}" in README


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_every_setting_stands_in_the_readme(setting: Setting) -> None:
    assert f"| `{setting.name}` | `{setting.default}` | {setting.meaning} |" in README


@pytest.mark.parametrize("key", THEME_KEYS)
def test_every_key_of_a_theme_stands_in_the_readme(key: str) -> None:
    assert f"| `{key}` |" in README


def test_every_theme_stands_in_the_readme() -> None:
    assert [name for name in find_themes((shipped_folder("themes"),)) if f"`{name}`" not in README] == []


def test_every_key_of_the_record_is_explained() -> None:
    kept = [value for room in (article, record) for value in vars(room).values() if isinstance(value, type)]
    structs = [struct for struct in kept if issubclass(struct, msgspec.Struct)]
    names = {field.name for struct in structs for field in msgspec.structs.fields(struct)}
    assert sorted(name for name in names if f'"{name}"' not in RECORD) == []


def test_every_picture_in_the_readme_is_there() -> None:
    pictures = re.findall(r"!\[[^]]*\]\(([^)]+)\)", README)
    assert pictures
    assert [picture for picture in pictures if not (ROOT / picture).is_file()] == []
