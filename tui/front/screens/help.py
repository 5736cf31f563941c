"""The help: every key as it is bound now, from the one keymap."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.events import Click
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.front.bindings import bindings_for
from tui.front.keymap import Key, grouped_keys, shown_keys
from tui.front.palette import Palette

_KEYS_WIDTH = 16
_READ_ME = (
    "Colours and signs: a bar in the margin marks a quotation and takes the colour of who speaks, initials stand where "
    "a new voice starts; names are underlined, figures bold, dates slanted, sentences of the summary have a mark. "
    "Click a highlight to select it, a chip at the top to turn its layer on or off."
)


class HelpScreen(ModalScreen[None]):
    """A sheet over the reader with the keys by group."""

    BINDINGS = bindings_for("help")

    def __init__(self, keymap: Sequence[Key], palette: Palette) -> None:
        super().__init__()
        self._keymap = keymap
        self._palette = palette

    def compose(self) -> ComposeResult:
        """The sheet, which scrolls where it is longer than the screen."""
        with VerticalScroll(id="help-sheet"):
            yield Static(self._page(), id="help-text", markup=False)

    def _page(self) -> Content:
        palette = self._palette
        lines = [Content.styled("Keys", f"bold {palette.headline}"), Content("")]
        for group, keys in grouped_keys(self._keymap).items():
            lines.append(Content.styled(group, f"bold {palette.accent}"))
            lines += [self._line(key) for key in keys]
            lines.append(Content(""))
        told = (
            "Every key can be changed in the settings, by the name at its right; pullquote locate config tells where."
        )
        lines += [Content.styled(_READ_ME, palette.muted), Content(""), Content.styled(told, palette.muted)]
        return Content("\n").join(lines)

    def _line(self, key: Key) -> Content:
        return Content.assemble(
            (f"  {shown_keys(key):<{_KEYS_WIDTH}} ", f"bold {self._palette.text}"),
            (f"{key.description:<43} ", self._palette.text),
            (key.id, self._palette.faint),
        )

    def action_scroll_lines(self, lines: int) -> None:
        """Scroll by so many lines."""
        self.query_one(VerticalScroll).scroll_relative(y=lines, animate=False)

    def action_scroll_pages(self, pages: int) -> None:
        """Scroll by so many screens."""
        sheet = self.query_one(VerticalScroll)
        sheet.scroll_relative(y=pages * max(1, sheet.size.height - 2), animate=False)

    def action_close(self) -> None:
        """Back to the reader."""
        self.dismiss()

    def on_click(self, event: Click) -> None:
        """A click beside the sheet closes it."""
        if event.widget is self:
            self.dismiss()
