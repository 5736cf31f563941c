"""Words before a colon that name who speaks: transcripts, interviews, headlines."""

from __future__ import annotations

import re
from collections import Counter

from tui.analysis.parsed import ParsedBlock
from tui.analysis.speech.claims import Claim, Words
from tui.analysis.speech.clauses import Range, trim

_LABEL = re.compile(
    r"""[\s"“'‘]*(?P<name>
        [QA](?=[.:]) | [A-Z][A-Z.'’\-]+(?:\s[A-Z][A-Z.'’\-]+){0,3}
        | (?:[A-Z][\w.'’\-]+)(?:\s(?:[A-Z][\w.'’\-]+|de|van|von|al|bin)){0,3}
    )(?P<colon>\s?[:.])\s+(?=\S)""",
    re.VERBOSE,
)
_NOT_NAMES = frozenset(
    "note update updated editor related watch read more photo photos video correction source".split()
)
LEAST_TURNS = 3
"""Labelled paragraphs that make a transcript; fewer may be lists or headings."""


def find_script(blocks: list[ParsedBlock]) -> dict[int, Claim]:
    """The turns of a transcript among `blocks`, by the index of their block; none where there are too few."""
    turns: dict[int, tuple[str, Claim]] = {}
    for block in blocks:
        turn = _turn(block)
        if turn is not None:
            turns[block.index] = turn
    names = Counter(name for name, _ in turns.values())
    capital = [name for name in names if name.isupper()]
    enough = len(turns) >= LEAST_TURNS and (max(names.values()) > 1 or len(capital) == len(names))
    return {index: claim for index, (_, claim) in turns.items()} if enough else {}


def _turn(block: ParsedBlock) -> tuple[str, Claim] | None:
    match = _LABEL.match(block.doc.text)
    if match is None or match["name"].lower() in _NOT_NAMES:
        return None
    if match["colon"].strip() == "." and match["name"] not in ("Q", "A"):
        return None
    label = block.doc.char_span(*match.span("name"), alignment_mode="expand")
    colon = block.doc.char_span(*match.span("colon"), alignment_mode="expand")
    if label is None or colon is None or colon.end >= len(block.doc):
        return None
    content = Words(block, Range(colon.end, len(block.doc)))
    cue = Words(block, Range(colon.start, colon.end))
    return match["name"], Claim("script", [content], colon.start, cue, Words(block, Range(label.start, label.end)))


def headline_claim(block: ParsedBlock) -> Claim | None:
    """A headline such as "Minister: tax cut is a mistake", or "Tax cut is a mistake: minister"."""
    doc = block.doc
    colon = next((token.i for token in doc if token.text == ":"), None)
    if colon is None or colon == 0 or colon + 2 >= len(doc):
        return None
    first, second = trim(Range(0, colon), doc), trim(Range(colon + 1, len(doc)), doc)
    for source, content in ((first, second), (second, first)):
        if _names_a_source(block, source) and _is_statement(block, content):
            return Claim(
                "headline", [Words(block, content)], colon, Words(block, Range(colon, colon + 1)), Words(block, source)
            )
    return None


def _names_a_source(block: ParsedBlock, span: Range) -> bool:
    """Whether `span` is a short noun phrase that can speak: a name, a poll, officials."""
    tokens = block.doc[span.start : span.end]
    if not 0 < len(tokens) <= 7 or any(token.pos_ in ("VERB", "AUX") for token in tokens):
        return False
    if any(
        entity.label_ in ("PERSON", "ORG", "NORP") and span.start <= entity.start < span.end
        for entity in block.doc.ents
    ):
        return True
    return tokens[-1].lower_ in _SPEAKERS


def _is_statement(block: ParsedBlock, span: Range) -> bool:
    return span.end - span.start > 3 and any(
        token.pos_ in ("VERB", "AUX") for token in block.doc[span.start : span.end]
    )


_SPEAKERS = frozenset(
    "poll report study survey sources source officials official police expert experts analyst analysts minister court "
    "judge lawyer lawyers union spokesman spokeswoman spokesperson witnesses witness researchers scientists doctors "
    "campaign aide aides critics governor senator mayor president".split()
)
