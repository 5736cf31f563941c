"""Themes: one YAML file each, whose keys are the fields of `Palette`; read strictly.

Free of Textual. A theme is called what its file is called; one in the user's folder goes before one of ours.
"""

from __future__ import annotations

import contextlib
import re
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple

import msgspec

from tui.atomic import write_whole
from tui.errors import UsageError
from tui.front.palette import Palette
from tui.marked_yaml import Marked, load_marked
from tui.paths import cache_folder, config_folder, shipped_folder

DEFAULT_THEME = "paper"
FEWEST_VOICES = 6
THEME_KEYS = tuple(field.name for field in msgspec.structs.fields(Palette) if field.name != "name")
"""What a theme's file must set, and nothing else."""

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


class Theme(NamedTuple):
    """What a file gave: a palette where it has no mistakes, else the mistakes, each one line with its place."""

    palette: Palette | None
    mistakes: tuple[str, ...]


def theme_folders() -> tuple[Path, ...]:
    """The folders of themes, the user's own first."""
    return (config_folder() / "themes", shipped_folder("themes"))


def find_themes(folders: tuple[Path, ...] | None = None) -> dict[str, Path]:
    """The files of all themes by name, in the order of the names."""
    found: dict[str, Path] = {}
    for folder in folders or theme_folders():
        for path in folder.glob("*.yaml"):
            found.setdefault(path.stem, path)
    return dict(sorted(found.items()))


def theme_list() -> list[tuple[str, str, Path]]:
    """All themes as (name, "dark", "light" or what is wrong, file), in the order of the names."""
    rows = []
    for name, path in find_themes().items():
        palette, mistakes = read_theme(path)
        tone = ("dark" if palette.dark else "light") if palette else f"has {len(mistakes)} mistakes"
        rows.append((name, tone, path))
    return rows


def load_palette(name: str, folders: tuple[Path, ...] | None = None) -> Palette:
    """The palette of the theme `name`.

    Raises UsageError where there is no such theme or its file has mistakes; the message has one line for each.
    """
    themes = find_themes(folders)
    if name not in themes:
        near = get_close_matches(name, themes, 1)
        hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(themes)}"
        raise UsageError(f"no such theme: {name}; {hint}")
    kept = _find_kept(themes[name])
    if kept is not None:
        return kept
    palette, mistakes = read_theme(themes[name])
    if palette is None:
        raise UsageError("\n".join(mistakes))
    _keep(themes[name], palette)
    return palette


class _Kept(msgspec.Struct, frozen=True):
    """A palette as it was read from a file of this path, time and size."""

    mark: tuple[str, int, int]
    palette: Palette


def _find_kept(path: Path) -> Palette | None:
    """The palette read from `path` before, as long as the file is the same: the reader starts without YAML."""
    try:
        kept = msgspec.json.decode(_kept_path(path).read_bytes(), type=_Kept)
        return kept.palette if kept.mark == _mark(path) else None
    except (OSError, msgspec.DecodeError):
        return None


def _keep(path: Path, palette: Palette) -> None:
    with contextlib.suppress(OSError):
        write_whole(_kept_path(path), msgspec.json.encode(_Kept(_mark(path), palette)))


def _kept_path(path: Path) -> Path:
    return cache_folder() / "themes" / f"{path.stem}.json"


def _mark(path: Path) -> tuple[str, int, int]:
    status = path.stat()
    return (str(path.absolute()), status.st_mtime_ns, status.st_size)


def read_theme(path: Path) -> Theme:
    """The theme in the file `path`, with every mistake in it rather than the first alone."""
    try:
        entries = load_marked(path)
    except UsageError as error:
        return Theme(None, (str(error),))
    mistakes = [f"{path}:{line}: {what}" for line, what in sorted(_mistakes(entries))]
    mistakes += [f"{path}: {name} is missing" for name in THEME_KEYS if name not in entries]
    if mistakes:
        return Theme(None, tuple(mistakes))
    voices = tuple(str(item.value).lower() for item in _items(entries["voices"]))
    plain = {name: entry.value for name, entry in entries.items() if name not in ("voices", "dark")}
    lowered = {name: str(value).lower() for name, value in plain.items()}
    return Theme(Palette(name=path.stem, dark=bool(entries["dark"].value), voices=voices, **lowered), ())


def _mistakes(entries: dict[str, Marked]) -> list[tuple[int, str]]:
    """What is wrong in the entries, with the line of each."""
    found: list[tuple[int, str]] = []
    for name, entry in entries.items():
        if name not in THEME_KEYS:
            near = get_close_matches(name, THEME_KEYS, 1)
            found.append((entry.line, f"no such key: {name}" + (f"; did you mean {near[0]}?" if near else "")))
        elif name == "dark":
            if not isinstance(entry.value, bool):
                found.append((entry.line, "dark must be true or false"))
        elif name == "voices":
            found += _wrong_voices(entry)
        elif not _is_colour(entry.value):
            found.append((entry.line, _wrong_colour(name, entry.value)))
    return found


def _wrong_voices(entry: Marked) -> list[tuple[int, str]]:
    items = _items(entry)
    found = [(item.line, _wrong_colour("voices", item.value)) for item in items if not _is_colour(item.value)]
    if len(items) < FEWEST_VOICES:
        found.append((entry.line, f"voices must be a list of at least {FEWEST_VOICES} colours"))
    return found


def _items(entry: Marked) -> list[Marked]:
    return entry.value if isinstance(entry.value, list) else []


def _is_colour(value: object) -> bool:
    return isinstance(value, str) and _COLOUR.fullmatch(value) is not None


def _wrong_colour(name: str, value: object) -> str:
    if value is None:
        return f"{name} is empty; put the colour in quotation marks, as in '#1a2b3c'"
    return f"{name}: not a colour: {value}; write it as '#1a2b3c'"
