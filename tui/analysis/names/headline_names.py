"""Names in headlines that write Every Word With a Capital, where language models see names that are none."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from tui.analysis.gazetteer import Gazetteer
from tui.analysis.names.given_names import is_given_name
from tui.analysis.names.name_candidates import NameCandidate
from tui.analysis.names.name_lists import NAME_PARTICLES
from tui.analysis.names.names import fold

_SMALL = frozenset(
    "the and but nor for with from into over upon onto than that this via per off out not its his her our "
    "after about against amid before between during since through under until while when where who how why".split()
)
"""Words that such headlines may write small."""


def confirmed(candidates: Iterable[NameCandidate], gazetteer: Gazetteer) -> list[NameCandidate]:
    """`candidates` without those of such headlines that nothing else confirms.

    A name is confirmed by the body of the article, by the gazetteer, or by a given name at its front. One that the
    body knows in part is left to be found again as the body has it: "Ann Lee" of "Ann Lee Wins".
    """
    candidates = list(candidates)
    known = {
        word
        for candidate in candidates
        if not is_title_case(candidate.block.text)
        for word in fold(candidate.text()).split()
    }
    return [
        candidate
        for candidate in candidates
        if not is_title_case(candidate.block.text) or _is_confirmed(candidate.text(), known, gazetteer)
    ]


@lru_cache(maxsize=4096)
def is_title_case(text: str) -> bool:
    """Whether `text` is a line of several words that all begin with a capital, small ones aside."""
    words = [word for word in text.split() if len(word) > 2 and word[0].isalpha() and fold(word) not in _SMALL]
    words = [word for word in words if word.casefold() not in NAME_PARTICLES]
    return len(words) > 4 and all(word[0].isupper() for word in words)


def _is_confirmed(name: str, known: set[str], gazetteer: Gazetteer) -> bool:
    words = name.split()
    shared = [word in known for word in fold(name).split()]
    if all(shared) or gazetteer.find(name):
        return True
    return not any(shared) and is_given_name(words[0]) and 1 < len(words) < 4
