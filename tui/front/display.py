"""Text of an article made fit to show: nothing in it can act on the terminal, and every code point keeps its place."""

from __future__ import annotations

import re
from functools import cache

STAND_IN = "\u034f"
"""Stands where an invisible character stood: no width, no glyph, and no terminal acts on it (combining grapheme
joiner)."""

_INVISIBLE = (
    (0x00AD, 0x00AD),  # soft hyphen
    (0x061C, 0x061C),  # Arabic letter mark
    (0x180B, 0x180F),  # Mongolian selectors
    (0x200B, 0x200F),  # zero-width characters and directional marks
    (0x202A, 0x202E),  # bidi embeddings and overrides
    (0x2060, 0x206F),  # word joiner, invisible operators, bidi isolates
    (0xFE00, 0xFE0F),  # variation selectors: terminals disagree on the width of what they follow
    (0xFEFF, 0xFEFF),  # byte-order mark
    (0xFFF9, 0xFFFB),  # interlinear annotation
    (0x1D173, 0x1D17A),  # musical formatting
    (0x1F3FB, 0x1F3FF),  # skin tones: terminals disagree on their width
    (0xE0000, 0xE0FFF),  # tags and more variation selectors
)
_BLANK = (
    (0x0009, 0x000D),
    (0x001C, 0x001F),
    (0x0085, 0x0085),
    (0x115F, 0x1160),  # Hangul fillers
    (0x1680, 0x1680),
    (0x2000, 0x2006),
    (0x2008, 0x200A),
    (0x2028, 0x2029),
    (0x205F, 0x205F),
    (0x3164, 0x3164),
    (0xFFA0, 0xFFA0),
)
_REPLACED = ((0x0080, 0x0084), (0x0086, 0x009F), (0xD800, 0xDFFF))
_PICTURED = ((0x0000, 0x0008), (0x000E, 0x001B))
_PICTURES = 0x2400
_DELETE = 0x7F


@cache
def _table() -> dict[int, str]:
    table = {_DELETE: "\u2421"}
    for first, last in _PICTURED:
        table |= {code: chr(_PICTURES + code) for code in range(first, last + 1)}
    for ranges, shown in ((_INVISIBLE, STAND_IN), (_BLANK, " "), (_REPLACED, "\ufffd")):
        for first, last in ranges:
            table |= dict.fromkeys(range(first, last + 1), shown)
    return table


_UNSAFE = re.compile(
    "[\x7f" + "".join(f"{chr(a)}-{chr(z)}" for a, z in (*_PICTURED, *_BLANK, *_REPLACED, *_INVISIBLE)) + "]"
)
_UNCOPIED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def display_text(text: str) -> str:
    """`text` with control, bidi and zero-width characters made harmless, code point for code point.

    White space of every kind becomes a space, so the result is one line; controls become visible pictures (ESC is
    "␛"), invisible characters a stand-in without width.
    """
    if text.isascii():
        return text if text.isprintable() else text.translate(_table())
    return text.translate(_table()) if _UNSAFE.search(text) else text


def display_label(text: str) -> str:
    """`display_text` for names and titles, where no offset points into it: single spaces and no stand-ins."""
    return " ".join(display_text(text).replace(STAND_IN, "").split())


def copyable_text(text: str) -> str:
    """`text` for the clipboard: line ends and everything visible as it is, controls and bidi overrides gone."""
    return _UNCOPIED.sub("", text)
