"""Figures as values with bounds, comparator and unit, tied to who gives them."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from tui.analysis.changes import change_of
from tui.analysis.comparators import hedge_after, hedge_before
from tui.analysis.counted import counted_after
from tui.analysis.currencies import is_change_of, money_beside
from tui.analysis.dollars import dollar_of
from tui.analysis.measures import unit_after
from tui.analysis.not_figures import excluded_spans, is_identifier, is_labelled, is_year, overlapping
from tui.analysis.numeral_words import ATTACHED
from tui.analysis.numerals import Numeral, find_numerals
from tui.analysis.parsed import ParsedArticle, ParsedBlock
from tui.analysis.ranges import pair_up
from tui.analysis.readings import Reading
from tui.document.record import Date, Figure, Quotation
from tui.document.span import CharSpan

_OLD = re.compile(r"(?:-|\s)(?:olds?\b)|\s+of\s+age\b|(?<=yo)\b", re.IGNORECASE)
_AGED = re.compile(
    r"\b(?:aged?|ages|turn(?:ed|s|ing)?|age of|age is|at age)\s+(?:about |between |from )?\Z", re.IGNORECASE
)
_AGE_BETWEEN_COMMAS = re.compile(r"(?P<name>[^\W\d_][\w.’'-]*)\s*(?:,\s|\()\Z")
_AFTER_AGE = re.compile(r"\s*(?:,|\.|\)|;|\Z|and\b)")
_MULTIPLY = re.compile(r"[\s-]?(?:times|fold)\b", re.IGNORECASE)
_RANKED = re.compile(
    r"\b(?:rank(?:s|ed|ing)?|finish(?:ed|es|ing)?|plac(?:e|ed|es|ing)|came|come|comes|coming|in|sits?|sitting|stands?|"
    r"stood|seeded|was|is|are|were|remains?|remained)\s+(?:a |in |joint |tied (?:for )?|equal |at |the )*\Z",
    re.IGNORECASE,
)
_RANK_AFTER = re.compile(
    r"[\s-]*(?:place\b|spot\b|seed\b)|[\s-](?:[a-z]+est|most[\s-][a-z]+|ranked|ranking|best|worst)\b", re.IGNORECASE
)
_FEW = re.compile(r"\b(?:several|a few|few|many|some)\s+\Z", re.IGNORECASE)
_ONE_IDIOMS = frozenset(
    "day thing time way point side hand reason example moment instance morning night evening afternoon case another "
    "such source occasion word fell else".split()
)
_NOT_BEFORE_ONE = frozenset(
    "the this that each any every no which another first last next good big only some every- someone that’s".split()
)


def find_figures(
    parsed: ParsedArticle, dates: tuple[Date, ...], quotations: tuple[Quotation, ...]
) -> tuple[Figure, ...]:
    """The figures of `parsed` in the order of the text, ids f1, f2, …; none of them is one of `dates`."""
    dollar = dollar_of(parsed.article)
    out: list[Figure] = []
    for block in parsed.blocks:
        numerals = find_numerals(block.doc.text, parsed.article.language)
        if not numerals:
            continue
        for reading in _read_block(block, numerals, dates, dollar):
            span = CharSpan(block.start + reading.start, block.start + reading.end)
            stated = _stated_in(span, block, quotations)
            out.append(
                Figure(
                    id=f"f{len(out) + 1}",
                    span=span,
                    kind=reading.kind or "count",
                    value=_rounded(reading.value),
                    low=_rounded(reading.low),
                    high=_rounded(reading.high),
                    comparator=reading.comparator,
                    unit=reading.unit,
                    change=reading.change,
                    quotation=stated.id if stated else None,
                    speaker=stated.speaker if stated else None,
                )
            )
    return tuple(out)


def _rounded(value: float | None) -> float | None:
    """`value` without the dust of binary fractions: twelve significant digits."""
    return None if value is None else float(f"{value:.12g}")


def _read_block(block: ParsedBlock, numerals: list[Numeral], dates: tuple[Date, ...], dollar: str) -> list[Reading]:
    text = block.doc.text
    blocked = excluded_spans(text)
    blocked += [
        (date.span.start - block.start, date.span.end - block.start) for date in dates if block.span.overlaps(date.span)
    ]
    readings = [
        reading
        for numeral in numerals
        if not overlapping(blocked, numeral.start, numeral.end) and (reading := _with_unit(text, numeral, dollar))
    ]
    readings = pair_up(_with_small_change(readings, text), text)
    return [reading for reading in readings if _finished(block.doc, reading)]


def _with_unit(text: str, numeral: Numeral, dollar: str) -> Reading | None:
    """The number with the unit written beside it; None where letters on to it make it a name."""
    reading = Reading(numeral, numeral.start, numeral.end, numeral.value)
    if numeral.ordinal:
        return reading
    money = money_beside(text, numeral.start, numeral.end + (len(numeral.tail) if numeral.tail in ATTACHED else 0))
    money = money or (money_beside(text, numeral.start, numeral.end) if numeral.tail else None)
    if money is not None:
        reading.kind, reading.unit = "money", money.code or dollar
        reading.start, reading.end = money.start, max(money.end, numeral.end)
        reading.currency_before = money.start < numeral.start
        reading.small_change = money.small
        reading.scale_by(money.factor)
        if numeral.tail in ATTACHED and reading.end >= numeral.end + len(numeral.tail):
            reading.scale_by(ATTACHED[numeral.tail])
        return reading
    found = unit_after(text, numeral.end)
    aged = _AGED.search(text, max(0, numeral.start - 20), numeral.start)
    if aged and found is None and not numeral.tail and 0 < numeral.value < 125:
        reading.kind, reading.unit = "age", "year"
        return reading
    if found is not None and not (numeral.tail and found.end < numeral.end + len(numeral.tail)):
        reading.kind, reading.unit, reading.end = found.kind, found.symbol, found.end
        reading.scale_by(found.factor)
        old = _OLD.match(text, found.end)
        if old is not None and found.kind == "duration":
            reading.kind, reading.end = "age", old.end()
        return reading
    if numeral.tail in ATTACHED and re.match(r"\s+[a-z]+", text[numeral.end + len(numeral.tail) :]):
        reading.scale_by(ATTACHED[numeral.tail])
        reading.end += len(numeral.tail)
        return reading
    if numeral.tail == "yo":
        reading.kind, reading.unit, reading.end = "age", "year", numeral.end + 2
        return reading
    return None if numeral.tail else reading


def _with_small_change(readings: list[Reading], text: str) -> list[Reading]:
    """`readings` with cents added to the dollars before them."""
    out: list[Reading] = []
    for reading in readings:
        last = out[-1] if out else None
        if (
            last is not None
            and reading.small_change
            and last.kind == "money"
            and not last.small_change
            and last.value is not None
            and reading.value is not None
            and is_change_of(text[last.end : reading.start])
        ):
            last.value += reading.value
            last.end = reading.end
        else:
            out.append(reading)
    return out


def _finished(doc: Doc, reading: Reading) -> bool:
    """Complete `reading` from the words around it; False where it turns out to be no figure."""
    text = doc.text
    if reading.numeral.ordinal and not _is_rank(text, reading):
        return False
    if reading.bare and reading.last is None and not _counts_something(doc, reading):
        return False
    if reading.kind in (None, "ratio") and not _counted(doc, reading):
        return False
    _compare(text, reading)
    reading.change = (
        change_of(text, reading.start, reading.end) if reading.kind not in ("age", "rank", "score") else None
    )
    return True


def _is_rank(text: str, reading: Reading) -> bool:
    alone = text.strip(" .") == text[reading.start : reading.end]
    after = _RANK_AFTER.match(text, reading.end)
    finishes = re.match(
        r"\s*(?:[.,;!?)]|\Z|in\b|on\b|out of\b|behind\b|with\b|overall\b|among\b|of\b)", text[reading.end :]
    )
    before = _RANKED.search(text, max(0, reading.start - 30), reading.start)
    clear = before is not None and not re.match(r"in\b|was|is|are|were|com|cam", before.group().strip(), re.IGNORECASE)
    if alone or (after and (reading.numeral.value > 1 or not after.group().strip(" -").endswith("est"))):
        reading.kind = "rank"
        return True
    if clear and finishes:
        reading.kind = "rank"
        return True
    return False


def _counts_something(doc: Doc, reading: Reading) -> bool:
    """Whether a number without a unit is a figure, not a name, a year, a label or the pronoun."""
    text, numeral = doc.text, reading.numeral
    alone = text.strip(" .") == text[reading.start : reading.end].strip()
    if alone:
        return True
    if is_labelled(text, reading.start):
        return False
    span = doc.char_span(reading.start, reading.end, alignment_mode="expand")
    if span is None:
        return False
    if _is_age(text, reading):
        return True
    counted = counted_after(doc, reading.start, reading.end)
    if is_year(text, numeral.start, numeral.end, numeral.value) and not (
        counted is not None
        and re.search(r"(?:s|people|men|women|children)\Z", counted.words)
        and counted.words.islower()
        and not re.match(
            r"(?:the|in|since|by|his|her|their|its|of|from|s)\b", span[0].nbor(-1).lower_ if span[0].i else ""
        )
    ):
        return False
    if numeral.value == 1 and numeral.spelled and not numeral.grouped:
        return _is_counting_one(doc, reading, counted is not None)
    if not numeral.grouped and not numeral.spelled and is_identifier(span[-1], span[0]):
        return False
    if (
        numeral.spelled
        and span[0].i
        and span[0].nbor(-1).lower_ in ("the", "these", "those", "all")
        and counted is None
    ):
        return numeral.value > 12 or numeral.fraction
    return True


def _is_counting_one(doc: Doc, reading: Reading, counts: bool) -> bool:
    text = doc.text
    before = re.search(r"([\w’'-]+)[\s\"“]*\Z", text[max(0, reading.start - 20) : reading.start])
    after = re.match(r"\s+(\w+)", text[reading.end :])
    if not counts or (before and before[1].lower() in _NOT_BEFORE_ONE) or after is None:
        return False
    word = after[1].lower()
    return word not in _ONE_IDIOMS and word != "of"


def _is_age(text: str, reading: Reading) -> bool:
    """ "Maria Petrov, 52, said": an age between commas after a name."""
    value = reading.numeral.value
    if not (1 < value < 115 and text[reading.start : reading.end].isdigit()):
        return False
    before = _AGE_BETWEEN_COMMAS.search(text, max(0, reading.start - 30), reading.start)
    if before is None or not before["name"][:1].isupper() or not _AFTER_AGE.match(text, reading.end):
        return False
    reading.kind, reading.unit = "age", "year"
    return True


def _counted(doc: Doc, reading: Reading) -> bool:
    """Name what a bare number counts; False where a fraction or an odd number stands for nothing."""
    numeral = reading.numeral
    times = _MULTIPLY.match(doc.text, reading.end)
    if times is not None:
        reading.kind, reading.unit, reading.end = "ratio", "times", times.end()
        return True
    counted = counted_after(doc, reading.start, reading.number_end)
    if reading.kind is None:
        reading.kind = "ratio" if numeral.fraction else "count"
    if counted is not None:
        reading.unit = counted.words
        reading.end = max(reading.end, counted.end)
    return True


def _compare(text: str, reading: Reading) -> None:
    """Set the comparator from the hedges before and after."""
    before = hedge_before(text, reading.start)
    after = hedge_after(text, reading.number_end) or hedge_after(text, reading.end)
    hedge = before if before is not None and before.comparator != "~" else (after or before)
    if hedge is not None:
        reading.comparator = hedge.comparator
    elif reading.numeral.indefinite:
        reading.comparator = "~" if reading.numeral.value == 1 else ">"


def _stated_in(span: CharSpan, block: ParsedBlock, quotations: tuple[Quotation, ...]) -> Quotation | None:
    """The quotation that states the figure at `span`: the one that holds it, or else one of its sentence."""
    for quotation in quotations:
        if any(piece.covers(span) for piece in quotation.content):
            return quotation
    near = [quotation for quotation in quotations if any(block.span.overlaps(piece) for piece in quotation.content)]
    if not near:
        return None
    tokens = block.tokens(span)
    if tokens is None:
        return None
    sentence = block.char_span(tokens.sent)
    for quotation in near:
        if any(sentence.overlaps(piece) for piece in (*quotation.content, *quotation.cue)):
            return quotation
    return None
