"""The rows of the Figures panel: figures by what they count, or the ledger of who says which."""

from __future__ import annotations

from collections.abc import Sequence

from tui.document.record import Figure, Record
from tui.front.rows.row import EMPTY, Line, Piece, Pieces, Row, heading, remark, voice_mark
from tui.front.selection import Selection
from tui.front.telling.ledger import Entry, Order, gather_figures, group_figures, ledger
from tui.front.telling.numerals import shown_figure, thing_counted, times
from tui.front.telling.snippets import Passages, around, one_line
from tui.front.text.cells import cells_of
from tui.front.voices import Voice

_WIDEST_VALUE = 16
"""Cells of the column of values at most; a longer one only pushes its own row."""
_LEAD = 24
"""Characters of a sentence shown before the figure in it."""
_MANY = 300
"""Figures past which the ledger tells each on one line, so that no width costs time to lay out."""
_GAP = Piece("  ")
_INDENT = (Piece("    "),)
_ORDER_WORDS: dict[Order, str] = {
    "thing": "by what is counted",
    "text": "as the text goes",
    "value": "largest first",
    "speaker": "by speaker",
}


def figure_rows(record: Record, voices: Sequence[Voice], order: Order) -> tuple[Row, ...]:
    """Every figure once, sorted by `order`."""
    entries = gather_figures(record)
    if not entries:
        return (remark("No figures here."),)
    spoken = {voice.entity.id: voice for voice in voices}
    passages = Passages(record.article)
    rows = [heading(times(len(entries), "figure"), _ORDER_WORDS[order]), EMPTY]
    width = _value_width(record, entries)
    for group in group_figures(record, entries, order):
        if order in ("thing", "speaker"):
            rows.append(Row((Line((Piece(group.name, "muted"),)),)))
        rows += [_entry_row(record, entry, width, spoken, passages) for entry in group.entries]
        rows.append(EMPTY)
    return tuple(rows[:-1])


def ledger_rows(record: Record, voices: Sequence[Voice]) -> tuple[Row, ...]:
    """Speaker by speaker, each figure with the sentence that tells it."""
    if not record.figures:
        return (remark("No figures here."),)
    spoken = {voice.entity.name: voice for voice in voices}
    passages = Passages(record.article)
    lines = 3 if len(record.figures) <= _MANY else 1
    rows = [heading("Ledger", "who · how much · in which words"), EMPTY]
    for group in ledger(record):
        rows.append(Row((Line(_speaker_pieces(group.name, spoken.get(group.name))),)))
        for entry in group.entries:
            rows += [_telling_row(record, entry.figure, passages, lines), EMPTY]
    return tuple(rows[:-1])


def value_of(record: Record, figure: Figure) -> str:
    """The figure's amount to be shown, its own words where it has none."""
    return shown_figure(figure) or one_line(figure.span.of(record.article.text))


def _value_width(record: Record, entries: Sequence[Entry]) -> int:
    widths = (cells_of(value_of(record, entry.figure)) for entry in entries)
    return max((width for width in widths if width <= _WIDEST_VALUE), default=0)


def _entry_row(record: Record, entry: Entry, width: int, spoken: dict[str, Voice], passages: Passages) -> Row:
    """A figure: a mark where another disagrees, its value in a column, what it counts, and who says it where."""
    figure = entry.figure
    mark = Piece("≠ ", "warning") if entry.against else Piece("  ")
    value = value_of(record, figure)
    padding = Piece(" " * (width - cells_of(value)))
    left: Pieces = (mark, padding, Piece(value, "figure"), _GAP, Piece(thing_counted(figure)))
    lines = [Line(left, _who_and_where(entry, spoken, passages))]
    if entry.against:
        others = ", ".join(value_of(record, other) for other in entry.against[:3])
        lines.append(Line((Piece("disagrees with ", "muted"), Piece(others, "figure")), most=2, rail=_INDENT))
    return Row(tuple(lines), targets=tuple(_selection_of(place) for place in entry.places))


def _who_and_where(entry: Entry, spoken: dict[str, Voice], passages: Passages) -> tuple[Pieces, ...]:
    """Who says the figure and where, from full names down to initials."""
    marks = list(dict.fromkeys(passages.mark_at(place.span.start) for place in entry.places))
    where = Piece(" ".join(marks[:3]) + ("…" if len(marks) > 3 else ""), "faint")
    voices = [spoken[speaker] for speaker in entry.speakers if speaker is not None and speaker in spoken]
    if not voices:
        return (where,), ()
    names, initials = _spaced(voices, whole=True), _spaced(voices, whole=False)
    return (*names, Piece(" "), where), (*initials, Piece(" "), where), initials


def _spaced(voices: Sequence[Voice], whole: bool) -> Pieces:
    """Names or initials in their voices' colours, a space between each two."""
    pieces: list[Piece] = []
    for voice in voices:
        pieces += [Piece(" "), Piece(voice.entity.name if whole else voice.initials, "voice", voice.rank)]
    return tuple(pieces[1:])


def _selection_of(figure: Figure) -> Selection:
    return Selection("figures", figure.id, figure.span)


def _speaker_pieces(name: str, voice: Voice | None) -> Pieces:
    if voice is None:
        return (Piece("╎  ", "faint"), Piece(name, "muted"))
    return (voice_mark(voice), Piece(name, "strong"))


def _telling_row(record: Record, figure: Figure, passages: Passages, lines: int) -> Row:
    """A figure of the ledger over the sentence it stands in, its own words marked there."""
    sentence = passages.sentence_at(figure.span)
    before, words, after = around(record.article, sentence, figure.span, _LEAD)
    told = (Piece(before, "muted"), Piece(words, "figure"), Piece(after, "muted"))
    head = (Piece(value_of(record, figure), "figure"), _GAP, Piece(thing_counted(figure)))
    where = ((Piece(passages.mark_at(figure.span.start), "faint"),),)
    return Row(
        (Line(head, where, rail=_INDENT), Line(told, most=lines, rail=_INDENT)), targets=(_selection_of(figure),)
    )
