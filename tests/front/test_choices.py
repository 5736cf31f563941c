"""From what the user set to a palette and keys, with every mistake told and none in the way."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui.errors import UsageError
from tui.front.choices import check_choices, choose
from tui.settings import Settings, load_settings


def test_the_theme_asked_for_goes_before_any_other() -> None:
    assert choose(Settings(theme="sepia"), "mono", "contrast").palette.name == "contrast"
    assert choose(Settings(theme="sepia"), "mono", None).palette.name == "mono"
    assert choose(Settings(theme="sepia"), "gone", None).palette.name == "sepia"


def test_a_theme_asked_for_in_vain_is_a_wrong_use() -> None:
    with pytest.raises(UsageError, match="no such theme: sepla; did you mean sepia"):
        choose(Settings(), "paper", "sepla")


def test_mistakes_are_told_with_their_place_and_the_reader_starts(tmp_path: Path) -> None:
    config = tmp_path / "config.yaml"
    config.write_text("theme: sepla\nkeys:\n  select.copy: ']'\n  jump.nowhere: x\n  search.open: s\n")
    settings = load_settings(config).settings
    palette, keys, mistakes = choose(settings, settings.theme, None)
    assert palette.name == "paper"
    assert keys == {"search.open": ("s",)}
    assert mistakes[0] == f"{config}:1: no such theme: sepla; did you mean sepia?"
    assert f"{config}:3: ] is already the key of jump.next_quotation" in mistakes
    assert any(mistake.startswith(f"{config}:4: no such command: jump.nowhere") for mistake in mistakes)
    assert check_choices(settings) == mistakes


def test_fine_settings_have_no_mistakes() -> None:
    assert check_choices(Settings(theme="mono", keys={"select.copy": ("c",)})) == ()
