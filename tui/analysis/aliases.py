"""Which names mean the same one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import zip_longest

from msgspec.structs import replace

from tui.analysis.entities import NameMention
from tui.analysis.names.acronyms import defined_after, is_acronym, stands_for
from tui.analysis.names.given_names import is_given_name
from tui.analysis.names.name_kinds import name_key
from tui.analysis.names.name_lists import COMPANY_SUFFIXES
from tui.analysis.names.names import fold, without_possessive
from tui.analysis.names.person_clusters import Person, PersonMention, cluster_persons
from tui.analysis.names.place_variants import canonical_place
from tui.analysis.names.roles import roles_of
from tui.analysis.parsed import ParsedArticle, ParsedBlock
from tui.document.record import Entity, EntityKind, Mention

Cluster = list[NameMention]

_ADDRESSES = frozenset("mr mister mrs ms miss mx".split())
"""Forms of address that say nothing of what somebody is."""


def resolve_names(names: list[NameMention], parsed: ParsedArticle) -> tuple[Entity, ...]:
    """The entities that `names` speak of, in order of first mention, with ids e1, e2, …"""
    blocks = {block.index: block for block in parsed.blocks}
    persons = [name for name in names if name.kind == "person"]
    things = [name for name in names if name.kind != "person"]
    made = [_of_person(person, persons) for person in cluster_persons(_person_mentions(persons, blocks, parsed.text))]
    made += [_of_thing(cluster, parsed.text) for cluster in _cluster_things(things, parsed.text)]
    made.sort(key=lambda entity: entity.mentions[0].span)
    return tuple(_numbered(made))


def _numbered(entities: Iterable[Entity]) -> Iterable[Entity]:
    return (replace(entity, id=f"e{number}") for number, entity in enumerate(entities, 1))


def _person_mentions(names: list[NameMention], blocks: dict[int, ParsedBlock], text: str) -> list[PersonMention]:
    mentions = []
    for name, following in zip_longest(names, names[1:]):
        roles = roles_of(name.span, blocks[name.block])
        titles = [_spoken(role.span.of(text)) for role in roles]
        called = _spoken(name.span.of(text))
        if following is not None and text[name.span.end : following.span.start] in (" and ", " & "):
            called = _with_shared_surname(called, _spoken(following.span.of(text)))
        mentions.append(PersonMention(name.span, called, roles, titles))
    return mentions


def _with_shared_surname(name: str, following: str) -> str:
    """`name` with the surname that it shares with the next: "John" of "John and Mary Penrose"."""
    words = following.split()
    if " " in name or len(words) != 2 or not (is_given_name(name) and is_given_name(words[0])):
        return name
    return f"{name} {words[1]}"


def _spoken(words: str) -> str:
    return " ".join(words.split())


def _of_person(person: Person, names: list[NameMention]) -> Entity:
    sure = {name.span: name.confidence for name in names}
    mentions = tuple(Mention(mention.span, "name", sure[mention.span]) for mention in person.mentions)
    name = max(
        (mention.text for mention in person.mentions),
        key=lambda text: (len(text.split()), not text.isupper(), len(text)),
    )
    titles: list[str] = []
    aliases: list[str] = []
    for mention in person.mentions:
        for role, title in zip(mention.roles, mention.titles, strict=True):
            if role.noun not in _ADDRESSES and not any(fold(title) == fold(known) for known in titles):
                titles.append(title)
            if role.prenominal:
                aliases.append(f"{title} {mention.text}")
        aliases.append(mention.text)
    return Entity("", "person", name, _others(aliases, name), tuple(titles), mentions, _certainty(mentions))


def _others(forms: Iterable[str], name: str) -> tuple[str, ...]:
    return tuple(form for form in dict.fromkeys(forms) if form != name)


def _certainty(mentions: tuple[Mention, ...]) -> float:
    return round(sum(mention.confidence for mention in mentions) / len(mentions), 3)


def _of_thing(cluster: Cluster, text: str) -> Entity:
    cluster = sorted(cluster)
    forms = [without_possessive(_spoken(name.span.of(text))) for name in cluster]
    name = max(forms, key=lambda form: (not is_acronym(form), not form.isupper(), len(form)))
    mentions = tuple(Mention(mention.span, "name", mention.confidence) for mention in cluster)
    return Entity("", cluster[0].kind, name, _others(forms, name), (), mentions, _certainty(mentions))


def _cluster_things(names: list[NameMention], text: str) -> list[Cluster]:
    """Mentions of organisations, places and all else that is no person, by what they mean."""
    by_key: defaultdict[tuple[EntityKind, str], Cluster] = defaultdict(list)
    for name in names:
        by_key[name.kind, _key(name, text)].append(name)
    _join_acronyms(by_key, text)
    _join_short_forms(by_key)
    return list(by_key.values())


def _key(name: NameMention, text: str) -> str:
    key = name_key(_spoken(name.span.of(text)))
    if name.kind == "place":
        return canonical_place(key)
    if name.kind == "organization":
        return canonical_place(_without_suffix(key))
    return key


def _without_suffix(key: str) -> str:
    words = key.split()
    while len(words) > 1 and words[-1].strip(",") in COMPANY_SUFFIXES:
        words.pop()
    return " ".join(words).rstrip(",")


def _join_acronyms(by_key: defaultdict[tuple[EntityKind, str], Cluster], text: str) -> None:
    """Join each acronym with the name that defines it in brackets, or else with the one that it abbreviates."""
    defined: dict[str, tuple[EntityKind, str]] = {}
    for home, cluster in by_key.items():
        for name in cluster:
            acronym = defined_after(text, name.span.end)
            if acronym is not None:
                defined.setdefault(name_key(acronym), home)
    for key in list(by_key):
        if key not in by_key or not is_acronym(_spoken(by_key[key][0].span.of(text))):
            continue
        meant = defined.get(key[1]) or _abbreviated(by_key[key][0].span.of(text), key, by_key, text)
        if meant is not None and meant != key and meant in by_key:
            moved = by_key.pop(key)
            by_key[meant] += [name._replace(kind=meant[0]) for name in moved]


def _abbreviated(
    acronym: str, key: tuple[EntityKind, str], by_key: dict[tuple[EntityKind, str], Cluster], text: str
) -> tuple[EntityKind, str] | None:
    homes = [
        home
        for home, cluster in by_key.items()
        if home != key and home[0] == key[0] and stands_for(acronym, _spoken(cluster[0].span.of(text)))
    ]
    return homes[0] if len(homes) == 1 else None


def _join_short_forms(by_key: dict[tuple[EntityKind, str], Cluster]) -> None:
    """Join the first words of one organisation's name with it: "Harland" with "Harland and Wolff"."""
    organizations = [key for key in by_key if key[0] == "organization"]
    for key in organizations:
        homes = [other for other in organizations if other in by_key and other[1].startswith(key[1] + " ")]
        if len(homes) == 1 and key in by_key and len(key[1]) > 2:
            by_key[homes[0]] += by_key.pop(key)
