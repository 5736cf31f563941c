"""What the bars at the top and the bottom of the reader say, fitted to the width there is. Free of Textual."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tui.front.keymap import Key, shown_key
from tui.front.selection import LAYERS, Layer
from tui.front.text.cells import cells_of, cropped

WORDS_PER_MINUTE = 238
"""Silent reading of English non-fiction (Brysbaert 2019, a meta-analysis of 190 studies)."""

_NAMES: Mapping[Layer, tuple[str, str]] = {
    "entities": ("entities", "ent"),
    "quotations": ("quotes", "quo"),
    "figures": ("figures", "fig"),
    "dates": ("dates", "dat"),
    "summary": ("summary", "sum"),
}
_LEAST_TITLE = 8
_KEY_ALONE = 3
_WORDINGS = ((0, 2), (0, 1), (1, 2), (1, 1), (2, 1), (_KEY_ALONE, 1), (_KEY_ALONE, 0))
"""Names whole, short or left out, and the cells between two chips: from the roomiest to the tightest."""


class Chip(NamedTuple):
    """One layer in the bar: its key, its words, and the cells `[start, end)` of the bar that it takes."""

    layer: Layer
    key: str
    words: str
    start: int
    end: int


class Hint(NamedTuple):
    """A key and what it does, in as few words as the footer has room for."""

    key: str
    words: str


def fit_chips(width: int, title: str, counts: Mapping[Layer, int] | None, keys: Mapping[Layer, str]) -> list[Chip]:
    """The layers at the right edge of a bar `width` cells wide, as wordy as leaves the title legible."""
    least = min(cells_of(title), _LEAST_TITLE) + 2
    for form, gap in _WORDINGS:
        chips = _placed(width, [_words(layer, counts, form) for layer in LAYERS], keys, gap)
        if chips[0].start >= least:
            return chips
    return [chip for chip in chips if chip.start >= 0]


def _words(layer: Layer, counts: Mapping[Layer, int] | None, form: int) -> str:
    name = (*_NAMES[layer], "", "")[form]
    count = "" if counts is None or form == _KEY_ALONE else str(counts[layer])
    return " ".join(filter(None, (name, count)))


def _placed(width: int, words: Sequence[str], keys: Mapping[Layer, str], gap: int) -> list[Chip]:
    """The chips side by side, the last ending one cell before the edge."""
    sizes = [len(keys[layer]) + 2 + (len(text) + 1 if text else 0) for layer, text in zip(LAYERS, words, strict=True)]
    at = width - 1 - sum(sizes) - gap * (len(sizes) - 1)
    chips = []
    for layer, text, size in zip(LAYERS, words, sizes, strict=True):
        chips.append(Chip(layer, keys[layer], text, at, at + size))
        at += size + gap
    return chips


def fit_hints(width: int, keys: Sequence[Key]) -> list[Hint]:
    """As many hints as have room in `width` cells; help is always the last of them."""
    hints = [Hint(shown_key(key.keys[0]), key.footer) for key in keys]
    helping = [Hint(shown_key(key.keys[0]), key.footer) for key in keys if key.id == "app.help"]
    chosen: list[Hint] = []
    room = width - sum(_cells(hint) for hint in helping)
    for hint in hints:
        if hint in helping:
            continue
        room -= _cells(hint)
        if room < 0:
            break
        chosen.append(hint)
    return [*chosen, *(helping if room >= 0 or width >= sum(map(_cells, helping)) else ())]


def _cells(hint: Hint) -> int:
    return cells_of(hint.key) + 1 + cells_of(hint.words) + 3


def minutes_left(words: int, fraction: float) -> str:
    """How long the rest of an article takes to read."""
    minutes = words * (1 - fraction) / WORDS_PER_MINUTE
    if fraction >= 1 or minutes < 0.05:
        return "the end"
    return "under a minute left" if minutes < 1 else f"{minutes:.0f} min left"


def shortened(text: str, cells: int) -> str:
    """`text` in at most `cells`, with "…" at its end where something is left out."""
    return text if cells_of(text) <= cells else f"{cropped(text, cells - 1).rstrip()}…" if cells > 0 else ""


def joined(parts: Sequence[str], width: int) -> str:
    """The parts with dots between, the last ones left out where `width` cells do not hold them all."""
    words = ""
    for part in filter(None, parts):
        longer = f"{words} · {part}" if words else part
        if cells_of(longer) > width and words:
            break
        words = longer
    return shortened(words, width)
