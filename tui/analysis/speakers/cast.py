"""The persons and institutions of an article, each with what the text tells of them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property

from tui.analysis.names.given_names import given_gender
from tui.analysis.names.name_kinds import name_key
from tui.analysis.names.names import parse_person
from tui.analysis.names.roles import Role, described_nouns, roles_of
from tui.analysis.names.titles import Gender, gender_of_title, plain
from tui.analysis.parsed import ParsedBlock
from tui.analysis.speakers.scene import Scene
from tui.document.record import Entity, MentionForm
from tui.document.span import CharSpan

_NOWHERE = CharSpan(0, 0)


@dataclass(eq=False)
class Site:
    """One place where someone is spoken of; `member` is None for somebody without a name.

    `antecedent` is the site that a pronoun or a description was linked to, `gender` what the words here tell.
    """

    span: CharSpan
    member: Member | None
    form: MentionForm
    block: int
    sentence: int
    subject: bool
    speaking: bool
    quoted: bool
    body: bool
    gender: Gender | None = None
    confidence: float = 1.0
    antecedent: Site | None = None


@dataclass(eq=False)
class Member:
    """An entity as one of the cast: its gender, its roles, and where it stands.

    `nouns` are what it is said to be, `words` those of its roles; `fullest` is its fullest
    name with the title before it, `sites` are its names, and `seen` all its sites up
    to where the text has been read.
    """

    entity: Entity
    fullest: CharSpan = _NOWHERE
    gender: Gender | None = None
    roles: list[Role] = field(default_factory=list)
    nouns: Counter[str] = field(default_factory=Counter)
    words: set[str] = field(default_factory=set)
    sites: list[Site] = field(default_factory=list)
    seen: list[Site] = field(default_factory=list)

    @cached_property
    def name_words(self) -> frozenset[str]:
        """The words of all its names, folded."""
        names = (self.entity.name, *self.entity.aliases)
        return frozenset(word for name in names for word in name_key(name).split())

    @property
    def is_person(self) -> bool:
        """Whether the entity is one person."""
        return self.entity.kind == "person"


class Cast:
    """Everyone named in an article, by entity and by place."""

    def __init__(self, entities: tuple[Entity, ...], scene: Scene) -> None:
        self.scene = scene
        self.members = [_member(entity, scene) for entity in entities]
        self.names = sorted(
            (
                _site_of_name(mention.span, mention.confidence, member, scene)
                for member in self.members
                for mention in member.entity.mentions
            ),
            key=lambda site: site.span,
        )
        self._name_ends = [site.span.end for site in self.names]
        for site in self.names:
            if site.member is not None:
                site.member.sites.append(site)
        for member in self.members:
            member.fullest = _fullest(member, scene.parsed.text)

    def persons(self) -> list[Member]:
        """The members who are persons."""
        return [member for member in self.members if member.is_person]

    def named_in(self, span: CharSpan) -> list[Site]:
        """The names that stand wholly or in part inside `span`, in order."""
        first = bisect_left(self._name_ends, span.start + 1)
        found = []
        for site in self.names[first:]:
            if site.span.start >= span.end:
                break
            found.append(site)
        return found


def _member(entity: Entity, scene: Scene) -> Member:
    member = Member(entity)
    for mention in entity.mentions:
        block = scene.block_at(mention.span.start)
        if block is None:
            continue
        member.roles += roles_of(mention.span, block)
        member.nouns.update(described_nouns(mention.span, block))
        member.words.update(_origin(mention.span, block))
    for role in member.roles:
        member.nouns[role.noun] += 1
        member.words.update(plain(word) for word in role.span.of(scene.parsed.text).split())
    if entity.kind == "person":
        member.gender = _gender(member)
    return member


def _fullest(member: Member, text: str) -> CharSpan:
    """The first place where the name stands in its fullest form, with the title before it."""
    best = max((site.span for site in member.sites), key=lambda span: (len(span.of(text).split()), -span.start))
    for role in member.roles:
        if 0 < best.start - role.span.end <= 2:
            return CharSpan(role.span.start, best.end)
    return best


_PARENTHESIS = re.compile(r"\s*\(([^()]{1,40})\)")


def _origin(name: CharSpan, block: ParsedBlock) -> set[str]:
    """Words right after a name that say where its bearer comes from: "of Maine", "(R-Texas)"."""
    words: set[str] = set()
    match = _PARENTHESIS.match(block.text, name.end - block.start)
    if match is not None:
        words.update(plain(word) for word in re.split(r"[\s,–-]+", match[1]))
    tokens = block.tokens(name)
    if tokens is not None:
        for child in tokens.root.rights:
            if child.lower_ in ("of", "from") and child.i == tokens.end:
                words.update(plain(token.text) for token in child.subtree if token.pos_ == "PROPN")
    return words


def _gender(member: Member) -> Gender | None:
    """By title and noun first, then by given name."""
    told: Counter[Gender] = Counter()
    for role in member.roles:
        gender = gender_of_title(role.noun)
        if gender is not None:
            told[gender] += 1
    if told:
        return max(sorted(told), key=lambda gender: told[gender])
    name = parse_person(member.entity.name)
    return given_gender(name.given) if len(name.words) > 1 else None


def _site_of_name(span: CharSpan, confidence: float, member: Member, scene: Scene) -> Site:
    return site_at(span, member, "name", scene, confidence=confidence)


def site_at(span: CharSpan, member: Member | None, form: MentionForm, scene: Scene, confidence: float = 1.0) -> Site:
    """The site of the words at `span`, with its place in the sentence."""
    head = scene.head(span)
    dep = ""
    while head is not None and head.dep_ == "appos":
        head = head.head
    if head is not None:
        dep = head.dep_
        if dep == "conj" and head.head.dep_ in ("nsubj", "nsubjpass"):
            dep = head.head.dep_
    block = scene.block_at(span.start)
    speaking = head is not None and block is not None and (block.start + head.idx) in scene.sources
    return Site(
        span=span,
        member=member,
        form=form,
        block=block.index if block is not None else -1,
        sentence=scene.sentence(span.start),
        subject=dep in ("nsubj", "nsubjpass", "csubj"),
        speaking=speaking or scene.quotation_of(span) is not None,
        quoted=scene.is_quoted(span),
        body=scene.is_body(span.start),
        gender=member.gender if member is not None else None,
        confidence=confidence,
    )
