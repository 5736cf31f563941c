"""Whether a figure says that something rose or fell."""

from __future__ import annotations

import re

from tui.document.record import Change

_UP = (
    r"r(?:ose|ise|ises|isen|ising)|gr(?:ew|ow|ows|own|owing|owth)|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|"
    r"soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|gain(?:s|ed|ing)?|up|higher|rais(?:e|es|ed|ing)|add(?:s|ed|ing)?|"
    r"advanc(?:e|es|ed|ing)|rall(?:y|ied|ies|ying)|hik(?:e|es|ed|ing)|leap(?:s|ed|t)?|spik(?:e|es|ed|ing)|expand(?:s|ed|ing)?|"
    r"boost(?:s|ed|ing)?|accelerat(?:e|es|ed|ing)|swell(?:s|ed)?|rebound(?:s|ed|ing)?|appreciat(?:e|es|ed|ing)|"
    r"strengthen(?:s|ed|ing)?|rocket(?:s|ed|ing)?|widen(?:s|ed|ing)?|lift(?:s|ed|ing)?|improv(?:e|es|ed|ing|ement)|upturn"
)
_DOWN = (
    r"f(?:ell|all|alls|allen|alling)|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|down|lower(?:s|ed|ing)?|"
    r"cut(?:s|ting)?|slid(?:e|es|ing)?|slip(?:s|ped|ping)?|s[aiu]nk(?:s|ing)?|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|"
    r"tumbl(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|tion)|shr[aiu]nk(?:s|ing)?|loss(?:es)?|lost|los(?:e|es|ing)|"
    r"eas(?:e|es|ed|ing)|dip(?:s|ped|ping)?|slash(?:es|ed|ing)?|trim(?:s|med|ming)?|contract(?:s|ed|ing|ion)|"
    r"slump(?:s|ed|ing)?|div(?:e|ed|es)|dove|weaken(?:s|ed|ing)?|narrow(?:s|ed|ing)?|depreciat(?:e|es|ed|ing)|"
    r"retreat(?:s|ed|ing)?|shed(?:s|ding)?|downturn|halv(?:e|es|ed)|crash(?:es|ed)?|collaps(?:e|es|ed)|s[hl]ump"
)
_BETWEEN = (
    r"(?:\s+(?:by|to|of|at|in|about|around|nearly|almost|some|roughly|approximately|more|less|than|just|under|over|as|much|"
    r"many|a|an|the|another|further|only|up|down|from|well|least|slightly|sharply|steadily|its|their|his|her|"
    r"[a-z]+ly|estimated|average|record|lowest|highest|even|very|low|high|modest|total|level)){0,6}"
)
_BEFORE = re.compile(rf"(?<![^\W_])(?:(?P<up>{_UP})|(?P<down>{_DOWN})){_BETWEEN}[\s\"“(]*\Z", re.IGNORECASE)
_TO_LEVEL = re.compile(
    rf"(?<![^\W_])(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b[^.;:!?]{{1,60}}?\bto\s+"
    r"(?:about|around|nearly|almost|some|roughly|just|under|over|a|an|at|least|more|less|than|only|record|high|low|of|\s)*\Z",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"(?:[\s-]+(?:[a-z-]+[\s-]+){0,2}?(?:(?P<up>rise|increase|growth|gain|jump|surge|hike|climb|raise|boost|spike|uptick|"
    r"improvement|more|higher|above|upward|wider|faster|larger|longer|bigger)|(?P<down>fall|drop|decline|decrease|cut|"
    r"reduction|loss|dip|slide|slump|discount|fewer|less|lower|below|plunge|contraction|downturn|deficit reduction|"
    r"smaller|cheaper|slower|shorter))s?\b(?!\s+(?:about|around)\b))",
    re.IGNORECASE,
)
_REACH = 90


def change_of(text: str, start: int, end: int) -> Change | None:
    """What the words around the figure at [start, end) of `text` say it did: rise or fall."""
    window = text[max(0, start - _REACH) : start]
    for match in (_BEFORE.search(window), _to_level(window)):
        if match is not None:
            return "up" if match["up"] else "down"
    match = _AFTER.match(text, end)
    if match is not None:
        return "up" if match["up"] else "down"
    return None


def _to_level(window: str) -> re.Match[str] | None:
    """ "rose 3 % to": the nearest verb of change before the level it led to."""
    if not re.search(r"\bto\b", window[-40:]):
        return None
    found = None
    for match in re.finditer(rf"(?<![^\W_])(?:{_UP}|{_DOWN})(?![^\W_])", window, re.IGNORECASE):
        found = _TO_LEVEL.match(window, match.start()) or found
    return found
