"""The analysis record: what one analysed article is, to every front. SCHEMA in the documentation says it in full."""

from __future__ import annotations

from typing import Literal

import msgspec

from tui.document.article import Article
from tui.document.span import CharSpan

SCHEMA = "pullquote/1"

EntityKind = Literal["person", "organization", "place", "group", "event", "work", "law", "product"]
MentionForm = Literal["name", "pronoun", "nominal"]
QuotationKind = Literal["direct", "mixed", "indirect"]
FigureKind = Literal["count", "money", "percent", "ratio", "measure", "duration", "age", "score", "rank"]
Comparator = Literal["=", "~", ">", ">=", "<", "<="]
Change = Literal["up", "down"]
Grain = Literal["time", "day", "weekend", "week", "month", "quarter", "season", "year", "decade", "century"]


class Generator(msgspec.Struct, frozen=True):
    """What made the record: pullquote's version, and the model's name and version."""

    version: str
    model: str


class Mention(msgspec.Struct, frozen=True):
    """One place where the text speaks of an entity."""

    span: CharSpan
    form: MentionForm
    confidence: float


class Entity(msgspec.Struct, frozen=True):
    """Someone or something named; `name` is the fullest form seen, `titles` are roles as the text gives them."""

    id: str
    kind: EntityKind
    name: str
    aliases: tuple[str, ...]
    titles: tuple[str, ...]
    mentions: tuple[Mention, ...]
    confidence: float


class Quotation(msgspec.Struct, frozen=True):
    """One utterance: its words in order (quotation marks included), its cue, and who said it.

    `source` are the words that name the speaker here; `speaker` is the id of an entity. `evidence` is what the link
    rests on, in order: spans read, or the id of the quotation it follows.
    """

    id: str
    kind: QuotationKind
    content: tuple[CharSpan, ...]
    cue: tuple[CharSpan, ...]
    source: CharSpan | None
    speaker: str | None
    evidence: tuple[str | CharSpan, ...]
    confidence: float


class Figure(msgspec.Struct, frozen=True):
    """A number made comparable. A range has both bounds and no `value`; `unit` is what is counted or measured."""

    id: str
    span: CharSpan
    kind: FigureKind
    value: float | None
    low: float | None
    high: float | None
    comparator: Comparator
    unit: str | None
    change: Change | None
    quotation: str | None
    speaker: str | None


class Date(msgspec.Struct, frozen=True):
    """A time expression; `start` and `end` are ISO 8601 days, both included, null where nothing anchors them."""

    span: CharSpan
    start: str | None
    end: str | None
    grain: Grain
    anchored: bool


class Candidate(msgspec.Struct, frozen=True):
    """A place of the gazetteer that a name may mean; `score` runs from 0 to 1."""

    geonames: int | None
    name: str
    country: str | None
    latitude: float
    longitude: float
    score: float


class Place(msgspec.Struct, frozen=True):
    """Where an entity lies; `country` is ISO 3166-1 alpha-2, coordinates are WGS 84 degrees."""

    entity: str
    country: str | None
    admin1: str | None
    feature: str
    latitude: float | None
    longitude: float | None
    geonames: int | None
    confidence: float
    candidates: tuple[Candidate, ...]


class SummarySentence(msgspec.Struct, frozen=True):
    """A sentence of the text chosen for the summary; the higher the score, the sooner chosen."""

    span: CharSpan
    score: float


class Problem(msgspec.Struct, frozen=True):
    """What went wrong in a stage while the rest went on."""

    stage: str
    message: str


class Record(msgspec.Struct, frozen=True):
    """The whole analysis of one article, immutable; every front reads this and nothing else.

    `further` are the sentences that lengthen the summary, each of a lower score than any in it.
    """

    schema: str
    generator: Generator
    article: Article
    entities: tuple[Entity, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    figures: tuple[Figure, ...] = ()
    dates: tuple[Date, ...] = ()
    places: tuple[Place, ...] = ()
    summary: tuple[SummarySentence, ...] = ()
    further: tuple[SummarySentence, ...] = ()
    problems: tuple[Problem, ...] = ()
