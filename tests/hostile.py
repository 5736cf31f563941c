"""Text that means harm or is merely broken, for every room's tests."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import strategies as st

SECRET = "UFVMTFFVT1RF"  # noqa: S105 - no password
"""Stands in every payload below that carries words to the terminal, so that they are found in what is written."""

CONTROL_SEQUENCES = (
    f"\x1b]52;c;{SECRET}\x07",  # fills the clipboard
    f"\x1b]0;{SECRET}\x1b\\",  # names the window
    f"\x1b]8;;https://{SECRET}.example/\x1b\\here\x1b]8;;\x1b\\",  # hides an address behind words
    f"\x9d52;c;{SECRET}\x9c",  # the same in C1
    f"\x1bP{SECRET}\x1b\\",  # a device control string
    f"\x1b_{SECRET}\x1b\\",  # an application command
    "\x1b[31;7;5m",
    "\x1b[2J\x1b[H",
    "\x9b31;7m",
    "\x1b[6n",
    "\x1b[?1049l",
    "\x1bc",
    "\x0e\x0f\x05\x08\x7f\x00",
)
BIDI = tuple("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
INVISIBLE = tuple("\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e\U000e0041\ufe0f\u2028\u2029")
MARKUP = (
    "[/]", "[sic]", "[b]", "[/2]", "[red]", "[@click=app.quit]", "[link=https://x.example]", "[", "]",
    "\\[", "[$error]", "<b>", "&lt;", "**", "`",
)  # fmt: skip
QUOTATION_MARKS = (*"\"'“”‘’„«»‹›「」‚‟″`´", "''", "``")
NUMBERS = (
    "1,2,3", "$1.2bn", "١٢٣", "½", "10⁹", "-", "–", "9" * 400, "1e999", "0/0", "%", "3.4.5.6", "nan", "inf", "²",
    "1,00,000", "twenty-", "a hundred million billion", "$-", "00:00", "31 February", "£€$",
)  # fmt: skip
SPEECH = (
    "said Ada Bee.",
    "he said",
    "“We go,”",
    "the mayor told reporters",
    "according to",
    "added:",
    "By ",
    "KYIV — ",
)
BREAKS = ("\n", "\r\n", "\r", "\n\n", "\f", "\v", "\t", "\x85", " \n \n", "\n\n\n\n", " " * 40)
WIDE = ("中", "👨\u200d👩\u200d👧", "🏳\ufe0f", "e\u0301", "\u0301" * 9, "한", "ｱ", "𝒳", "\U0010fffd", "\ufffe")


class Planted(NamedTuple):
    """A word that must stay readable, and the payload that stands in front of it."""

    word: str
    payload: str


PLANTED = tuple(Planted(f"Plant{number}", payload) for number, payload in enumerate((*CONTROL_SEQUENCES, *BIDI)))
"""Each way to speak to the terminal, with a word of its own behind it."""


def hostile_text(most: int = 40) -> st.SearchStrategy[str]:
    """Texts of at most `most` pieces, in which everything above meets ordinary words; no lone surrogates."""
    pieces = st.sampled_from(
        (*CONTROL_SEQUENCES, *BIDI, *INVISIBLE, *MARKUP, *QUOTATION_MARKS, *NUMBERS, *SPEECH, *BREAKS, *WIDE)
    )
    words = st.text(st.characters(codec="utf-8"), max_size=12)
    plain = st.sampled_from(("The council ", "in Kyiv ", "Ada Bee ", "on Friday ", "1,200 people ", ", ", ". ", " "))
    return st.lists(pieces | words | plain | plain, max_size=most).map("".join)


def hostile_bytes(most: int = 40) -> st.SearchStrategy[bytes]:
    """Files: hostile texts in some encoding, whole or cut in the middle of a character, and bytes of any kind."""
    encodings = st.sampled_from(("utf-8", "utf-16", "utf-16-le", "utf-32", "cp1252", "koi8-r", "shift-jis", "utf-7"))
    encoded = st.builds(lambda text, name: text.encode(name, "replace"), hostile_text(most), encodings)
    cut = st.builds(lambda data, at: data[: len(data) - at], encoded, st.integers(0, 3))
    front = st.builds(lambda head, data: b"---\n" + head + b"\n---\n" + data, encoded, encoded)
    return st.one_of(encoded, cut, front, st.binary(max_size=200))
