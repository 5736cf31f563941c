"""Digits and number words that count nothing: addresses, telephone numbers, sections, models, clock times, years."""

from __future__ import annotations

import re

from spacy.tokens import Token

_MONTHS = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_NUMBER = r"(?:\d[\d,.]*|[ivxlc]+\b|one|two|three|four|five|six|seven|eight|nine|ten)"
_LABELS = (
    r"sections?|secs?\.|articles?|arts?\.|chapters?|paragraphs?|paras?\.|clauses?|rules?|pages?|pp?\.|figures?|figs?\.|"
    r"tables?|volumes?|vols?\.|issues?|numbers?|nos?\.|nrs?\.|№|route|routes|highways?|hwy\.?|interstates?|exits?|rooms?|"
    r"suites?|apartments?|apts?\.|units?|flights?|channels?|phases?|tiers?|levels?|types?|class|grade|grades|"
    r"stages?|parts?|episodes?|seasons?|versions?|titles?|amendments?|propositions?|props?\.|measures?|resolutions?|"
    r"wards?|districts?|precincts?|divisions?|platforms?|gates?|terminals?|runways?|lanes?|zones?|area|pier|psalms?|"
    r"verses?|act|scene|steps?|lots?|box|building|group|model|mark|mk|game|race|week|day|year|round|heat|question|"
    r"option|category|plan|studio|formula|super bowl|war|fortune|s&p|ftse|cac|nikkei|dax|stoxx|nasdaq|russell|hang seng"
)
_SPANS = re.compile(
    r"<[^<>\n]{1,200}>|(?<!\d)\d{16,}|\b911 calls?\b|\b911\b(?= (?:operator|dispatch|call|tape|emergency))"
    r"|\b(?:Group|Gang) of (?:\d+|[A-Z][a-z]+)|(?<=[—:]\s)\d{1,2}\.\s(?=[A-Z])|(?<=—)\d{1,2}\.\s(?=[A-Z])"
    r"|(?:https?://|www\.)\S+|\S+@\S+\.\w+|(?<!\w)[@#]\w+|\b[\w-]+\.(?:com|org|net|gov|edu|co\.uk|io|uk|au)(?:/\S*)?"
    r"|(?<![\w.,])(?<!\d\s)(?:\+\d{1,3}[\s-]?)?(?:\(\d{2,5}\)\s?)?\d{3,5}[\s-]\d{3,4}(?:[\s/-]\d{3,4})+(?![\w,])"
    r"|\+\d[\d\s()./-]{6,}\d|\b\d{3}-\d{4}\b"
    r"|\b\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\b\.?|[ap]\.m\.|hours?\b|GMT|ET|EST|EDT|BST|CET|UTC)"
    r"|\b\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\b(?!\s*(?:ratio|odds))"
    r"|\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s?"
    r"(?:[ap]\.m\.?|[ap]m\b|o[’']clock)"
    r"|\bat\s+(?:\d{1,2}|[a-z]+)\s+(?:in the (?:morning|afternoon|evening)|at night)\b"
    r"|\b\d{1,2}h\d{2}\b|\b(?:9/11|24/7|7/7|50/50|50-50|20/20|20-20|4x4|19th hole)\b"
    r"|\b\d+(?:-\d+)?\s+(?:[NSEW]\.?\s+)?(?:[A-Z0-9][\w.’']*\s+){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|"
    r"Blvd|Lane|Drive|Dr|Way|Square|Place|Terrace|Court|Parkway|Pkwy|Broadway)\b\.?|§+\s?\d[\d.()a-z-]*"
    r"|\b(?:Mr|Mrs|Ms)\.?\s\d+",
)
_LABELLED = re.compile(rf"(?<![\w$£€])(?:{_LABELS})\s*#?\s?\Z", re.IGNORECASE)
_CAPITAL_LABEL = frozenset(
    "unit units type types class grade grades area act group model mark game race week day year round question "
    "option category plan studio formula war measure measures level levels part parts number numbers issue issues "
    "stage stages phase phases step steps lot lots fortune figure figures table tables rule rules title titles "
    "season seasons channel channels building box heat zone zones route lane lanes gate gates exit exits district "
    "districts ward wards rooms room suite page pages division".split()
)
"""Labels that are words of their own in small letters: "Unit 3" names one, "a unit 3 miles off" does not."""


_LIST_NUMBER = re.compile(r"\s*\(?\d{1,2}[.)]\s+(?=[^\W\d])")

_WORTH_A_LOOK = re.compile(r"\d|o[’']clock|[ap]\.?m\b|in the (?:morning|afternoon|evening)|at night|\b[GC]\w+ of [A-Z]")


def excluded_spans(text: str) -> list[tuple[int, int]]:
    """What of `text` holds digits that are no figures whatever the rest of the sentence says."""
    spans = [match.span() for match in _SPANS.finditer(text)] if _WORTH_A_LOOK.search(text) else []
    listed = _LIST_NUMBER.match(text)
    if listed is not None:
        spans.append(listed.span())
    return spans


def is_labelled(text: str, start: int) -> bool:
    """Whether the number at `start` of `text` is the number of something: "Section 3", "No. 10"."""
    match = _LABELLED.search(text, max(0, start - 16), start)
    if match is None:
        return False
    label = match.group().strip().rstrip("#").strip()
    if label.lower() in _CAPITAL_LABEL:
        return label[:1].isupper() and match.start() > 0 and bool(re.search(r"\d\Z|\w", text[start : start + 1]))
    return label[:1].isupper() or label.lower() not in ("no", "p", "art", "plan")


def is_year(text: str, start: int, end: int, value: float) -> bool:
    """Whether the digits at [start, end) of `text` look like a year; whoever calls knows that nothing counts them."""
    return end - start == 4 and text[start:end].isdigit() and 1000 <= value <= 2100


def is_identifier(token: Token, first: Token) -> bool:
    """Whether the number `token` is part of a name: "Boeing 737", "iPhone 11". `first` is the number's first token."""
    if first.is_sent_start or first.i == 0:
        return False
    before = first.nbor(-1)
    if (
        before.text.islower()
        or not before.is_alpha
        or before.pos_ not in ("PROPN", "NOUN", "X", "ADJ")
        or not before.whitespace_
    ):
        return False
    if before.is_sent_start and before.pos_ != "PROPN":
        return False
    if token.head == before or token.ent_type_ in ("PRODUCT", "FAC", "LAW", "EVENT", "WORK_OF_ART"):
        return True
    return before.head == token or (before.dep_ in ("compound", "nmod") and token.head == before.head)


def overlapping(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether [start, end) shares a character with any of `spans`."""
    return any(first < end and start < last for first, last in spans)
