"""Who states what stands at a place of the text."""

from __future__ import annotations

from collections.abc import Sequence

from tui.analysis.parsed import ParsedBlock
from tui.document.record import Quotation
from tui.document.span import CharSpan


def quoted_in(block: ParsedBlock, quotations: Sequence[Quotation]) -> list[Quotation]:
    """Those of `quotations` that have a part in `block`."""
    return [
        quotation
        for quotation in quotations
        if any(block.span.overlaps(piece) for piece in (*quotation.content, *quotation.cue))
    ]


def stated_by(span: CharSpan, block: ParsedBlock, near: Sequence[Quotation]) -> Quotation | None:
    """The quotation that states what is at `span` of `block`: the one that holds it, or else one of its sentence.

    `near` are the quotations that have a part in the block.
    """
    holding = [quotation for quotation in near if any(piece.covers(span) for piece in quotation.content)]
    if holding:
        # Of quotations within one another the innermost speaks.
        return min(holding, key=lambda quotation: sum(piece.length for piece in quotation.content))
    tokens = block.tokens(span) if near else None
    if tokens is None:
        return None
    sentence = block.char_span(tokens.sent)
    for quotation in near:
        if any(sentence.overlaps(piece) for piece in (*quotation.content, *quotation.cue)):
            return quotation
    return None
