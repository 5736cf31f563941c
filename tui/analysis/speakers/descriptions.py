"""Descriptions that stand for someone named elsewhere: "the mayor", "the company", "the 52-year-old"."""

from __future__ import annotations

import re

from spacy.tokens import Token

from tui.analysis.names.kind_nouns import COMPANY_NOUNS, INSTITUTION_NOUNS
from tui.analysis.names.name_lists import COMPANY_SUFFIXES
from tui.analysis.names.titles import KINSHIP, Gender, gender_of_title, plain
from tui.analysis.speakers.cast import Cast, Member, Site
from tui.document.span import CharSpan

_SYNONYMS = {
    noun: frozenset(titles.split())
    for noun, titles in {
        "senator": "sen senator",
        "representative": "rep representative",
        "congressman": "rep congressman representative",
        "congresswoman": "rep congresswoman representative",
        "lawmaker": "sen rep senator representative congressman congresswoman mp",
        "legislator": "sen rep senator representative mp lawmaker",
        "governor": "gov governor",
        "president": "president pres",
        "general": "gen general",
        "lieutenant": "lt lieutenant",
        "colonel": "col colonel",
        "captain": "capt captain",
        "sergeant": "sgt sergeant",
        "admiral": "adm admiral",
        "doctor": "dr doctor physician surgeon",
        "professor": "prof professor",
        "reverend": "rev reverend pastor",
        "pastor": "rev pastor",
        "premier": "premier minister",
        "leader": "leader president minister chairman chairwoman premier chancellor",
        "chief": "chief head director",
        "boss": "boss chief executive ceo manager",
        "executive": "executive ceo",
        "spokesperson": "spokesman spokeswoman spokesperson",
        "chairman": "chairman chair",
        "chairwoman": "chairwoman chair",
        "envoy": "envoy ambassador",
        "diplomat": "ambassador envoy diplomat",
        "academic": "professor lecturer prof",
        "attorney": "attorney lawyer",
        "lawyer": "lawyer attorney solicitor barrister",
        "monarch": "king queen monarch",
        "pontiff": "pope pontiff",
        "politician": "sen rep senator representative mp minister",
    }.items()
}
"""The titles whose bearer may be called by a noun."""

_COMMON = frozenset(
    "candidate nominee leader spokesman spokeswoman spokesperson lawyer attorney reporter expert analyst adviser aide "
    "official member critic supporter fan rival opponent ally chief head student player author writer doctor".split()
)
"""Nouns that fit many people of an article: they speak of somebody only right after a mention."""

_SOME = frozenset("some many several few most all other these those no a an one another".split())

_AGE = re.compile(r"(\d{1,3})-year-old")


def is_definite(noun: Token) -> bool:
    """Whether the phrase of `noun` speaks of somebody known: "the", "this", "that"; a title bare of article is not."""
    return any(child.lower_ in ("the", "this", "that") and child.i < noun.i for child in noun.children)


def is_partial(noun: Token) -> bool:
    """Whether only some of those that `noun` names are meant: "many Republicans", "moderate Democrats"."""
    return any(child.dep_ in ("amod", "nummod", "quantmod") or child.lower_ in _SOME for child in noun.children)


def noun_gender(noun: Token) -> Gender | None:
    """The gender that the noun itself tells."""
    return gender_of_title(noun.lower_)


def described_person(noun: Token, cast: Cast, at: int) -> tuple[Site, float] | None:
    """The person that a definite phrase around `noun` speaks of, by an earlier or later site, and how sure.

    The one who bears the title; where several do, the one whose title shares most words with the phrase, and of
    these the one spoken of last.
    """
    word = plain(noun.text)
    if word in KINSHIP:
        return None
    titles = _SYNONYMS.get(word, frozenset((word,)))
    words = _modifiers(noun)
    bearers = [member for member in cast.persons() if _bears(member, titles, word)]
    if not bearers:
        return None
    best = max(len(words & member.words) for member in bearers)
    closest = [member for member in bearers if len(words & member.words) == best]
    if len(closest) > 1:
        near = [member for member in closest if _is_near(member, cast, at)]
        closest = near or closest
    site = max((_last_site(member) for member in closest), key=lambda site: (site.span.start < at, site.span.start))
    if word in _COMMON and not (site.member is not None and _is_near(site.member, cast, at)):
        return None
    sure = 0.92 if len(bearers) == 1 else 0.85 if len(closest) == 1 else 0.55
    strange = words - (site.member.words if site.member is not None else set())
    return site, round(sure - 0.07 * min(2, len(strange)), 2)


def _is_near(member: Member, cast: Cast, at: int) -> bool:
    """Whether `member` is spoken of in the few sentences before the code point `at`."""
    last = _last_site(member)
    return last.span.start < at and cast.scene.sentence(at) - last.sentence <= 4


def _bears(member: Member, titles: frozenset[str], word: str) -> bool:
    told = member.gender is None or gender_of_title(word) in (None, member.gender)
    return told and any(title in member.nouns or title in member.words for title in titles)


def _modifiers(noun: Token) -> set[str]:
    return {
        plain(token.text)
        for token in noun.subtree
        if token.i != noun.i and token.pos_ in ("ADJ", "NOUN", "PROPN") and not token.is_stop
    }


def _last_site(member: Member) -> Site:
    """Where `member` was spoken of last; where nobody has spoken of it yet, its first name."""
    return member.seen[-1] if member.seen else member.sites[0]


def described_relative(noun: Token, cast: Cast) -> tuple[Site, float] | None:
    """The one person whom the text names as "his wife, Ann Lee", where it says "his wife" again; and how sure."""
    word = plain(noun.text)
    if word not in KINSHIP or not any(child.dep_ == "poss" for child in noun.children):
        return None
    relatives = [member for member in cast.persons() if member.nouns[word] and member.seen]
    return (_last_site(relatives[0]), 0.8) if len(relatives) == 1 else None


def is_of_age(token: Token) -> bool:
    """Whether `token` ends a description by age that stands for a person: "the 52-year-old" said."""
    return token.lower_ in ("old", "olds") and token.dep_ in ("nsubj", "nsubjpass", "pobj", "dobj") and token.i > 3


def person_of_age(text: str, cast: Cast) -> tuple[Site, float] | None:
    """The person whose age is told beside the name, where `text` is "the 52-year-old"."""
    match = _AGE.search(text)
    if match is None:
        return None
    aged = re.compile(rf",? \(?(?:aged )?{match[1]}\b")
    whole = cast.scene.parsed.text
    for member in cast.persons():
        if any(aged.match(whole, site.span.end) for site in member.sites):
            return _last_site(member), 0.9
    return None


def described_organization(noun: Token, cast: Cast, at: int) -> tuple[Site, float] | None:
    """The organisation that a definite phrase around `noun` speaks of, and how sure."""
    word = noun.lower_
    if word not in COMPANY_NOUNS and word not in INSTITUTION_NOUNS:
        return None
    members = [member for member in cast.members if member.seen and member.entity.kind == "organization"]
    named = [member for member in members if word in member.name_words]
    if named:
        return _only_one(named, cast, at, 0.9)
    if word in COMPANY_NOUNS:
        return _only_one([member for member in members if _is_company(member)], cast, at, 0.8)
    return None


def _only_one(members: list[Member], cast: Cast, at: int, sure: float) -> tuple[Site, float] | None:
    """The last site of the only one of `members`, or of the only one spoken of in the last few sentences."""
    if len(members) == 1:
        return members[0].seen[-1], sure
    sentence = cast.scene.sentence(at)
    near = [member for member in members if sentence - member.seen[-1].sentence <= 2]
    return (near[0].seen[-1], sure - 0.1) if len(near) == 1 else None


def _is_company(member: Member) -> bool:
    """Whether the name or the words beside it say that the organisation does business."""
    if member.name_words & COMPANY_SUFFIXES or member.name_words & COMPANY_NOUNS:
        return True
    return any(noun in COMPANY_NOUNS for noun in member.nouns)


def phrase_span(noun: Token, start: int) -> CharSpan:
    """The words from the article of the phrase to its noun; `start` is where the block begins."""
    left = min(
        [
            child.i
            for child in noun.lefts
            if child.dep_ in ("det", "amod", "compound", "nmod", "poss", "nummod", "npadvmod")
        ]
        + [noun.i]
    )
    return CharSpan(start + noun.doc[left].idx, start + noun.idx + len(noun))
