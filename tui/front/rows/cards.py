"""The inspector's card of whatever is selected."""

from __future__ import annotations

from collections.abc import Sequence

from tui.document.record import Record
from tui.front.rows.card import NOTHING, Card
from tui.front.rows.date_card import date_card, summary_card
from tui.front.rows.entity_card import entity_card
from tui.front.rows.figure_card import figure_card
from tui.front.rows.quotation_card import quotation_card
from tui.front.selection import Selection
from tui.front.telling.snippets import Passages
from tui.front.voices import Voice


def card_of(record: Record, selection: Selection, voices: Sequence[Voice], passages: Passages) -> Card:
    """What there is to tell of `selection`; that nothing is selected where `record` does not hold it."""
    match selection.layer:
        case "quotations":
            for quotation in record.quotations:
                if quotation.id == selection.id:
                    return quotation_card(record, quotation, voices, passages)
        case "entities":
            for entity in record.entities:
                if entity.id == selection.id:
                    return entity_card(record, entity, voices, passages)
        case "figures":
            for figure in record.figures:
                if figure.id == selection.id:
                    return figure_card(record, figure, voices, passages)
        case "dates":
            for number, date in enumerate(record.dates):
                if f"d{number}" == selection.id:
                    return date_card(record, date, selection, passages)
        case "summary":
            for number, sentence in enumerate(record.summary):
                if f"s{number}" == selection.id:
                    return summary_card(record, sentence, number, selection, passages)
    return NOTHING
