"""Quotation marks, paired paragraph by paragraph; an odd one costs nothing but itself."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal, NamedTuple

from tui.document.span import CharSpan

Style = Literal["double", "single"]
Role = Literal["open", "close", "both", "none"]

PAIRS: dict[str, tuple[str, ...]] = {
    "“": ("”", "“", '"', "″"),
    "”": ("”",),
    "„": ("“", "”", '"'),
    '"': ('"', "”", "“"),
    "＂": ("＂",),
    "``": ("''", '"', "``"),
    "''": ("''", '"'),
    "«": ("»", "«"),
    "»": ("«", "»"),
    "「": ("」",),
    "『": ("』",),
    "〝": ("〞", "〟"),
    "‘": ("’", "'"),
    "‚": ("‘", "’"),
    "'": ("'", "’"),
    "’": ("’",),
    "‹": ("›",),
    "›": ("‹",),
    "`": ("'", "`", "’"),
}
"""What closes a quotation, by the mark that opened it; what looks like a mistake comes last."""

SINGLE = frozenset("‘‚'’‹›`")
ELISIONS = frozenset("em til till tis twas cause bout cuz round n nuff neath ere twill twere".split())
"""Words written with an apostrophe in front."""

_MARK = re.compile(r"``|''|[“”„\"＂«»「」『』〝〞〟‘’‚'‹›`]")
_OPENING_BEFORE = re.compile(r"[\s(\[{—–\-/:“‘\"«„]|\Z")
_CLOSING_AFTER = re.compile(r"[\s.,;:!?)\]}—–\-/…”’\"»]|\Z")
_MEASURE = re.compile(r"\d\s?\Z")


class Marked(NamedTuple):
    """Text between quotation marks: `span` with its marks, `inner` without.

    `block` is the place of its paragraph among those given. `closed` says whether a closing mark stands there;
    `resumed`, whether it goes on with what the paragraph before left open. Marks inside others are not listed.
    """

    block: int
    span: CharSpan
    inner: CharSpan
    style: Style
    closed: bool
    resumed: bool = False

    def last_sign(self, text: str) -> str:
        """The last character inside, the marks of a quotation within left out; empty where there is none."""
        return self.inner.of(text).rstrip(" \u00a0’'”\"»")[-1:]


class _Mark(NamedTuple):
    start: int
    end: int
    glyph: str
    role: Role


def find_marked(paragraphs: Iterable[str]) -> list[Marked]:
    """The outermost quotations of `paragraphs` in order, their spans counted from the start of each paragraph."""
    found: list[Marked] = []
    for index, text in enumerate(paragraphs):
        here = _pair(index, text)
        before = found[-1] if found else None
        if here and before is not None and _goes_on(before, here[0], index, text):
            here[0] = here[0]._replace(resumed=True)
        found.extend(here)
    return _without_lone_singles(found)


def _goes_on(before: Marked, first: Marked, index: int, text: str) -> bool:
    starts = not text[: first.span.start].strip()
    return before.block == index - 1 and not before.closed and before.style == first.style and starts


def _without_lone_singles(found: list[Marked]) -> list[Marked]:
    """Without single marks left open that no later paragraph takes up: those are apostrophes."""
    kept: list[Marked] = []
    for place, marked in enumerate(found):
        taken_up = place + 1 < len(found) and found[place + 1].resumed
        if marked.closed or marked.style == "double" or marked.resumed or taken_up:
            kept.append(marked)
    return kept


def _pair(index: int, text: str) -> list[Marked]:
    """The outermost pairs of one paragraph; what is never closed runs to its end."""
    marks = [_Mark(*match.span(), match.group(), _role(match, text)) for match in _MARK.finditer(text)]
    straight = sum(mark.glyph == '"' and mark.role != "none" for mark in marks) % 2 == 0
    found: list[Marked] = []
    opened: _Mark | None = None
    for place, mark in enumerate(marks):
        if mark.role == "none":
            continue
        if opened is None:
            if _opens(mark, marks[place + 1 :], text, straight):
                opened = mark
        elif _closes(opened, mark, marks[place + 1 :], text, straight):
            found.append(_marked(index, opened, mark.start, mark.end, closed=True))
            opened = None
    if opened is not None and text[opened.end :].strip():
        end = len(text.rstrip())
        found.append(_marked(index, opened, end, end, closed=False))
    return found


def _marked(index: int, opened: _Mark, inner_end: int, end: int, *, closed: bool) -> Marked:
    style: Style = "single" if opened.glyph in SINGLE else "double"
    return Marked(index, CharSpan(opened.start, end), CharSpan(opened.end, inner_end), style, closed)


def _role(match: re.Match[str], text: str) -> Role:
    """What the mark may be, by its neighbours alone."""
    start, end, glyph = match.start(), match.end(), match.group()
    opening = bool(_OPENING_BEFORE.match(text[start - 1 : start]))
    closing = bool(_CLOSING_AFTER.match(text[end : end + 1]))
    if glyph in "'’":
        return _apostrophe_role(text, start, end, opening=opening, closing=closing)
    if glyph == "‘":
        return "none" if _elided(text, end) else "open"
    if glyph == '"' and _MEASURE.search(text[:start]) and closing and "'" in text[max(0, start - 4) : start]:
        return "none"
    if opening != closing:
        return "open" if opening else "close"
    return "both"


def _apostrophe_role(text: str, start: int, end: int, *, opening: bool, closing: bool) -> Role:
    if opening and not closing:
        return "none" if _elided(text, end) else "open"
    if closing and not opening:
        return "none" if text[end : end + 2].strip() and _MEASURE.search(text[:start]) else "close"
    if opening and closing and start and text[start - 1] in ".,!?":
        return "close"
    return "none"


def _elided(text: str, end: int) -> bool:
    """Whether an apostrophe that ends at `end` stands for something left out: ’90s, ’em."""
    if re.match(r"\d\ds?\b", text[end:]):
        return True
    word = re.match(r"[A-Za-z]+", text[end:])
    return word is not None and word.group().lower() in ELISIONS


def _opens(mark: _Mark, later: list[_Mark], text: str, straight: bool) -> bool:
    if mark.glyph == '"':
        return mark.role != "close" or (straight and _answered(mark, later))
    if mark.glyph in ("“", "„", "「", "『", "〝", "``", "«"):
        return True
    if mark.glyph in ("‘", "'", "‹", "‚", "`"):
        return mark.role == "open"
    if mark.glyph in ("”", "’", "''", "＂", "»"):
        return mark.role in ("open", "both") and text[mark.end : mark.end + 1].strip() != ""
    return False


def _answered(mark: _Mark, later: list[_Mark]) -> bool:
    return any(other.glyph in PAIRS[mark.glyph] for other in later)


def _closes(opened: _Mark, mark: _Mark, later: list[_Mark], text: str, straight: bool) -> bool:
    if mark.glyph not in PAIRS[opened.glyph]:
        return False
    if mark.glyph in "'’" and opened.glyph in SINGLE:
        return mark.role == "close" and not _plural_possessive(opened, mark, later, text)
    if mark.glyph == opened.glyph == '"':
        return straight or mark.role != "open"
    if mark.glyph == opened.glyph and mark.glyph in "“«`":
        return mark.role == "close"
    if mark.glyph == "“" and opened.glyph == '"':
        return mark.role == "close"
    return True


def _plural_possessive(opened: _Mark, mark: _Mark, later: list[_Mark], text: str) -> bool:
    """Whether `mark` is the apostrophe of "the farmers’ union" inside a quotation that a later mark closes."""
    if text[mark.start - 1 : mark.start].lower() != "s" or not re.match(r" [a-z]", text[mark.end :]):
        return False
    for other in later:
        if other.role == "open":
            return False
        if other.role == "close" and other.glyph in PAIRS[opened.glyph]:
            return True
    return False
