"""What each room must hold to whatever it is given; shared by the tests and by `benchmarks.fuzz`."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable
from functools import cache
from itertools import pairwise
from typing import Any, NamedTuple

from hypothesis import strategies as st

from tests.front.drawn import layout_of
from tests.hostile import BIDI, hostile_bytes, hostile_text
from tui.analysis.models import load_model
from tui.analysis.numbers.numerals import find_numerals
from tui.analysis.pipeline import analyze
from tui.analysis.speech.marks import find_marked
from tui.document.article import Article
from tui.document.record import Record
from tui.document.serialise import encode_article, encode_record, parse_article, parse_record
from tui.export.plain import article_lines, quotation_lines
from tui.front.display import display_label, display_text
from tui.front.text.wrap import wrap_balanced, wrap_prose, wrap_verbatim
from tui.ingest.load import article_of_bytes

WIDTHS = (1, 2, 9, 40, 72)


class Room(NamedTuple):
    """A room: what it is given, as a strategy by length, what it is held to, and how dear one input is."""

    name: str
    inputs: Callable[[int], st.SearchStrategy[Any]]
    check: Callable[[Any], None]
    cost: int = 1


def check_ingest(data: bytes) -> None:
    """Any bytes, as a text or as Markdown, make an article whose blocks lie in its text and that JSON holds."""
    for name in ("a.txt", "a.md", "-"):
        check_article(article_of_bytes(data, name))


def check_article(article: Article) -> None:
    """The blocks are ordered, disjoint and inside, and hold everything that is seen."""
    end = 0
    for block in article.blocks:
        assert end <= block.span.start < block.span.end <= len(article.text)
        between = article.text[end : block.span.start]
        assert not between.strip(), between
        end = block.span.end
    assert not article.text[end:].strip()
    assert parse_article(encode_article(article)) == article


def check_marks(text: str) -> None:
    """Quotation marks give ordered, disjoint quotations inside their paragraphs."""
    paragraphs = text.split("\n")
    end = (0, 0)
    for marked in find_marked(paragraphs):
        assert end <= (marked.block, marked.span.start)
        assert marked.span.covers(marked.inner)
        assert marked.span.end <= len(paragraphs[marked.block])
        end = (marked.block, marked.span.end)


def check_figures(text: str) -> None:
    """Numerals stand in the text, ordered, and mean numbers."""
    for language in ("en", "fr"):
        end = 0
        for numeral in find_numerals(text, language):
            assert end <= numeral.start < numeral.end <= len(text)
            assert not math.isnan(numeral.value)
            end = numeral.end


def check_display(text: str) -> None:
    """What is shown has every code point in its place and nothing that acts; a label has nothing that acts either."""
    assert len(display_text(text)) == len(text)
    for shown in (display_text(text), display_label(text)):
        assert not {unicodedata.category(char) for char in shown} & {"Cc", "Cs", "Zl", "Zp"}
        assert not set(shown) & set(BIDI)


def check_wrap(text: str) -> None:
    """Lines begin at rising places in the text, whatever the width."""
    shown = display_text(text)
    for width in WIDTHS:
        for starts in (wrap_prose(shown, width), wrap_balanced(shown, width), wrap_verbatim(text, width)):
            assert starts[0] == 0
            assert all(before < after for before, after in pairwise(starts))
            assert starts[-1] <= len(text)


def check_layout(text: str) -> None:
    """An article is laid out at any width, and every line can be read."""
    article = article_of_bytes(text.encode(), "a.txt")
    for width in WIDTHS:
        layout = layout_of(article, width)
        layout.wrap_from(0)
        for line in filter(None, map(layout.line_at, range(layout.height))):
            assert 0 <= line.start <= line.end <= len(article.text)
        for offset in range(0, len(article.text), 7):
            assert 0 <= layout.line_of(offset) < layout.height


def check_analysis(text: str) -> None:
    """No stage fails, every span lies in the text, the record goes through JSON, and it prints."""
    article = article_of_bytes(text.encode(), "a.txt")
    record = analyze(article, _model())
    assert [problem for problem in record.problems if problem.stage != "language"] == []
    assert parse_record(encode_record(record)) == record
    for span in spans_of(record):
        assert 0 <= span[0] < span[1] <= len(article.text), span
    assert all("\n" not in line for line in (*article_lines(article), *quotation_lines(record)))


def spans_of(record: Record) -> list[tuple[int, int]]:
    """Every span of a record."""
    spans = [mention.span for entity in record.entities for mention in entity.mentions]
    spans += [span for said in record.quotations for span in (*said.content, *said.cue)]
    spans += [one.span for one in (*record.figures, *record.dates, *record.summary, *record.further)]
    return [(span.start, span.end) for span in spans]


@cache
def _model() -> Any:
    return load_model("en_core_web_md")


ROOMS = (
    Room("ingest", hostile_bytes, check_ingest, 2),
    Room("marks", hostile_text, check_marks),
    Room("figures", hostile_text, check_figures),
    Room("display", lambda most: hostile_text(most) | st.text(st.characters(codec=None)), check_display),
    Room("wrap", hostile_text, check_wrap, 2),
    Room("layout", hostile_text, check_layout, 4),
    Room("analysis", hostile_text, check_analysis, 10),
)
