"""A palette as Textual takes themes, so that its own widgets look like ours."""

from __future__ import annotations

from textual.theme import Theme

from tui.front.palette import Palette


def textual_theme(palette: Palette) -> Theme:
    """The Textual theme of `palette`; every variable that our style sheet names is in it."""
    return Theme(
        name=palette.name,
        primary=palette.accent,
        secondary=palette.muted,
        accent=palette.accent,
        warning=palette.warning,
        error=palette.error,
        success=palette.accent,
        foreground=palette.text,
        background=palette.background,
        surface=palette.surface,
        panel=palette.surface,
        dark=palette.dark,
        variables=_variables(palette),
    )


def _variables(palette: Palette) -> dict[str, str]:
    return {
        "text": palette.text,
        "text-muted": palette.muted,
        "text-disabled": palette.faint,
        "ink-muted": palette.muted,
        "ink-faint": palette.faint,
        "ink-headline": palette.headline,
        "ground-selection": palette.selection,
        "border": palette.faint,
        "border-blurred": palette.faint,
        "block-cursor-background": palette.selection,
        "block-cursor-foreground": palette.text,
        "block-cursor-text-style": "bold",
        "block-cursor-blurred-background": palette.surface,
        "block-cursor-blurred-foreground": palette.text,
        "block-hover-background": palette.surface,
        "input-cursor-background": palette.text,
        "input-cursor-foreground": palette.background,
        "input-selection-background": palette.selection,
        "scrollbar": palette.faint,
        "scrollbar-hover": palette.muted,
        "scrollbar-active": palette.accent,
        "scrollbar-background": palette.background,
        "scrollbar-background-hover": palette.background,
        "scrollbar-background-active": palette.background,
        "scrollbar-corner-color": palette.background,
        "footer-foreground": palette.muted,
        "footer-background": palette.surface,
        "footer-key-foreground": palette.accent,
        "link-color": palette.accent,
    }
