"""The inspector's cards of a date and of a sentence of the summary."""

from __future__ import annotations

from tui.document.record import Date, Record, SummarySentence
from tui.front.rows.card import Card, dotted, field, in_its_sentence
from tui.front.rows.row import EMPTY, Line, Piece, Row
from tui.front.selection import Selection
from tui.front.telling.numerals import shown_days
from tui.front.telling.snippets import Passages, one_line


def date_card(record: Record, date: Date, selection: Selection, passages: Passages) -> Card:
    """From which day to which, how coarse, and whether anything anchors it."""
    known = shown_days(date)
    written = one_line(date.span.of(record.article.text))
    told = dotted(date.grain, _anchoring(date))
    name = Piece(known or written, "date")
    first = Row((Line((name, Piece("  "), Piece(told, "muted"))),))
    sentence = in_its_sentence(record.article, passages, date.span, "date")
    second = Row((Line(sentence, rail=(Piece("  "),)),))
    whole = (
        first,
        EMPTY,
        field("written", Piece(written)),
        field("from", Piece(date.start or "not known", "text" if date.start else "muted")),
        field("to", Piece(date.end or "not known", "text" if date.end else "muted")),
        field("grain", Piece(date.grain)),
        field("anchored", Piece("yes" if date.anchored else "no")),
        field("told in", *sentence, target=selection, right=passages.mark_at(date.span.start)),
    )
    return Card((first, second), whole)


def _anchoring(date: Date) -> str:
    if date.anchored:
        return "anchored"
    return "not anchored" if date.start or date.end else "no day to count from"


def summary_card(
    record: Record, sentence: SummarySentence, number: int, selection: Selection, passages: Passages
) -> Card:
    """Which sentence of the summary it is, and how it scored."""
    words = Piece(one_line(sentence.span.of(record.article.text)))
    of = f"sentence {number + 1} of {len(record.summary)}"
    told = dotted(of, f"score {sentence.score:.2f}", passages.mark_at(sentence.span.start))
    first = Row((Line((Piece("Summary", "summary"), Piece("  "), Piece(told, "muted"))),))
    second = Row((Line((words,), rail=(Piece("  "),)),))
    whole = (first, EMPTY, Row((Line((words,), most=12, rail=(Piece("¦ ", "summary"),)),), targets=(selection,)))
    return Card((first, second), whole)
