"""Which mentions of persons are one person's."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from tui.analysis.names.given_names import given_gender
from tui.analysis.names.names import PersonName, is_initial, is_short_for, parse_person, same_person, without_possessive
from tui.analysis.names.roles import Role
from tui.analysis.names.titles import Gender, gender_of_title, is_honorific
from tui.document.span import CharSpan


@dataclass
class PersonMention:
    """A mention of a person with what stands beside it."""

    span: CharSpan
    text: str
    roles: list[Role]
    titles: list[str]
    name: PersonName = field(init=False)

    def __post_init__(self) -> None:
        self.text = without_possessive(self.text)
        self.name = parse_person(self.text)

    @property
    def gender(self) -> Gender | None:
        """The gender that the title beside the name or the given name tells."""
        for title in self.titles:
            for word in reversed(title.split()):
                told = gender_of_title(word)
                if told is not None:
                    return told
        return given_gender(self.name.given) if len(self.name.words) > 1 else None


@dataclass
class Person:
    """One person and the mentions by name, in the order of the text."""

    mentions: list[PersonMention] = field(default_factory=list)

    @property
    def full(self) -> PersonName:
        """The fullest name."""
        return max((mention.name for mention in self.mentions), key=_fullness)

    @property
    def gender(self) -> Gender | None:
        """The gender that most mentions tell; None where none does or they disagree evenly."""
        told = Counter(mention.gender for mention in self.mentions if mention.gender is not None)
        best = told.most_common(2)
        if not best or (len(best) > 1 and best[0][1] == best[1][1]):
            return None
        return best[0][0]


def _fullness(name: PersonName) -> tuple[int, int]:
    return sum(not is_initial(word) for word in name.words), len(name.words)


def cluster_persons(mentions: list[PersonMention]) -> list[Person]:
    """The persons that `mentions`, in the order of the text, speak of, in order of first mention.

    Full names are brought together first; then each short form goes to the one it can mean that was named last,
    or, before any was, to the one named next. A form of address that tells another gender keeps two people apart.
    """
    full = [mention for mention in mentions if len(mention.name.words) > 1]
    short = [mention for mention in mentions if len(mention.name.words) <= 1]
    persons: list[Person] = []
    homes: dict[PersonName, Person] = {}
    for mention in full:
        home = homes.get(mention.name) or _home_of_full(mention, persons)
        if home is None:
            persons.append(home := Person())
        homes[mention.name] = home
        home.mentions.append(mention)
    _settle(short, persons)
    for person in persons:
        person.mentions.sort(key=lambda mention: mention.span)
    return sorted(persons, key=lambda person: person.mentions[0].span)


def _home_of_full(mention: PersonMention, persons: list[Person]) -> Person | None:
    """The person who bears the name; or the only one whose longer name holds all its words: "López Obrador"."""
    for person in persons:
        names = dict.fromkeys(other.name for other in person.mentions)
        if all(same_person(mention.name, name) for name in names):
            return person
    held = [person for person in persons if _holds(person.full, mention.name)]
    return held[0] if len(held) == 1 else None


def _holds(one: PersonName, other: PersonName) -> bool:
    return is_short_for(one, other) or is_short_for(other, one)


def _settle(short: list[PersonMention], persons: list[Person]) -> None:
    """Give each mention by a short form to a person, a new one where nobody can be meant."""
    bearers: dict[PersonName, list[Person]] = {}
    named = [(person, person.full) for person in persons]
    for mention in short:
        known = bearers.get(mention.name)
        if known is None:
            known = bearers[mention.name] = [person for person, full in named if _can_mean(mention.name, full)]
        told = _gender_of_address(mention)
        homes = [person for person in known if told is None or person.gender in (None, told)]
        if homes:
            _best_home(mention, homes).mentions.append(mention)
        else:
            alone = Person([mention])
            persons.append(alone)
            known.append(alone)


def _can_mean(name: PersonName, full: PersonName) -> bool:
    return name.words == full.words or is_short_for(name, full)


def _gender_of_address(mention: PersonMention) -> Gender | None:
    for title in mention.titles:
        told = gender_of_title(title.split()[-1])
        if told is not None:
            return told
    return None


def _offices(mentions: list[PersonMention]) -> set[str]:
    """What the mentions say that their bearer is, forms of address aside."""
    return {role.noun for mention in mentions for role in mention.roles if not is_honorific(role.noun)}


def _best_home(mention: PersonMention, homes: list[Person]) -> Person:
    """By family name before given name, then the one last named before the mention, else the next one named."""

    if len(homes) == 1:
        return homes[0]

    def closeness(person: Person) -> tuple[bool, bool, bool, int]:
        by_family = person.full.family == mention.name.family
        same_office = bool(_offices([mention]) & _offices(person.mentions))
        before = [other.span.start for other in person.mentions if other.span.start < mention.span.start]
        after = [other.span.start for other in person.mentions if other.span.start > mention.span.start]
        return by_family, same_office, bool(before), max(before) if before else -min(after, default=0)

    return max(homes, key=closeness)
