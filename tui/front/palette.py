"""What colours a theme gives, by meaning."""

from __future__ import annotations

import msgspec


class Palette(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One theme; every colour is "#rrggbb". Meaning never rests on hue alone, so any palette may be without hue."""

    name: str
    dark: bool
    background: str
    """Behind the article."""
    surface: str
    """Behind bars and panels."""
    text: str
    muted: str
    """Captions, bylines, roles and what is told beside."""
    faint: str
    """Rules, folded lines and the voices that are not asked for: still readable."""
    accent: str
    """Active tab, key hints, links."""
    selection: str
    """Behind the selected span; `text` is read on it."""
    match: str
    """Behind a search match; `text` is read on it."""
    match_current: str
    """Behind the current search match; `background` is read on it."""
    headline: str
    person: str
    organization: str
    place: str
    group: str
    other: str
    """Entities of every other kind."""
    figure: str
    date: str
    summary: str
    warning: str
    error: str
    voices: tuple[str, ...]
    """Colours of the speakers, those with most quotations first; at least six."""
