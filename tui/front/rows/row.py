"""A row of a panel: words with a tone each, and where in the article they lead."""

from __future__ import annotations

from typing import Literal, NamedTuple

from tui.document.record import EntityKind
from tui.document.span import CharSpan
from tui.front.selection import Selection
from tui.front.voices import Voice, bar_of

Tone = Literal[
    "text",
    "strong",
    "muted",
    "faint",
    "heading",
    "accent",
    "person",
    "organization",
    "place",
    "group",
    "other",
    "figure",
    "date",
    "summary",
    "warning",
    "voice",
]
"""What words are, not how they look: a palette gives each tone its colour, and what matters has a second sign."""


class Piece(NamedTuple):
    """Words of one tone; `rank` is the speaker's, for the tone "voice"."""

    words: str
    tone: Tone = "text"
    rank: int = 0


Pieces = tuple[Piece, ...]


class Line(NamedTuple):
    """One line of a row, as long as it likes: it is fitted to the panel's width when painted.

    `right` holds wordings of what stands at the right edge, the longest first; the first that leaves `left` whole is
    shown, else the last. `most` is how many screen lines `left` may wrap to; `rail` begins each
    of them, or `under` those after the first.
    """

    left: Pieces = ()
    right: tuple[Pieces, ...] = ()
    most: int = 1
    rail: Pieces = ()
    under: Pieces | None = None


class Row(NamedTuple):
    """Lines that are chosen together.

    `targets` are its places in the article, in order; `passage` is where a row leads that is nothing of the record,
    such as a paragraph. `voice` is the speaker it stands for. A row with none of them is only read.
    """

    lines: tuple[Line, ...]
    targets: tuple[Selection, ...] = ()
    passage: CharSpan | None = None
    voice: str | None = None

    @property
    def leads_somewhere(self) -> bool:
        """Whether the row can be chosen."""
        return bool(self.targets) or self.passage is not None


EMPTY = Row((Line(),))
"""A line of air."""


def heading(words: str, right: str = "") -> Row:
    """A row that names those below it."""
    return Row((Line((Piece(words, "heading"),), ((Piece(right, "faint"),),) if right else ()),))


def remark(words: str, tone: Tone = "muted") -> Row:
    """A row that only tells something."""
    return Row((Line((Piece(words, tone),), most=4),))


def voice_mark(voice: Voice) -> Piece:
    """A voice's bar and initials, as beside the text."""
    return Piece(f"{bar_of(voice.rank)}{voice.initials:<2} ", "voice", voice.rank)


def voice_rail(voice: Voice) -> Pieces:
    """A voice's bar alone, to go on below its mark."""
    return (Piece(f"{bar_of(voice.rank)}   ", "voice", voice.rank),)


def tone_of_kind(kind: EntityKind) -> Tone:
    """The tone of an entity's name."""
    match kind:
        case "person" | "organization" | "place" | "group":
            return kind
        case _:
            return "other"
