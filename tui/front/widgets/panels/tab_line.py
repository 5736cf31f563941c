"""The line of tabs over the panels."""

from __future__ import annotations

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from tui.front.palette import Palette
from tui.front.tabs import PANELS, PanelName, Tab, fit_tabs, tab_at
from tui.front.tones import style_of

_MARGIN = 2


class TabLine(Widget):
    """Names the panels; a click shows one."""

    DEFAULT_CSS = "TabLine { height: 1; }"

    active: reactive[PanelName] = reactive[PanelName](PANELS[0])
    hovered: reactive[PanelName | None] = reactive[PanelName | None](None)
    palette: reactive[Palette | None] = reactive[Palette | None](None)

    class Clicked(Message):
        """A tab was clicked."""

        def __init__(self, name: PanelName) -> None:
            super().__init__()
            self.name = name

    def render_line(self, y: int) -> Strip:
        """The tabs in the middle line, air in the others."""
        ground = Style(bgcolor=self.palette.surface) if self.palette else Style()
        if y != self.size.height // 2:
            return Strip.blank(self.size.width, ground)
        segments = [Segment(" " * _MARGIN, ground)]
        cells = 0
        for tab in self._tabs():
            segments.append(Segment(" " * (tab.start - cells), ground))
            segments.append(Segment(tab.label, ground + self._look(tab)))
            cells = tab.start + len(tab.label)
        return Strip(segments).adjust_cell_length(self.size.width, ground)

    def _tabs(self) -> tuple[Tab, ...]:
        return fit_tabs(self.active, self.size.width - _MARGIN - 1)

    def _look(self, tab: Tab) -> Style:
        if tab.name == self.active:
            return style_of("accent", 0, self.palette) + Style(bold=True, underline=True)
        return style_of("text" if tab.name == self.hovered else "muted", 0, self.palette)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Light the tab under the pointer."""
        self.hovered = tab_at(self._tabs(), event.x - _MARGIN)

    def on_leave(self) -> None:
        """No tab is under the pointer."""
        self.hovered = None

    def on_click(self, event: events.Click) -> None:
        """Ask for the panel that was clicked."""
        event.stop()
        name = tab_at(self._tabs(), event.x - _MARGIN)
        if name is not None:
            self.post_message(self.Clicked(name))
