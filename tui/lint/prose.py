"""Which parts of an article the rules read: its running text, not what stands above or beside it."""

from __future__ import annotations

from bisect import bisect_right

from tui.document.article import Article, BlockKind
from tui.document.span import CharSpan

_PROSE: frozenset[BlockKind] = frozenset({"paragraph", "list_item", "block_quote"})


class Prose:
    """The running text of `article`, to look up by span."""

    def __init__(self, article: Article) -> None:
        self._blocks = article.blocks
        self._starts = [block.span.start for block in article.blocks]

    def holds(self, span: CharSpan) -> bool:
        """Whether `span` begins in running text: a headline names no sources, and a pull quote says a thing twice."""
        at = bisect_right(self._starts, span.start) - 1
        return at >= 0 and self._blocks[at].kind in _PROSE and span.start < self._blocks[at].span.end
