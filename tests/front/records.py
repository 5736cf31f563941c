"""Records made by hand, by finding words in a text: what tests of the front show."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from tui.document.article import Article, Block, BlockKind
from tui.document.record import (
    SCHEMA,
    Candidate,
    Date,
    Entity,
    EntityKind,
    Figure,
    Generator,
    Mention,
    Place,
    Quotation,
    QuotationKind,
    Record,
    SummarySentence,
)
from tui.document.span import CharSpan

SEED = Path(__file__).parents[2] / "seeds" / "kherson.txt"
GENERATOR = Generator("0.1.0", "made by hand")


class Words:
    """Finds spans of one text by their words."""

    def __init__(self, text: str) -> None:
        self.text = text

    def span(self, words: str, after: str = "") -> CharSpan:
        """The first place of `words`, after the first place of `after` where that is given."""
        start = self.text.index(words, self.text.index(after) if after else 0)
        return CharSpan(start, start + len(words))

    def mentions(self, *names: str) -> tuple[Mention, ...]:
        """Every place of any of `names` as a word of its own, longer names first."""
        pattern = "|".join(re.escape(name) for name in sorted(names, key=lambda name: -len(name)))
        found = re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", self.text)
        return tuple(Mention(CharSpan(*match.span()), "name", 0.97) for match in found)


def article_from(text: str, source: str, kinds: dict[int, BlockKind], published: str | None = None) -> Article:
    """An article whose blocks stand between empty lines; paragraphs where `kinds` gives their number none other."""
    spans = [CharSpan(*match.span()) for match in re.finditer(r"\S(?:.*\S)?", text)]
    blocks = tuple(Block(kinds.get(number, "paragraph"), span) for number, span in enumerate(spans))
    of_kind = {block.kind: block.span for block in reversed(blocks)}
    return Article(
        source,
        "0" * 64,
        "en",
        text,
        headline=of_kind.get("headline"),
        dek=of_kind.get("dek"),
        published=published,
        blocks=blocks,
    )


@cache
def kherson_article() -> Article:
    """The sample article, its blocks as a reader sees them."""
    kinds: dict[int, BlockKind] = {0: "headline", 1: "dek", 5: "caption", 6: "related", 13: "caption", 14: "related"}
    kinds |= {19: "caption", 20: "promo", 23: "promo"}
    return article_from(SEED.read_text("utf-8"), "seeds/kherson.txt", kinds, published="2022-11-12")


@cache
def kherson() -> Record:
    """The sample article as a person would mark it."""
    article = kherson_article()
    words = Words(article.text)
    return Record(
        SCHEMA,
        GENERATOR,
        article,
        entities=_entities(words),
        quotations=_quotations(words),
        figures=_figures(words),
        dates=_dates(words),
        places=_places(),
        summary=_summary(words),
    )


def _entities(words: Words) -> tuple[Entity, ...]:
    osce = "Organization for Security and Cooperation in Europe"
    made: list[tuple[str, EntityKind, str, tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = [
        ("e1", "place", "Ukraine", (), (), ("Ukraine",)),
        ("e2", "place", "Kherson", (), (), ("Kherson",)),
        ("e3", "person", "Mark Milley", ("Milley",), ("General",), ("Mark Milley", "Milley")),
        ("e4", "person", "Volodymyr Zelenskyy", ("Zelenskyy",), ("Ukrainian President",),
         ("Volodymyr Zelenskyy", "Zelenskyy")),
        ("e5", "person", "Michael Carpenter", (), (f"U.S. Ambassador to the {osce}",), ("Michael Carpenter",)),
        ("e6", "person", "Ben Wallace", ("Wallace",), ("U.K. Defense Secretary",), ("Ben Wallace", "Wallace")),
        ("e7", "organization", osce, (), (), (osce,)),
        ("e8", "place", "Kyiv", (), (), ("Kyiv",)),
        ("e9", "place", "Dnieper River", (), (), ("Dnieper River",)),
        ("e10", "place", "Russia", ("Russian Federation",), (), ("Russia", "Russian Federation")),
        ("e11", "place", "Kharkiv", (), (), ("Kharkiv",)),
    ]  # fmt: skip
    return tuple(
        Entity(id, kind, name, aliases, titles, words.mentions(*seen), 0.97)
        for id, kind, name, aliases, titles, seen in made  # noqa: A001
    )


def _quotations(words: Words) -> tuple[Quotation, ...]:
    made: list[tuple[QuotationKind, tuple[str, ...], str, str, str | None, tuple[str, ...], float]] = [
        ("mixed", ('"liberate"', '"barbarity."'), "calling on", "a top U.S. official", None, (), 0.9),
        ("indirect", ("Russia’s withdrawal from the city it occupied for eight months could be the tactical advantage"
                      " Ukraine needed to kick-start negotiations to end the war",), "thought", "General Mark Milley",
         "e3", (), 0.74),
        ("indirect", ("he would only engage in discussions of peace with Russia so long as it returned all occupied"
                      " lands",), "said", "Ukrainian President Volodymyr Zelenskyy", "e4", (), 0.88),
        ("direct", ('"As Ukrainian forces liberate Kherson, they are uncovering evidence of torture and other'
                    ' despicable crimes committed by Russia’s occupying forces,"',
                    '"Ukraine must liberate all of its citizens from this barbarity."'), "said", "he", "e5",
         ("Michael Carpenter",), 0.92),
        ("indirect", ("Russia’s withdrawal from Kherson could be a ploy",), "warned", "some defense experts", None, (),
         0.8),
        ("direct", ('"While the withdrawal is welcome, no one is going to underestimate the threat posed by the Russian'
                    ' Federation,"',), "said", "he", "e6", ("U.K. Defense Secretary Ben Wallace",), 0.96),
        ("mixed", ('"another strategic failure for them."',), "said", "Wallace", "e6",
         ("U.K. Defense Secretary Ben Wallace",), 0.97),
        ("direct", ('"Now with [Kherson] also being surrendered, ordinary people of Russia must surely ask themselves'
                    ' ‘What was it all for?’,"', '"The Russian Army has suffered a huge loss of life'), "questioned",
         "he", "e6", ("Wallace",), 0.9),
        ("mixed", ('"well over" 100,000 Russian soldiers have been killed or injured in the fighting',), "said",
         "Milley", "e3", ("General Mark Milley",), 0.95),
        ("direct", ('"Same thing probably on the Ukrainian side,"',), "added", "Milley", "e3", ("General Mark Milley",),
         0.97),
        ("direct", ('"There has been a tremendous amount of suffering, human suffering,"',), "said", "he", "e3",
         ("q9", "Milley"), 0.81),
        ("indirect", ("20,000-30,000 Russia soldiers are in the Kherson region",), "estimated", "Milley", "e3",
         ("General Mark Milley",), 0.93),
    ]  # fmt: skip
    made_of = []
    for number, (kind, content, cue, source, speaker, evidence, confidence) in enumerate(made):
        pieces = tuple(words.span(piece) for piece in content)
        near = content[-1] if kind == "direct" and len(content) == 1 else ""
        links = tuple(link if link.startswith("q") else words.span(link) for link in evidence)
        made_of.append(
            Quotation(
                f"q{number}",
                kind,
                pieces,
                (words.span(cue, near),),
                words.span(source, near),
                speaker,
                links,
                confidence,
            )
        )
    return tuple(made_of)


def _figures(words: Words) -> tuple[Figure, ...]:
    return (
        Figure("f1", words.span("eight months"), "duration", 8.0, None, None, "=", "month", None, "q1", "e3"),
        Figure("f2", words.span("100,000 Russian soldiers"), "count", 1e5, None, None, ">", "Russian soldiers", None,
               "q8", "e3"),
        Figure("f3", words.span("40,000 Ukrainian citizens"), "count", 4e4, None, None, "=", "Ukrainian citizens", None,
               "q9", "e3"),
        Figure("f4", words.span("20,000-30,000 Russia soldiers"), "count", None, 2e4, 3e4, "=", "Russia soldiers", None,
               "q11", "e3"),
    )  # fmt: skip


def _dates(words: Words) -> tuple[Date, ...]:
    return (
        Date(words.span("Saturday"), "2022-11-12", "2022-11-12", "day", True),
        Date(words.span("this week"), "2022-11-07", "2022-11-13", "week", True),
        Date(words.span("Nov. 12, 2022"), "2022-11-12", "2022-11-12", "day", True),
        Date(words.span("Friday, Nov. 11, 2022"), "2022-11-11", "2022-11-11", "day", True),
        Date(words.span("earlier this week"), "2022-11-07", "2022-11-12", "week", True),
        Date(words.span("Feb. 24"), "2022-02-24", "2022-02-24", "day", True),
        Date(words.span("September"), None, None, "month", False),
    )


def _places() -> tuple[Place, ...]:
    kherson = Candidate(706448, "Kherson", "UA", 46.64, 32.61, 0.9)
    region = Candidate(706442, "Kherson Oblast", "UA", 46.5, 33.5, 0.08)
    return (
        Place("e1", "UA", None, "country", 49.0, 32.0, 690791, 0.98, ()),
        Place("e2", "UA", "Kherson", "city", 46.64, 32.61, 706448, 0.9, (kherson, region)),
        Place("e8", "UA", "Kyiv City", "city", 50.45, 30.52, 703448, 0.97, ()),
        Place("e9", None, None, "water", 46.5, 32.3, None, 0.8, ()),
        Place("e10", "RU", None, "country", 60.0, 100.0, 2017370, 0.98, ()),
    )


def _summary(words: Words) -> tuple[SummarySentence, ...]:
    paragraphs = [block.span for block in kherson_article().blocks if block.kind == "paragraph"]
    return tuple(SummarySentence(paragraphs[number], score) for number, score in ((0, 0.9), (1, 0.6), (2, 0.7)))


_HOSTILE = "\x1b[31m[bold]\x07\u202e\u200bA\x00\x9b"


@cache
def hostile() -> Record:
    """A record every word of which tries to act on the terminal or on markup."""
    said = f"“{_HOSTILE} 5{_HOSTILE} 漢字 \U0001f469\u200d\U0001f469 said [sic] %d” {_HOSTILE} said on \x1bdate%d."
    text = f"{_HOSTILE} headline [/2]\n\n" + "\n\n".join(said % (number, number) for number in range(8))
    article = article_from(text, f"{_HOSTILE}.txt", {0: "headline", 4: "caption", 5: "crosshead"})
    body = [block.span for block in article.blocks]
    name = f"{_HOSTILE} Person [/]"
    mentions = tuple(Mention(CharSpan(span.start, span.start + 9), "name", 0.5) for span in body)
    entity = Entity("e1", "person", name, (name + "2", "\n\n"), (f"{_HOSTILE}\n chief",), mentions, 0.5)
    place = Entity("e2", "place", f"{_HOSTILE}ville", (), (), mentions, 0.5)
    return Record(
        SCHEMA,
        GENERATOR,
        article,
        entities=(entity, place),
        quotations=tuple(
            Quotation(f"q{n}", "direct", (span,), (CharSpan(span.end - 5, span.end),),
                      CharSpan(span.start, span.start + 7), "e1" if n % 2 else None, (CharSpan(*span), "q0"), 0.4)
            for n, span in enumerate(body)
        ),
        figures=tuple(
            Figure(f"f{n}", CharSpan(span.start, span.start + 12), "count", float(n), None, None, "~",
                   f"{_HOSTILE}\nthings", None, f"q{n}", "e1")
            for n, span in enumerate(body)
        ),
        dates=tuple(Date(CharSpan(s.start, s.start + 8), "2020-01-01", "2020-01-01", "day", True) for s in body),
        places=(Place("e2", f"{_HOSTILE}", "\x1b]0;x\x07", "\x9bcity", 1.0, -2.0, None, 0.3, ()),),
        summary=tuple(SummarySentence(span, 0.5) for span in body[:3]),
    )  # fmt: skip
