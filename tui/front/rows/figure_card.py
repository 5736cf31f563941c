"""The inspector's card of a figure: its value in words, bounds, unit, other units, and who says so."""

from __future__ import annotations

from collections.abc import Sequence

from tui.document.record import Figure, Record
from tui.document.units import conversions
from tui.front.rows.card import Card, dotted, field, in_its_sentence, mention_rows
from tui.front.rows.figures import value_of
from tui.front.rows.row import EMPTY, Line, Piece, Pieces, Row, voice_mark
from tui.front.selection import Selection
from tui.front.telling.evidence import shown_confidence
from tui.front.telling.ledger import Entry, entry_of
from tui.front.telling.numerals import COMPARATOR_WORDS, full_number, shown_amount, shown_figure, thing_counted
from tui.front.telling.snippets import Passages
from tui.front.voices import Voice

_SIGNIFICANT = 3
_CHANGES = {"up": "a rise", "down": "a fall"}


def figure_card(record: Record, figure: Figure, voices: Sequence[Voice], passages: Passages) -> Card:
    """The figure made plain, in its sentence, beside other tellings of it and what it disagrees with."""
    amount = f"{value_of(record, figure)} {thing_counted(figure)}".rstrip()
    converted = _converted(figure)
    told = dotted(converted and f"= {converted}", figure.kind, _CHANGES.get(figure.change or "", ""))
    first = Row((Line((Piece(amount, "figure"), Piece("  "), Piece(told, "muted"), *_says(figure, voices))),))
    second = Row((Line(in_its_sentence(record.article, passages, figure.span, "figure"), rail=(Piece("  "),)),))
    whole = [first, EMPTY, *_fields(record, figure, voices), *_places(record, entry_of(record, figure), passages)]
    return Card((first, second), tuple(whole))


def _says(figure: Figure, voices: Sequence[Voice]) -> Pieces:
    voice = next((voice for voice in voices if voice.entity.id == figure.speaker), None)
    if voice is None:
        return ()
    return Piece(" · said by ", "muted"), voice_mark(voice), Piece(voice.entity.name)


def _fields(record: Record, figure: Figure, voices: Sequence[Voice]) -> list[Row]:
    rows = [field("value", Piece(_value_in_words(figure), "figure"))]
    if figure.low is not None and figure.high is not None:
        rows.append(field("bounds", Piece(f"from {full_number(figure.low)} to {full_number(figure.high)}")))
    if figure.unit:
        rows.append(field("unit", Piece(figure.unit)))
    if _converted(figure):
        rows.append(field("that is", Piece(_converted(figure))))
    if figure.change:
        rows.append(field("change", Piece(_CHANGES[figure.change])))
    rows.append(field("kind", Piece(figure.kind)))
    says = _says(figure, voices)
    quotation = next((said for said in record.quotations if said.id == figure.quotation), None)
    if says:
        sure = f"  {shown_confidence(quotation.confidence)}" if quotation is not None else ""
        rows.append(field("said by", *says[1:], Piece(sure, "muted")))
    else:
        rows.append(field("said by", Piece("the article itself", "muted")))
    return rows


def _value_in_words(figure: Figure) -> str:
    if figure.value is not None:
        return f"{COMPARATOR_WORDS[figure.comparator]} {full_number(figure.value)}"
    if figure.low is not None and figure.high is not None:
        about = "about " if figure.comparator == "~" else ""
        return f"{about}between {full_number(figure.low)} and {full_number(figure.high)}"
    return shown_amount(figure) or "no number"


def _converted(figure: Figure) -> str:
    """The measure in the units used elsewhere, to three significant digits; a range at both ends."""
    if figure.kind != "measure" or not figure.unit:
        return ""
    ends = [number for number in (figure.value, figure.low, figure.high) if number is not None]
    told = [conversions(number, figure.unit) for number in ends]
    shown = (
        "–".join(_rounded(measure.value) for measure in same) + f" {same[0].unit}" for same in zip(*told, strict=False)
    )
    return ", ".join(shown)


def _rounded(number: float) -> str:
    return full_number(float(f"{number:.{_SIGNIFICANT}g}"))


def _places(record: Record, entry: Entry, passages: Passages) -> list[Row]:
    """Where the figure is told, and the figures that cannot hold together with it."""
    rows = mention_rows(record.article, passages, tuple(map(_target, entry.places)), "figure", "told in")
    for number, other in enumerate(entry.against):
        label = "but" if number == 0 else ""
        told = Piece(f"≠ {shown_figure(other)} ", "warning")
        sentence = in_its_sentence(record.article, passages, other.span, "figure")
        mark = passages.mark_at(other.span.start)
        rows.append(field(label, told, *sentence, target=_target(other), right=mark))
    return rows


def _target(figure: Figure) -> Selection:
    return Selection("figures", figure.id, figure.span)
