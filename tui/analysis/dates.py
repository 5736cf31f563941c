"""Time expressions as days, anchored on the day of the article."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable

from spacy.tokens import Token

from tui.analysis.days.anchoring import Frame, Period, Tense
from tui.analysis.days.date_grammar import Expression, find_expressions
from tui.analysis.days.tense import tense_at
from tui.analysis.numbers.not_figures import excluded_spans, overlapping
from tui.analysis.parsed import ParsedArticle, ParsedBlock
from tui.document.article import Article
from tui.document.record import Date
from tui.document.span import CharSpan

_BETWEEN = re.compile(r"\bbetween\s+\Z", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s+\Z", re.IGNORECASE)
_JOINS = re.compile(r"\s?[-–—]\s?|\s+(?:to|through|until|till)\s+", re.IGNORECASE)
_AND = re.compile(r"\s+and\s+", re.IGNORECASE)
_COUNTED = re.compile(r"\s+(?:[a-z]+ )?(?:[a-z]+s|people|men|women|children)\b")
_PEOPLE = re.compile(
    r"\s+(?:[a-z]+ )?(?:people|men|women|children|persons|soldiers|troops|fans|students|workers|refugees)\b"
)
_POINTS_TO_YEAR = re.compile(
    r"(?:\b(?:in|since|by|from|until|till|of|before|after|during|through|the|his|her|its|their|early|late|mid|circa|"
    r"around|year|for|and|to|a|last|next|this|that)\s+|[’']s\s+|[’']\s|-|\()\Z",
    re.IGNORECASE,
)
_FEASTLESS = re.compile(r"\b(?:Black|Super|Good|Ash|Cyber|Palm|Shrove|Fat|Giving|Bloody)\s+\Z")
_ELSEWHEN = re.compile(r"\b(?:that|each|every|one|following|same|previous)\s+\Z", re.IGNORECASE)
_PLAIN_MONTH = re.compile(r"(?:mar|may|sat|sun|sep|dec|mon|wed|jan|jun|jul)\Z", re.IGNORECASE)


def find_dates(parsed: ParsedArticle) -> tuple[Date, ...]:
    """The dates of `parsed` in the order of the text."""
    anchor = anchor_of(parsed.article)
    return tuple(date for block in parsed.blocks for date in _dates_of(block, anchor))


def anchor_of(article: Article) -> datetime.date | None:
    """The day that the article is of: its dateline's, or that of its publication."""
    written = article.dateline.date if article.dateline is not None else None
    for day in (written, article.published):
        if day is not None:
            try:
                return datetime.date.fromisoformat(day[:10])
            except ValueError:
                continue
    return None


def _dates_of(block: ParsedBlock, anchor: datetime.date | None) -> list[Date]:
    text = block.text
    expressions = list(find_expressions(text))
    if not expressions:
        return []
    blocked = [span for span in excluded_spans(text) if not _is_day(text[span[0] : span[1]])]
    out: list[tuple[Expression, Period]] = []
    for expression in expressions:
        token = _token(block, expression)
        outside = [span for span in blocked if span[0] < expression.start or span[1] > expression.end]
        if token is None or overlapping(outside, expression.start, expression.end):
            continue
        if not _is_date(text, expression, token):
            continue
        period = expression.read(Frame(anchor, _tense(block, token)))
        if period is None:
            continue
        joined = _joined(out[-1], (expression, period)) if out and _is_range(text, out[-1][0], expression) else None
        if joined is not None:
            out[-1] = joined
        else:
            out.append((expression, period))
    return [_date(block, expression, period) for expression, period in out]


def _tense(block: ParsedBlock, token: Token) -> Callable[[], Tense]:
    def tense() -> Tense:
        return tense_at(token, headline=block.kind in ("headline", "dek", "crosshead"))

    return tense


def _is_day(text: str) -> bool:
    return re.fullmatch(r"\d{4}-\d{2}-\d{2}", text) is not None


def _token(block: ParsedBlock, expression: Expression) -> Token | None:
    span = block.doc.char_span(expression.start, expression.end, alignment_mode="expand")
    return None if span is None else span.root


def _is_date(text: str, expression: Expression, token: Token) -> bool:
    """Whether the words are a time here: not a person called May, a paper of Sunday, a count of 2000."""
    before, after = text[: expression.start], text[expression.end :]
    if expression.name == "year":
        return _is_year(text, expression)
    if expression.name in ("month", "relative_month", "weekday"):
        word = text[expression.start : expression.end].strip()
        if not word.split()[-1][:1].isupper() or (_PLAIN_MONTH.fullmatch(word) and not word.endswith(".")):
            return expression.name == "weekday" or (word.lower() == "may" and _is_month_may(token, before))
        if token.ent_type_ == "PERSON" or _FEASTLESS.search(before) or _ELSEWHEN.search(before):
            return False
        return not re.match(
            r"\s(?:Times|Telegraph|Mirror|Herald|Express|Post|Night Live|Star|Mail|Independent)\b", after
        )
    if expression.name == "quarter":
        return not re.search(r"\b(?:touchdown|yard|quarterback|field goal|points? lead|basket|rebounds)\w*", text)
    if expression.name == "past_units":
        return re.match(r"\s+(?:old|of age)\b", after) is None
    return True


def _is_month_may(token: Token, before: str) -> bool:
    if token.pos_ in ("AUX", "VERB") or token.ent_type_ == "PERSON":
        return False
    return (
        re.search(
            r"\b(?:in|since|by|until|of|from|to|during|before|after|this|last|next|early|late|mid)[\s-]+\Z", before
        )
        is not None
    )


def _is_year(text: str, expression: Expression) -> bool:
    before, after = text[max(0, expression.start - 24) : expression.start], text[expression.end : expression.end + 40]
    if not text[expression.start].isdigit():
        return True
    year = int(text[expression.start : expression.end])
    pointed = _POINTS_TO_YEAR.search(before) is not None
    if re.match(
        r"\s?(?:%|percent|per cent|million|billion|thousand|kg|km|miles|feet|dollars|euros|pounds|metres|meters)\b",
        after,
    ):
        return False
    if re.search(r"(?:[$£€]|\bNo\.|\b(?:than|least|about|nearly|some|over|roughly|approximately|almost))\s?\Z", before):
        return False
    if _COUNTED.match(after) and not pointed and not (1950 <= year <= 2035 and not _PEOPLE.match(after)):
        return False
    return 1900 <= year <= 2099 or pointed


def _is_range(text: str, first: Expression, second: Expression) -> bool:
    between = text[first.end : second.start]
    before = text[max(0, first.start - 12) : first.start]
    if _AND.fullmatch(between):
        return _BETWEEN.search(before) is not None
    if not _JOINS.fullmatch(between):
        return False
    return _FROM.search(before) is not None or between.strip() in ("-", "–", "—", "through")


def _joined(first: tuple[Expression, Period], second: tuple[Expression, Period]) -> tuple[Expression, Period] | None:
    """Both as one period; None where they are of different grain, or the end lies before the start."""
    (expression, period), (last, other) = first, second
    if period.grain != other.grain:
        return None
    start, end = period.start, other.end
    if start is not None and end is not None and start > end:
        # "from November to March": the start was put after the end by its own tense, a year too late.
        start = start - datetime.timedelta(days=365)
        start = start if period.grain == "day" else start.replace(day=1)
        if start > end:
            return None
    return expression._replace(end=last.end), Period(start, end, period.grain)


def _date(block: ParsedBlock, expression: Expression, period: Period) -> Date:
    known = period.start is not None and period.end is not None
    return Date(
        span=CharSpan(block.start + expression.start, block.start + expression.end),
        start=period.start.isoformat() if known and period.start else None,
        end=period.end.isoformat() if known and period.end else None,
        grain=period.grain,
        anchored=known,
    )
