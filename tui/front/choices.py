"""What the user chose, made ready for the reader: a palette and keys, with every mistake told. Free of Textual."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from tui.errors import UsageError
from tui.front.keymap import Choice, checked_keys
from tui.front.palette import Palette
from tui.front.themes import DEFAULT_THEME, load_palette
from tui.settings import Settings


class Choices(NamedTuple):
    """The palette to start with, the user's keys that can be bound, and the mistakes, each one line with its place."""

    palette: Palette
    keys: Choice
    mistakes: tuple[str, ...]


def choose(settings: Settings, remembered_theme: str, asked_theme: str | None) -> Choices:
    """The theme asked for on the command line, else the remembered one, else that of the settings, else ours.

    Raises UsageError where the theme that was asked for cannot be had.
    """
    if asked_theme is not None:
        return Choices(load_palette(asked_theme), *_keys(settings))
    mistakes: list[str] = []
    for name in dict.fromkeys((remembered_theme, settings.theme, DEFAULT_THEME)):
        try:
            palette = load_palette(name)
        except UsageError as error:
            if name == settings.theme:
                mistakes += _placed(settings, "theme", str(error).splitlines())
            continue
        keys, key_mistakes = _keys(settings)
        return Choices(palette, keys, (*mistakes, *key_mistakes))
    raise UsageError(f"the theme {DEFAULT_THEME} is missing: install pullquote again")


def check_choices(settings: Settings) -> tuple[str, ...]:
    """What is wrong in the theme and the keys of the settings, each one line with its place."""
    return choose(settings, settings.theme, None).mistakes


def _keys(settings: Settings) -> tuple[Choice, tuple[str, ...]]:
    keys, mistakes = checked_keys(settings.keys)
    return keys, tuple(line for name, what in mistakes for line in _placed(settings, f"keys.{name}", [what]))


def _placed(settings: Settings, name: str, lines: Iterable[str]) -> list[str]:
    place = settings.places.get(name)
    return [f"{place}: {line}" if place else line for line in lines]
