"""Why a quotation is thought to be someone's, and how sure that is, in words."""

from __future__ import annotations

from typing import NamedTuple

from tui.document.record import Quotation, Record
from tui.document.span import CharSpan
from tui.front.telling.snippets import Passages, bare_quotation, one_line

_SURE, _LIKELY = 0.85, 0.6


class Link(NamedTuple):
    """One thing an attribution rests on: its words, where they stand, and whether it is another quotation."""

    words: str
    span: CharSpan
    paragraph: str
    follows: bool = False


def evidence_chain(record: Record, quotation: Quotation, passages: Passages) -> tuple[Link, ...]:
    """What ties `quotation` to its speaker, from the words beside it to the fullest name, no place twice."""
    text = record.article.text
    by_id = {other.id: other for other in record.quotations}
    chain: list[Link] = []
    if quotation.source is not None:
        chain.append(_link(quotation.source, text, passages))
    for item in quotation.evidence:
        if isinstance(item, str):
            other = by_id.get(item)
            if other is None or not other.content:
                continue
            said = other.content[0]
            chain.append(Link(bare_quotation(said.of(text)), said, passages.mark_at(said.start), follows=True))
        elif not any(link.span.covers(item) for link in chain):
            chain.append(_link(item, text, passages))
    return tuple(chain)


def _link(span: CharSpan, text: str, passages: Passages) -> Link:
    return Link(one_line(span.of(text)), span, passages.mark_at(span.start))


def cue_words(record: Record, quotation: Quotation) -> str:
    """The words that report `quotation`, as written: "said", "according to"."""
    return " … ".join(one_line(span.of(record.article.text)) for span in quotation.cue)


def confidence_word(confidence: float) -> str:
    """How sure a guess is, in a word."""
    if confidence >= _SURE:
        return "sure"
    return "likely" if confidence >= _LIKELY else "doubtful"


def shown_confidence(confidence: float) -> str:
    """How sure a guess is, in a word and as a number: "sure 0.96"."""
    return f"{confidence_word(confidence)} {confidence:.2f}"
