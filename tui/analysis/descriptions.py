"""Descriptions that stand for someone named elsewhere: "the mayor", "the company", "the 52-year-old"."""

from __future__ import annotations

import re

from spacy.tokens import Token

from tui.analysis.cast import Cast, Member, Site
from tui.analysis.kind_nouns import COMPANY_NOUNS, INSTITUTION_NOUNS
from tui.analysis.name_kinds import name_key
from tui.analysis.titles import KINSHIP, Gender, gender_of_title, plain
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

_AGE = re.compile(r"(\d{1,3})-year-old")


def is_definite(noun: Token) -> bool:
    """Whether the phrase of `noun` speaks of somebody known: "the", "this", "that"; a title bare of article is not."""
    return any(child.lower_ in ("the", "this", "that") and child.i < noun.i for child in noun.children)


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
    best = max(_shared(member, words) for member in bearers)
    closest = [member for member in bearers if _shared(member, words) == best]
    site = max((_last_site(member, at) for member in closest), key=lambda site: (site.span.start < at, site.span.start))
    sure = 0.9 if len(bearers) == 1 else 0.8 if len(closest) == 1 else 0.6
    clashing = words - (site.member.words if site.member is not None else set())
    return site, round(sure - 0.1 * min(2, len(clashing)), 2)


def _bears(member: Member, titles: frozenset[str], word: str) -> bool:
    told = member.gender is None or gender_of_title(word) in (None, member.gender)
    return told and any(title in member.nouns or title in member.words for title in titles)


def _modifiers(noun: Token) -> set[str]:
    return {
        plain(token.text)
        for token in noun.subtree
        if token.i != noun.i and token.pos_ in ("ADJ", "NOUN", "PROPN") and not token.is_stop
    }


def _shared(member: Member, words: set[str]) -> int:
    return len(words & member.words)


def _last_site(member: Member, at: int) -> Site:
    before = [site for site in member.sites if site.span.start < at]
    return before[-1] if before else member.sites[0]


def is_of_age(token: Token) -> bool:
    """Whether `token` ends a description by age that stands for a person: "the 52-year-old" said."""
    return token.lower_ in ("old", "olds") and token.dep_ in ("nsubj", "nsubjpass", "pobj", "dobj") and token.i > 3


def person_of_age(text: str, cast: Cast, at: int) -> tuple[Site, float] | None:
    """The person whose age is told beside the name, where `text` is "the 52-year-old"."""
    match = _AGE.search(text)
    if match is None:
        return None
    aged = re.compile(rf",? \(?(?:aged )?{match[1]}\b")
    whole = cast.scene.parsed.text
    for member in cast.persons():
        if any(aged.match(whole, site.span.end) for site in member.sites):
            return _last_site(member, at), 0.9
    return None


def described_organization(noun: Token, cast: Cast, at: int) -> tuple[Site, float] | None:
    """The organisation that a definite phrase around `noun` speaks of, and how sure."""
    word = noun.lower_
    if word not in COMPANY_NOUNS and word not in INSTITUTION_NOUNS:
        return None
    members = [member for member in cast.members if member.entity.kind == "organization"]
    named = [member for member in members if word in _name_words(member)]
    before = [site for member in named or members for site in member.sites if site.span.start < at and site.body]
    if not before:
        return None
    last = max(before, key=lambda site: site.span)
    distance = cast.scene.sentence(at) - last.sentence
    if named:
        return last, 0.9 if len(named) == 1 else 0.75
    if word not in COMPANY_NOUNS and word not in ("group", "organisation", "organization", "agency", "charity", "team"):
        return None
    rivals = {site.member for site in before if last.sentence - site.sentence <= 1}
    if distance > 4 or len(rivals) > 2:
        return None
    subjects = [site for site in before if site.subject and last.sentence - site.sentence <= 1]
    return (subjects[-1] if subjects else last), 0.8 if len(rivals) == 1 else 0.6


def _name_words(member: Member) -> set[str]:
    return {word for name in (member.entity.name, *member.entity.aliases) for word in name_key(name).split()}


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
