"""Numbers that belong together: ranges, lists under one unit, scores, odds."""

from __future__ import annotations

import re
from itertools import pairwise

from tui.analysis.numbers.readings import Reading

_DASH = re.compile(r"\s?[-–—~]\s?(?:[$£€¥])?\Z")
_TO = re.compile(
    r"-?\s+(?:to|through|till|until|up to)\s+(?:[$£€¥]|about |around |nearly |almost )?\s?\Z", re.IGNORECASE
)
_AND = re.compile(r"-?,?\s+and\s+\Z", re.IGNORECASE)
_OR = re.compile(r"-?,?\s+or\s+\Z", re.IGNORECASE)
_BETWEEN = re.compile(r"\b(?:between|entre)\s+(?:about |around |roughly |approximately )?[$£€¥]?\Z", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s+(?:about |around |a |an |just |nearly |roughly )*\Z", re.IGNORECASE)
_LIST = re.compile(
    r"\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or|to|by|versus|vs\.?|from|against)\s+(?:just |only |about )?\Z", re.I
)
_EARLIER = re.compile(r"\b(?:from|compared|versus|against)\b", re.IGNORECASE)
_NOTHING_COUNTED = re.compile(r"\s*(?:[.,;)]|\Z)|\s+(?:in|a|last|the|at|on)\b", re.IGNORECASE)
_OVER = re.compile(r"\s+over\s+\Z", re.IGNORECASE)
_COMPARED = re.compile(
    r",?\s+(?:(?:up|down)\s+)?(?:from|compared (?:with|to)|versus|against|to|and|or)\s+(?:about |just |nearly )?",
    re.IGNORECASE,
)
_PART_OF = re.compile(r"\s+(?:out\s+)?of\s+(?:(?:the|its|his|her|their|all|about|some|nearly)\s+)*", re.IGNORECASE)
_ODDS = re.compile(r"(?:\s+(?:in|out of)\s+(?:every\s+)?|\s?:\s?|-to-|-in-)\Z", re.IGNORECASE)
_MOVES = re.compile(
    r"\b(?:rose|rise|rises|risen|rising|fell|fall|falls|fallen|falling|grew|grow|grows|grown|growing|drop\w*|increas\w+|"
    r"decreas\w+|declin\w+|cut\w*|rais\w+|lower\w*|climb\w*|jump\w*|slid|slip\w*|sank|sink|plung\w+|soar\w*|surg\w+|"
    r"went|go|going|chang\w+|mov\w+|up|down|reduc\w+|expand\w*|shr[aiu]nk\w*|improv\w+|eas\w+|edg\w+|doubl\w+|tripl\w+|"
    r"narrow\w*|widen\w*|swell\w*|swung|upgrad\w+|boost\w*|trim\w*|slash\w*|hik\w+|extend\w*|dip\w*|tumbl\w+|revis\w+)\b",
    re.IGNORECASE,
)
_CONTEST = re.compile(
    r"\b(?:w[io]n\w*|beat\w*|defeat\w*|lo[s]\w+|lead\w*|led|draw\w*|drew|tied?|victor\w+|scor\w+|vot\w+|rul\w+|decision|"
    r"decided|margin|game|match|series|record|final|split|trail\w*|ahead|behind|half-?time|aggregate|advantage|overtime|"
    r"penalt\w+|shoot-?out|upset|rout\w*|edged?|thrash\w*|majority|approved|passed|innings|set|sets|against)\b",
    re.IGNORECASE,
)


def pair_up(readings: list[Reading], text: str) -> list[Reading]:
    """`readings` with ranges, odds and scores made one, and units given to what shares them."""
    out: list[Reading] = []
    for reading in readings:
        previous = out[-1] if out else None
        if previous is not None and previous.last is None:
            between = text[previous.end : reading.start]
            whole = text[: previous.start] + text[reading.end :]
            divided = _OVER.match(between) is not None and not whole.strip(" .") and bool(reading.value)
            if divided or _is_odds(previous, reading, between):
                _join_odds(previous, reading)
                continue
            if _is_score(previous, reading, text, between):
                _join(previous, reading)
                previous.kind = "score"
                continue
            if _is_range(previous, reading, text, between):
                _share(previous, reading)
                _join(previous, reading)
                continue
        out.append(reading)
    _share_lists(out, text)
    _share_earlier(out, text)
    return out


def _plain(reading: Reading) -> bool:
    return not (reading.numeral.ordinal or reading.numeral.indefinite or reading.numeral.tail)


def _is_odds(first: Reading, second: Reading, between: str) -> bool:
    if not (_ODDS.match(between) and first.bare and _plain(first) and _plain(second)):
        return False
    if second.kind in ("money", "percent", "duration") or first.value is None or second.value is None:
        return False
    ratio_sign = ":" in between or "-to-" in between
    whole = first.value % 1 == 0 and second.value % 1 == 0 and second.value > 1 - ratio_sign
    return whole and (ratio_sign or 0 < first.value < second.value) and not first.numeral.fraction


def _join_odds(first: Reading, second: Reading) -> None:
    if first.value is not None and second.value is not None:
        first.value /= second.value
    first.kind = "ratio"
    first.last = second.numeral
    first.end = second.number_end


def _is_score(first: Reading, second: Reading, text: str, between: str) -> bool:
    if not (first.bare and second.bare and _plain(first) and _plain(second)):
        return False
    a, b = first.value, second.value
    if a is None or b is None or a < 0 or a != int(a) or abs(b) != int(abs(b)) or first.numeral.grouped:
        return False
    close = re.fullmatch(r"[-–—]", between) is not None
    around = text[max(0, first.start - 60) : second.end + 30]
    if close:
        return max(a, b) < 1000 and (b < a or (_CONTEST.search(around) is not None and not _measured(text, second)))
    vote = re.search(r"\b(?:vot\w+|by a margin)\b[^.]{0,25}\Z", text[: first.start], re.IGNORECASE)
    return _TO.match(between) is not None and vote is not None


def _measured(text: str, reading: Reading) -> bool:
    """Whether what follows is counted, so that "2-3 games" is a range."""
    return re.match(r"\s+[a-z]+(?:s|people|men|women|children)\b", text[reading.end :]) is not None


def _is_range(first: Reading, second: Reading, text: str, between: str) -> bool:
    if not (_plain(first) and _plain(second)) or first.numeral.fraction != second.numeral.fraction:
        return False
    if not first.bare and not second.bare and (first.kind, first.unit) != (second.kind, second.unit):
        return False
    if not first.bare and second.bare and not first.currency_before and first.kind != "age":
        return False
    low, high = _values(first, second)
    if low is None or high is None:
        return False
    lead = text[max(0, first.start - 30) : first.start]
    if _DASH.match(between):
        return low < high
    if _TO.match(between):
        return low < high and not (_FROM.search(lead) is not None and _moves(_clause(text, first.start)))
    if _AND.match(between):
        return _BETWEEN.search(lead) is not None and low < high
    if _OR.match(between):
        near = first.numeral.spelled == second.numeral.spelled and high <= 2 * low + 1
        return low < high and near and first.bare and not second.small_change
    return False


def _moves(clause: str) -> bool:
    """Whether `clause` tells a change whose start and end follow: not where it has told the end already."""
    verb = _MOVES.search(clause)
    return verb is not None and re.search(r"\bto\s.*\d", clause[verb.end() :]) is None


def _clause(text: str, start: int) -> str:
    """The words of the clause before `start`."""
    return re.split(r"[.;:!?]\s", text[max(0, start - 90) : start])[-1]


def _values(first: Reading, second: Reading) -> tuple[float | None, float | None]:
    """Both values, the first in the scale of the second where that is what is meant: "5 to 10 million"."""
    if first.value is None or second.value is None:
        return None, None
    return first.value * _shared_scale(first, second), second.value


def _shared_scale(first: Reading, second: Reading) -> float:
    a, b = first.numeral, second.numeral
    if a.scale > 1 or b.scale <= 1 or a.value <= 0 or a.value >= 1000 or second.value is None:
        return 1.0
    return b.scale if first.bare or first.currency_before else 1.0


def _share(first: Reading, second: Reading) -> None:
    """Give the first of a range the unit and scale of the second, or the second the currency of the first."""
    scale = _shared_scale(first, second)
    if first.value is not None:
        first.value *= scale
    if first.bare and not second.bare:
        first.kind, first.unit = second.kind, second.unit
        if second.value is not None and second.last is None and first.value is not None and second.numeral.value:
            first.value *= second.value / second.numeral.value
    elif second.bare and not first.bare:
        second.kind, second.unit = first.kind, first.unit


def _join(first: Reading, second: Reading) -> None:
    """Make `first` the range of both."""
    if first.value is not None and second.value is not None:
        first.low, first.high = sorted((first.value, abs(second.value) if first.value >= 0 else second.value))
    first.value = None
    first.last = second.numeral
    first.end = second.end
    first.small_change = second.small_change


def _share_earlier(readings: list[Reading], text: str) -> None:
    """Give a number without unit that of the number it is compared with.

    Great sums, "2.5 trillion yen from 2.2 trillion", and ends of a move, "from five hours to 41".
    """
    for first, second in pairwise(readings):
        compared = _COMPARED.fullmatch(text[first.end : second.start])
        if not compared or not second.bare or not _plain(second) or first.last is not None:
            continue
        great = first.kind in ("money", "measure") and second.numeral.scale > 1
        moved = _TO.match(text[first.end : second.start]) and _FROM.search(text, max(0, first.start - 20), first.start)
        earlier = first.kind == "percent" and _EARLIER.search(text[first.end : second.start]) is not None
        level = earlier and _NOTHING_COUNTED.match(text, second.end) is not None
        if great or level or (moved and first.kind in ("money", "measure", "duration", "percent")):
            second.kind, second.unit = first.kind, first.unit


def share_counted(readings: list[Reading], text: str) -> None:
    """Give a part the thing that the whole counts, "12 of 650 members", and a vote that of the other."""
    for first, second in pairwise(readings):
        part = first.kind == "count" and first.unit is None and second.kind == "count"
        between = text[first.end : second.start]
        if part and _PART_OF.fullmatch(between):
            first.unit = second.unit
        poll = first.kind == second.kind == "count" and second.unit is None and first.unit is not None
        if poll and re.fullmatch(r"\s+(?:to|against|versus)\s+", between):
            second.unit = first.unit
        elif part and re.fullmatch(r"\s+to\s+", between):
            first.unit = second.unit


def _share_lists(readings: list[Reading], text: str) -> None:
    """Give the bare numbers of a list the unit that stands at its end: "5, 10 and 15 percent"."""
    for first, second in zip(reversed(readings[:-1]), reversed(readings[1:]), strict=True):
        if not first.bare or second.kind not in ("money", "percent", "measure", "duration", "age"):
            continue
        if not _plain(first) or second.currency_before or not _LIST.fullmatch(text[first.end : second.start]):
            continue
        if second.kind == "percent" and re.search(r",\s*or\b", text[first.end : second.start]):
            continue
        if second.kind == "money" and (first.numeral.scale > 1) != (second.numeral.scale > 1):
            continue
        first.kind, first.unit = second.kind, second.unit
