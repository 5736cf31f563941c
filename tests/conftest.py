"""What every room's tests share."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tui.document.article import Article, Block, BlockKind
from tui.document.span import CharSpan, trimmed

if TYPE_CHECKING:
    from spacy.language import Language

    from tui.analysis.parsed import ParsedArticle


@pytest.fixture(scope="session")
def nlp() -> Language:
    """The default English model, loaded once a session."""
    from tui.analysis.models import load_model

    return load_model("en_core_web_md")


def article_of(*blocks: str | tuple[BlockKind, str], published: str | None = None) -> Article:
    """An article of `blocks`, paragraphs where no kind is given, an empty line between each two."""
    kinds: list[BlockKind] = [block[0] if isinstance(block, tuple) else "paragraph" for block in blocks]
    texts = [block[1] if isinstance(block, tuple) else block for block in blocks]
    text = "\n\n".join(texts)
    placed, at = [], 0
    for kind, piece in zip(kinds, texts, strict=True):
        placed.append(Block(kind, trimmed(CharSpan(at, at + len(piece)), text)))
        at += len(piece) + 2
    headline = next((block.span for block in placed if block.kind == "headline"), None)
    return Article("test", "0" * 64, "en", text, headline=headline, published=published, blocks=tuple(placed))


@pytest.fixture(scope="session")
def parse_blocks(nlp: Language) -> Callable[..., ParsedArticle]:
    """A function from blocks, as `article_of` takes them, to a parsed article."""
    from tui.analysis.parsed import parse

    def parse_them(*blocks: str | tuple[BlockKind, str], published: str | None = None) -> ParsedArticle:
        return parse(article_of(*blocks, published=published), nlp)

    return parse_them
