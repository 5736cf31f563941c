"""The gutter: whose voice a line carries, read as in a script."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from tui.document.record import Quotation
from tui.document.speakers import DOUBTFUL
from tui.front.text.layout import Layout, Line
from tui.front.text.marked import Marked, MarkedSpans
from tui.front.text.scene import Scene
from tui.front.voices import bar_of

_GUESSED = "╏"
_NOBODY = "╎"


class Bar(NamedTuple):
    """What stands beside one line: the speaker's entity id if known, initials, and the bar."""

    speaker: str | None
    initials: str
    glyph: str
    doubtful: bool


def find_bar(marked: Sequence[Marked], line: Line, scene: Scene) -> Bar | None:
    """The bar of `line`, on which `marked` lie: of the quotation that begins last on it, else of the one going on."""
    spoken = [
        (mark.part, mark.start, mark.thing)
        for mark in marked
        if isinstance(mark.thing, Quotation) and mark.part != "source" and scene.shows(mark)
    ]
    words = [said for said in spoken if said[0] == "content"] or spoken
    if not words:
        return None
    begun = [said for said in words if said[1] >= line.start]
    quotation = max(begun or words, key=lambda said: said[1])[2]
    voice = scene.voices.get(quotation.speaker) if quotation.speaker is not None else None
    if voice is None:
        return Bar(None, "?", _NOBODY, doubtful=True)
    doubtful = quotation.confidence < DOUBTFUL
    return Bar(voice.entity.id, voice.initials, _GUESSED if doubtful else bar_of(voice.rank), doubtful)


def opens_voice(layout: Layout, y: int, line: Line, bar: Bar, spans: MarkedSpans, scene: Scene) -> bool:
    """Whether the voice of `bar` is new on `line`, at `y`: not that of the line before in the same paragraph."""
    before = layout.line_at(y - 1) if line.number > 0 else None
    if before is None:
        return True
    other = find_bar(spans.between(before.start, before.end), before, scene)
    return other is None or (other.speaker, other.doubtful) != (bar.speaker, bar.doubtful)


def gutter_text(bar: Bar, *, opens: bool, selected: bool, width: int) -> str:
    """The gutter in `width` cells: initials with "?" for a guess, the bar, and a pointer at what is selected."""
    pointer = "›" if selected else " "
    if width >= 5:
        doubt = "?" if opens and bar.doubtful and bar.speaker is not None else " "
        return f"{bar.initials if opens else '':>{width - 3}}{doubt}{bar.glyph}{pointer}"
    if width == 3:
        return f"{bar.initials[0] if opens else ' '}{bar.glyph}{pointer}"
    return f"{bar.glyph}{pointer}"[:width]
