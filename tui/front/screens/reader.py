"""The reader's keys: jumps, layers, evidence, copying, and the way to other articles and the map."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import get_args

from textual import on
from textual.dom import DOMNode

from tui.document.record import EntityKind
from tui.front.bindings import bindings_for
from tui.front.commands import Command
from tui.front.copying import text_to_copy
from tui.front.display import copyable_text
from tui.front.jumps import JumpKind
from tui.front.keymap import Key, Scope, shown_keys
from tui.front.screens.following import FollowingScreen
from tui.front.selection import LAYERS, Layer, Selection
from tui.front.widgets.desk import Desk
from tui.front.widgets.layer_bar import LayerBar

_OFFERED: tuple[Scope, ...] = ("reader", "reading", "desk", "app")
"""The scopes whose keys the command palette offers; the others need the cursor of a pane."""

_NOTHING_SELECTED = "nothing is selected: {} selects the next quotation, a click what it hits"
_NOWHERE: Mapping[JumpKind, tuple[str, str]] = {
    "quotation": ("no quotation further on", "no quotation before"),
    "voice": ("no further quotation of this speaker", "no earlier quotation of this speaker"),
    "figure": ("no figure further on", "no figure before"),
    "mention": ("no further mention of a selected entity", "no earlier mention of a selected entity"),
}
"""What is told where a jump leads nowhere, forward and backward."""


class ReaderScreen(FollowingScreen):
    """What the keys and the mouse do."""

    BINDINGS = bindings_for("reader")

    def action_toggle_layer(self, layer: Layer) -> None:
        """Show a layer, or hide it."""
        shown = self.view.active_layers ^ {layer}
        self._remember_layers(shown, self.view.hidden_kinds)
        if layer in shown:
            self.view.ticks_layer = layer

    def action_toggle_all_layers(self) -> None:
        """Hide every layer, or show all where none is shown."""
        shown = frozenset[Layer]() if self.view.active_layers else frozenset(LAYERS)
        self._remember_layers(shown, self.view.hidden_kinds)

    def toggle_kind(self, kind: EntityKind) -> None:
        """Show the entities of one kind, or hide them."""
        self._remember_layers(self.view.active_layers, self.view.hidden_kinds ^ {kind})

    def _remember_layers(self, shown: frozenset[Layer], hidden_kinds: frozenset[str]) -> None:
        self.memory.now = self.memory.now.with_layers(shown, hidden_kinds, self.settings)
        self.wear_layers()

    def action_jump(self, kind: JumpKind, step: int) -> None:
        """Select the next thing of a kind, or the one before, seen from what is selected or else from the top line."""
        if self.jumps is None:
            self.remark("the highlights are not there yet")
            return
        selected, top = self.view.selection, self.view.top_offset
        in_sight = selected is not None and self.view.in_sight(selected.span.start)
        jump = self.jumps.find(kind, step, offset=top, selection=selected, in_sight=in_sight)
        if jump is None:
            self.remark(_NOWHERE[kind][0 if step > 0 else 1])
        else:
            self.select(jump.selection)

    def action_inspect(self) -> None:
        """Open the whole evidence of what is selected and go into it, or close it; else open a fold that is seen."""
        inspector = self.around.inspector
        if inspector is None:
            return
        if inspector.expanded:
            self._close_evidence()
        elif self.view.selection is None:
            # Without anything selected, Enter opens what is folded.
            if not self.view.open_fold():
                self.remark(_NOTHING_SELECTED.format(self.key_of("jump.next_quotation")))
        else:
            inspector.expanded = True
            inspector.focus()

    def go_back(self) -> bool:
        """Close the evidence, else the library where the focus is in it; whether there was anything to close."""
        if self.around.inspector is not None and self.around.inspector.expanded:
            self._close_evidence()
        elif self.query_one("#library").has_focus_within:
            self.query_one(Desk).action_toggle_library()
        else:
            return False
        return True

    def _close_evidence(self) -> None:
        if self.around.inspector is not None:
            self.around.inspector.expanded = False
        self._show_page()
        self.page.focus()

    def action_copy(self) -> None:
        """Copy what is selected with where it comes from."""
        selection = self.view.selection
        if self.record is None or selection is None:
            self.remark(_NOTHING_SELECTED.format(self.key_of("jump.next_quotation")))
            return
        text = copyable_text(text_to_copy(self.record, selection))
        self.app.copy_to_clipboard(text)
        self.remark(f"copied: {text.splitlines()[-1].removeprefix('— ')}")

    def action_clear(self) -> None:
        """Close the evidence, else let go of the search, else of the voice heard alone, else of the selection."""
        if self.go_back():
            return
        if self.page.is_finding:
            self.page.close_find()
        elif self.view.voice is not None:
            self.hear(None)
        else:
            self.select(None)

    def action_cycle_summary(self) -> None:
        """Show the summary, shorter or longer each time."""
        self.query_one(Desk).open_panels()
        if self.around.deck is not None:
            self.around.deck.cycle_summary()

    def action_open_neighbour(self, step: int) -> None:
        """Open the next article of the shelf, or the one before."""
        source = self.shelf.neighbour(self.source, step)
        if source is None:
            self.remark("this is the last article" if step > 0 else "this is the first article")
        else:
            self.open_source(source)

    def action_map(self) -> None:
        """Lay the map of the places over the article."""
        if self.record is None or not self.record.places:
            self.remark("no places are known in this article")
        else:
            from tui.front.screens.map import MapScreen

            if any(isinstance(screen, MapScreen) for screen in self.app.screen_stack):
                return
            self.app.push_screen(MapScreen(self.record, self.palette, self.view.selection), self._return_from_map)

    def _return_from_map(self, selection: Selection | None) -> None:
        if selection is not None:
            self.select(selection)

    @on(LayerBar.Pressed)
    def toggle_pressed(self, event: LayerBar.Pressed) -> None:
        """Toggle the layer that was clicked."""
        self.action_toggle_layer(event.layer)

    def commands(self) -> list[Command]:
        """What the command palette offers: every key's deed, and the kinds of entities."""
        offered = [key for key in self.keymap if key.scope in _OFFERED]
        deeds = [Command(key.description, shown_keys(key), partial(self._run, key)) for key in offered]
        kinds = [
            Command(f"Entities: {kind} on or off", "A kind of entity", partial(self.toggle_kind, kind))
            for kind in get_args(EntityKind)
        ]
        return [*deeds, *kinds]

    async def _run(self, key: Key) -> None:
        nodes: dict[Scope, DOMNode] = {"reading": self.page, "desk": self.query_one(Desk), "app": self.app}
        await self.app.run_action(key.action, nodes.get(key.scope, self))
