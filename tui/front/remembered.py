"""What the reader remembers from one time to the next: what was toggled live, and what has been read."""

from __future__ import annotations

import contextlib
from pathlib import Path

import msgspec

from tui.atomic import locked, write_whole
from tui.front.selection import LAYERS, Layer
from tui.paths import data_folder
from tui.settings import Settings

MOST_READ = 20_000
"""Articles remembered as read, the latest read kept."""


class Remembered(msgspec.Struct, frozen=True):
    """Choices made while reading; each stands only as long as the setting it was made over stays as it was.

    `read` are the `sha256` of articles, the latest last.
    """

    theme: str | None = None
    theme_over: str | None = None
    layers: tuple[Layer, ...] | None = None
    layers_over: tuple[str, ...] | None = None
    hidden_kinds: tuple[str, ...] = ()
    read: tuple[str, ...] = ()

    def theme_for(self, settings: Settings) -> str:
        """The theme to start with."""
        return self.theme if self.theme is not None and self.theme_over == settings.theme else settings.theme

    def layers_for(self, settings: Settings) -> frozenset[Layer]:
        """The layers to start with."""
        if self.layers is not None and self.layers_over == settings.layers:
            return frozenset(self.layers)
        return frozenset(layer for layer in LAYERS if layer in settings.layers)

    def with_theme(self, name: str, settings: Settings) -> Remembered:
        """The same with the theme `name` chosen."""
        return msgspec.structs.replace(self, theme=name, theme_over=settings.theme)

    def with_layers(self, layers: frozenset[Layer], hidden_kinds: frozenset[str], settings: Settings) -> Remembered:
        """The same with `layers` shown and the entities of `hidden_kinds` left out."""
        shown = tuple(layer for layer in LAYERS if layer in layers)
        return msgspec.structs.replace(
            self, layers=shown, layers_over=settings.layers, hidden_kinds=tuple(sorted(hidden_kinds))
        )

    def with_read(self, sha256: str) -> Remembered:
        """The same with one more article read."""
        others = [seen for seen in self.read if seen != sha256]
        return msgspec.structs.replace(self, read=(*others, sha256)[-MOST_READ:])

    def with_read_of(self, other: Remembered) -> Remembered:
        """The same with what `other` has read too, before what this has read."""
        own = set(self.read)
        earlier = [seen for seen in other.read if seen not in own]
        return msgspec.structs.replace(self, read=(*earlier, *self.read)[-MOST_READ:])


def remembered_path() -> Path:
    """The file the reader remembers in."""
    return data_folder() / "reader.json"


def load_remembered(path: Path) -> Remembered:
    """What the file `path` remembers; nothing where it is missing or broken."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Remembered)
    except (OSError, msgspec.DecodeError):
        return Remembered()


def keep_remembered(path: Path, remembered: Remembered) -> None:
    """Write `remembered` to `path`, whole or not at all; a folder that cannot be written is no reason to complain."""
    with contextlib.suppress(OSError):
        write_whole(path, msgspec.json.encode(remembered))


def set_aside(path: Path) -> str | None:
    """Give the file `path` another name where it is broken, and say so in one line; None where nothing is wrong."""
    try:
        msgspec.json.decode(path.read_bytes(), type=Remembered)
    except OSError:
        return None
    except msgspec.DecodeError:
        aside = path.with_name(f"{path.name}.corrupt")
        try:
            path.replace(aside)
        except OSError:
            return f"{path}: damaged, and cannot be moved away; what was remembered is forgotten"
        return f"{path}: damaged, so kept as {aside.name}; what was remembered is forgotten"
    return None


class Memory:
    """What is remembered now, written to its file only when asked, since writing may take longer than a key press.

    `problem` is one line where the file was damaged.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problem = set_aside(path)
        self.now = self._written = load_remembered(path)

    def save(self) -> None:
        """Write what changed since the last time; what another reader has read in the meantime stays read."""
        if self.now == self._written:
            return
        self._written = self.now
        with contextlib.suppress(OSError), locked(self.path):
            keep_remembered(self.path, self._written.with_read_of(load_remembered(self.path)))
