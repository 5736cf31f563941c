"""What the language model takes for names, cleaned at the edges."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from spacy.tokens import Span, Token

from tui.analysis.names.name_lists import (
    NAME_PARTICLES,
    NAME_SUFFIXES,
    NOT_NAMES,
    ORGANIZATION_HEADS,
    PLACE_HEADS,
)
from tui.analysis.names.names import fold
from tui.analysis.names.titles import is_role, is_title, plain
from tui.analysis.parsed import ParsedArticle, ParsedBlock
from tui.document.record import EntityKind
from tui.document.span import CharSpan

KINDS: dict[str, EntityKind] = {
    "PERSON": "person",
    "PER": "person",
    "ORG": "organization",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "NORP": "group",
    "EVENT": "event",
    "WORK_OF_ART": "work",
    "LAW": "law",
    "PRODUCT": "product",
}
"""Our kinds by the labels of spaCy's English and French models; labels not named here are no names."""


class NameCandidate(NamedTuple):
    """A stretch of text that may be a name, with the kind the language model gives it."""

    span: CharSpan
    kind: EntityKind
    block: ParsedBlock

    def text(self) -> str:
        """The words of the candidate."""
        return self.span.moved(-self.block.start).of(self.block.text)

    def tokens(self) -> Span:
        """The tokens of the candidate."""
        tokens = self.block.tokens(self.span)
        if tokens is None:
            raise ValueError(f"no tokens at {self.span}")
        return tokens

    def before(self) -> Token | None:
        """The token before the name; None where the block begins with it."""
        start = self.tokens().start
        return self.block.doc[start - 1] if start else None

    def after(self) -> Token | None:
        """The token after the name; None where the block ends with it."""
        end = self.tokens().end
        return self.block.doc[end] if end < len(self.block.doc) else None


_LEADING = " \t\"“”‘’'`«»„‚()[]{}<>,;:!?*_#|–—-…/\\."
_TRAILING = " \t\"“”‘’'`«»„‚([{<>,;:!?*_#|–—-…/\\"
_ARTICLE = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)
_TRAILING_WORD = re.compile(r"\s+(?:of|the|and|&|in|on|for|at|by|to|with|from|city|town|village)$")
_ABBREVIATION = re.compile(r"(?:\b[A-Z]|\b(?:Inc|Corp|Ltd|Co|Jr|Sr|St|Bros|Mt|Ave|Rd|Dr))\.$")
_CREDIT = re.compile(r"\([^()]*(?:\b(?:Photo|Image|Picture|Video)s?\b|/)[^()]*\)\s*$")
_LIST_BREAK = re.compile(r"\s+(?:and|&|or)\s+|\s*[,/;]\s*(?!(?:Jr|Sr|I{1,3}|IV)\b)|\s+[–—-]\s+")
_AILMENT = re.compile(r"\s+(?:virus|disease|syndrome|fever|flu|influenza|bacteri\w+|variant|strain)\b", re.IGNORECASE)
_PARTY = re.compile(r"[DRI]-[A-Z]")
_CALLED = re.compile(r"\s+[\"“‘'(][A-Z][\w-]+[\"”’')]\s+[A-Z][\w-]+")
"""A nickname within a name, with the surname after it."""

_SUFFIX = re.compile(r",?\s+(?:(?:Jr|Sr)\.?|I{2,3}|IV)(?!\w)")
_PLACE_BREAK = re.compile(r"\s+(?:and|of)\s+")
_JOINERS = frozenset(("of", "for", "in"))


def find_candidates(parsed: ParsedArticle) -> Iterator[NameCandidate]:
    """The candidates of `parsed` in the order of the text; none of them overlap."""
    for block in parsed.blocks:
        if not is_capitals(block.text):
            yield from _of_block(block)


@lru_cache(maxsize=4096)
def is_capitals(text: str) -> bool:
    """Whether `text` is set in capitals, so that case tells nothing of names."""
    letters = [letter for letter in text if letter.isalpha()]
    return len(letters) > 8 and sum(letter.isupper() for letter in letters) > 0.7 * len(letters)


def _of_block(block: ParsedBlock) -> Iterator[NameCandidate]:
    credit = _CREDIT.search(block.text)
    end = block.start + credit.start() if credit else block.span.end
    done = 0
    for span, kind in _whole_names(block):
        for piece in _pieces(span, kind, block):
            if done <= piece.start and piece.end <= end:
                done = piece.end
                yield NameCandidate(piece, kind, block)


def _whole_names(block: ParsedBlock) -> list[tuple[CharSpan, EntityKind]]:
    """The names of a block, an institution joined with the rest of its name: "Bank" "of" "England"."""
    names: list[tuple[Span, EntityKind]] = []
    for entity in block.doc.ents:
        kind = KINDS.get(entity.label_)
        if kind is None:
            continue
        if names and kind in ("place", "organization") and _goes_on(names[-1], entity):
            names[-1] = (block.doc[names[-1][0].start : entity.end], "organization")
        else:
            names.append((entity, kind))
    return [(block.char_span(entity), kind) for entity, kind in names]


def _goes_on(name: tuple[Span, EntityKind], entity: Span) -> bool:
    first, kind = name
    between = entity.doc[first.end : entity.start]
    words = [token.lower_ for token in between if token.lower_ != "the"]
    if kind != "organization" or len(words) != 1 or words[0] not in _JOINERS or len(between) > 2:
        return False
    if words[0] == "in":
        return any(token.lower_ == "for" for token in first) and between[0].head in first
    return plain(first[-1].text) in ORGANIZATION_HEADS and first[-1].text[0].isupper() and len(first) <= 3


def _pieces(span: CharSpan, kind: EntityKind, block: ParsedBlock) -> Iterator[CharSpan]:
    text = span.moved(-block.start).of(block.text)
    breaks = _breaks(text, kind)
    if breaks:
        at = 0
        for gap in breaks:
            yield from _cleaned(CharSpan(span.start + at, span.start + gap.start()), kind, block)
            at = gap.end()
        yield from _cleaned(CharSpan(span.start + at, span.end), kind, block)
    else:
        yield from _cleaned(span, kind, block)


def _breaks(text: str, kind: EntityKind) -> list[re.Match[str]]:
    """Where one name ends and another begins: "Ben Lee and Ann Roe", "Lisbon, Portugal", "Kent County and Dover"."""
    if kind == "person":
        return list(_LIST_BREAK.finditer(text))
    if kind != "place":
        return []
    breaks = [gap for gap in _LIST_BREAK.finditer(text) if not gap[0].strip().isalpha() and gap[0].strip() != "&"]
    for gap in _PLACE_BREAK.finditer(text):
        words = text[: gap.start()].split()
        if len(words) > 1 and plain(words[-1]) in PLACE_HEADS:
            breaks.append(gap)
    return sorted(breaks, key=lambda gap: gap.start())


def _cleaned(span: CharSpan, kind: EntityKind, block: ParsedBlock) -> Iterator[CharSpan]:
    """`span` without what is no part of a name at its edges; nothing where no name is left."""
    text = span.moved(-block.start).of(block.text)
    start, end = _trim(text)
    if kind == "person":
        start = _without_titles(text, start, end)
    name = text[start:end]
    if kind != "group" and not any(letter.isupper() for letter in name):
        return
    if (
        len(name) < 2
        or plain(name) in NOT_NAMES
        or fold(name) in NAME_SUFFIXES
        or not any(letter.isalpha() for letter in name)
    ):
        return
    cleaned = CharSpan(span.start + start, span.start + end)
    if kind == "person":
        cleaned = CharSpan(cleaned.start, _person_end(cleaned, block))
    if _names_other(cleaned, kind, block):
        return
    if kind in ("organization", "person") and _is_title_part(cleaned, block):
        return
    yield cleaned


def _trim(text: str) -> tuple[int, int]:
    start, end = 0, len(text)
    while True:
        before = (start, end)
        while start < end and text[start] in _LEADING:
            start += 1
        article = _ARTICLE.match(text, start, end)
        if article:
            start = article.end()
        while end > start and text[end - 1] in _TRAILING:
            end -= 1
        if end > start and text[end - 1] in ")]}" and not any(mark in text[start:end] for mark in "([{"):
            end -= 1
        if end > start and text[end - 1] == "." and not _ABBREVIATION.search(text[start:end]):
            end -= 1
        small = _TRAILING_WORD.search(text, start, end)
        if small:
            end = small.start()
        for ending in ("'s", "’s", "'S", "’S"):
            if text.endswith(ending, start, end):
                end -= 2
        if before == (start, end):
            return start, end


def _without_titles(text: str, start: int, end: int) -> int:
    """Where the name itself begins after the titles and other words that open `text`."""
    while True:
        word, gap, rest = text[start:end].partition(" ")
        if not gap or not rest.strip():
            return start
        titled = is_title(word) or (is_role(word) and len(rest.split()) > 1)
        titled = titled and rest.lstrip()[0].isupper()
        if not titled and not (word.islower() and fold(word) not in NAME_PARTICLES):
            return start
        start += len(word) + 1 + len(rest) - len(rest.lstrip())


def _person_end(span: CharSpan, block: ParsedBlock) -> int:
    """Where a person's name ends that goes on with a surname left out, such as "May", a nickname, or with "Jr."."""
    tokens = block.tokens(span)
    if tokens is not None and tokens.end < len(block.doc):
        after = block.doc[tokens.end]
        joined = tokens.root.dep_ == "compound" and tokens.root.head.i == after.i
        if joined and after.tag_ == "NNP" and after.ent_type_ in ("", "DATE") and after.text[0].isupper():
            span = CharSpan(span.start, block.char_span(after).end)
    called = _CALLED.match(block.text, span.end - block.start)
    if called is not None:
        span = CharSpan(span.start, block.start + called.end())
    suffix = _SUFFIX.match(block.text, span.end - block.start)
    return block.start + suffix.end() if suffix is not None else span.end


def _names_other(span: CharSpan, kind: EntityKind, block: ParsedBlock) -> bool:
    """Whether the words name something that is none of our kinds: "West Nile" virus, "US" before "$2 billion"."""
    rest = block.text[span.end - block.start :]
    return rest.startswith("$") or (kind in ("person", "place", "organization") and bool(_AILMENT.match(rest)))


def _is_title_part(span: CharSpan, block: ParsedBlock) -> bool:
    """Whether the words are the front of a title: "Defense" in "Defense Secretary Ben Wallace"."""
    tokens = block.tokens(span)
    if tokens is None or tokens.end >= len(block.doc):
        return False
    if len(tokens) == 1 and is_role(tokens.text) and tokens[0].dep_ == "compound":
        return True
    after = block.doc[tokens.end]
    return len(tokens) == 1 and is_title(after.text) and after.text[0].isupper() and tokens[0].dep_ == "compound"
