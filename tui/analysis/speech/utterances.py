"""Quotations between marks that have a tag of their own, and those that go on without one."""

from __future__ import annotations

from tui.analysis.parsed import BODY_KINDS, ParsedBlock
from tui.analysis.speech import reporting_words as words
from tui.analysis.speech.claims import REPORT_SHAPES, Claim, Words, latest, tagged
from tui.analysis.speech.clauses import Range, trim
from tui.analysis.speech.paragraphs import Paragraph, is_closed, sentences, starts_sentence
from tui.analysis.speech.reporting import lemma
from tui.analysis.speech.speech_tags import Tag, dash_name, find_tag, introduction

LEAST_WORDS = 3
"""Words of a quotation that stands for itself, with no tag and no voice before it."""


def tagged_claims(block: ParsedBlock, paragraph: Paragraph) -> tuple[list[Claim], list[int]]:
    """Claims for the quotations of a paragraph that have a tag, and the places of those that have none."""
    claims: list[Claim] = []
    left: list[int] = []
    last: Tag | None = None
    for place in range(len(paragraph.quoted)):
        tag = find_tag(paragraph, place, last)
        tail = _tail(paragraph, place, last) if tag is None and last is not None else None
        if tag is None and tail is not None:
            claims[-1].content.append(Words(block, tail))
            continue
        if tag is None:
            left.append(place)
            continue
        last = tag
        content = Words(
            block, _whole_sentence(paragraph, place) if tag.side == "after" else _to_comma(paragraph, place)
        )
        same = next((claim for claim in claims if claim.anchor == tag.anchor), None)
        if same is not None:
            same.content.append(content)
            claims.append(claims.pop(claims.index(same)))
        else:
            lead = _lead(paragraph, place, tag)
            claims.append(tagged(block, tag, [Words(block, lead), content] if lead is not None else [content]))
    return claims, left


def _lead(paragraph: Paragraph, place: int, tag: Tag) -> Range | None:
    """In 'The plan, she said, "is dead"': the words before the tag, where the quotation goes on with them."""
    doc = paragraph.doc
    first = paragraph.marked[place].inner.of(doc.text).strip()[:1]
    if tag.side != "before" or tag.source is None or not first.islower():
        return None
    pieces = sentences(doc, paragraph.gaps[place])
    start, end = pieces[-1].start, min(tag.source.start, tag.words.start)
    if end - start < 2 or doc[end - 1].text != "," or tag.words.end + 1 < pieces[-1].end:
        return None
    lead = trim(Range(start, end), doc)
    return lead if lead.start < lead.end and doc[lead.start].pos_ not in ("ADP", "SCONJ", "ADV") else None


def _to_comma(paragraph: Paragraph, place: int) -> Range:
    """The quotation at `place` with what goes on from it unquoted, up to a comma or the end of the sentence."""
    doc, span = paragraph.doc, paragraph.quoted[place]
    gap = paragraph.gaps[place + 1]
    if gap.start == gap.end or paragraph.marked[place].last_sign(doc.text) in (*",.?!…—–", ""):
        return span
    if not doc[gap.start].text[:1].islower() or doc[gap.start].lower_ in ("and", "but", "or", "as", "while"):
        return span
    end = next((at for at in range(gap.start, gap.end) if doc[at].text in (",", ".", ";", "!", "?", "–", "—")), gap.end)
    if end == gap.end and place + 1 < len(paragraph.quoted):
        return span
    if any(lemma(doc[at]) in words.SAYING for at in range(gap.start, end)):
        return span
    return Range(span.start, end)


def _whole_sentence(paragraph: Paragraph, place: int) -> Range:
    """The quotation at `place` with what stands before it in its sentence: 'It was "a mess"'."""
    span = paragraph.quoted[place]
    pieces = sentences(paragraph.doc, paragraph.gaps[place])
    if not pieces or starts_sentence(paragraph, place):
        return span
    start = pieces[-1].start
    for token in paragraph.doc[pieces[-1].start : pieces[-1].end]:
        if lemma(token) in words.SAYING and token.tag_ in ("VBD", "VBZ", "VBP"):
            start = span.start
        elif token.lower_ in ("while", "but", "and", "though", "although") and start == span.start:
            start = token.i + 1
    return trim(Range(start, span.end), paragraph.doc)


def _tail(paragraph: Paragraph, place: int, last: Tag) -> Range | None:
    """In '"A," he said, from "b"': the words from behind the tag to the end of the quotation at `place`."""
    doc, gap, span = paragraph.doc, paragraph.gaps[place], paragraph.quoted[place]
    if last.side != "after" or not gap.holds(last.anchor):
        return None
    past = max(last.words.end, last.source.end if last.source is not None else 0)
    comma = next((at for at in range(past, gap.end) if doc[at].text == ","), None)
    if comma is None or any(is_closed(doc, Range(at, at + 1)) for at in range(gap.start, gap.end)):
        return None
    rest = range(comma + 1, gap.end)
    if any(lemma(doc[at]) in words.SAYING or doc[at].tag_ in ("WDT", "WP") for at in rest):
        return None
    if comma + 1 < gap.end and doc[comma + 1].tag_ == "VBG":
        return None
    return trim(Range(comma + 1, span.end), doc)


def join_loose(
    block: ParsedBlock, paragraph: Paragraph, left: list[int], claims: list[Claim], earlier: list[Claim]
) -> None:
    """Give the quotations in `left` to the voice before them, or let them stand alone."""
    for place in left:
        span = paragraph.quoted[place]
        if any(set(range(*span)) & claim.tokens(block) for claim in claims):
            continue
        if not is_utterance(paragraph, place):
            _join_fragment(block, paragraph, place, claims)
            continue
        before = latest(claims, paragraph, span.start)
        if before is None and len(paragraph.marked[place].inner.of(paragraph.doc.text).split()) < LEAST_WORDS:
            continue
        if before is not None:
            before.content.append(Words(block, span))
        elif paragraph.marked[place].resumed and earlier:
            earlier[-1].content.append(Words(block, span))
        elif block.kind in BODY_KINDS:
            # Between marks alone, headlines and pull quotes repeat what the story gives with its speaker.
            claims.append(_without_tag(block, paragraph, place, earlier))


def _join_fragment(block: ParsedBlock, paragraph: Paragraph, place: int, claims: list[Claim]) -> None:
    """Give a fragment to the report that runs on to it: 'He said it was late and everyone "went home"'."""
    doc, span = paragraph.doc, paragraph.quoted[place]
    before = [claim for claim in claims if claim.shape in REPORT_SHAPES and -1 < claim.anchor < span.start]
    if not before:
        return
    claim = max(before, key=lambda claim: max(words.tokens.end for words in claim.content))
    last = max(claim.content, key=lambda words: words.tokens.end)
    between = doc[last.tokens.end : span.start]
    if not 0 < len(between) < 25 or any(token.text in (".", ";", "!", "?") for token in between):
        return
    if any(token.lower_ in ("who", "which") or lemma(token) in words.SAYING for token in between):
        return
    cut_short = last.tokens.end - last.tokens.start < 4
    if not cut_short and not any(token.lower_ in ("and", "but", "or") for token in between[:3]):
        return
    if last.tokens.start > claim.anchor:
        claim.content[claim.content.index(last)] = Words(
            block, Range(last.tokens.start, _to_comma(paragraph, place).end)
        )


def _without_tag(block: ParsedBlock, paragraph: Paragraph, place: int, earlier: list[Claim]) -> Claim:
    """A quotation that goes on from the paragraph before, if that one ended in somebody's words."""
    content = [Words(block, paragraph.quoted[place])]
    if not earlier or paragraph.gaps[place].end > paragraph.gaps[place].start:
        return Claim("alone", content)
    last = earlier[-1]
    ended = last.content[-1]
    near = ended.block.index >= block.index - 1 and ended.block is not block
    return Claim("alone", content, follows=last if near and last.shape != "object" else None)


def announced(block: ParsedBlock, before: Paragraph, before_block: ParsedBlock, paragraph: Paragraph) -> Claim | None:
    """The quotation that opens a paragraph and was announced by a colon at the end of the paragraph before."""
    if not paragraph.quoted or paragraph.quoted[0].start > 0 or not before.doc.text.rstrip().endswith(":"):
        return None
    gap = before.gaps[-1]
    pieces = sentences(before.doc, gap)
    if not pieces:
        return None
    tag = introduction(before, trim_right(before, pieces[-1]))
    if tag is None:
        return None
    if tag.shape == "colon" and not _can_speak(before, tag):
        return None
    claim = tagged(before_block, tag, [Words(block, paragraph.quoted[0])])
    claim.anchor, claim.shape = -1, "announced"
    return claim


def _can_speak(paragraph: Paragraph, tag: Tag) -> bool:
    """Whether the source of a tag without a verb is a name or something written."""
    if tag.source is None:
        return False
    head = paragraph.doc[tag.source.start : tag.source.end].root
    return head.pos_ == "PROPN" or lemma(head) in words.DOCUMENTS


def signed(block: ParsedBlock, after: ParsedBlock, paragraph: Paragraph) -> Claim | None:
    """The quotation that is a whole paragraph, its speaker named behind a dash in the next: "– Jane Roe, farmer"."""
    if len(paragraph.quoted) != 1 or any(not _is_empty(block, gap) for gap in paragraph.gaps):
        return None
    name = dash_name(after.doc, Range(0, len(after.doc)))
    if name is None or name.source is None:
        return None
    claim = tagged(after, name, [Words(block, paragraph.quoted[0])])
    claim.anchor = -1
    return claim


def _is_empty(block: ParsedBlock, gap: Range) -> bool:
    return all(token.is_space or token.is_punct for token in block.doc[gap.start : gap.end])


def trim_right(paragraph: Paragraph, piece: Range) -> Range:
    """`piece` without white space at its end."""
    end = piece.end
    while end > piece.start and paragraph.doc[end - 1].is_space:
        end -= 1
    return Range(piece.start, end)


def is_utterance(paragraph: Paragraph, place: int) -> bool:
    """Whether the quotation at `place` is a sentence or more, standing by itself."""
    doc, one = paragraph.doc, paragraph.marked[place]
    inner = one.inner.of(doc.text).strip()
    ends = one.last_sign(doc.text) in (".", "?", "!", "…") or not one.closed
    starts = starts_sentence(paragraph, place) or _behind_colon(paragraph, place)
    return starts and (ends or len(inner.split()) > 4)


def _behind_colon(paragraph: Paragraph, place: int) -> bool:
    start = paragraph.quoted[place].start
    return start > 0 and paragraph.doc[start - 1].text == ":"
