import tomllib
from pathlib import Path

import pytest

from tui import paths

ROOT = Path(__file__).parent.parent
FORCED = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"][
    "wheel"
]["force-include"]
NOT_OURS = "kherson.txt"


def test_every_sample_of_our_own_ships_in_the_wheel_and_no_other() -> None:
    samples = {path.name for path in (ROOT / "seeds").iterdir()} - {NOT_OURS}
    shipped = {name.removeprefix("seeds/"): where for name, where in FORCED.items() if name.startswith("seeds/")}
    assert shipped == {name: f"tui/shipped/seeds/{name}" for name in samples}


def test_the_themes_ship_in_the_wheel() -> None:
    assert FORCED["themes"] == "tui/shipped/themes"


@pytest.mark.parametrize("name", ["themes", "seeds"])
def test_shipped_folders_are_found_in_a_checkout(name: str) -> None:
    assert paths.shipped_folder(name) == ROOT / name


@pytest.mark.parametrize("name", ["themes", "seeds"])
def test_shipped_folders_are_found_in_an_installed_wheel(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = tmp_path / "tui" / "shipped" / name
    inside.mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "tui" / "paths.py"))
    assert paths.shipped_folder(name) == inside


def test_our_samples_say_that_they_are_fiction() -> None:
    for path in (ROOT / "seeds").iterdir():
        if path.name == NOT_OURS:
            continue
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        ends = f"{lines[0]} {lines[-1]}".lower()
        assert "pullquote" in ends, path.name
        assert "fiction" in ends, path.name
