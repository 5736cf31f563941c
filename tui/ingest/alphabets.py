"""The letters beyond ASCII that European languages write with: right ones tell a right guess at an encoding."""

from __future__ import annotations

from collections import Counter

_ALPHABETS = tuple(
    frozenset(letters)
    for letters in (
        "àâæçéèêëîïôœùûüÿ",  # French
        "äöüßé",  # German
        "áéíñóúüç",  # Spanish, Catalan
        "áâãàçéêíóôõú",  # Portuguese
        "àèéìíòóùú",  # Italian
        "åäöæøé",  # Danish, Norwegian, Swedish
        "áéíóúýþæöð",  # Icelandic
        "áčďéěíňóřšťúůýžĺľŕäô",  # Czech, Slovak
        "ąćęłńóśźż",  # Polish
        "áéíóöőúüű",  # Hungarian
        "ăâîșțşţ",  # Romanian
        "čćđšž",  # Croatian, Slovene
        "çğıöşüâîû",  # Turkish
        "āčēģīķļņšūžąęėįų",  # Latvian, Lithuanian
        "äöõüšž",  # Estonian, Finnish
    )
)


def belonging(text: str) -> float:
    """The share of the letters beyond ASCII in `text` that one language's alphabet holds; 1 where there are none."""
    letters = Counter(char for char in text.lower() if char > "\x7f" and char.isalpha())
    if not letters:
        return 1.0
    return max(sum(letters[letter] for letter in alphabet) for alphabet in _ALPHABETS) / letters.total()
