"""Who speaks: from the words that name a speaker to the entity they mean."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from tui.analysis.parsed import ParsedArticle
from tui.analysis.quotations import FoundQuotation
from tui.analysis.speakers.cast import Cast, Member, Site, site_at
from tui.analysis.speakers.evidence import evidence_of
from tui.analysis.speakers.pronouns import FIRST_PERSON
from tui.analysis.speakers.references import References
from tui.analysis.speakers.scene import Scene
from tui.analysis.speakers.sources import Voice, voice_of
from tui.document.record import Entity, Mention, Quotation
from tui.document.span import CharSpan

_FOLLOWED = 0.95
"""How sure a voice is that goes on from another quotation, against that quotation's own."""


def resolve_speakers(
    found: list[FoundQuotation], entities: tuple[Entity, ...], parsed: ParsedArticle
) -> tuple[tuple[Quotation, ...], tuple[Entity, ...]]:
    """The quotations with their speakers, ids q1, q2, …; and the entities with all that means them."""
    scene = Scene(parsed, found)
    cast = Cast(entities, scene)
    references = References(cast)
    voices: list[Voice | None] = []
    for quotation in found:
        voice = voice_of(quotation.source, cast, references) if quotation.source is not None else None
        if voice is None and quotation.source is None and quotation.follows is not None:
            earlier = voices[quotation.follows]
            voice = earlier._replace(confidence=earlier.confidence * _FOLLOWED) if earlier is not None else None
        voices.append(voice)
    quotations = tuple(
        _quotation(number, quotation, voice, parsed)
        for number, (quotation, voice) in enumerate(zip(found, voices, strict=True), 1)
    )
    sites = [*references.sites, *_first_persons(found, voices, cast)]
    return quotations, _with_mentions(entities, sites)


def _quotation(number: int, found: FoundQuotation, voice: Voice | None, parsed: ParsedArticle) -> Quotation:
    evidence: tuple[str | CharSpan, ...] = ()
    if found.source is None and found.follows is not None:
        evidence = (f"q{found.follows + 1}",)
    elif voice is not None:
        evidence = evidence_of(voice, parsed)
    elif found.source is not None:
        evidence = (found.source,)
    speaker = voice.member.entity.id if voice is not None and voice.member is not None else None
    confidence = found.confidence * (voice.confidence if voice is not None else 1.0)
    return Quotation(
        id=f"q{number}",
        kind=found.kind,
        content=found.content,
        cue=found.cue,
        source=found.source,
        speaker=speaker,
        evidence=evidence,
        confidence=round(max(0.01, min(0.99, confidence)), 3),
    )


def _first_persons(found: list[FoundQuotation], voices: list[Voice | None], cast: Cast) -> Iterable[Site]:
    """The sites of "I" and "my" inside the words of a person: that person speaks of himself or herself."""
    scene = cast.scene
    for quotation, voice in zip(found, voices, strict=True):
        member = voice.member if voice is not None else None
        if quotation.kind == "indirect" or voice is None or member is None or not member.is_person:
            continue
        for piece in quotation.content:
            yield from _first_persons_in(piece, member, voice.confidence, scene)


def _first_persons_in(piece: CharSpan, member: Member, confidence: float, scene: Scene) -> Iterable[Site]:
    block = scene.block_at(piece.start)
    tokens = block.tokens(piece) if block is not None else None
    if block is None or tokens is None:
        return
    for token in tokens:
        span = block.char_span(token)
        if token.lower_ in FIRST_PERSON and scene.is_quoted(span):
            site = site_at(span, member, "pronoun", scene)
            site.confidence = confidence
            yield site


def _with_mentions(entities: tuple[Entity, ...], sites: list[Site]) -> tuple[Entity, ...]:
    """The entities with every pronoun and description that means one of them among its mentions."""
    added: dict[str, dict[CharSpan, Mention]] = {}
    for site in sites:
        if site.member is not None and site.form != "name":
            mention = Mention(site.span, site.form, round(site.confidence, 3))
            added.setdefault(site.member.entity.id, {})[site.span] = mention
    return tuple(
        replace(entity, mentions=tuple(sorted((*entity.mentions, *added[entity.id].values()), key=_place)))
        if entity.id in added
        else entity
        for entity in entities
    )


def _place(mention: Mention) -> CharSpan:
    return mention.span
