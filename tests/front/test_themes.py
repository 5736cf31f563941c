"""Themes are read strictly, and every one of ours can be read by everybody."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui.errors import UsageError
from tui.front.contrast import AA, AAA, contrast, faintest_pair, read_pairs
from tui.front.palette import Palette
from tui.front.themes import DEFAULT_THEME, THEME_KEYS, find_themes, load_palette, read_theme
from tui.paths import shipped_folder

OURS = sorted(shipped_folder("themes").glob("*.yaml"))


def written(folder: Path, change: dict[str, str | None], name: str = "mine") -> Path:
    """A copy of our default theme in which the lines of `change` are replaced, or left out where None."""
    lines = (shipped_folder("themes") / f"{DEFAULT_THEME}.yaml").read_text().splitlines()
    kept = [change.get(line.split(":")[0], line) for line in lines]
    path = folder / f"{name}.yaml"
    path.write_text("\n".join(line for line in kept if line is not None))
    return path


def hue_free(colour: str) -> bool:
    return colour[1:3] == colour[3:5] == colour[5:7]


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.stem)
def test_every_theme_of_ours_loads_without_a_mistake(path: Path) -> None:
    assert read_theme(path).mistakes == ()


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.stem)
def test_every_pair_of_ink_and_ground_reads_in_every_theme(path: Path) -> None:
    palette = read_theme(path).palette
    assert palette is not None
    least = AAA if palette.name.startswith("contrast") else AA
    assert [pair for pair in read_pairs(palette) if pair.ratio < least] == []


def test_there_are_light_and_dark_themes_and_at_least_six() -> None:
    palettes = [load_palette(path.stem) for path in OURS]
    assert len(palettes) >= 6
    assert {palette.dark for palette in palettes} == {True, False}


@pytest.mark.parametrize("path", [path for path in OURS if path.stem.startswith("mono")], ids=lambda path: path.stem)
def test_the_mono_themes_have_no_hue(path: Path) -> None:
    palette = read_theme(path).palette
    assert palette is not None
    colours = [getattr(palette, key) for key in THEME_KEYS if key not in ("dark", "voices")]
    assert all(hue_free(colour) for colour in (*colours, *palette.voices))


def test_the_keys_of_a_theme_are_the_fields_of_the_palette() -> None:
    assert {*THEME_KEYS, "name"} == set(Palette.__struct_fields__)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#ffffff", "#ffffff") == pytest.approx(1.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_the_faintest_pair_is_the_one_hardest_to_read() -> None:
    palette = load_palette(DEFAULT_THEME)
    assert faintest_pair(palette).ratio == min(pair.ratio for pair in read_pairs(palette))


def test_an_unknown_key_is_named_with_its_line_and_the_nearest_key(tmp_path: Path) -> None:
    path = written(tmp_path, {"person": "persn: '#aabbcc'"})
    line = path.read_text().splitlines().index("persn: '#aabbcc'") + 1
    mistakes = read_theme(path).mistakes
    assert f"{path}:{line}: no such key: persn; did you mean person?" in mistakes
    assert f"{path}: person is missing" in mistakes


def test_every_mistake_is_told_and_not_the_first_alone(tmp_path: Path) -> None:
    path = written(tmp_path, {"text": "text: white", "dark": "dark: perhaps", "date": "date: #ffffff"})
    told = "\n".join(read_theme(path).mistakes)
    assert "text: not a colour: white" in told
    assert "dark must be true or false" in told
    assert "date is empty; put the colour in quotation marks" in told


def test_a_bad_voice_is_told_with_the_line_of_the_voice(tmp_path: Path) -> None:
    path = written(tmp_path, {})
    lines = path.read_text().splitlines()
    at = lines.index("voices:") + 2
    lines[at] = "  - blue"
    path.write_text("\n".join(lines))
    assert read_theme(path).mistakes == (f"{path}:{at + 1}: voices: not a colour: blue; write it as '#1a2b3c'",)


def test_too_few_voices_are_told(tmp_path: Path) -> None:
    path = written(tmp_path, {})
    path.write_text("\n".join(path.read_text().splitlines()[:-5]))
    assert "at least 6 colours" in read_theme(path).mistakes[0]


def test_a_file_that_is_no_yaml_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "broken.yaml"
    path.write_text("dark: true\ntext: [\n")
    (mistake,) = read_theme(path).mistakes
    assert mistake.startswith(f"{path}:3: not YAML")


def test_a_theme_of_the_users_goes_before_ours_of_the_same_name(tmp_path: Path) -> None:
    path = written(tmp_path, {"text": "text: '#ffffff'"}, name="paper")
    assert find_themes((tmp_path, shipped_folder("themes")))["paper"] == path
    assert load_palette("paper", (tmp_path, shipped_folder("themes"))).text == "#ffffff"


def test_a_theme_that_is_not_there_is_a_wrong_use_with_a_hint() -> None:
    with pytest.raises(UsageError, match="no such theme: papr; did you mean paper"):
        load_palette("papr")


def test_a_theme_read_before_is_known_again_until_its_file_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tui.front.themes.cache_folder", lambda: tmp_path / "cache")
    folder = tmp_path / "themes"
    folder.mkdir()
    written(folder, {"text": "text: '#ffffff'"})
    first = load_palette("mine", (folder,))
    monkeypatch.setattr("tui.front.themes.read_theme", lambda _: pytest.fail("read again"))
    assert load_palette("mine", (folder,)) == first
    monkeypatch.undo()
    monkeypatch.setattr("tui.front.themes.cache_folder", lambda: tmp_path / "cache")
    written(folder, {"text": "text: '#fffffe '"})
    with pytest.raises(UsageError, match="not a colour"):
        load_palette("mine", (folder,))


def test_a_broken_keepsake_of_a_theme_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.front.themes.cache_folder", lambda: tmp_path)
    palette = load_palette("sepia")
    (tmp_path / "themes" / "sepia.json").write_text("{")
    assert load_palette("sepia") == palette
