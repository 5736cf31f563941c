"""A paragraph as quotations and what stands between them."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc, Token

from tui.analysis.speech.clauses import Range, own_subject
from tui.analysis.speech.marks import Marked
from tui.analysis.speech.reporting import lemma
from tui.analysis.speech.reporting_words import SAYING
from tui.document.span import CharSpan

_STOPS = frozenset({".", "!", "?", ";"})


@dataclass(frozen=True)
class Paragraph:
    """A paragraph as quotations and what stands between them, in tokens.

    `quoted[i]` are the tokens of the i-th quotation with its marks; `gaps[i]` what stands before it, and the last gap
    what stands behind the last one.
    """

    doc: Doc
    marked: tuple[Marked, ...]
    quoted: tuple[Range, ...]
    gaps: tuple[Range, ...]

    def inside(self, index: int) -> int | None:
        """Which quotation token `index` stands in."""
        return next((place for place, span in enumerate(self.quoted) if span.holds(index)), None)


def lay_out(doc: Doc, marked: list[Marked]) -> Paragraph:
    """`doc` cut at its quotations."""
    kept: list[Marked] = []
    marked = [_closed_at_tag(doc, one) for one in marked]
    quoted: list[Range] = []
    for one in marked:
        span = doc.char_span(one.span.start, one.span.end, alignment_mode="expand")
        if span is not None and (not quoted or quoted[-1].end <= span.start):
            kept.append(one)
            quoted.append(Range(span.start, span.end))
    edges = [0, *(edge for span in quoted for edge in span), len(doc)]
    gaps = tuple(Range(edges[at], edges[at + 1]) for at in range(0, len(edges), 2))
    return Paragraph(doc, tuple(kept), tuple(quoted), gaps)


def _closed_at_tag(doc: Doc, one: Marked) -> Marked:
    """A quotation that nobody closed ends at the comma before a tag, where there is one: '"We are late, he said.'"""
    if one.closed or one.resumed:
        return one
    for token in doc:
        if token.text != "," or token.idx < one.inner.start or token.i + 3 > len(doc):
            continue
        verb = next((part for part in doc[token.i + 1 : token.i + 5] if lemma(part) in SAYING), None)
        subject = own_subject(verb) if verb is not None else None
        if verb is not None and subject is not None and subject.left_edge.i == token.i + 1 and _ends_sentence(verb):
            end = token.idx + 1
            return one._replace(span=CharSpan(one.span.start, end), inner=CharSpan(one.inner.start, end))
    return one


def _ends_sentence(verb: Token) -> bool:
    """Whether nothing but a phrase of time or place stands between `verb` and the full stop."""
    return all(token.tag_ not in ("VBD", "VBZ", "VBP", "MD") for token in verb.doc[verb.i + 1 : verb.sent.end])


def sentences(doc: Doc, gap: Range) -> list[Range]:
    """`gap` cut behind full stops, question and exclamation marks."""
    found, start = [], gap.start
    for at in range(gap.start, gap.end):
        if doc[at].text in _STOPS:
            found.append(Range(start, at + 1))
            start = at + 1
    if start < gap.end:
        found.append(Range(start, gap.end))
    return found


def is_closed(doc: Doc, piece: Range) -> bool:
    """Whether `piece` ends a sentence."""
    return doc[piece.end - 1].text in _STOPS


def starts_sentence(paragraph: Paragraph, place: int) -> bool:
    """Whether the quotation at `place` opens a sentence."""
    pieces = sentences(paragraph.doc, paragraph.gaps[place])
    if not pieces:
        before = paragraph.marked[place - 1].last_sign(paragraph.doc.text) if place else "."
        return before in (".", "?", "!", "…")
    return is_closed(paragraph.doc, pieces[-1])
