"""Whether a figure says that something rose or fell."""

from __future__ import annotations

import re

from tui.analysis.numbers.change_words import BETWEEN, COMPARED, DOWN, DOWN_AFTER, PHRASAL, UP, UP_AFTER
from tui.document.record import Change, FigureKind

_VERB = rf"(?<![^\W_])(?:(?P<up>{'|'.join(UP)})|(?P<down>{'|'.join(DOWN)}))(?![^\W_])"
_BEFORE = re.compile(rf"{_VERB}(?:\s+(?:{'|'.join(BETWEEN)}|[a-z]+ly))" r"{0,6}[\s\"“(]*\Z", re.IGNORECASE)
_STARTS = re.compile(_VERB, re.IGNORECASE)
_TO_LEVEL = re.compile(
    r"(?:[^.;:!?]|\.(?=\d)){1,60}?\bto\s+(?:about|around|nearly|almost|some|roughly|just|under|over|a|an|at|least|more|less|than|only|"
    r"record|high|low|of|\s)*\Z",
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?:[^.;:!?,]|[.,](?=\d)){1,45}?\bby\s+(?:about|around|nearly|almost|some|roughly|just|up|to|over|a|an|at|least|more|than|\s)*\Z",
    re.IGNORECASE,
)
_NOT_BETWEEN = r"(?!(?:or|and|than|to|of|in|for|from|with|at|but|that|who|which|as|on|by)\b)"
_AFTER = re.compile(
    rf"[\s-]+(?:{_NOT_BETWEEN}[a-z-]+[\s-]+)??(?:(?P<up>{'|'.join(UP_AFTER)})|(?P<down>{'|'.join(DOWN_AFTER)}))s?\b"
    r"(?!\s+(?:about|around|or)\b)(?P<than>\s+than\b)?",
    re.IGNORECASE,
)
_PHRASAL = re.compile(rf"\b(?:{PHRASAL})\s+\Z", re.IGNORECASE)
_STATES = re.compile(
    r"\b(?:is|are|was|were|be|been|being|went|go(?:es|ing)?|still|now)\s+\Z|[’'](?:s|re|m)\s+\Z|[,(—–]\s*\Z|\A\Z"
)
_FUNDS = re.compile(r"(?:rais|lift|add|lost|los|gain|shed|contract|advanc|boost|improv|doubl|rall)", re.IGNORECASE)
_REACH = 90


def change_of(text: str, start: int, end: int, kind: FigureKind | None) -> Change | None:
    """What the words around the figure at [start, end) of `text` say it did: rise or fall."""
    window = text[max(0, start - _REACH) : start]
    for match in (_BEFORE.search(window), _to_level(window)):
        if match is not None and _is_change(window, match, kind):
            return "up" if match["up"] else "down"
    match = _AFTER.match(text, end)
    if match is None:
        return None
    word = (match["up"] or match["down"]).lower()
    if word in COMPARED and kind != "percent" and not match["than"]:
        return None
    return "up" if match["up"] else "down"


def _to_level(window: str) -> re.Match[str] | None:
    """The nearest verb of change before what it led to, or by how much: "rose 3 % to", "reduced deaths by"."""
    if " to " not in window[-40:] and " by " not in window[-40:]:
        return None
    verbs = [
        verb
        for verb in _STARTS.finditer(window)
        if _TO_LEVEL.match(window, verb.end()) or (verb.end() > verb.start() + 2 and _BY.match(window, verb.end()))
    ]
    return verbs[-1] if verbs else None


def _is_change(window: str, match: re.Match[str], kind: FigureKind | None) -> bool:
    """Whether the verb tells a rise or fall: not "make up 5", "up to 30", "raised $3 million", "lost five years"."""
    words, verb = window[match.start() :], match["up"] or match["down"]
    stepped = re.search(r"\b(?:by|to|from)\b", words) is not None
    if verb.lower() in ("up", "down"):
        before = window[: match.start()]
        if re.match(r"up to\b", words, re.IGNORECASE):
            return False
        return _STATES.search(before) is not None or (kind == "percent" and not _PHRASAL.search(before))
    if _FUNDS.match(verb) and not stepped:
        return kind == "percent"
    if re.search(r"\bat\b(?! least)", words):
        return kind == "percent"
    return kind != "duration" or re.search(r"\bby\b", words) is not None
