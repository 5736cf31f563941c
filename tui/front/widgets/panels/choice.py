"""Which class each panel is; a panel's modules are loaded when it is first shown, none before the first paint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.front.tabs import PanelName

if TYPE_CHECKING:
    from tui.front.widgets.panels.panel import Panel
    from tui.front.widgets.panels.places import PlacesPanel


def panel_class(name: PanelName) -> type[Panel | PlacesPanel]:
    """The class of the panel `name`."""
    match name:
        case "speakers":
            from tui.front.widgets.panels.speakers import SpeakersPanel

            return SpeakersPanel
        case "places":
            from tui.front.widgets.panels.places import PlacesPanel

            return PlacesPanel
        case "figures":
            from tui.front.widgets.panels.figures import FiguresPanel

            return FiguresPanel
        case "dates":
            from tui.front.widgets.panels.dates import DatesPanel

            return DatesPanel
        case "summary":
            from tui.front.widgets.panels.summary import SummaryPanel

            return SummaryPanel
        case "outline":
            from tui.front.widgets.panels.outline import OutlinePanel

            return OutlinePanel
