"""A text's lines: where each stands, how far it is indented, how many empty lines come before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tui.document.span import CharSpan

_BREAKS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_LINE = re.compile(rf"\S[^{_BREAKS}]*")
_BREAK = re.compile(rf"\r\n|[{_BREAKS}]")
_TAB_STOP = 4


class Line(NamedTuple):
    """A line that has something on it; `span` is without white space at its ends.

    `indent` is in cells; `follows` tells that the line before it is not empty and not the start of the text.
    """

    span: CharSpan
    indent: int
    follows: bool


def lines_of(text: str) -> Iterator[Line]:
    """The lines of `text` that are not empty, in order; time grows with the visible lines alone."""
    ended = 0
    for match in _LINE.finditer(text):
        start, end = match.start(), match.start() + len(match.group().rstrip())
        gap = text[ended:start]
        breaks = _BREAK.findall(gap) if len(gap) < 1000 else [gap, gap]
        margin = re.split(f"[{_BREAKS}]", gap[-1000:])[-1]
        indent = sum(_TAB_STOP if char == "\t" else 1 for char in margin)
        yield Line(CharSpan(start, end), indent, ended > 0 and len(breaks) == 1)
        ended = end
