"""What the user has set, read strictly from one YAML file."""

from __future__ import annotations

from collections.abc import Callable
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from tui.errors import UsageError
from tui.paths import config_folder

if TYPE_CHECKING:
    from tui.marked_yaml import Marked

LAYER_NAMES = ("entities", "quotations", "figures", "dates", "summary")
MEASURES = (30, 120)
"""The narrowest and the widest column of text, in cells."""


class Settings(msgspec.Struct, frozen=True):
    """Everything that can be set; SETTINGS says what each does.

    No `model` means the one made for each article's language. `places` tells where a setting stands
    ("config.yaml:3", a key's under "keys.ID"), for mistakes that are only found where the setting is used.
    """

    model: str | None = None
    theme: str = "paper"
    measure: int = 72
    layers: tuple[str, ...] = LAYER_NAMES
    keys: dict[str, tuple[str, ...]] = {}
    places: dict[str, str] = {}


class Setting(NamedTuple):
    """One line of the documentation of settings."""

    name: str
    default: str
    meaning: str


SETTINGS = (
    Setting(
        "model",
        "auto",
        "The spaCy pipeline that reads articles: auto for the one made for the article's language, en_core_web_md, "
        "en_core_web_sm, fr_core_news_md, any other installed pipeline, or the folder of one.",
    ),
    Setting("theme", "paper", "The theme: one of `pullquote themes`, or a file of your own in the folder of themes."),
    Setting("measure", "72", f"The widest a line of the article gets, in cells, {MEASURES[0]} to {MEASURES[1]}."),
    Setting(
        "layers",
        "[entities, quotations, figures, dates, summary]",
        "The layers shown at first; the reader remembers what you toggle and goes on from there.",
    ),
    Setting(
        "keys",
        "{}",
        "Keys of your own: the id of a command (see `pullquote keys`) and its key, or a list of keys.",
    ),
)


class Loaded(NamedTuple):
    """Settings, the default where one was wrong, and the mistakes, each one line with its place."""

    settings: Settings
    mistakes: tuple[str, ...]


def settings_path() -> Path:
    """The file of settings where none is named."""
    return config_folder() / "config.yaml"


def load_settings(path: Path | None = None) -> Loaded:
    """What the file `path` sets, or the one at `settings_path()`, which may be missing.

    Never raises: a file that cannot be read at all is itself a mistake, and all defaults stand.
    """
    if path is None:
        path = settings_path()
        if not path.exists():
            return Loaded(Settings(), ())
    from tui.marked_yaml import load_marked

    try:
        entries = load_marked(path)
    except UsageError as error:
        return Loaded(Settings(), (str(error),))
    chosen: dict[str, object] = {}
    places: dict[str, str] = {}
    mistakes: list[str] = []
    for name, entry in entries.items():
        places[name] = f"{path}:{entry.line}"
        try:
            chosen[name] = _checked(name, entry)
        except _WrongError as mistake:
            mistakes.append(f"{path}:{mistake.line}: {mistake}")
        if name == "keys" and isinstance(entry.value, dict):
            places |= {f"keys.{key}": f"{path}:{value.line}" for key, value in entry.value.items()}
    return Loaded(msgspec.convert({**chosen, "places": places}, Settings), tuple(mistakes))


class _WrongError(Exception):
    """A wrong setting, and the line it stands on."""

    def __init__(self, what: str, line: int) -> None:
        super().__init__(what)
        self.line = line


def _checked(name: str, entry: Marked) -> object:
    """The value of one setting in the type it is kept in. Raises _WrongError."""
    check = _CHECKS.get(name)
    if check is None:
        near = get_close_matches(name, _CHECKS, 1)
        raise _WrongError(f"no such setting: {name}" + (f"; did you mean {near[0]}?" if near else ""), entry.line)
    return check(name, entry)


def _word(name: str, entry: Marked) -> str:
    if isinstance(entry.value, str) and entry.value.strip():
        return entry.value.strip()
    raise _WrongError(f"{name} must be a name", entry.line)


def _model(name: str, entry: Marked) -> str | None:
    model = _word(name, entry)
    return None if model == "auto" else model


def _measure(name: str, entry: Marked) -> int:
    low, high = MEASURES
    if isinstance(entry.value, int) and not isinstance(entry.value, bool) and low <= entry.value <= high:
        return entry.value
    raise _WrongError(f"{name} must be a whole number from {low} to {high}", entry.line)


def _layers(name: str, entry: Marked) -> tuple[str, ...]:
    if not isinstance(entry.value, list):
        raise _WrongError(f"{name} must be a list, such as [quotations, figures]", entry.line)
    for item in entry.value:
        if item.value not in LAYER_NAMES:
            raise _WrongError(f"no such layer: {item.value}; there are {', '.join(LAYER_NAMES)}", item.line)
    named = {item.value for item in entry.value}
    return tuple(layer for layer in LAYER_NAMES if layer in named)


def _keys(name: str, entry: Marked) -> dict[str, tuple[str, ...]]:
    """Only the form; whether such commands and keys exist is known to the keymap."""
    if not isinstance(entry.value, dict):
        raise _WrongError(f"{name} must be a mapping, such as {{jump.next_quotation: n}}", entry.line)
    return {key: _one_key_or_more(key, value) for key, value in entry.value.items()}


def _one_key_or_more(name: str, entry: Marked) -> tuple[str, ...]:
    if isinstance(entry.value, list):
        return tuple(key for item in entry.value for key in _one_key_or_more(name, item))
    # An unquoted digit is a key too, and YAML reads "y" and "n" of old as yes and no only when spelt out.
    if isinstance(entry.value, int) and not isinstance(entry.value, bool) and 0 <= entry.value <= 9:
        return (str(entry.value),)
    if isinstance(entry.value, str) and entry.value:
        keys = [entry.value] if entry.value == "," else entry.value.split(",")
        return tuple({",": "comma", " ": "space"}.get(key, key.strip()) for key in keys)
    raise _WrongError(f"{name} must be a key or a list of keys; put signs in quotation marks, such as ']'", entry.line)


_CHECKS: dict[str, Callable[[str, Marked], object]] = {
    "model": _model,
    "theme": _word,
    "measure": _measure,
    "layers": _layers,
    "keys": _keys,
}
