"""The inspector's card of a quotation: who says it, and why that is thought."""

from __future__ import annotations

from collections.abc import Sequence

from tui.document.record import Quotation, Record
from tui.front.rows.card import Card, dotted, field
from tui.front.rows.row import EMPTY, Line, Piece, Pieces, Row, voice_mark
from tui.front.selection import Selection
from tui.front.telling.evidence import Link, confidence_word, cue_words, evidence_chain, shown_confidence
from tui.front.telling.numerals import shown_figure, times
from tui.front.telling.snippets import Passages, bare_quotation, one_line
from tui.front.voices import Voice

_KINDS = {"direct": "direct quotation", "mixed": "partly quoted", "indirect": "reported, not quoted"}
_SAID_SHOWN = 600


def quotation_card(record: Record, quotation: Quotation, voices: Sequence[Voice], passages: Passages) -> Card:
    """Speaker, kind, cue and confidence; then the chain from the words beside the quotation to the fullest name."""
    voice = next((voice for voice in voices if voice.entity.id == quotation.speaker), None)
    chain = evidence_chain(record, quotation, passages)
    cue = cue_words(record, quotation)
    told = dotted(_KINDS[quotation.kind], cue, shown_confidence(quotation.confidence))
    name = _name(record, quotation, voice)
    first = Row((Line((*name, Piece("  "), Piece(told, "muted"))),))
    brief = (first, Row((Line((Piece("  because ", "faint"), *_on_one_line(chain))),))) if chain else (first,)
    return Card(brief, (*_head(name, voice), EMPTY, *_fields(record, quotation, chain, cue)))


def _name(record: Record, quotation: Quotation, voice: Voice | None) -> Pieces:
    if voice is not None:
        return voice_mark(voice), Piece(voice.entity.name, "strong")
    source = one_line(quotation.source.of(record.article.text)) if quotation.source else "Nobody named"
    return Piece("╎ ", "faint"), Piece(source, "strong")


def _head(name: Pieces, voice: Voice | None) -> tuple[Row, ...]:
    roles = voice.entity.titles[:2] if voice is not None else ()
    count = f"{times(voice.quotations, 'quotation')}, {times(voice.words, 'word')}" if voice is not None else ""
    return (Row((Line((*name, Piece("  " + ", ".join(roles), "muted")), ((Piece(count, "faint"),),)),)),)


def _fields(record: Record, quotation: Quotation, chain: tuple[Link, ...], cue: str) -> list[Row]:
    """Everything told of the quotation, a label each."""
    text = record.article.text
    said = " … ".join(bare_quotation(piece.of(text)[:_SAID_SHOWN]) for piece in quotation.content)
    sure = f"{confidence_word(quotation.confidence)}, {quotation.confidence:.2f} of 1"
    rows = [
        field("kind", Piece(_KINDS[quotation.kind])),
        field("cue", Piece(cue or "none", "text" if cue else "muted")),
    ]
    rows += [
        field(
            "because" if number == 0 else "",
            *_linked(link, number),
            target=Selection("quotations", quotation.id, link.span),
            right=link.paragraph,
        )
        for number, link in enumerate(chain)
    ]
    rows += [field("how sure", Piece(sure)), field("says", Piece(said))]
    figures = [shown_figure(figure) for figure in record.figures if figure.quotation == quotation.id]
    if any(figures):
        rows.append(field("figures", Piece(dotted(*figures), "figure")))
    return rows


def _linked(link: Link, number: int) -> Pieces:
    arrow = Piece("← " if number else "", "faint")
    if link.follows:
        return arrow, Piece("it follows ", "muted"), Piece(f"“{link.words}”")
    return arrow, Piece(f'"{link.words}"', "person" if number else "text")


def _on_one_line(chain: tuple[Link, ...]) -> Pieces:
    pieces: list[Piece] = []
    for number, link in enumerate(chain):
        arrow, *words = _linked(link, number)
        pieces += [Piece(" " + arrow.words if number else "", "faint"), *words]
        pieces.append(Piece(f" {link.paragraph}", "faint"))
    return tuple(pieces)
