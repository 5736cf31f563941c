"""Names that the language model missed where they stand again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tui.analysis.names.headline_names import is_title_case
from tui.analysis.names.name_candidates import NameCandidate, is_capitals
from tui.analysis.names.name_kinds import NameKind, name_key
from tui.analysis.names.name_lists import NAME_SUFFIXES, NOT_NAMES
from tui.analysis.names.names import fold
from tui.analysis.names.titles import is_role
from tui.analysis.parsed import ParsedArticle, ParsedBlock
from tui.document.record import EntityKind
from tui.document.span import CharSpan

_WORD = re.compile(r"\w+")
_FormsByWord = dict[str, list[tuple[str, int, EntityKind]]]


def find_repeats(
    candidates: list[NameCandidate], kinds: dict[str, NameKind], parsed: ParsedArticle
) -> Iterator[NameCandidate]:
    """The mentions of known names in `parsed` that are not among `candidates`, nor overlap one of them.

    A surname alone counts where its bearer is named in full. In lines set in capitals, case tells nothing, and every
    known name counts.
    """
    forms = _forms(candidates, kinds, parsed)
    if not forms:
        return
    exact = _by_first_word(forms)
    loose = _by_first_word({form.casefold(): kind for form, kind in forms.items() if len(form) > 2})
    by_block: dict[int, list[CharSpan]] = {}
    for candidate in candidates:
        by_block.setdefault(candidate.block.index, []).append(candidate.span)
    for block in parsed.blocks:
        taken = by_block.get(block.index, [])
        capitals = is_capitals(block.text)
        text, known = (_lowered(block.text), loose) if capitals else (block.text, exact)
        for span, kind in _matches(text, known):
            place = span.moved(block.start)
            if any(place.overlaps(other) for other in taken):
                continue
            if capitals or is_title_case(block.text) or _stands_alone(place, block):
                yield NameCandidate(place, kind, block)


def _by_first_word(forms: dict[str, EntityKind]) -> _FormsByWord:
    """The forms with their kinds by their first word, the longest first."""
    grouped: _FormsByWord = {}
    for form in sorted(forms, key=lambda form: (-len(form), form)):
        first = _WORD.search(form)
        if first is not None:
            grouped.setdefault(first[0], []).append((form, first.start(), forms[form]))
    return grouped


def _lowered(text: str) -> str:
    """`text` in lower case, of the same length."""
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)


def _matches(text: str, known: _FormsByWord) -> Iterator[tuple[CharSpan, EntityKind]]:
    """Where the known forms stand in `text`, the longest at each place; none of them overlap."""
    end = 0
    for word in _WORD.finditer(text):
        for form, lead, kind in known.get(word[0], ()):
            start = word.start() - lead
            if start >= end and text.startswith(form, start) and _is_whole(text, start, start + len(form)):
                end = start + len(form)
                yield CharSpan(start, end), kind
                break


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether no letter or digit goes on before or after the stretch, nor a full stop before it."""
    before, after = text[start - 1 : start], text[end : end + 1]
    joined = before.isalnum() or (before != "" and before in "_.")
    return not joined and not after.isalnum() and after != "_"


def _forms(
    candidates: Iterable[NameCandidate], kinds: dict[str, NameKind], parsed: ParsedArticle
) -> dict[str, EntityKind]:
    """The spellings to look for, each with its kind."""
    lower = {word[0] for block in parsed.blocks for word in _WORD.finditer(block.text) if word[0][0].islower()}
    forms: dict[str, EntityKind] = {}
    for candidate in candidates:
        name = candidate.text()
        kind = kinds[name_key(name)].kind
        if _is_telling(name, lower):
            forms.setdefault(name, kind)
        if kind == "person" and " " in name:
            words = [word for word in name.split() if fold(word) not in NAME_SUFFIXES]
            family = words[-1] if words else ""
            if len(family) > 2 and _is_telling(family, lower) and name_key(family) not in kinds:
                forms.setdefault(family, kind)
    return forms


def _is_telling(name: str, lower: set[str]) -> bool:
    """Whether `name` is a name wherever it stands in this case: no word that the text also writes small."""
    if " " in name or "-" in name:
        return True
    folded = fold(name)
    return name[0].isupper() and len(name) > 1 and folded not in NOT_NAMES and folded not in lower and not is_role(name)


def _stands_alone(span: CharSpan, block: ParsedBlock) -> bool:
    """Whether the match is no part of a longer name: no capitalised proper noun right beside it but a title."""
    tokens = block.tokens(span)
    if tokens is None:
        return False
    doc = block.doc
    after = doc[tokens.end] if tokens.end < len(doc) else None
    if after is not None and after.tag_ in ("NNP", "NNPS") and after.text[0].isupper() and not is_role(after.text):
        return False
    before = doc[tokens.start - 1] if tokens.start else None
    return before is None or before.tag_ not in ("NNP", "NNPS") or is_role(before.text) or before.is_sent_start is True
