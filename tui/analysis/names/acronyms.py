"""Which acronym stands for which long name."""

from __future__ import annotations

import re

from tui.analysis.names.names import fold

_SMALL = frozenset("of the and for in on to at a an de la du des et y & von der".split())
_DEFINED = re.compile(r"\s*[’'s]*\s*\(\s*[\"“]?(?:the\s+)?((?:[A-Z][\w&.-]*){1,12}?)[\"”]?\s*\)")


def is_acronym(name: str) -> bool:
    """Whether `name` looks like the initials of a longer one: two letters or more, nearly all capitals."""
    letters = [letter for letter in name if letter.isalpha()]
    capitals = sum(letter.isupper() for letter in letters)
    return 2 <= len(letters) <= 8 and " " not in name and capitals >= len(letters) - 1 and capitals >= 2


def stands_for(acronym: str, name: str) -> bool:
    """Whether `acronym` is made of the initials of `name`, small words counted or left out."""
    wanted = "".join(letter for letter in fold(acronym) if letter.isalnum())
    words = [word for word in re.split(r"[\s\-/]+", name) if word and word[0].isalnum()]
    big = [word for word in words if word.casefold() not in _SMALL]
    if len(big) < 2:
        return False
    return any(wanted == "".join(fold(word)[:1] for word in some) for some in (words, big))


def defined_after(text: str, end: int) -> str | None:
    """The acronym that stands in brackets right after a name that ends at `end`; None where none does."""
    match = _DEFINED.match(text, end)
    return match[1] if match and is_acronym(match[1]) else None
