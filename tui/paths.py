"""Where pullquote keeps its files, by the customs of each platform."""

from __future__ import annotations

from pathlib import Path

import platformdirs

_APP = "pullquote"


def config_folder() -> Path:
    """The folder of settings and of the user's own themes; it may not exist yet."""
    return Path(platformdirs.user_config_dir(_APP, appauthor=False))


def cache_folder() -> Path:
    """The folder of what can be made again; it may not exist yet."""
    return Path(platformdirs.user_cache_dir(_APP, appauthor=False))


def data_folder() -> Path:
    """The folder of what cannot be made again; it may not exist yet."""
    return Path(platformdirs.user_data_dir(_APP, appauthor=False))


def shipped_folder(name: str) -> Path:
    """The folder `name` ("themes", "seeds") that ships with pullquote, in a wheel or in a checkout."""
    package = Path(__file__).parent
    inside_wheel = package / "shipped" / name
    return inside_wheel if inside_wheel.is_dir() else package.parent / name
