"""Whole sentences of the body, as a reader would cut them out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tui.analysis.parsed import ParsedArticle, ParsedBlock
from tui.document.article import BlockKind
from tui.document.span import CharSpan

_ENDS = re.compile(r"[.!?…][\"”’»)\]']*\s*\Z")
_ABBREVIATION = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Rev|St|No|vs|Jr|Sr|[A-Z])\.\s*\Z")


class Sentence(NamedTuple):
    """One sentence: its place in the article, its words as written, its block, and which sentence of the body it is."""

    span: CharSpan
    text: str
    kind: BlockKind
    block: int
    order: int


def body_sentences(parsed: ParsedArticle) -> list[Sentence]:
    """The sentences of the body in the order of the text, none cut inside quotation marks."""
    out: list[Sentence] = []
    for block in parsed.body():
        for start, end in _whole(block):
            text = block.text[start:end]
            if text:
                span = CharSpan(block.start + start, block.start + end)
                out.append(Sentence(span, text, block.kind, block.index, len(out)))
    return out


def _whole(block: ParsedBlock) -> Iterator[tuple[int, int]]:
    """Where the sentences of a block begin and end; pieces that do not end as sentences are put together."""
    text = block.text
    start = None
    for sentence in block.doc.sents:
        start = sentence.start_char if start is None else start
        if _is_open(text[start : sentence.end_char], text[sentence.end_char :]):
            continue
        yield _trimmed(text, start, sentence.end_char)
        start = None
    if start is not None:
        yield _trimmed(text, start, len(text))


def _is_open(sentence: str, rest: str) -> bool:
    """Whether `sentence` goes on in `rest`: inside quotation marks, or without an end."""
    following = rest.lstrip()
    if not following:
        return False
    if sentence.count("“") > sentence.count("”") or sentence.count('"') % 2:
        return True
    if following[:1].islower() or following[:1] in ",;:)”’":
        return True
    return _ENDS.search(sentence) is None or _ABBREVIATION.search(sentence) is not None


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())
