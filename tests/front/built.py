"""Records made by hand: what is looked for by its words is found by them."""

from __future__ import annotations

from tests.conftest import article_of
from tui.document.article import Article, BlockKind
from tui.document.record import (
    SCHEMA,
    Date,
    Entity,
    EntityKind,
    Figure,
    Generator,
    Mention,
    MentionForm,
    Quotation,
    Record,
    SummarySentence,
)
from tui.document.span import CharSpan
from tui.front.palette import Palette

PALETTE = Palette(
    name="test", dark=True, background="#101010", surface="#202020", text="#e0e0e0", muted="#b0b0b0", faint="#909090",
    accent="#80c0ff", selection="#304060", match="#404010", match_current="#f0d000", headline="#ffffff",
    person="#e0c080", organization="#a0d080", place="#80c0e0", group="#d0a0d0", other="#c0b0a0", figure="#ffa080",
    date="#c0a0f0", summary="#80d0c0", warning="#f0c000", error="#ff8080",
    voices=("#f0b050", "#70c0f0", "#60d0a0", "#f090c0", "#d0d060", "#b0b0f0"),
)  # fmt: skip


def words(article: Article, part: str, nth: int = 0) -> CharSpan:
    """Where `part` stands in the text of `article` for the `nth` time, counted from 0."""
    at = -1
    for _ in range(nth + 1):
        at = article.text.index(part, at + 1)
    return CharSpan(at, at + len(part))


class RecordOf:
    """A record of one article that grows by what it is told."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.entities: list[Entity] = []
        self.quotations: list[Quotation] = []
        self.figures: list[Figure] = []
        self.dates: list[Date] = []
        self.summary: list[SummarySentence] = []

    def entity(self, kind: EntityKind, name: str, *mentions: tuple[str, int, MentionForm]) -> str:
        """Add an entity with the `nth` occurrence of each mention; its id."""
        spans = tuple(Mention(words(self.article, part, nth), form, 0.9) for part, nth, form in mentions)
        self.entities.append(Entity(f"e{len(self.entities)}", kind, name, (), (), spans, 0.9))
        return self.entities[-1].id

    def quotation(
        self, *content: str, speaker: str | None = None, cue: str = "", source: str = "", confidence: float = 0.9
    ) -> str:
        """Add a quotation of the pieces `content`; its id."""
        pieces = tuple(words(self.article, piece) for piece in content)
        told = words(self.article, source) if source else None
        cues = (words(self.article, cue),) if cue else ()
        number = f"q{len(self.quotations)}"
        self.quotations.append(Quotation(number, "direct", pieces, cues, told, speaker, (), confidence))
        return number

    def figure(self, part: str, quotation: str | None = None, speaker: str | None = None) -> str:
        """Add a count; its id."""
        span = words(self.article, part)
        number = f"f{len(self.figures)}"
        self.figures.append(Figure(number, span, "count", 1.0, None, None, "=", None, None, quotation, speaker))
        return number

    def date(self, part: str) -> None:
        """Add a day nothing anchors."""
        self.dates.append(Date(words(self.article, part), None, None, "day", anchored=False))

    def sentence(self, part: str) -> None:
        """Add a sentence of the summary."""
        self.summary.append(SummarySentence(words(self.article, part), 0.5))

    def record(self) -> Record:
        """What was told so far."""
        found = (self.entities, self.quotations, self.figures, self.dates)
        entities, quotations, figures, dates = map(tuple, found)
        return Record(
            SCHEMA, Generator("0", "none"), self.article, entities, quotations, figures, dates, (), tuple(self.summary)
        )


def harbour() -> Record:
    """A short article of every kind of block, with every layer; fictional."""
    blocks: tuple[str | tuple[BlockKind, str], ...] = (
        ("headline", "Harbour tunnel to open two years late, port board tells angry traders"),
        ("dek", "Cost climbs to 410 million as the Lower Basin stays dry"),
        ("byline", "By Nell Avery"),
        "The tunnel under Port Sable will not open before 2031, the board said on Tuesday, two years late.",
        '"We dug into rock that no map had shown us," said Ida Marsh, who chairs the board. "That cost us 18 months '
        'and I am sorry for every one of them."',
        ("crosshead", "Traders count the days"),
        'Owen Pryce, who sells rope on the quay, was not consoled. "Sorry does not pay my rent," he said. '
        '"Forty-one stalls have shut since March," Ms. Marsh was told by one of his neighbours.',
        "The ministry had called the plan sound, according to a person who saw the letter.",
        ("caption", "Pumps at work in the Lower Basin, where the water should have returned in May.  "),
        ("related", "FERRY LINE TO RUN ALL NIGHT FROM JUNE"),
        ("list_item", "- The northern tube is 2.4 kilometres long and was finished first, before the rock was met"),
        ("list_item", "- The southern one is not"),
        ("block_quote", "Every tide takes a stone and every board takes its time, the old pilots used to say."),
        ("pull_quote", "Sorry does not pay my rent"),
        ("promo", "CLICK HERE TO GET THE HARBOUR APP"),
        ("code", "def late(years):\n\n    return years > 0"),
    )
    told = RecordOf(article_of(*blocks))
    marsh = told.entity(
        "person", "Ida Marsh", ("Ida Marsh", 0, "name"), ("Ms. Marsh", 0, "name"), ("I am", 0, "pronoun")
    )
    pryce = told.entity("person", "Owen Pryce", ("Owen Pryce", 0, "name"), ("he said", 0, "pronoun"))
    ministry = told.entity("organization", "ministry", ("The ministry", 0, "nominal"))
    told.entity("place", "Port Sable", ("Port Sable", 0, "name"))
    told.entity("place", "Lower Basin", ("Lower Basin", 0, "name"), ("Lower Basin", 1, "name"))
    rock = told.quotation(
        '"We dug into rock that no map had shown us,"',
        '"That cost us 18 months and I am sorry for every one of them."',
        speaker=marsh, cue="said Ida Marsh", source="Ida Marsh",
    )  # fmt: skip
    told.quotation('"Sorry does not pay my rent,"', speaker=pryce, cue="said. ", source="he said")
    told.quotation('"Forty-one stalls have shut since March,"', cue="was told")
    told.quotation("the plan sound", speaker=ministry, cue="called", source="The ministry", confidence=0.4)
    told.figure("410 million")
    told.figure("18 months", rock, marsh)
    told.figure("Forty-one stalls")
    told.figure("2.4 kilometres")
    told.date("Tuesday")
    told.date("2031")
    told.date("since March")
    told.sentence("The tunnel under Port Sable will not open before 2031, the board said on Tuesday, two years late.")
    told.sentence('"That cost us 18 months and I am sorry for every one of them."')
    return told.record()
