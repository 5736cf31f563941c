"""What decides how an article's lines look, besides its text: theme, layers, voices, what is selected and found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tui.document.record import Entity
from tui.document.span import CharSpan
from tui.document.speakers import Speaker
from tui.front.palette import Palette
from tui.front.selection import LAYERS, Layer, Selection
from tui.front.text.marked import Marked


@dataclass(frozen=True)
class Scene:
    """One state of the view. `voice` is the entity whose words alone are asked for, `matches` are in text order."""

    palette: Palette
    layers: frozenset[Layer] = frozenset(LAYERS)
    hidden_kinds: frozenset[str] = frozenset()
    voices: Mapping[str, Speaker] = field(default_factory=dict)
    voice: str | None = None
    selection: Selection | None = None
    matches: Sequence[CharSpan] = ()
    match_index: int | None = None
    dragged: CharSpan | None = None

    def shows(self, marked: Marked) -> bool:
        """Whether the layer of `marked` is on, and its kind of entity is not switched off."""
        hidden = isinstance(marked.thing, Entity) and marked.thing.kind in self.hidden_kinds
        return marked.layer in self.layers and not hidden

    def selects(self, marked: Marked) -> bool:
        """Whether `marked` is what is selected: of a quotation every piece, of the rest the one span."""
        if self.selection is None or (marked.layer, marked.id) != (self.selection.layer, self.selection.id):
            return False
        return marked.part == "content" or (marked.start, marked.end) == self.selection.span

    def voice_colour(self, speaker: str | None) -> str:
        """The colour of the entity `speaker`'s voice; muted where nobody is known to speak."""
        voice = self.voices.get(speaker) if speaker is not None else None
        if voice is None:
            return self.palette.muted
        if self.voice is not None and self.voice != speaker:
            return self.palette.faint
        return self.palette.voices[voice.rank % len(self.palette.voices)]
