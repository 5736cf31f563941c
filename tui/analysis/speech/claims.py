"""A quotation in the making: what is claimed to be said, the words that say so, and who they name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from tui.analysis.parsed import ParsedBlock
from tui.analysis.speech.clauses import Range
from tui.analysis.speech.paragraphs import Paragraph
from tui.analysis.speech.speech_tags import Tag
from tui.document.span import CharSpan


class Words(NamedTuple):
    """Tokens of one block."""

    block: ParsedBlock
    tokens: Range

    @property
    def span(self) -> CharSpan:
        """Their place in the article."""
        return self.block.char_span(self.block.doc[self.tokens.start : self.tokens.end])


@dataclass
class Claim:
    """What is said (`content`), by which `cue`, by the words of `source`; `shape` names the rule that found it.

    `anchor` is the token of the paragraph the cue rests on, -1 where it stands elsewhere or there is none. `follows`
    is the claim whose voice goes on here.
    """

    shape: str
    content: list[Words]
    anchor: int = -1
    cue: Words | None = None
    source: Words | None = None
    follows: Claim | None = None

    def tokens(self, block: ParsedBlock) -> set[int]:
        """The tokens of its content in `block`."""
        return {at for words in self.content if words.block is block for at in range(*words.tokens)}


def tagged(block: ParsedBlock, tag: Tag, content: list[Words]) -> Claim:
    """The claim that `tag`, standing in `block`, makes for `content`."""
    source = Words(block, tag.source) if tag.source is not None else None
    return Claim(tag.shape, content, tag.anchor, Words(block, tag.words), source)


def latest(claims: Iterable[Claim], paragraph: Paragraph, before: int) -> Claim | None:
    """The claim whose voice a quotation at token `before` goes on with: the last with a verb of its own or a tag."""
    own: Claim | None = None
    fallback: Claim | None = None
    for claim in sorted(claims, key=lambda claim: max(claim.anchor, claim.content[0].tokens.start)):
        if claim.content[0].tokens.start >= before:
            continue
        fallback = claim
        anchor = paragraph.doc[claim.anchor] if claim.anchor >= 0 else None
        main = anchor is not None and anchor.tag_ in ("VBD", "VBZ", "VBP") and anchor.dep_ not in ("relcl", "advcl")
        if claim.shape in TAG_SHAPES or (main and claim.shape in REPORT_SHAPES):
            own = claim
    return own or fallback


TAG_SHAPES = frozenset({"tag", "colon", "dash", "announced", "script"})
"""Shapes found by what stands beside quotation marks or a speaker's label."""

REPORT_SHAPES = frozenset({"clause", "clause_before", "as_said", "according", "naming"})
"""Shapes in which somebody's words are reported by the grammar of a sentence."""
