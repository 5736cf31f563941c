"""One spelling for all spellings of a place's name: what the gazetteer is indexed by."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th", "ħ": "h", "ə": "a"}
)
_DROPPED = re.compile(r"['’‘ʻʼʿ`.]")
_APART = re.compile(r"[\W_]+")
_SHORT = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}


def place_key(name: str) -> str:
    """`name` without case, accents, dots, apostrophes and a leading "the"; "St." and "Mt." written out.

    Empty where nothing of it is a letter or a digit.
    """
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    words = [_SHORT.get(word, word) for word in _APART.sub(" ", _DROPPED.sub("", plain)).split()]
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)
