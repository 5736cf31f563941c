"""Pronouns and descriptions linked to whom they mean, in one pass from the first word to the last."""

from __future__ import annotations

from collections import Counter

from spacy.tokens import Token

from tui.analysis.names.kind_nouns import COMPANY_NOUNS, INSTITUTION_NOUNS, PERSON_NOUNS
from tui.analysis.names.titles import Gender, plain
from tui.analysis.parsed import ParsedBlock
from tui.analysis.speakers.cast import Cast, Member, Site, site_at
from tui.analysis.speakers.descriptions import (
    described_organization,
    described_person,
    described_relative,
    is_definite,
    is_of_age,
    is_partial,
    noun_gender,
    person_of_age,
    phrase_span,
)
from tui.analysis.speakers.pronouns import choose_antecedent, pronoun_gender
from tui.document.span import CharSpan

_KEPT = 40
"""Sites of the recent past that a pronoun is looked up among."""

_ARGUMENTS = frozenset(("nsubj", "nsubjpass", "dobj", "dative", "pobj"))


class References:
    """The sites of an article by place, found in the order of the text."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._scene = cast.scene
        self.sites: list[Site] = []
        self._by_place: dict[int, Site] = {}
        self._named = {site.span.start: site for site in cast.names}
        _guess_genders(cast)
        for block in self._scene.parsed.blocks:
            self._read(block)

    def at(self, token: Token, block: ParsedBlock) -> Site | None:
        """The site whose words begin at or hold `token`; None where it speaks of nobody."""
        return self._by_place.get(block.start + token.idx)

    def _read(self, block: ParsedBlock) -> None:
        skipped_until = -1
        for token in block.words:
            place = block.start + token.idx
            named = self._named.get(place)
            if named is not None:
                self._keep(named, range(named.span.start, named.span.end))
                skipped_until = named.span.end
            elif place >= skipped_until:
                site = self._unnamed(token, block)
                if site is not None:
                    self._keep(site, range(place, place + 1))

    def _keep(self, site: Site, places: range) -> None:
        self.sites.append(site)
        if site.member is not None:
            site.member.seen.append(site)
        for place in places:
            self._by_place.setdefault(place, site)

    def _unnamed(self, token: Token, block: ParsedBlock) -> Site | None:
        gender = pronoun_gender(token)
        if gender is not None:
            return self._pronoun(token, gender, block)
        if token.lower_ in ("it", "they"):
            return self._neuter(token, block)
        if is_of_age(token):
            return self._person(token, block)
        if token.pos_ not in ("NOUN", "PROPN") or token.dep_ in ("compound", "amod", "nmod"):
            return None
        if token.lower_ in PERSON_NOUNS:
            return self._person(token, block)
        if token.lower_ in COMPANY_NOUNS or token.lower_ in INSTITUTION_NOUNS:
            return self._organization(token, block)
        return None

    def _pronoun(self, token: Token, gender: Gender, block: ParsedBlock) -> Site | None:
        span = block.char_span(token)
        site = site_at(span, None, "pronoun", self._scene)
        site.gender = gender
        if site.quoted:
            return None
        recent = [known for known in self.sites[-_KEPT:] if known.member is None or _is_human(known.member)]
        choice = choose_antecedent(site, recent, self._barred(token, span, block, recent))
        if choice is None:
            return None
        site.member, site.antecedent, site.confidence = choice.site.member, choice.site, choice.confidence
        return site

    def _neuter(self, token: Token, block: ParsedBlock) -> Site | None:
        """The site of "it" or "they" where they speak: the institution or people that spoke right before."""
        span = block.char_span(token)
        if self._scene.quotation_of(span) is None or self._scene.is_quoted(span):
            return None
        kinds = ("organization", "place") if token.lower_ == "it" else ("group",)
        site = site_at(span, None, "pronoun", self._scene)
        subjects = [known for known in self.sites[-_KEPT:] if known.subject and site.sentence - known.sentence <= 1]
        last = subjects[-1] if subjects else None
        if last is None or last.member is None or not last.speaking or last.member.entity.kind not in kinds:
            return None
        head = self._scene.head(last.span)
        if head is None or (token.lower_ == "they" and is_partial(head)):
            return None
        self._link(site, last, 0.75)
        return site

    def _barred(self, token: Token, span: CharSpan, block: ParsedBlock, recent: list[Site]) -> list[Site]:
        """Sites that the pronoun cannot mean: others who act with or upon it, and names in what it says."""
        quotation = self._scene.quotation_of(span)
        said = quotation.content if quotation is not None else ()
        return [
            site
            for site in recent
            if any(piece.covers(site.span) for piece in said)
            or (block.span.covers(site.span) and token.dep_ != "poss" and self._is_coargument(token, site, block))
        ]

    def _is_coargument(self, token: Token, site: Site, block: ParsedBlock) -> bool:
        tokens = block.tokens(site.span)
        if tokens is None:
            return False
        root = tokens.root
        while root.dep_ in ("conj", "appos"):
            root = root.head
        return root.head.i == token.head.i and root.dep_ in _ARGUMENTS and token.dep_ in _ARGUMENTS

    def _person(self, token: Token, block: ParsedBlock) -> Site | None:
        """The site of a phrase for one person: whom it describes, or somebody without a name."""
        if token.tag_ in ("NNS", "NNPS"):
            return None
        named = self._beside(token, block)
        if named is not None:
            return None
        span = phrase_span(token, block.start)
        site = site_at(span, None, "nominal", self._scene)
        site.gender = noun_gender(token)
        if site.quoted:
            return None
        found = person_of_age(span.of(self._scene.parsed.text), self._cast)
        found = found or described_relative(token, self._cast)
        if found is None and is_definite(token):
            found = described_person(token, self._cast, span.start)
        if found is not None and found[1] >= 0.6:
            self._link(site, *found)
        return site

    def _beside(self, token: Token, block: ParsedBlock) -> Site | None:
        """The name that the noun only titles or describes; None where it stands by itself."""
        near = [child for child in token.children if child.dep_ == "appos"]
        if token.dep_ in ("appos", "attr"):
            near.append(token.head)
        for other in near:
            for place in (other, *other.lefts):
                if block.start + place.idx in self._named:
                    return self._named[block.start + place.idx]
        following = token.i + 1
        if following < len(token.doc) and block.start + token.doc[following].idx in self._named:
            return self._named[block.start + token.doc[following].idx]
        return None

    def _organization(self, token: Token, block: ParsedBlock) -> Site | None:
        if token.tag_ in ("NNS", "NNPS") or not is_definite(token) or self._beside(token, block) is not None:
            return None
        span = phrase_span(token, block.start)
        found = described_organization(token, self._cast, span.start)
        if found is None:
            return None
        site = site_at(span, None, "nominal", self._scene)
        self._link(site, *found)
        return site

    def _link(self, site: Site, antecedent: Site, confidence: float) -> None:
        member = antecedent.member
        site.member, site.antecedent, site.confidence = member, antecedent, confidence
        if member is not None:
            site.gender = site.gender or member.gender


def _is_human(member: Member) -> bool:
    """Whether `member` is a person, and no mere account of one."""
    return member.is_person and not member.entity.name.startswith("@")


def _guess_genders(cast: Cast) -> None:
    """Tell the gender of persons whose names do not, from pronouns where nobody else can be meant."""
    scene = cast.scene
    told: dict[int, Counter[Gender]] = {}
    by_sentence: dict[int, set[Member]] = {}
    for site in cast.names:
        if site.member is not None and site.member.is_person:
            by_sentence.setdefault(site.sentence, set()).add(site.member)
    for block in scene.parsed.blocks:
        for token in block.words:
            gender = pronoun_gender(token)
            if gender is None:
                continue
            sentence = scene.sentence(block.start + token.idx)
            near = by_sentence.get(sentence, set()) | by_sentence.get(sentence - 1, set())
            if len(near) == 1:
                told.setdefault(id(next(iter(near))), Counter())[gender] += 1
    for member in cast.persons():
        counts = told.get(id(member))
        if member.gender is None and counts:
            gender, most = max(sorted(counts.items()), key=lambda count: count[1])
            if most > counts.total() / 2:
                member.gender = gender
                for site in member.sites:
                    site.gender = gender


def is_person_noun(token: Token) -> bool:
    """Whether `token` is a noun for one human being or several."""
    return plain(token.lemma_) in PERSON_NOUNS or token.lower_ in PERSON_NOUNS
