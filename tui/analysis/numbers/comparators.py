"""The words around a number that make it a bound or an estimate."""

from __future__ import annotations

import re
from typing import NamedTuple

from tui.document.record import Comparator

_MORE = "(?:more|greater|higher|larger|bigger|longer|better|older|taller|further|farther|later|worse)"
_LESS = "(?:less|fewer|lower|smaller|younger|shorter|cheaper|worse)"
_A_LITTLE = "(?:(?:well|far|slightly|just|a little|much|considerably|significantly|comfortably|way) )?"

_BEFORE: tuple[tuple[Comparator, tuple[str, ...]], ...] = (
    (
        "<=",
        (
            rf"{_LESS} (?:than )?or equal (?:than|to)",
            rf"equal to or {_LESS} than",
            "up to",
            "as (?:many|much|high|long|far|large|big|old) as",
            "at (?:the )?most",
            rf"no(?:t)? {_MORE} than",
            "not (?:exceed|exceeding|above|over)",
            "(?:a )?max(?:imum)?(?: of)?",
            "capped at",
            "limited to",
            "within",
            "a ceiling of",
        ),
    ),
    (
        ">=",
        (
            rf"{_MORE} (?:than )?or equal (?:than|to)",
            rf"equal to or {_MORE} than",
            "at (?:the very |the )?least(?: or equal to)?",
            rf"no(?:t)? {_LESS} than",
            "(?:a )?min(?:imum)?(?: of)?",
            "(?:from )?as (?:few|little|low) as",
            "starting (?:at|from)",
            "upwards? from",
            "au moins",
        ),
    ),
    (
        ">",
        (
            rf"{_A_LITTLE}{_MORE} than",
            rf"{_A_LITTLE}(?:over|above|past|beyond|north of)",
            "upwards? of",
            "in excess of",
            "exceed(?:s|ed|ing)?",
            "surpass(?:es|ed|ing)?",
            "topp(?:ed|ing)",
            "tops",
            "(?<=to )top",
            "plus de",
        ),
    ),
    (
        "<",
        (
            rf"{_A_LITTLE}{_LESS} than",
            rf"{_A_LITTLE}(?:under|below|beneath|short of|shy of|south of)",
            "moins de",
        ),
    ),
    (
        "~",
        (
            "(?:just )?about",
            "around",
            "roughly",
            "approximately",
            r"approx\.?",
            "nearly",
            "almost",
            "some",
            "an? (?:estimated|average of|average|reported)",
            "estimated(?: (?:to be|at))?",
            "(?:somewhere )?in the (?:region|neighbou?rhood|vicinity|range) of",
            "[oi]n the order of",
            "of the order of",
            "close to",
            "near(?:ing| to)?",
            "approaching",
            "circa",
            r"ca?\.",
            "virtually",
            "practically",
            "more or less",
            "averaging",
            "something like",
            "environ",
            "près de",
            "quelque",
        ),
    ),
)
_SIGNS: dict[str, Comparator] = {
    "≤": "<=", "<=": "<=", "≥": ">=", ">=": ">=", "<": "<", ">": ">", "~": "~", "≈": "~", "±": "~",
}  # fmt: skip
_AFTER: tuple[tuple[Comparator, tuple[str, ...]], ...] = (
    (
        "<=",
        (
            rf"(?:or|and) (?:{_LESS}|below|under)(?!\s+than\s+\d)",
            "at (?:the )?most",
            r"max(?:imum)?(?=\s*[.,;)])",
            r"tops\b",
        ),
    ),
    (
        ">=",
        (
            rf"(?:or|and) (?:{_MORE}|above|over|up)(?!\s+than\s+\d)",
            "at least",
            r"minimum(?=\s*[.,;)])",
            r"-?\s?plus\b",
            r"\+",
        ),
    ),
    ("~", ("or so", "or thereabouts", r"-?ish\b", r"-?odd\b", "give or take", "more or less")),
)

_FILLER = r"(?:\s+(?:of|by|an?|another|only|just|some|about|to))?"
_QUOTE = r"[\s\"“”'’‘«»(]*"
_LEADING = re.compile(
    "|".join(
        rf"(?P<b{at}>(?<![^\W_])(?:{'|'.join(words)}){_FILLER}{_QUOTE})\Z" for at, (_, words) in enumerate(_BEFORE)
    ),
    re.IGNORECASE,
)
_LEADING_SIGN = re.compile(r"(<=|>=|[≤≥<>~≈±])\s?\Z")
_TRAILING = re.compile(
    "|".join(rf"(?P<a{at}>,?\s*(?:{'|'.join(words)}))" for at, (_, words) in enumerate(_AFTER)), re.IGNORECASE
)
_DURING = re.compile(r"(?:over|within|past|around|about the|above|beyond)\b", re.IGNORECASE)
_ABOUT = re.compile(r"(?:about|around)\b", re.IGNORECASE)
_TOPIC = re.compile(
    r"\b(?:car(?:e|es|ed|ing)|talk\w*|th(?:ink|inks|inking|ought)|kn[eo]w\w*|worr\w+|ask\w*|said|says?|spe?[oa]k\w*|learn\w*|"
    r"hear[sd]?|concern\w*|complain\w*|wr[io]t\w+|wrote|read\w*|questions?|stor(?:y|ies)|t[eo]ld?|forg[eo]t\w*|books?|"
    r"information|truth|lie[ds]?|lying|joke[ds]?|details?|it[’']s|all|just|what|how|something|anything|everything)\s+\Z",
    re.IGNORECASE,
)
_LASTING = re.compile(
    r"\b(?:for|last\w*|took|takes?|taking|taken|spen[dt]\w*|serv\w+|is|was|were|are|be|wait\w*|to|just|well|work\w*|after|"
    r"live\w*|held|jail\w*|sentence\w*)\s+\Z",
    re.IGNORECASE,
)
_REACH = 48


class Hedge(NamedTuple):
    """What a number is bound by, and where the words that say so begin or end."""

    comparator: Comparator
    at: int


def hedge_before(text: str, start: int, *, over_time: bool = False) -> Hedge | None:
    """The bound or estimate that the words before `start` make of the number there.

    `over_time` where that is a time, in which "over" and "within" tell when, not how much, unless a verb of lasting
    stands before them.
    """
    window = text[max(0, start - _REACH) : start]
    offset = start - len(window)
    if (sign := _LEADING_SIGN.search(window)) is not None:
        return Hedge(_SIGNS[sign[1]], offset + sign.start())
    match = _LEADING.search(window)
    if match is None or match.lastgroup is None:
        return None
    if match.lastgroup == "b4" and _ABOUT.match(match.group()) and _TOPIC.search(window[: match.start()]):
        return None
    if over_time and _DURING.match(match.group()) and not _LASTING.search(window[: match.start()]):
        return None
    return Hedge(_BEFORE[int(match.lastgroup[1:])][0], offset + match.start())


def hedge_after(text: str, end: int) -> Hedge | None:
    """The bound or estimate that the words at `end`, after a number and its unit, make of it."""
    match = _TRAILING.match(text, end)
    if match is None or match.lastgroup is None:
        return None
    return Hedge(_AFTER[int(match.lastgroup[1:])][0], match.end())
