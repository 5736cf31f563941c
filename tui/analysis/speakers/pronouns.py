"""Whom a pronoun means: by gender, number, grammar and nearness.

The factors are those of Lappin and Leass, An Algorithm for Pronominal Anaphora Resolution (1994), weighed for news:
a subject, and above all somebody just quoted, is what the next sentence's pronoun takes up.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from spacy.tokens import Token

from tui.analysis.names.titles import Gender
from tui.analysis.speakers.cast import Site

MALE_PRONOUNS = frozenset(("he", "him", "his"))
FEMALE_PRONOUNS = frozenset(("she", "her", "hers"))
FIRST_PERSON = frozenset(("i", "me", "my", "mine", "myself"))

_REACH = 8
"""Sentences back that a pronoun is looked up in."""


class Choice(NamedTuple):
    """The site a pronoun takes up, and how sure that is, from 0 to 1."""

    site: Site
    confidence: float


def pronoun_gender(token: Token) -> Gender | None:
    """The gender of a personal pronoun of the third person; None for every other word."""
    if token.lower_ in MALE_PRONOUNS:
        return "male"
    return "female" if token.lower_ in FEMALE_PRONOUNS else None


def choose_antecedent(pronoun: Site, sites: Iterable[Site], barred: Iterable[Site]) -> Choice | None:
    """The site among `sites`, all before `pronoun`, that it takes up by its gender and place.

    `barred` cannot be meant: the other arguments of the same verb, and names inside the words the pronoun speaks.
    None where no site is near enough.
    """
    shut = {id(site) for site in barred}
    scores: dict[int, tuple[float, Site]] = {}
    often: Counter[int] = Counter()
    for site in sites:
        if id(site) in shut or not _can_mean(site, pronoun) or pronoun.sentence - site.sentence > _REACH:
            continue
        who = id(site.member) if site.member is not None else id(site.antecedent or site)
        often[who] += 1
        score = _score(site, pronoun)
        if who not in scores or score >= scores[who][0]:
            scores[who] = score, site
    if not scores:
        return None
    weighed = [(score + 0.1 * min(often[who] - 1, 4), site) for who, (score, site) in scores.items()]
    ranked = sorted(weighed, key=lambda scored: (scored[0], scored[1].span), reverse=True)
    return Choice(ranked[0][1], _confidence(ranked, pronoun))


def _can_mean(site: Site, pronoun: Site) -> bool:
    return site.gender in (None, pronoun.gender)


def _score(site: Site, pronoun: Site) -> float:
    score = -0.8 * (pronoun.sentence - site.sentence)
    score -= min(0.45, 0.0015 * (pronoun.span.start - site.span.end))
    score += 0.5 if site.block == pronoun.block else 0.0
    score += 1.0 if site.gender == pronoun.gender else 0.5
    score += 1.2 if site.subject else 0.0
    score += 0.8 if site.speaking else 0.0
    score -= 1.5 if site.quoted else 0.0
    score -= 2.0 if not site.body else 0.0
    score -= 0.8 if site.member is None and not site.subject else 0.0
    return score


def _confidence(ranked: list[tuple[float, Site]], pronoun: Site) -> float:
    best, site = ranked[0]
    margin = best - ranked[1][0] if len(ranked) > 1 else 3.0
    sure = 0.84 + 0.14 * (1 - math.exp(-margin))
    sure -= 0.05 if site.gender != pronoun.gender else 0.0
    sure -= 0.03 * max(0, pronoun.sentence - site.sentence - 2)
    return round(max(0.2, min(0.97, sure * (0.8 + 0.2 * site.confidence))), 3)
