"""Names that the language model does not see, found by the company they keep."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from spacy.tokens import Token

from tui.analysis.gazetteer import Gazetteer
from tui.analysis.names.acronyms import defined_after, stands_for
from tui.analysis.names.name_candidates import NameCandidate, is_capitals
from tui.analysis.names.name_lists import NOT_NAMES, ORGANIZATION_HEADS
from tui.analysis.names.titles import is_honorific, is_role, plain
from tui.analysis.parsed import ParsedArticle, ParsedBlock
from tui.document.record import EntityKind
from tui.document.span import CharSpan

_SPEAKING = frozenset(
    "say tell add explain argue ask write recall insist joke note reply claim warn announce admit answer state post "
    "tweet continue conclude recount remark respond declare acknowledge suggest deny describe".split()
)
_TOWARD = frozenset(("in", "near", "from", "at", "to", "into", "across", "outside", "around", "throughout"))
_LABEL = re.compile(
    r"(?:(?:MR|MRS|MS|DR|SEN|REP|GOV|SIR|DAME|LORD|LADY|PROF|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Sir|Dame|Lord|Lady|Prof)\.?\s+)?"
    r"([A-Z][\w'’.-]*(?:\s+[A-Z][\w'’.-]*){0,3})(?:\s*\([^)]{1,40}\))?\s*:\s"
)
_QUESTION = frozenset(
    ("q", "a", "question", "answer", "note", "update", "correction", "photo", "video", "related", "source")
)
_HANDLE = re.compile(r"(?<![\w.@])@\w{2,}")


def find_missed(
    parsed: ParsedArticle, candidates: list[NameCandidate], gazetteer: Gazetteer
) -> Iterator[NameCandidate]:
    """Names of `parsed` beside `candidates`, none of which they overlap.

    Handles; names after a form of address; whoever is the subject of a verb of speech; acronyms defined in brackets;
    places of the gazetteer; and the speakers' labels of a transcript, where at least two lines have one.
    """
    taken: dict[int, list[CharSpan]] = {}
    for candidate in candidates:
        taken.setdefault(candidate.block.index, []).append(candidate.span)
    found = [
        *_handles(parsed),
        *_labels(parsed),
        *_acronyms(candidates),
        *_subjects(parsed),
        *_places(parsed, gazetteer),
    ]
    for missed in sorted(found, key=lambda name: (name.span.start, -name.span.end)):
        known = taken.setdefault(missed.block.index, [])
        if not any(missed.span.overlaps(span) for span in known):
            known.append(missed.span)
            yield missed


def _handles(parsed: ParsedArticle) -> Iterator[NameCandidate]:
    for block in parsed.blocks:
        for match in _HANDLE.finditer(block.text):
            yield NameCandidate(CharSpan(match.start(), match.end()).moved(block.start), "person", block)


def _labels(parsed: ParsedArticle) -> list[NameCandidate]:
    found = []
    for block in parsed.body():
        match = _LABEL.match(block.text)
        if match is None or fold_label(match[1]) in _QUESTION:
            continue
        if match[1].isupper() or match.start(1) or _is_known(match[1], block, parsed):
            found.append(NameCandidate(CharSpan(match.start(1), match.end(1)).moved(block.start), "person", block))
    return found if len(found) > 1 else []


def fold_label(label: str) -> str:
    """`label` as `plain` has words."""
    return plain(label.strip())


def _is_known(label: str, block: ParsedBlock, parsed: ParsedArticle) -> bool:
    """Whether other lines of the article begin with the same label."""
    return any(other.index != block.index and other.doc.text.startswith(f"{label}:") for other in parsed.blocks)


def _acronyms(candidates: Iterable[NameCandidate]) -> Iterator[NameCandidate]:
    for candidate in candidates:
        end = candidate.span.end - candidate.block.start
        acronym = defined_after(candidate.block.text, end)
        if (
            acronym is not None
            and candidate.kind in ("organization", "place")
            and stands_for(acronym, candidate.text())
        ):
            start = candidate.block.text.index(acronym, end)
            yield NameCandidate(
                CharSpan(start, start + len(acronym)).moved(candidate.block.start), "organization", candidate.block
            )


def _subjects(parsed: ParsedArticle) -> Iterator[NameCandidate]:
    for block in parsed.blocks:
        if is_capitals(block.text):
            continue
        for start, end in _runs(block.words):
            name = block.doc[start:end]
            titled = start > 0 and is_honorific(block.doc[start - 1].text) and block.doc[start - 1].text[0].isupper()
            if (titled or _speaks(name.root)) and _may_name(name.text):
                kind: EntityKind = "organization" if plain(name[-1].text) in ORGANIZATION_HEADS else "person"
                yield NameCandidate(block.char_span(name), kind, block)


def _places(parsed: ParsedArticle, gazetteer: Gazetteer) -> Iterator[NameCandidate]:
    """Names that the gazetteer has, where a place would stand: "in Esbjerg"."""
    for block in parsed.blocks:
        if is_capitals(block.text):
            continue
        for start, end in _runs(block.words):
            name = block.doc[start:end]
            if (
                start > 0
                and block.doc[start - 1].lower_ in _TOWARD
                and _may_name(name.text)
                and gazetteer.find(name.text)
            ):
                yield NameCandidate(block.char_span(name), "place", block)


def _runs(words: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Runs of capitalised proper nouns without an entity, their titles left out."""
    start = 0
    while start < len(words):
        end = start
        while end < len(words) and _is_name_word(words[end]):
            end += 1
        while start < end and is_role(words[start].text) and (end - start > 1 or is_honorific(words[start].text)):
            start += 1
        if end > start:
            yield start, end
        start = max(end, start) + 1


def _is_name_word(token: Token) -> bool:
    return token.tag_ in ("NNP", "NNPS") and token.text[0].isupper() and not token.ent_type_


def _speaks(root: Token) -> bool:
    return root.dep_ == "nsubj" and root.head.lemma_ in _SPEAKING and root.head.pos_ == "VERB"


def _may_name(text: str) -> bool:
    return len(text) > 2 and plain(text) not in NOT_NAMES and not is_role(text) and any(map(str.islower, text))
