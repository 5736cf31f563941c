"""Words taken out of an article: on one line, with what stands around them, without what acts on a terminal."""

from __future__ import annotations

import re

from tui.document.article import Article
from tui.document.span import CharSpan

CONTEXT = 60
"""Code points told on either side of words that are taken out."""

_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def without_controls(text: str) -> str:
    """`text`, code point for code point, with U+FFFD for what neither XML 1.0 nor a terminal should be given."""
    return _CONTROLS.sub("\ufffd", text)


def one_line(text: str) -> str:
    """`text` without controls, on one line, single spaces between its words."""
    return without_controls(" ".join(text.split()))


def words_of(article: Article, spans: tuple[CharSpan, ...]) -> str:
    """The words that `spans` cover on one line; " … " stands for what is left out between two."""
    return " … ".join(one_line(span.of(article.text)) for span in spans)


def before(text: str, span: CharSpan, width: int = CONTEXT) -> str:
    """The `width` code points of `text` in front of `span`, fewer at the start, as they are."""
    return text[max(0, span.start - width) : span.start]


def after(text: str, span: CharSpan, width: int = CONTEXT) -> str:
    """The `width` code points of `text` behind `span`, fewer at the end, as they are."""
    return text[span.end : span.end + width]


def in_context(text: str, span: CharSpan) -> str:
    """The words of `span` between what stands before and after them, on one line."""
    return one_line(before(text, span) + span.of(text) + after(text, span))
