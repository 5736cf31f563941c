"""The settings that a command runs with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tui.errors import UsageError

if TYPE_CHECKING:
    from tui.settings import Settings


def read_settings(path: str | None, *, strict: bool = False) -> tuple[Settings, tuple[str, ...]]:
    """The settings, and the mistakes in them; a file that was named, or `strict`, makes a mistake an error."""
    from tui.front.keymap import checked_keys
    from tui.settings import load_settings

    if path is not None and not Path(path).is_file():
        raise UsageError(f"{path}: no such file: name a file of settings with --config")
    settings, mistakes = load_settings(Path(path) if path is not None else None)
    wrong = checked_keys(settings.keys)[1]
    mistakes += tuple(f"{settings.places.get(f'keys.{name}', 'keys')}: {what}" for name, what in wrong)
    if mistakes and (strict or path is not None):
        raise UsageError("\n".join(mistakes))
    return settings, mistakes
