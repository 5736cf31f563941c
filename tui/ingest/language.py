"""The language of a text, from its small words; good enough to choose a parser, and light."""

from __future__ import annotations

import re
from collections import Counter

from tui.ingest.function_words import FUNCTION_WORDS

_SAMPLE = 20_000
_FEWEST = 4
_LEAD = 1.5
_DEFAULT = "en"
_UNKNOWN = "und"
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def find_language(text: str, declared: str | None = None) -> str:
    """`declared` where metadata names a language, else the likeliest by BCP 47 code.

    "und" where the script is not Latin; English where too few small words tell.
    """
    if declared is not None:
        return declared
    words = Counter(word.casefold().replace("’", "'") for word in _WORD.findall(text[:_SAMPLE]))
    hits = {code: sum(words[word] for word in small) for code, small in FUNCTION_WORDS.items()}
    ranked = sorted(hits, key=lambda code: (-hits[code], code))
    best, second = ranked[0], ranked[1]
    if hits[best] >= _FEWEST and hits[best] >= _LEAD * hits[second]:
        return best
    return _DEFAULT if _is_latin(text[:_SAMPLE]) else _UNKNOWN


def _is_latin(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    # Latin letters end where Greek begins.
    return sum(char < "\u0370" for char in letters) >= 0.5 * len(letters)
