"""The rows of the Summary panel: sentences that link into the text, and who said what."""

from __future__ import annotations

from collections.abc import Sequence

from tui.document.record import Record, SummarySentence
from tui.front.rows.row import EMPTY, Line, Piece, Pieces, Row, heading, remark, voice_mark, voice_rail
from tui.front.rows.speakers import selection_of
from tui.front.selection import Selection
from tui.front.telling.evidence import cue_words
from tui.front.telling.keypoints import KeyPoint, chosen_sentences, find_key_points
from tui.front.telling.numerals import times
from tui.front.telling.snippets import Passages, inside_marks, one_line
from tui.front.voices import Voice

LENGTHS = (3, 5, 1)
"""How many sentences the summary can have, in the order they are gone through."""
_NAMELESS: Pieces = (Piece("╎   ", "faint"),)
_SENTENCE_LINES, _POINT_LINES = 12, 4


def summary_rows(record: Record, voices: Sequence[Voice], length: int) -> tuple[Row, ...]:
    """The best `length` sentences in the order of the text, then the key points."""
    sentences = chosen_sentences(record, length)
    passages = Passages(record.article)
    rows: list[Row] = []
    if sentences:
        rows.append(heading(f"In {times(len(sentences), 'sentence')}"))
    for sentence in sentences:
        rows += [EMPTY, _sentence_row(record, sentence, passages)]
    points = find_key_points(record)
    if points:
        rows += [EMPTY, EMPTY] if rows else []
        rows.append(heading("Who said what"))
        ranked = {voice.entity.id: voice for voice in voices}
        for point in points:
            rows += [EMPTY, _point_row(record, point, ranked, passages)]
    return tuple(rows) or (remark("Too little text to sum up."),)


def next_length(length: int) -> int:
    """The length that follows `length`."""
    return LENGTHS[(LENGTHS.index(length) + 1) % len(LENGTHS)] if length in LENGTHS else LENGTHS[0]


def _sentence_row(record: Record, sentence: SummarySentence, passages: Passages) -> Row:
    """A sentence with its place; one that only lengthens the summary is in no layer and leads to its passage."""
    words = (Piece(one_line(sentence.span.of(record.article.text))),)
    where = ((Piece(passages.mark_at(sentence.span.start), "faint"),),)
    line = Line(words, where, _SENTENCE_LINES, (Piece("¦ ", "summary"),))
    if sentence not in record.summary:
        return Row((line,), passage=sentence.span)
    name = f"s{record.summary.index(sentence)}"
    return Row((line,), targets=(Selection("summary", name, sentence.span),))


def _point_row(record: Record, point: KeyPoint, ranked: dict[str, Voice], passages: Passages) -> Row:
    """Who said it on one line, what on those below, its figures marked."""
    text, quotation = record.article.text, point.quotation
    cue = cue_words(record, quotation)
    voice = ranked.get(quotation.speaker or "")
    if voice is not None:
        who = Piece(voice.entity.name, "strong")
        rail: Pieces = (voice_mark(voice),)
        under = voice_rail(voice)
    else:
        name = one_line(quotation.source.of(text)) if quotation.source else "No source"
        who, rail, under = Piece(name, "muted"), _NAMELESS, _NAMELESS
    where = ((Piece(passages.mark_at(point.said.start), "faint"),),)
    said = Line(_with_figures(text, point), most=_POINT_LINES, rail=under)
    return Row(
        (Line((who, Piece(f" {cue}" if cue else "", "muted")), where, rail=rail), said),
        targets=(selection_of(quotation)._replace(span=point.said),),
        voice=quotation.speaker,
    )


def _with_figures(text: str, point: KeyPoint) -> Pieces:
    """What is said on one line, without its quotation marks, its figures toned."""
    said = inside_marks(point.said, text)
    pieces: list[Piece] = []
    at = said.start
    for figure in sorted(point.figures, key=lambda figure: figure.span):
        if at <= figure.span.start and figure.span.end <= said.end:
            pieces.append(Piece(_flat(text[at : figure.span.start])))
            pieces.append(Piece(_flat(figure.span.of(text)), "figure"))
            at = figure.span.end
    pieces.append(Piece(_flat(text[at : said.end])))
    return tuple(piece for piece in pieces if piece.words)


def _flat(words: str) -> str:
    """`words` with every run of white space as one space, those at the ends kept."""
    return "".join(" " if character.isspace() else character for character in words)
