"""Numbers without a unit: which of them count something, and which are names, years, idioms or pronouns."""

from __future__ import annotations

import re

from spacy.tokens import Span

from tui.analysis.numbers.ages import is_age_of_name
from tui.analysis.numbers.comparators import hedge_before
from tui.analysis.numbers.counted import Counted, counted_after
from tui.analysis.numbers.not_figures import is_identifier, is_labelled, is_year
from tui.analysis.numbers.readings import Reading
from tui.analysis.parsed import ParsedBlock

_NOT_BEFORE_ONE = frozenset(
    "the this that each any every no which last first next good big some someone not former latter or".split()
)
_ONE_IDIOMS = frozenset(
    "day thing time way point side hand reason example moment instance morning night evening afternoon case another "
    "such source occasion word fell else of direction sense level note size step stop step-by-step".split()
)
_ALONE = re.compile(
    r"\b(?:only|just|exactly|single|least|than|another|zero|all but|but|to|for|every)\s+\Z", re.IGNORECASE
)
_HARMED = re.compile(
    r"\b(?:kill\w*|dead|die[ds]?|death|injur\w+|wound\w+|hurt|shot|arrest\w*|missing|detain\w*|charged|born|hospitali\w+|"
    r"convicted|sentenced|acquitted|rescued|elected|votes?|seats?|goals?|points?|percent|%|\d)",
    re.IGNORECASE,
)
_PARTED = re.compile(
    r"\s+(?:of|the|its|his|her|their|these|those|all|our|my|your|that|what|as|an?|more|again|the|who|were|are|is|was|said|"
    r"[a-z]+s)\b|\s*(?:[.;!?)]|\Z)",
    re.IGNORECASE,
)
_PART_BEFORE = re.compile(
    r"\b(?:by|in|than|least|about|nearly|almost|over|under|roughly|around|only|just|below|above|to)\s+\Z", re.I
)
_NO_PART = re.compile(
    r"\b(?:first|second|third|fourth|1st|2nd|other|better|latter|back|bottom|top|final|last|opening|closing|this|each|"
    r"per|next|every|[’']s|previous|fiscal|former|upper|lower|northern|southern|eastern|western)[\s-]+\Z",
    re.IGNORECASE,
)
_COMPOUND = re.compile(
    r"-(?:way|sided|faced|off|sum|dimensional|handed|hit|stop|on-one|to-one|size|liner|brother|sister|hearted|time|baked|"
    r"empty|full|truth|mast|staff|measures?|heartedly|interest|tolerance|emission|pronged|some|fold|party|track)s?\b",
    re.IGNORECASE,
)
_ONE_DAY = re.compile(r"one day\Z", re.IGNORECASE)
_DAY_LONG = re.compile(
    r"\b(?:for|in|within|than|least|only|just|took|takes?|lasted|another|after|every|about|full|last|past|next)\s+\Z",
    re.IGNORECASE,
)
_PLURAL = re.compile(r"(?:s|people|men|women|children)\Z")
_PEOPLE = re.compile(r"(?:people|men|women|children|persons|soldiers|troops|fans|students|workers|refugees)\Z")
_NEAR_YEARS = (1950, 2035)
"""Four digits between these are a year even before a plural: "all 2016 campaigns"."""

_YEAR_BEFORE = re.compile(
    r"\b(?:the|in|since|by|his|her|their|its|of|from|until|after|before)\s+\Z|[’']s\s+\Z", re.IGNORECASE
)


def is_alone(text: str, reading: Reading) -> bool:
    """Whether the number is all that the block says."""
    return text.strip(" .") == text[reading.start : reading.end].strip()


def counts_something(block: ParsedBlock, reading: Reading) -> bool:
    """Whether a number without a unit is a figure, not a name, a year, a label, an idiom or a pronoun."""
    text, numeral = block.text, reading.numeral
    if is_alone(text, reading):
        return True
    span = block.doc.char_span(reading.start, reading.end, alignment_mode="expand")
    if span is None or is_labelled(text, reading.start):
        return False
    if is_age_of_name(text, reading):
        reading.kind, reading.unit = "age", "year"
        return True
    counted = counted_after(block, reading.start, reading.end)
    if is_year(text, numeral.start, numeral.end, numeral.value) and not _counts_years(text, reading, counted):
        return False
    if not numeral.spelled:
        return numeral.grouped or not is_identifier(span[-1], span[0])
    if _COMPOUND.match(text, reading.end):
        return False
    if numeral.fraction and text[reading.end - 4 : reading.end].lower() in ("half", "rter"):
        lone_quarter = text[reading.start : reading.end].lower() == "quarter"
        return not lone_quarter and _is_part(text, reading)
    if numeral.value == 0 and re.match(r"\s+in\s+on\b", text[reading.end :]):
        return False
    if numeral.value == 1 and not numeral.grouped:
        return counted is not None and _is_counting_one(text, reading, span)
    pronoun = counted is None and span[0].i > 0 and span[0].nbor(-1).lower_ in ("the", "these", "those", "all", "or")
    return not pronoun or numeral.value > 12 or numeral.fraction


def _counts_years(text: str, reading: Reading, counted: Counted | None) -> bool:
    """Whether four digits count a thing told in the plural, or are a bound, and so are no year."""
    hedge = hedge_before(text, reading.start)
    if hedge is not None and hedge.comparator != "~" and text[hedge.at : hedge.at + 4].lower() not in ("over", "past"):
        return True
    if counted is None or not _PLURAL.search(counted.words) or not counted.words.islower():
        return False
    if _NEAR_YEARS[0] <= reading.numeral.value <= _NEAR_YEARS[1] and not _PEOPLE.search(counted.words):
        return False
    return _YEAR_BEFORE.search(text, max(0, reading.start - 12), reading.start) is None


def is_some_day(text: str, reading: Reading) -> bool:
    """Whether the time is the "one day" of stories, which counts nothing."""
    if reading.unit != "day" or not _ONE_DAY.match(text[reading.start : reading.end]):
        return False
    return (
        not _DAY_LONG.search(text, max(0, reading.start - 12), reading.start)
        and text[reading.end : reading.end + 1] != "-"
    )


def _is_part(text: str, reading: Reading) -> bool:
    """Whether "half" or "a quarter" is a part of something: not "the second half", "half empty", "this quarter"."""
    if _NO_PART.search(text, max(0, reading.start - 12), reading.start):
        return False
    if _PART_BEFORE.search(text, max(0, reading.start - 10), reading.start):
        return True
    return _PARTED.match(text, reading.end) is not None


def _is_counting_one(text: str, reading: Reading, span: Span) -> bool:
    """Whether "one" counts: bounded, set against other numbers, or told of those harmed; not "one friend said"."""
    before = re.search(r"([\w’'-]+)[\s\"“]*\Z", text[max(0, reading.start - 20) : reading.start])
    after = re.match(r"[\s-]+(\w+)", text[reading.end :])
    following = span.doc[span.end] if span.end < len(span.doc) else None
    if following is not None and following.pos_ in ("VERB", "AUX", "ADP", "PRON", "ADV"):
        return False
    if after is None or after[1].lower() in _ONE_IDIOMS or (before and before[1].lower() in _NOT_BEFORE_ONE):
        return False
    if _ALONE.search(text, max(0, reading.start - 10), reading.start) or text[reading.end] == "-":
        return True
    sentence = span.sent
    rest = text[sentence.start_char : reading.start] + text[reading.end : sentence.end_char]
    return _HARMED.search(rest) is not None or any(token.like_num for token in sentence if token not in span)
