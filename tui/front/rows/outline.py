"""The rows of the Outline panel: the blocks of an article, all that is no body text folded to dim lines."""

from __future__ import annotations

from collections.abc import Collection
from itertools import groupby

from tui.document.article import Article, Block, BlockKind
from tui.front.rows.row import EMPTY, Line, Piece, Row, Tone, heading, remark
from tui.front.telling.numerals import times
from tui.front.telling.snippets import NUMBERED, Passages, one_line

_FOLDED: frozenset[BlockKind] = frozenset({"caption", "credit", "related", "promo"})
_NAMES: dict[BlockKind, str] = {"caption": "caption", "credit": "credit", "related": "link", "promo": "promotion"}
_TONES: dict[BlockKind, Tone] = {"headline": "heading", "dek": "muted", "byline": "muted", "dateline": "muted",
                                 "crosshead": "strong", "pull_quote": "summary"}  # fmt: skip
_SHOWN = 160
"""Characters of a block that a row can show at most."""


def outline_rows(article: Article, unfolded: Collection[int]) -> tuple[Row, ...]:
    """A row a block; runs of captions, links and the like as one row, opened where their start is in `unfolded`."""
    if not article.blocks:
        return (remark("Nothing to outline."),)
    passages = Passages(article)
    length = max(len(article.text), 1)
    paragraphs = sum(block.kind in NUMBERED for block in article.blocks)
    rows = [heading(times(paragraphs, "paragraph")), EMPTY]
    for folded, run in groupby(article.blocks, key=lambda block: block.kind in _FOLDED):
        blocks = list(run)
        if folded and blocks[0].span.start not in unfolded:
            rows.append(_folded_row(blocks))
            continue
        for block in blocks:
            if block.kind == "crosshead":
                rows.append(EMPTY)
            rows.append(_block_row(article, block, passages, length))
    return tuple(rows)


def folded_starts(article: Article) -> frozenset[int]:
    """Where the runs of blocks begin that the outline folds."""
    runs = groupby(article.blocks, key=lambda block: block.kind in _FOLDED)
    return frozenset(next(run).span.start for folded, run in runs if folded)


def _folded_row(blocks: list[Block]) -> Row:
    kinds = {kind: sum(block.kind == kind for block in blocks) for kind in dict.fromkeys(b.kind for b in blocks)}
    told = " · ".join(_NAMES[kind] if number == 1 else times(number, _NAMES[kind]) for kind, number in kinds.items())
    return Row((Line((Piece(f"   ⋯ {told}", "faint"),)),), passage=blocks[0].span)


def _block_row(article: Article, block: Block, passages: Passages, length: int) -> Row:
    start = block.span.start
    number = passages.number_at(start)
    words = one_line(article.text[start : min(block.span.end, start + _SHOWN)])
    indent = f"{number:>3} " if number is not None else "" if block.kind in _TONES else "    "
    tone: Tone = _TONES.get(block.kind, "faint" if block.kind in _FOLDED else "text")
    position = ((Piece(f"{start * 100 // length} %", "faint"),),)
    return Row((Line((Piece(indent, "faint"), Piece(words, tone)), position),), passage=block.span)
