"""An article parsed block by block: no sentence and no name ever runs across a block."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from tui.document.article import Article, BlockKind
from tui.document.span import CharSpan, trimmed

PARSED_KINDS: frozenset[BlockKind] = frozenset(
    {"headline", "dek", "crosshead", "paragraph", "list_item", "block_quote", "pull_quote", "caption"}
)
"""The kinds of block that are read as language; the others are furniture."""

BODY_KINDS: frozenset[BlockKind] = frozenset({"paragraph", "list_item", "block_quote"})
"""The kinds that carry the story itself: quoted from and summarised."""

_INVISIBLE = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")


@dataclass(frozen=True)
class ParsedBlock:
    """One block and spaCy's reading of it; `doc` begins at code point `start` of the article.

    `index` is the block's place in `Article.blocks`. An inline dateline is left out of the reading.
    """

    index: int
    kind: BlockKind
    start: int
    doc: Doc

    @cached_property
    def text(self) -> str:
        """What was read here, as it was parsed; spaCy puts a text together again each time it is asked for."""
        return self.doc.text

    @cached_property
    def words(self) -> tuple[Token, ...]:
        """The tokens of the block in order; spaCy makes them anew each time it is asked for."""
        return tuple(self.doc)

    @cached_property
    def span(self) -> CharSpan:
        """What of the article was read here."""
        return CharSpan(self.start, self.start + len(self.text))

    def char_span(self, piece: Span | Token) -> CharSpan:
        """The place in the article of a spaCy span or token of this block."""
        if isinstance(piece, Token):
            return CharSpan(self.start + piece.idx, self.start + piece.idx + len(piece))
        return CharSpan(self.start + piece.start_char, self.start + piece.end_char)

    def tokens(self, span: CharSpan) -> Span | None:
        """The smallest run of tokens that holds `span` of the article; None where it lies outside this block."""
        return self.doc.char_span(span.start - self.start, span.end - self.start, alignment_mode="expand")


@dataclass(frozen=True)
class ParsedArticle:
    """An article and its parsed blocks in order; furniture blocks are not among them."""

    article: Article
    blocks: tuple[ParsedBlock, ...]

    @property
    def text(self) -> str:
        """The article's text."""
        return self.article.text

    def body(self) -> Iterator[ParsedBlock]:
        """The blocks that carry the story itself."""
        return (block for block in self.blocks if block.kind in BODY_KINDS)


def readable(text: str) -> str:
    """`text` for a parser, of the same length: white space, control and format characters become spaces."""
    return _INVISIBLE.sub(" ", text)


def parse(article: Article, nlp: Language, progress: Callable[[int, int], None] | None = None) -> ParsedArticle:
    """Parse `article` block by block with `nlp`; `progress` hears (blocks done, blocks in all)."""
    where = list(regions(article))
    texts = [readable(span.of(article.text)) for _, _, span in where]
    blocks: list[ParsedBlock] = []
    for (index, kind, span), doc in zip(where, nlp.pipe(texts), strict=True):
        blocks.append(ParsedBlock(index, kind, span.start, doc))
        if progress is not None:
            progress(len(blocks), len(where))
    return ParsedArticle(article, tuple(blocks))


def regions(article: Article) -> Iterator[tuple[int, BlockKind, CharSpan]]:
    """What of `article` is read as language: index and kind of each block, and the span to parse."""
    dateline = article.dateline
    for index, block in enumerate(article.blocks):
        if block.kind not in PARSED_KINDS:
            continue
        span = block.span
        if dateline is not None and block.span.covers(dateline.span):
            span = trimmed(CharSpan(dateline.span.end, span.end), article.text)
        if span.length:
            yield index, block.kind, span
