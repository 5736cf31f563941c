"""The app: one reader, the colours it wears, and the sheets that are laid over it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from textual.app import App
from textual.command import CommandPalette

from tui.errors import UsageError
from tui.front.bindings import bindings_for
from tui.front.commands import Command, provider_of
from tui.front.display import display_text
from tui.front.keymap import Key
from tui.front.opening import Analyses, Opener
from tui.front.palette import Palette
from tui.front.remembered import Memory
from tui.front.screens.help import HelpScreen
from tui.front.screens.reader import ReaderScreen
from tui.front.shelf import Shelf
from tui.front.textual_theme import textual_theme
from tui.front.themes import find_themes, load_palette
from tui.settings import Settings

_SAVE_EVERY = 20.0
"""Seconds between two savings of what is remembered."""
_TELL_FOR = 12.0
"""Seconds a mistake stays on the screen."""


@runtime_checkable
class Dressed(Protocol):
    """A screen that wears a palette of its own."""

    def dress(self, palette: Palette) -> None:
        """Take the colours of `palette`."""


class PullquoteApp(App[None], inherit_bindings=False):
    """The reader of articles."""

    CSS_PATH = "app.tcss"
    TITLE = "pullquote"
    BINDINGS = bindings_for("app")

    def __init__(
        self,
        *,
        shelf: Shelf,
        opener: Opener,
        analyst: Analyses,
        settings: Settings,
        memory: Memory,
        palette: Palette,
        keymap: Sequence[Key],
        mistakes: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self.palette = palette
        self.reader = ReaderScreen(shelf, opener, settings, memory, palette, keymap)
        self._analyst = analyst
        self._settings = settings
        self._memory = memory
        self._keys = keymap
        self._mistakes = mistakes
        self.set_keymap({key.id: ",".join(key.keys) for key in keymap})
        self._wear(palette)
        self._styled_with = self.get_css_variables()
        self.stylesheet.set_variables(self._styled_with)

    def get_default_screen(self) -> ReaderScreen:
        """The reader is what everything else is laid over."""
        return self.reader

    def on_mount(self) -> None:
        """Tell what was wrong in the settings, and remember now and then."""
        for mistake in self._mistakes:
            self.tell(mistake)
        self.set_interval(_SAVE_EVERY, self._save)

    async def on_unmount(self) -> None:
        """Leave nothing running and nothing unsaved."""
        await self._analyst.close()
        self._memory.save()

    def tell(self, mistake: str) -> None:
        """Show one line about something that went wrong."""
        self.notify(display_text(mistake), severity="warning", timeout=_TELL_FOR, markup=False)

    def choose_theme(self, name: str) -> None:
        """Wear the theme `name` from now on, and the next time."""
        try:
            palette = load_palette(name)
        except UsageError as error:
            for line in str(error).splitlines():
                self.tell(line)
            return
        self._wear(palette)
        self._memory.now = self._memory.now.with_theme(name, self._settings)
        for screen in self.screen_stack:
            if isinstance(screen, Dressed):
                screen.dress(palette)

    def action_help(self) -> None:
        """Show the keys, or put them away."""
        if isinstance(self.screen, HelpScreen):
            self.screen.dismiss()
        else:
            self.push_screen(HelpScreen(self._keys, self.palette))

    async def action_back(self) -> None:
        """Leave what is laid over the reader, else what is open in it, else the reader."""
        if len(self.screen_stack) > 1:
            await self.pop_screen()
        elif not self.reader.go_back():
            self.exit()

    def action_command_palette(self) -> None:
        """Offer every command, theme and layer by name."""
        if any(isinstance(screen, CommandPalette) for screen in self.screen_stack):
            return
        themes = [
            Command(f"Theme: {name}", "Read in these colours", lambda name=name: self.choose_theme(name))  # type: ignore[misc]
            for name in find_themes()
        ]
        commands = [*self.reader.commands(), *themes]
        self.push_screen(CommandPalette([provider_of(commands)], placeholder="Commands, themes, layers, kinds …"))

    def refresh_css(self, animate: bool = True) -> None:
        """Read the styles again where their colours changed; Textual also asks at the start, before the first paint."""
        variables = self.get_css_variables()
        if variables != self._styled_with:
            self._styled_with = variables
            super().refresh_css(animate=animate)

    def _wear(self, palette: Palette) -> None:
        self.palette = palette
        self.register_theme(textual_theme(palette))
        self.theme = palette.name

    def _save(self) -> None:
        self.run_worker(self._memory.save, thread=True)
