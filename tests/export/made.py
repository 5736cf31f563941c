"""A record with one of everything, its text given: what tests of exports write."""

from __future__ import annotations

from hypothesis import strategies as st

from tui.document.article import Article, Block, Byline
from tui.document.record import (
    SCHEMA,
    Date,
    Entity,
    Figure,
    Generator,
    Mention,
    Place,
    Quotation,
    Record,
    SummarySentence,
)
from tui.document.span import CharSpan

TEXT = (
    "Weir to be rebuilt\n\n"
    "“The old weir will not last,” said Dr Ada Fernsby on 3 May 2024, “another winter.”\n\n"
    "She put the bill at 4,500 pounds. The harbour of Selby is downstream."
)


def span(words: str) -> CharSpan:
    """The first place of `words` in TEXT."""
    return CharSpan(TEXT.index(words), TEXT.index(words) + len(words))


def made_record() -> Record:
    """A short article with two entities, a quotation in two pieces, a figure, a date, a place and a summary."""
    blocks = (
        Block("headline", span("Weir to be rebuilt")),
        Block("paragraph", CharSpan(TEXT.index("“"), TEXT.index("winter.”") + 8)),
        Block("paragraph", CharSpan(TEXT.index("She"), len(TEXT))),
    )
    article = Article(
        "news/weir.txt", "ab" * 32, "en", TEXT, headline=blocks[0].span, published="2024-05-04", blocks=blocks
    )
    name = Mention(span("Ada Fernsby"), "name", 0.9)
    fernsby = Entity("e1", "person", "Ada Fernsby", ("Dr Ada Fernsby",), ("Dr",), (name,), 0.9)
    selby = Entity("e2", "place", "Selby", (), (), (Mention(span("Selby"), "name", 0.8),), 0.8)
    pieces = (span("“The old weir will not last,”"), span("“another winter.”"))
    said = Quotation("q1", "direct", pieces, (span("said"),), span("Dr Ada Fernsby"), "e1", (), 0.9)
    bill = Figure("f1", span("4,500 pounds"), "money", 4500.0, None, None, "=", "GBP", None, None, "e1")
    return Record(
        SCHEMA,
        Generator("0.1.0", "test 1"),
        article,
        entities=(fernsby, selby),
        quotations=(said,),
        figures=(bill,),
        dates=(Date(span("3 May 2024"), "2024-05-03", "2024-05-03", "day", True),),
        places=(Place("e2", "GB", "England", "city", 53.78, -1.07, 2638311, 0.8, ()),),
        summary=(SummarySentence(span("She put the bill at 4,500 pounds."), 0.7),),
    )


@st.composite
def hostile_records(draw: st.DrawFn) -> Record:
    """Records of any text, with marks that cross each other as they please."""
    text = draw(st.text(min_size=1, max_size=80) | st.sampled_from(HOSTILE))
    spans = st.tuples(st.integers(0, len(text) - 1), st.integers(1, 30)).map(
        lambda drawn: CharSpan(drawn[0], min(len(text), drawn[0] + drawn[1]))
    )
    words = st.text(min_size=1, max_size=12) | st.sampled_from(HOSTILE)
    cut = draw(st.integers(0, len(text)))
    halves = [CharSpan(0, cut), CharSpan(cut, len(text))]
    kinds = draw(st.permutations(["headline", "paragraph", "list_item", "block_quote", "code"]))
    blocks = tuple(Block(kind, half) for kind, half in zip(kinds, halves, strict=False) if half.length)
    article = Article(
        draw(words),
        "0f" * 32,
        "en",
        text,
        headline=draw(st.none() | spans),
        bylines=(Byline(draw(spans), draw(words)),),
        url=draw(st.none() | words.map(lambda word: f"https://example.org/{word}")),
        blocks=blocks,
    )
    mentions = st.lists(spans.map(lambda span: Mention(span, "name", 0.5)), max_size=3).map(tuple)
    entities = tuple(
        Entity(f"e{at}", kind, draw(words), (draw(words),), (draw(words),), draw(mentions), 0.5)
        for at, kind in enumerate(draw(st.permutations(["person", "place", "work", "group"]))[:3])
    )
    speakers = st.none() | st.sampled_from(["e0", "e1", "e2"])
    quotations = tuple(
        Quotation(f"q{at}", "direct", tuple(pieces), (), draw(st.none() | spans), draw(speakers), (), 0.5)
        for at, pieces in enumerate(draw(st.lists(st.lists(spans, min_size=1, max_size=2), max_size=3)))
    )
    numbers = st.none() | st.floats()
    figures = tuple(
        Figure(
            f"f{at}", where, "count", draw(numbers), draw(numbers), None, "=", draw(words), None, None, draw(speakers)
        )
        for at, where in enumerate(draw(st.lists(spans, max_size=2)))
    )
    return Record(
        SCHEMA,
        Generator("0.1.0", "test 1"),
        article,
        entities=entities,
        quotations=quotations,
        figures=figures,
        dates=tuple(Date(where, None, None, "day", False) for where in draw(st.lists(spans, max_size=2))),
        places=(Place("e1", None, draw(words), "city", draw(numbers), draw(numbers), None, 0.5, ()),),
        summary=tuple(SummarySentence(where, 0.5) for where in draw(st.lists(spans, max_size=2))),
    )


HOSTILE = (
    "=HYPERLINK(1)",
    "+1",
    "-2",
    "@SUM(A1)",
    "<script>alert(1)</script>",
    "]]><!-- & \"'",
    "</style></title>",
    "# not a *heading*",
    "1. no [list](x)",
    "> `code`\\",
    "a\x00b\x1b[31mc\x9bd\x7f",
    "\u202eabc\ufeff\ufffe",
    "line\r\nline\u2028line",
    "\U0001f9d1\u200d\U0001f680 e\u0301",
    "'); DROP",
    "&lt;b&gt;",
    "../../etc/passwd",
    "a:b",
)
