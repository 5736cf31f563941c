"""The stages of the analysis, wired; each may fail without costing the rest."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

import msgspec

from tui import __version__
from tui.analysis.aliases import resolve_names
from tui.analysis.attribution import resolve_speakers
from tui.analysis.datelines import with_dateline_names
from tui.analysis.dates import find_dates
from tui.analysis.entities import NameMention, find_names
from tui.analysis.figures import find_figures
from tui.analysis.gazetteer import Gazetteer, shipped_gazetteer
from tui.analysis.models import language_doubt, model_label, too_long
from tui.analysis.parsed import ParsedArticle, parse
from tui.analysis.places import resolve_places
from tui.analysis.quotations import FoundQuotation, find_quotations
from tui.analysis.summary import Summary, find_summary
from tui.document.article import Article
from tui.document.record import (
    SCHEMA,
    Date,
    Entity,
    Figure,
    Generator,
    Place,
    Problem,
    Quotation,
    Record,
)

if TYPE_CHECKING:
    from spacy.language import Language

Result = TypeVar("Result")
Progress = Callable[[int, int], None]


class _Stages:
    """Runs stages one after another and keeps what went wrong."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def run(self, name: str, stage: Callable[[], Result], otherwise: Result) -> Result:
        """What `stage` gives, or `otherwise` where it fails; the failure is kept under `name`."""
        try:
            return stage()
        except Exception as error:  # noqa: BLE001 - whatever a stage raises, the article must still open
            self.problems.append(Problem(name, f"{type(error).__name__}: {error}"))
            return otherwise


def analyze(article: Article, nlp: Language, progress: Progress | None = None) -> Record:
    """The record of `article`, read with `nlp`; `progress` hears (blocks parsed, blocks in all).

    The same text, model and version give the same record, byte for byte. A stage that fails is named in `problems`;
    a text that is too long is not analysed, and that is named there too.
    """
    stages = _Stages()
    length = too_long(article.text)
    if length is not None:
        return Record(SCHEMA, Generator(__version__, model_label(nlp)), article, problems=(Problem("parse", length),))
    doubt = language_doubt(article.language, nlp)
    if doubt is not None:
        stages.problems.append(Problem("language", doubt))
    parsed = stages.run("parse", lambda: parse(article, nlp, progress), ParsedArticle(article, ()))
    return analyze_parsed(parsed, model_label(nlp), stages)


def analyze_parsed(parsed: ParsedArticle, model: str, stages: _Stages | None = None) -> Record:
    """The record of an article that is already parsed; `model` is the name and version of what parsed it."""
    stages = stages or _Stages()
    run = stages.run
    gazetteer = run("gazetteer", shipped_gazetteer, Gazetteer.empty())
    names: list[NameMention] = run("entities", lambda: find_names(parsed, gazetteer), [])
    entities: tuple[Entity, ...] = run("aliases", lambda: resolve_names(names, parsed), ())
    found: list[FoundQuotation] = run("quotations", lambda: find_quotations(parsed), [])
    unspoken: tuple[tuple[Quotation, ...], tuple[Entity, ...]] = ((), entities)
    quotations, entities = run("attribution", lambda: resolve_speakers(found, entities, parsed), unspoken)
    named = entities
    entities = run("datelines", lambda: with_dateline_names(named, parsed.article, gazetteer), entities)
    dates: tuple[Date, ...] = run("dates", lambda: find_dates(parsed), ())
    figures: tuple[Figure, ...] = run("figures", lambda: find_figures(parsed, dates, quotations), ())
    places: tuple[Place, ...] = run("places", lambda: resolve_places(entities, parsed, gazetteer), ())
    summary = run("summary", lambda: find_summary(parsed, quotations), Summary((), ()))
    return Record(
        schema=SCHEMA,
        generator=Generator(__version__, model),
        article=_with_dateline_place(parsed.article, entities),
        entities=entities,
        quotations=quotations,
        figures=figures,
        dates=dates,
        places=places,
        summary=summary.chosen,
        further=summary.further,
        problems=tuple(stages.problems),
    )


def _with_dateline_place(article: Article, entities: tuple[Entity, ...]) -> Article:
    dateline = article.dateline
    if dateline is None:
        return article
    for entity in entities:
        if entity.kind == "place" and any(dateline.span.covers(mention.span) for mention in entity.mentions):
            return msgspec.structs.replace(article, dateline=msgspec.structs.replace(dateline, place=entity.id))
    return article
