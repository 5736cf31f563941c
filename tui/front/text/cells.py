"""How many terminal cells the characters of a displayed text take, and which of them stands at a cell."""

from __future__ import annotations

import re

from rich.cells import get_character_cell_size

_UNUSUAL = re.compile(
    "[^ -~\xa0-\xac\xae-\u02ff\u0370-\u0377\u0384-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20ac]"
)


def is_narrow(text: str) -> bool:
    """Whether every character of `text` is known to take one cell."""
    return text.isascii() or _UNUSUAL.search(text) is None


def cells_of(text: str) -> int:
    """The cells `text` takes; a sum over its characters, since `display_text` leaves no joiners or selectors."""
    return len(text) if is_narrow(text) else sum(map(get_character_cell_size, text))


def widths_of(text: str) -> list[int]:
    """The cells of each character: 0 for combining marks, 2 for wide characters."""
    return list(map(get_character_cell_size, text))


def index_at(text: str, cell: int) -> int:
    """The index of the character that covers `cell`, both halves of a wide one alike; past the end `len(text)`."""
    if is_narrow(text):
        return max(0, min(cell, len(text)))
    used = 0
    for index, width in enumerate(widths_of(text)):
        used += width
        if used > cell:
            return index
    return len(text)


def cropped(text: str, cells: int) -> str:
    """As much of `text`, from its start, as fits in `cells`."""
    return text[: index_at(text, cells)] if cells_of(text) > cells else text
