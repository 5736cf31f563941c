"""What is said, and the words that say so."""

from __future__ import annotations

from typing import NamedTuple

from tui.analysis.cues import find_cues
from tui.analysis.parsed import BODY_KINDS, ParsedArticle, ParsedBlock
from tui.analysis.speech.certainty import certainty
from tui.analysis.speech.claims import Claim, Words
from tui.analysis.speech.clauses import Range, doer, noun_phrase, trim
from tui.analysis.speech.labels import find_script, headline_claim
from tui.analysis.speech.marks import Marked, find_marked
from tui.analysis.speech.paragraphs import Paragraph, lay_out
from tui.analysis.speech.reporting import Cue
from tui.analysis.speech.utterances import announced, join_loose, signed, tagged_claims
from tui.document.article import BlockKind
from tui.document.record import QuotationKind
from tui.document.span import CharSpan

QUOTED_KINDS: frozenset[BlockKind] = BODY_KINDS | {"headline", "dek", "crosshead", "pull_quote"}
"""The kinds of block that are quoted from."""

_STRONG = ("clause", "clause_before", "according", "as_said")

_OWNED = frozenset({"object", "about", "infinitive", "noun_about", "noun_plan"})
"""Shapes that say nothing where nobody holds what they report."""


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


def find_quotations(parsed: ParsedArticle) -> list[FoundQuotation]:
    """The quotations of `parsed` in the order of the text."""
    blocks = [block for block in parsed.blocks if block.kind in QUOTED_KINDS]
    marked: dict[int, list[Marked]] = {}
    for one in find_marked(block.doc.text for block in blocks):
        marked.setdefault(one.block, []).append(one)
    paragraphs = [lay_out(block.doc, marked.get(place, [])) for place, block in enumerate(blocks)]
    script = find_script(blocks)
    claims: list[Claim] = []
    for place, (block, paragraph) in enumerate(zip(blocks, paragraphs, strict=True)):
        if block.index in script:
            here = [script[block.index]]
        else:
            opening = headline_claim(block) if place == 0 and not paragraph.quoted else None
            if place:
                opening = announced(block, paragraphs[place - 1], blocks[place - 1], paragraph)
            if opening is None and place + 1 < len(blocks):
                opening = signed(block, blocks[place + 1], paragraph)
            here = _claims_in(block, paragraph, opening, claims)
        claims.extend(sorted(here, key=lambda claim: claim.content[0].tokens.start))
    return _founds(claims, dict(zip((block.index for block in blocks), paragraphs, strict=True)))


def _claims_in(block: ParsedBlock, paragraph: Paragraph, opening: Claim | None, earlier: list[Claim]) -> list[Claim]:
    """The claims of one paragraph; `opening` is known already, `earlier` are those of the paragraphs before."""
    claims, left = tagged_claims(block, paragraph)
    if opening is not None:
        claims = [opening, *(claim for claim in claims if not opening.tokens(block) & claim.tokens(block))]
    used = {claim.anchor for claim in claims}
    cues = [
        cue for cue in find_cues(block.words) if cue.anchor.i not in used and paragraph.inside(cue.anchor.i) is None
    ]
    for cue in sorted(cues, key=_rank):
        claim = _from_cue(block, paragraph, cue)
        if claim is not None and not _taken(block, claim, claims):
            claims.append(claim)
    join_loose(block, paragraph, left, claims, earlier)
    return claims


def _rank(cue: Cue) -> tuple[bool, int]:
    return cue.shape not in _STRONG, -sum(span.end - span.start for span in cue.content)


def _taken(block: ParsedBlock, claim: Claim, claims: list[Claim]) -> bool:
    """Whether what `claim` claims is for the better part claimed, or is the cue of another."""
    tokens = claim.tokens(block)
    for other in claims:
        theirs = other.tokens(block)
        if len(tokens & theirs) * 2 > min(len(tokens), len(theirs)):
            return True
        if claim.anchor in theirs or other.anchor in tokens:
            return True
    return False


def _from_cue(block: ParsedBlock, paragraph: Paragraph, cue: Cue) -> Claim | None:
    content = [_with_marks(span, paragraph) for span in cue.content]
    content = [span for span in content if span.start < span.end and not span.holds(cue.anchor.i)]
    if not content:
        return None
    source = _outside_marks(cue, paragraph)
    if source is None and cue.shape in _OWNED:
        return None
    if source is not None and source.holds(cue.anchor.i):
        source = trim(Range(source.start, cue.words.start), block.doc)
    words = [Words(block, span) for span in content]
    return Claim(cue.shape, words, cue.anchor.i, Words(block, cue.words), Words(block, source) if source else None)


def _outside_marks(cue: Cue, paragraph: Paragraph) -> Range | None:
    """The words that name the source of `cue`; never words that are themselves quoted."""
    head, source = cue.anchor, cue.source
    while source is not None and paragraph.inside(source.i) is not None:
        if head.head.i == head.i:
            return None
        head = head.head
        source = doer(head) if paragraph.inside(head.i) is None else source
    return noun_phrase(source) if source is not None else None


def _with_marks(span: Range, paragraph: Paragraph) -> Range:
    """`span` grown to hold whole what it holds in part of any quotation."""
    start, end = span
    for quoted in paragraph.quoted:
        if quoted.start < end and start < quoted.end:
            start, end = min(start, quoted.start), max(end, quoted.end)
    return trim(Range(start, end), paragraph.doc)


def _founds(claims: list[Claim], paragraphs: dict[int, Paragraph]) -> list[FoundQuotation]:
    found: list[FoundQuotation] = []
    places = {id(claim): place for place, claim in enumerate(claims)}
    for claim in claims:
        content = sorted({words.span for words in claim.content})
        cue = (claim.cue.span,) if claim.cue is not None else ()
        source = claim.source.span if claim.source is not None else None
        follows = places[id(claim.follows)] if claim.follows is not None else None
        kind = _kind(claim, paragraphs)
        sure = certainty(claim, direct=kind == "direct")
        found.append(FoundQuotation(kind, tuple(content), cue, source, follows, sure, claim.shape))
    return found


def _kind(claim: Claim, paragraphs: dict[int, Paragraph]) -> QuotationKind:
    """Direct where all words stand between marks or are a turn of a transcript, mixed where some do."""
    if claim.shape == "script":
        return "direct"
    inside = [
        paragraphs[words.block.index].inside(token.i) is not None
        for words in claim.content
        for token in words.block.doc[words.tokens.start : words.tokens.end]
        if not token.is_punct and not token.is_space
    ]
    if all(inside):
        return "direct"
    return "mixed" if any(inside) else "indirect"
