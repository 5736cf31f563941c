"""The rows of the Speakers panel: each voice with how much it says, sources without a name, one voice's quotations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from tui.document.record import Quotation, Record
from tui.front.rows.row import EMPTY, Line, Piece, Pieces, Row, heading, remark, voice_mark, voice_rail
from tui.front.selection import Selection
from tui.front.telling.evidence import cue_words
from tui.front.telling.numerals import times
from tui.front.telling.snippets import Passages, bare_quotation, one_line
from tui.front.voices import Voice

_BAR_CELLS = 6
_SAID_SHOWN = 240
"""Characters of a quotation that a row can show at most."""


class Heard(NamedTuple):
    """Whose quotations are listed, who is heard alone (entity ids both), and which quotation is selected."""

    chosen: str | None = None
    alone: str | None = None
    quotation: str | None = None


def speaker_rows(record: Record, voices: Sequence[Voice], heard: Heard) -> tuple[Row, ...]:
    """Every row of the panel."""
    if not record.quotations:
        return (remark("Nobody is quoted here."),)
    rows = [heading(f"{times(len(voices), 'speaker')} · {times(len(record.quotations), 'quotation')}"), EMPTY]
    firsts = _first_quotations(record)
    most = voices[0].quotations if voices else 1
    for voice in voices:
        rows += [_speaker_row(voice, firsts[voice.entity.id], most, heard.alone), EMPTY]
    rows += _unnamed_rows(record)
    rows += _quotation_rows(record, voices, heard)
    while rows[-1] == EMPTY:
        rows.pop()
    return tuple(rows)


def length_bar(number: int, most: int, cells: int = _BAR_CELLS) -> str:
    """A bar as long as `number` is beside `most`, padded to `cells`; a number above nought has at least one cell."""
    filled = max(1, round(cells * number / max(most, 1))) if number else 0
    return ("▇" * filled).ljust(cells)


def selection_of(quotation: Quotation) -> Selection:
    """The place where `quotation` begins."""
    return Selection("quotations", quotation.id, quotation.content[0])


def _first_quotations(record: Record) -> dict[str, Selection]:
    firsts: dict[str, Selection] = {}
    for quotation in record.quotations:
        if quotation.speaker is not None and quotation.content:
            firsts.setdefault(quotation.speaker, selection_of(quotation))
    return firsts


def _speaker_row(voice: Voice, first: Selection, most: int, alone: str | None) -> Row:
    """A voice in two lines: initials, name and how often it is heard; then role and words."""
    entity = voice.entity
    dim = alone is not None and alone != entity.id
    name = Piece(entity.name, "faint" if dim else "strong")
    count = Piece(f"{voice.quotations:,} ", "faint" if dim else "text")
    filled = Piece(length_bar(voice.quotations, most), "faint" if dim else "voice", voice.rank)
    told = Piece(" · ".join([*entity.titles[:1], times(voice.words, "word")]), "faint" if dim else "muted")
    only = (Piece("alone · ", "accent"),) if alone == entity.id else ()
    return Row(
        (Line((voice_mark(voice), name), ((count, filled), (count,))), Line((*only, told), rail=voice_rail(voice))),
        targets=(first,),
        voice=entity.id,
    )


def _unnamed_rows(record: Record) -> list[Row]:
    """Sources that are not known by name, each wording once, as often as it speaks."""
    targets: dict[str, list[Selection]] = {}
    written: dict[str, str] = {}
    for quotation in record.quotations:
        if quotation.speaker is None and quotation.source is not None and quotation.content:
            words = one_line(quotation.source.of(record.article.text))
            written.setdefault(words.casefold(), words)
            targets.setdefault(words.casefold(), []).append(selection_of(quotation))
    count = Counter({words: len(places) for words, places in targets.items()})
    if not count:
        return []
    rows = [
        Row(
            (Line((Piece("╎   ", "faint"), Piece(written[words])), ((Piece(f"{number:,}", "muted"),),)),),
            targets=tuple(targets[words]),
        )
        for words, number in count.most_common()
    ]
    return [heading("Without a name"), *rows, EMPTY]


def _quotation_rows(record: Record, voices: Sequence[Voice], heard: Heard) -> list[Row]:
    """What the chosen voice says, and under which other names it is spoken of."""
    voice = next((voice for voice in voices if voice.entity.id == heard.chosen), None)
    if voice is None:
        return []
    passages = Passages(record.article)
    rows = [heading(f"{voice.entity.name} said")]
    rows += _known_as(voice)
    for quotation in record.quotations:
        if quotation.speaker == heard.chosen and quotation.content:
            mark = passages.mark_at(quotation.content[0].start)
            line = Line(_said(record, quotation, voice.rank, heard), ((Piece(mark, "faint"),),))
            rows.append(Row((line,), targets=tuple(_pieces_of(quotation))))
    return rows


def _known_as(voice: Voice) -> list[Row]:
    """Every role and other name of a voice, in full."""
    others = [alias for alias in voice.entity.aliases if alias != voice.entity.name][:4]
    told = [", ".join(voice.entity.titles[:3]), "also " + ", ".join(others) if others else ""]
    return [remark(words) for words in told if words]


def _said(record: Record, quotation: Quotation, rank: int, heard: Heard) -> Pieces:
    text = record.article.text
    start = quotation.content[0].start
    words = bare_quotation(text[start : min(quotation.content[-1].end, start + _SAID_SHOWN)])
    if len(quotation.content) > 1 or quotation.content[0].length > _SAID_SHOWN:
        parts = (bare_quotation(piece.of(text)[:_SAID_SHOWN]) for piece in quotation.content[:3])
        words = " … ".join(parts)
    cue = cue_words(record, quotation)
    tone: Pieces = (Piece(f" {cue}", "faint"),) if cue else ()
    return (Piece("› ", "voice", rank), Piece(words, "strong" if quotation.id == heard.quotation else "text"), *tone)


def _pieces_of(quotation: Quotation) -> list[Selection]:
    return [Selection("quotations", quotation.id, piece) for piece in quotation.content]
