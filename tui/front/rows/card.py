"""What the inspector tells of one selection: two lines, or the whole card."""

from __future__ import annotations

from typing import NamedTuple

from tui.document.article import Article
from tui.document.span import CharSpan
from tui.front.rows.row import Line, Piece, Pieces, Row, Tone
from tui.front.selection import Selection
from tui.front.telling.snippets import Passages, around

_LABEL = 10
"""Cells of the column of labels."""
_NO_LABEL = (Piece(" " * _LABEL),)
_LEAD = 40
"""Characters of a sentence shown before what it is told for."""
_MENTIONS_SHOWN = 40


class Card(NamedTuple):
    """`brief` has two rows of one line, `whole` as many as there is to tell."""

    brief: tuple[Row, ...]
    whole: tuple[Row, ...]


NOTHING = Card((Row((Line((Piece("Nothing selected", "faint"),)),)),), ())


def field(label: str, *pieces: Piece, target: Selection | None = None, right: str = "") -> Row:
    """A row of the card: a label, and what there is to tell beside it."""
    rail = (Piece(f"{label:<{_LABEL}}", "faint"),)
    return Row(
        (Line(tuple(pieces), ((Piece(right, "faint"),),) if right else (), 4, rail, _NO_LABEL),),
        targets=(target,) if target is not None else (),
    )


def dotted(*parts: str) -> str:
    """The parts that are not empty with a dot between each two."""
    return " · ".join(part for part in parts if part)


def in_its_sentence(article: Article, passages: Passages, span: CharSpan, tone: Tone) -> Pieces:
    """The words of the sentence around `span`, those of the span toned."""
    before, words, after = around(article, passages.sentence_at(span), span, _LEAD)
    return Piece(before, "muted"), Piece(words, tone), Piece(after, "muted")


def mention_rows(
    article: Article, passages: Passages, targets: tuple[Selection, ...], tone: Tone, label: str
) -> list[Row]:
    """A row for each place, with its sentence; the first bears the label, the last tells how many are left out."""
    rows = [
        Row(
            (
                Line(
                    in_its_sentence(article, passages, target.span, tone),
                    ((Piece(passages.mark_at(target.span.start), "faint"),),),
                    rail=(Piece(f"{label if number == 0 else '':<{_LABEL}}", "faint"),),
                ),
            ),
            targets=(target,),
        )
        for number, target in enumerate(targets[:_MENTIONS_SHOWN])
    ]
    if len(targets) > _MENTIONS_SHOWN:
        rows.append(field("", Piece(f"and {len(targets) - _MENTIONS_SHOWN:,} more", "faint")))
    return rows
