"""Names that the language model missed where they stand again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tui.analysis.name_candidates import NameCandidate, is_capitals
from tui.analysis.name_kinds import NameKind, name_key
from tui.analysis.name_lists import NAME_SUFFIXES, NOT_NAMES
from tui.analysis.names import fold
from tui.analysis.parsed import ParsedArticle, ParsedBlock
from tui.analysis.titles import is_role
from tui.document.span import CharSpan

_WORD = re.compile(r"\w+")


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
    exact = _matcher(forms, 0)
    loose = _matcher([form for form in forms if len(form) > 2], re.IGNORECASE)
    by_block: dict[int, list[CharSpan]] = {}
    for candidate in candidates:
        by_block.setdefault(candidate.block.index, []).append(candidate.span)
    folded = {fold(form): kind for form, kind in forms.items()}
    for block in parsed.blocks:
        taken = by_block.get(block.index, [])
        capitals = is_capitals(block.text)
        for match in (loose if capitals else exact).finditer(block.text):
            span = CharSpan(match.start(), match.end()).moved(block.start)
            if any(span.overlaps(other) for other in taken):
                continue
            if capitals or _stands_alone(span, block):
                yield NameCandidate(span, folded[fold(match[0])].kind, block)


def _forms(
    candidates: Iterable[NameCandidate], kinds: dict[str, NameKind], parsed: ParsedArticle
) -> dict[str, NameKind]:
    """The spellings to look for, each with its kind."""
    lower = {word[0] for block in parsed.blocks for word in _WORD.finditer(block.text) if word[0][0].islower()}
    forms: dict[str, NameKind] = {}
    for candidate in candidates:
        name = candidate.text()
        kind = kinds[name_key(name)]
        if _is_telling(name, lower):
            forms.setdefault(name, kind)
        if kind.kind == "person" and " " in name:
            words = [word for word in name.split() if fold(word) not in NAME_SUFFIXES]
            family = words[-1]
            if len(family) > 2 and _is_telling(family, lower) and name_key(family) not in kinds:
                forms.setdefault(family, kind)
    return forms


def _is_telling(name: str, lower: set[str]) -> bool:
    """Whether `name` is a name wherever it stands in this case: no word that the text also writes small."""
    if " " in name or "-" in name:
        return True
    folded = fold(name)
    return name[0].isupper() and len(name) > 1 and folded not in NOT_NAMES and folded not in lower and not is_role(name)


def _matcher(forms: Iterable[str], flags: int) -> re.Pattern[str]:
    longest_first = sorted(forms, key=lambda form: (-len(form), form))
    inside = "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in longest_first)
    return re.compile(rf"(?<![\w.])(?:{inside})(?!\w)", flags)


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
