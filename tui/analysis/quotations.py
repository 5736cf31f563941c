"""What is said, and the words that say so."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from spacy.tokens import Doc

from tui.analysis.clauses import Range, noun_phrase, trim
from tui.analysis.cues import find_cues
from tui.analysis.marks import Marked, find_marked
from tui.analysis.reporting import Cue
from tui.analysis.parsed import BODY_KINDS, ParsedArticle, ParsedBlock
from tui.analysis.speech_tags import Paragraph, Tag, find_tag, lay_out, sentences, starts_sentence
from tui.document.article import BlockKind
from tui.document.record import QuotationKind
from tui.document.span import CharSpan

QUOTED_KINDS: frozenset[BlockKind] = BODY_KINDS | {"headline", "dek", "crosshead", "pull_quote"}
"""The kinds of block that are quoted from."""


class FoundQuotation(NamedTuple):
    """A quotation before anyone knows who speaks.

    `content` are its pieces in order, quotation marks included; `source` the words that name the speaker here, None
    where there are none; `follows` the place in the list of the earlier quotation whose voice goes on here, if any.
    `confidence` is that of the content, cue and source. `shape` names the rule that found it.
    """

    kind: QuotationKind
    content: tuple[CharSpan, ...]
    cue: tuple[CharSpan, ...]
    source: CharSpan | None
    follows: int | None
    confidence: float
    shape: str = ""


@dataclass
class Claim:
    """A quotation in the making, in tokens of one block."""

    block: ParsedBlock
    shape: str
    content: list[Range]
    anchor: int | None = None
    cue: Range | None = None
    source: Range | None = None
    joined: list[tuple[ParsedBlock, Range]] = field(default_factory=list)
    goes_on: bool = False

    @property
    def size(self) -> int:
        """Tokens of content."""
        return sum(span.end - span.start for span in self.content)


def find_quotations(parsed: ParsedArticle) -> list[FoundQuotation]:
    """The quotations of `parsed` in the order of the text."""
    blocks = [block for block in parsed.blocks if block.kind in QUOTED_KINDS]
    marked: dict[int, list[Marked]] = {}
    for one in find_marked(block.doc.text for block in blocks):
        marked.setdefault(one.block, []).append(one)
    claims: list[Claim] = []
    for place, block in enumerate(blocks):
        paragraph = lay_out(block.doc, marked.get(place, []))
        here = _claims_in(block, paragraph, claims)
        claims.extend(sorted(here, key=lambda claim: claim.content[0].start))
    return _founds(claims)


def _claims_in(block: ParsedBlock, paragraph: Paragraph, earlier: list[Claim]) -> list[Claim]:
    claims, left = _tagged(block, paragraph)
    used = {claim.anchor for claim in claims}
    cues = [cue for cue in find_cues(block.doc) if cue.anchor.i not in used and paragraph.inside(cue.anchor.i) is None]
    for cue in sorted(cues, key=_rank):
        claim = _from_cue(block, paragraph, cue)
        if claim is not None and not _taken(claim, claims):
            claims.append(claim)
    _join_loose(block, paragraph, left, claims, earlier)
    return claims


_TAGGED = ("tag", "colon", "dash")
_STRONG = ("clause", "clause_before", "according", "as_said")


def _rank(cue: Cue) -> tuple[bool, int]:
    return cue.shape not in _STRONG, -sum(span.end - span.start for span in cue.content)


def _taken(claim: Claim, claims: list[Claim]) -> bool:
    """Whether what `claim` claims is for the better part claimed, or is the cue of another."""
    tokens = {at for span in claim.content for at in range(*span)}
    for other in claims:
        theirs = {at for span in other.content for at in range(*span)}
        if len(tokens & theirs) * 2 > min(len(tokens), len(theirs)):
            return True
        if claim.anchor in theirs or other.anchor in tokens:
            return True
    return False


def _tagged(block: ParsedBlock, paragraph: Paragraph) -> tuple[list[Claim], list[int]]:
    """Claims for the quotations that have a tag of their own, and the places of those that have none."""
    claims: list[Claim] = []
    left: list[int] = []
    last: Tag | None = None
    for place, span in enumerate(paragraph.quoted):
        tag = find_tag(paragraph, place, last)
        if tag is None:
            left.append(place)
            continue
        last = tag
        content = _whole_sentence(paragraph, place) if tag.side == "after" else span
        same = next((claim for claim in claims if claim.anchor == tag.anchor), None)
        if same is not None:
            same.content.append(content)
        else:
            claims.append(Claim(block, tag.shape, [content], tag.anchor, tag.words, tag.source))
    return claims, left


def _whole_sentence(paragraph: Paragraph, place: int) -> Range:
    """The quotation at `place` with what stands before it in its sentence: 'It was "a mess"'."""
    span = paragraph.quoted[place]
    pieces = sentences(paragraph.doc, paragraph.gaps[place])
    if not pieces or starts_sentence(paragraph, place):
        return span
    piece = pieces[-1]
    return trim(Range(piece.start, span.end), paragraph.doc)


def _from_cue(block: ParsedBlock, paragraph: Paragraph, cue: Cue) -> Claim | None:
    content = [_with_marks(span, paragraph) for span in cue.content]
    content = [span for span in content if span.start < span.end and not span.holds(cue.anchor.i)]
    if not content:
        return None
    source = noun_phrase(cue.source) if cue.source is not None else None
    return Claim(block, cue.shape, content, cue.anchor.i, cue.words, source)


def _with_marks(span: Range, paragraph: Paragraph) -> Range:
    """`span` grown to hold whole what it holds in part of any quotation."""
    start, end = span
    for quoted in paragraph.quoted:
        if quoted.start < end and start < quoted.end:
            start, end = min(start, quoted.start), max(end, quoted.end)
    return trim(Range(start, end), paragraph.doc)


def _join_loose(
    block: ParsedBlock, paragraph: Paragraph, left: list[int], claims: list[Claim], earlier: list[Claim]
) -> None:
    """Quotations without a tag join the voice before them; whole sentences alone stand for themselves."""
    doc = block.doc
    for place in left:
        span = paragraph.quoted[place]
        if any(part.start <= span.start and span.end <= part.end for claim in claims for part in claim.content):
            continue
        if not _is_utterance(paragraph, place):
            continue
        before = [claim for claim in claims if claim.content[0].start < span.start]
        if before:
            tagged = [claim for claim in before if claim.shape in _TAGGED]
            last = max(tagged or before, key=lambda claim: claim.content[-1].end)
            last.content.append(span)
            continue
        one = paragraph.marked[place]
        if one.resumed and earlier:
            earlier[-1].joined.append((block, span))
            continue
        claims.append(Claim(block, "alone", [span], goes_on=bool(earlier) and doc is not earlier[-1].block.doc))


def _is_utterance(paragraph: Paragraph, place: int) -> bool:
    """Whether the quotation at `place` is a sentence or more, standing by itself."""
    doc, one, span = paragraph.doc, paragraph.marked[place], paragraph.quoted[place]
    before = doc[span.start - 1].text if span.start else "."
    inner = one.inner.of(doc.text).strip()
    ends = inner[-1:] in ".?!…" or not one.closed
    return before in (".", "?", "!", ":", "”", '"', "’") and ends and len(inner.split()) > 1


def _founds(claims: list[Claim]) -> list[FoundQuotation]:
    found: list[FoundQuotation] = []
    for claim in claims:
        block = claim.block
        content = [_chars(block, span) for span in sorted(claim.content)]
        content += [_chars(other, span) for other, span in claim.joined]
        cue = (_chars(block, claim.cue),) if claim.cue is not None else ()
        source = _chars(block, claim.source) if claim.source is not None else None
        follows = len(found) - 1 if claim.goes_on and found else None
        found.append(FoundQuotation(_kind(claim), tuple(content), cue, source, follows, 0.9, claim.shape))
    return found


def _chars(block: ParsedBlock, span: Range) -> CharSpan:
    return block.char_span(block.doc[span.start : span.end])


def _kind(claim: Claim) -> QuotationKind:
    return "direct" if claim.shape in ("tag", "alone", "colon", "dash") else "indirect"
