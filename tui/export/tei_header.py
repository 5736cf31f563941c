"""The header of a TEI document: what the article is, what made the marks, and who and what is named in it."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape as escape_markup
from types import MappingProxyType

from tui.document.record import Entity, EntityKind, Place, Record
from tui.export.identity import iri_of, title_of
from tui.export.json_text import finite
from tui.export.wording import one_line, without_controls

LISTED: MappingProxyType[EntityKind, tuple[str, str]] = MappingProxyType(
    {
        "person": ("person", "persName"),
        "organization": ("org", "orgName"),
        "place": ("place", "placeName"),
        "group": ("personGrp", "persName"),
    }
)
"""The kinds of entities that TEI's lists hold: the element of the entity, and that of its name."""


def escaped(text: str) -> str:
    """`text` as the content of an element or of an attribute."""
    return escape_markup(without_controls(text))


def header_of(record: Record) -> str:
    """The teiHeader of `record`."""
    profile = "".join((_language(record), _people(record), _places(record)))
    return f"<teiHeader>\n{_file(record)}{_encoding(record)}<profileDesc>\n{profile}</profileDesc>\n</teiHeader>\n"


def _file(record: Record) -> str:
    article = record.article
    title = f"<title>{escaped(title_of(article))}</title>"
    authors = "".join(f"<author>{escaped(one_line(byline.name))}</author>" for byline in article.bylines)
    date = f'<date when="{escaped(article.published)}"/>' if article.published else ""
    return (
        f"<fileDesc>\n<titleStmt>{title}{authors}</titleStmt>\n"
        "<publicationStmt><p>Exported for the use of whoever holds the article.</p></publicationStmt>\n"
        f'<sourceDesc><bibl>{title}{date}<ptr target="{escaped(iri_of(article))}"/></bibl></sourceDesc>\n</fileDesc>\n'
    )


def _encoding(record: Record) -> str:
    made = record.generator
    return (
        f'<encodingDesc>\n<appInfo><application ident="pullquote" version="{escaped(made.version)}">'
        f"<label>pullquote</label><desc>{escaped(made.model)}</desc></application></appInfo>\n</encodingDesc>\n"
    )


def _language(record: Record) -> str:
    language = escaped(record.article.language or "und")
    return f'<langUsage><language ident="{language}">{language}</language></langUsage>\n'


def _people(record: Record) -> str:
    people = "".join(_listed(entity) for entity in record.entities if entity.kind in ("person", "group"))
    organizations = "".join(_listed(entity) for entity in record.entities if entity.kind == "organization")
    lists = (f"<listPerson>\n{people}</listPerson>\n" if people else "") + (
        f"<listOrg>\n{organizations}</listOrg>\n" if organizations else ""
    )
    return f"<particDesc>\n{lists}</particDesc>\n" if lists else ""


def _places(record: Record) -> str:
    known = {place.entity: place for place in record.places}
    places = "".join(
        _listed(entity, "".join(_where(known[entity.id])) if entity.id in known else "")
        for entity in record.entities
        if entity.kind == "place"
    )
    return f"<settingDesc>\n<listPlace>\n{places}</listPlace>\n</settingDesc>\n" if places else ""


def _listed(entity: Entity, more: str = "") -> str:
    element, name = LISTED[entity.kind]
    names = f"<{name}>{escaped(one_line(entity.name))}</{name}>"
    names += "".join(f'<{name} type="alias">{escaped(one_line(alias))}</{name}>' for alias in entity.aliases)
    if entity.kind == "person":
        more += "".join(f"<occupation>{escaped(one_line(title))}</occupation>" for title in entity.titles)
    return f'<{element} xml:id="{escaped(entity.id)}">{names}{more}</{element}>\n'


def _where(place: Place) -> Iterator[str]:
    if place.country is not None:
        yield f'<country key="{escaped(place.country)}"/>'
    latitude, longitude = finite(place.latitude), finite(place.longitude)
    if latitude is not None and longitude is not None:
        yield f"<location><geo>{latitude!r} {longitude!r}</geo></location>"
    if place.geonames is not None:
        yield f'<idno type="geonames">{place.geonames}</idno>'
