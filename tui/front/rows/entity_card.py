"""The inspector's card of a name: its other names and roles, and for a place where on earth it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from tui.document.countries import country_name
from tui.document.record import Entity, MentionForm, Place, Record
from tui.front.rows.card import Card, dotted, field, mention_rows
from tui.front.rows.places import where_of
from tui.front.rows.row import EMPTY, Line, Piece, Row, tone_of_kind, voice_mark
from tui.front.selection import Selection
from tui.front.telling.evidence import confidence_word, shown_confidence
from tui.front.telling.numerals import shown_coordinates, times
from tui.front.telling.snippets import Passages
from tui.front.text.stand_ins import stand_ins_of, told_senses
from tui.front.voices import Voice

_CANDIDATES_SHOWN = 6
_FORMS: dict[MentionForm, str] = {"name": "by name", "pronoun": "by pronoun", "nominal": "otherwise"}


def entity_card(record: Record, entity: Entity, voices: Sequence[Voice], passages: Passages) -> Card:
    """Kind, aliases, titles and mentions; of a place its country, coordinates and what else it could have been."""
    place = next((place for place in record.places if place.entity == entity.id), None)
    voice = next((voice for voice in voices if voice.entity.id == entity.id), None)
    name = Piece(entity.name, tone_of_kind(entity.kind))
    mentions = times(len(entity.mentions), "mention")
    sure = shown_confidence(place.confidence if place is not None else entity.confidence)
    told = dotted(where_of(place, entity.name) if place is not None else entity.kind, mentions, sure)
    first = Row((Line((name, Piece("  "), Piece(told, "muted"))),))
    second = Row((Line((Piece(_aside(entity, place, voice), "muted"),), rail=(Piece("  "),)),))
    whole = [first, EMPTY, *_fields(entity, voice), field("spoken of", Piece(_forms(entity)))]
    if place is not None:
        senses = told_senses(stand_ins_of(record)).get(entity.id, ())
        whole += [*_place_fields(place), *([field("of them", Piece(", ".join(senses)))] if senses else [])]
    targets = tuple(Selection("entities", entity.id, mention.span) for mention in entity.mentions)
    whole += mention_rows(record.article, passages, targets, tone_of_kind(entity.kind), "mentions")
    return Card((first, second), tuple(whole))


def _aside(entity: Entity, place: Place | None, voice: Voice | None) -> str:
    """The second line: where a place lies, what a person is and is called."""
    if place is not None and place.latitude is not None and place.longitude is not None:
        others = [candidate for candidate in place.candidates if candidate.geonames != place.geonames]
        other = f"could have been {others[0].name}, {country_name(others[0].country)}" if others else ""
        return dotted(shown_coordinates(place.latitude, place.longitude), other)
    also = "also " + ", ".join(_others(entity)) if _others(entity) else ""
    spoken = times(voice.quotations, "quotation") if voice is not None else ""
    return dotted(*entity.titles[:1], also, spoken)


def _forms(entity: Entity) -> str:
    """How often the text names it, and how often it stands for the name with another word."""
    forms = Counter(mention.form for mention in entity.mentions)
    return dotted(*(f"{forms[form]:,} {_FORMS[form]}" for form in _FORMS if forms[form])) or "never"


def _others(entity: Entity) -> list[str]:
    return [alias for alias in entity.aliases if alias != entity.name]


def _fields(entity: Entity, voice: Voice | None) -> list[Row]:
    rows = [field("kind", Piece(entity.kind, tone_of_kind(entity.kind)))]
    if entity.titles:
        rows.append(field("titles", Piece(", ".join(entity.titles))))
    if _others(entity):
        rows.append(field("also", Piece(", ".join(_others(entity)))))
    if voice is not None:
        said = f"{times(voice.quotations, 'quotation')}, {times(voice.words, 'word')}"
        rows.append(field("speaks", voice_mark(voice), Piece(said)))
    rows.append(field("how sure", Piece(f"{confidence_word(entity.confidence)}, {entity.confidence:.2f} of 1")))
    return rows


def _place_fields(place: Place) -> list[Row]:
    country = f"{country_name(place.country)} ({place.country})" if place.country else "none"
    rows = [field("country", Piece(dotted(country, place.admin1 or "")))]
    if place.latitude is not None and place.longitude is not None:
        rows.append(field("lies at", Piece(shown_coordinates(place.latitude, place.longitude))))
    if place.geonames is not None:
        rows.append(field("GeoNames", Piece(str(place.geonames), "muted")))
    rows.append(field("placed", Piece(f"{confidence_word(place.confidence)}, {place.confidence:.2f} of 1")))
    for number, candidate in enumerate(place.candidates[:_CANDIDATES_SHOWN]):
        where = dotted(country_name(candidate.country), shown_coordinates(candidate.latitude, candidate.longitude))
        label = "could be" if number == 0 else ""
        rows.append(field(label, Piece(f"{candidate.name}  "), Piece(where, "muted"), right=f"{candidate.score:.2f}"))
    return rows
