"""Whose voice the words of a source are."""

from __future__ import annotations

import re
from typing import NamedTuple

from spacy.tokens import Span, Token

from tui.analysis.names.titles import is_honorific
from tui.analysis.parsed import ParsedBlock
from tui.analysis.speakers.cast import Cast, Member, Site
from tui.analysis.speakers.descriptions import is_partial
from tui.analysis.speakers.references import References, is_person_noun
from tui.document.span import CharSpan

_SPOKESPERSONS = frozenset("spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen".split())
_DOCUMENTS = frozenset(
    "statement email e-mail letter report post tweet message book memo memoir memorandum survey poll study "
    "release note filing affidavit lawsuit complaint article editorial column blog website testimony speech "
    "remarks response reply announcement document documents data figures analysis bulletin notice petition motion "
    "manifesto".split()
)
_SEVERAL = frozenset(("some", "others", "several", "many", "those"))
_MEMBER_OF_GROUP = re.compile(r"(?:an|crat|ist|er|ish)$")
_RELATIVES = frozenset(("who", "which", "that", "whom"))


class Voice(NamedTuple):
    """Somebody who speaks: the site that names them in or for the source, and how sure the link is.

    `member` is None where the source is somebody without a name; `head` is the place of the word it turns on.
    """

    member: Member | None
    site: Site
    head: CharSpan
    confidence: float


def voice_of(source: CharSpan, cast: Cast, references: References) -> Voice | None:
    """Whose voice `source` is; None where nobody known is meant."""
    block = cast.scene.block_at(source.start)
    tokens = block.tokens(source) if block is not None else None
    if block is None or tokens is None:
        return None
    head = _antecedent_of_relative(tokens.root)
    place = block.char_span(head)
    named = _named_head(source, head, cast, block)
    if named is not None:
        return Voice(named.member, named, place, _surety(named)) if not _is_part(named, head) else None
    site = references.at(head, block)
    if site is not None and site.member is not None:
        return Voice(site.member, site, place, site.confidence)
    example = _example(tokens, head, cast, block)
    if example is not None:
        return Voice(example.member, example, place, 0.8)
    through = _spoken_for(source, head, cast, block)
    if through is not None:
        return Voice(through.member, through, place, 0.85)
    return Voice(None, site, place, 1.0) if site is not None else None


def _is_part(named: Site, head: Token) -> bool:
    """Whether only some, or one, of a group that the source names are meant."""
    if named.member is None or named.member.entity.kind != "group":
        return False
    single = _MEMBER_OF_GROUP.search(head.lower_) is not None and head.tag_ not in ("NNS", "NNPS", "JJ")
    return is_partial(head) or (single and any(child.dep_ == "det" for child in head.children))


def _surety(site: Site) -> float:
    """How sure a name is: what kind of thing bears it matters less than that it is the name."""
    return 0.9 + 0.1 * site.confidence


def _antecedent_of_relative(head: Token) -> Token:
    """The noun that a relative pronoun takes up; any other word itself."""
    if head.lower_ in _RELATIVES and head.tag_ in ("WP", "WDT", "WP$", "IN", "DT"):
        verb = head.head
        while verb.dep_ in ("conj", "xcomp", "ccomp") and verb.head.i != verb.i:
            verb = verb.head
        if verb.dep_ == "relcl":
            return verb.head
    return head


def _named_head(source: CharSpan, head: Token, cast: Cast, block: ParsedBlock) -> Site | None:
    """The name that the source is, not one that only stands in it: "Ann Lee" in "her sister, Ann Lee", and nobody in
    "a friend of Ann Lee"."""
    heads = {head.i, head.head.i} if head.dep_ == "appos" else {head.i}
    if head.tag_ == "NNS" and head.pos_ == "NOUN":
        return None
    grown = True
    while grown:
        more = {child.i for i in heads for child in block.doc[i].children if child.dep_ in ("appos", "flat", "conj")}
        grown = not more <= heads
        heads |= more
    named = []
    places = [block.char_span(block.doc[i]) for i in heads]
    reach = CharSpan(min(source.start, *(p.start for p in places)), max(source.end, *(p.end for p in places)))
    for site in cast.named_in(reach):
        tokens = block.tokens(site.span)
        if tokens is not None and any(token.i in heads for token in tokens):
            named.append((tokens.root.i != head.i and head.i not in range(tokens.start, tokens.end), site))
        elif tokens is not None and _is_titled(head, tokens.start):
            named.append((True, site))
    if not named and is_honorific(head.text) and head.text[0].isupper():
        named = [(True, site) for site in cast.named_in(source)]
    persons = [pair for pair in named if pair[1].member is not None and pair[1].member.is_person]
    ranked = sorted(persons or named, key=lambda pair: (pair[0], pair[1].span))
    return ranked[0][1] if ranked else None


def _is_titled(head: Token, start: int) -> bool:
    """Whether the source turns on a title right before the name, as parsers read unusual names now and then."""
    return start == head.i + 1 and is_person_noun(head) and head.text[0].isupper()


def _example(source: Span, head: Token, cast: Cast, block: ParsedBlock) -> Site | None:
    """The one named of several: "General Mark Milley" in "Some, like General Mark Milley"."""
    if head.lower_ not in _SEVERAL:
        return None
    for token in source:
        if token.lower_ in ("like", "including", "as"):
            named = next((child for child in token.children if child.dep_ == "pobj"), None)
            return _named_head(block.char_span(named), named, cast, block) if named is not None else None
    return None


def _spoken_for(source: CharSpan, head: Token, cast: Cast, block: ParsedBlock) -> Site | None:
    """Who speaks through another or on paper: the firm of "a spokesman for the firm", the writer of "her letter"."""
    spoken, written = head.lower_ in _SPOKESPERSONS, head.lower_ in _DOCUMENTS
    if not spoken and not written:
        return None
    for site in cast.named_in(source):
        tokens = block.tokens(site.span)
        if site.member is None or tokens is None or not _belongs_to(tokens.root, head, spoken):
            continue
        if site.member.entity.kind in ("organization", "place") or (written and site.member.is_person):
            return site
    return None


def _belongs_to(name: Token, head: Token, spoken: bool) -> bool:
    """Whether the name says whose the spokesman or the document is."""
    if name.head.i == head.i:
        return name.dep_ in ("poss", "compound", "nmod")
    joining = ("for", "of", "at", "with") if spoken else ("by", "from", "of")
    return name.dep_ == "pobj" and name.head.lower_ in joining and name.head.head.i == head.i
