"""Runs of text set as one paragraph: blocks that share a line of the article, captions with their credits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tui.document.article import Article, Block, BlockKind
from tui.front.text.looks import gap_between

_MARKER = re.compile(r"(?:[-*+•‣▪–]|\(?\d{1,3}[.)]|[a-z][.)])\s+")


class Flow(NamedTuple):
    """`[start, end)` of the article's text set together, in the look of `kind`; `gap` empty lines stand before it.

    `blocks` are those inside it: a paragraph with its dateline, a caption with its credit.
    """

    kind: BlockKind
    start: int
    end: int
    gap: int
    blocks: tuple[Block, ...]


def find_flows(article: Article) -> Iterator[Flow]:
    """The flows of `article` in the order of its text; one of the whole text where it has no blocks."""
    before: BlockKind | None = None
    waiting: list[Block] = []
    for block in article.blocks:
        if waiting and not _flows_on(article.text, waiting[-1], block):
            flow = _flow_of(waiting, before)
            before = flow.kind
            yield flow
            waiting = []
        waiting.append(block)
    if waiting:
        yield _flow_of(waiting, before)


def marker_length(text: str) -> int:
    """The characters of the bullet or number that `text`, a list item, begins with."""
    found = _MARKER.match(text)
    return found.end() if found else 0


def _flows_on(text: str, before: Block, after: Block) -> bool:
    """Whether `after` stands on the line where `before` ends, as a credit always does to its caption."""
    credited = (before.kind, after.kind) == ("caption", "credit")
    return credited or text.find("\n", before.span.end, after.span.start) < 0


def _flow_of(blocks: list[Block], before: BlockKind | None) -> Flow:
    # A dateline opens the paragraph it stands before; everything else is told by what comes first.
    first = blocks[0].kind
    kind = blocks[1].kind if first == "dateline" and len(blocks) > 1 else first
    return Flow(kind, blocks[0].span.start, blocks[-1].span.end, gap_between(before, kind), tuple(blocks))
