"""From quotation marks to the words beside them that say who speaks: "she said", "said X, head of Y", "X wrote:".

Geometry first: what stands right before, between and right behind the marks of a paragraph. The parse only helps to
choose the verb and its subject, since it is often wrong around quotation marks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from tui.analysis import reporting_words as words
from tui.analysis.clauses import Range, doer, noun_phrase, trim, verb_words
from tui.analysis.cues import is_withheld, lemma
from tui.analysis.marks import Marked

REPORTING = words.SAYING | words.THINKING | words.QUOTATIVE
_STOPS = frozenset({".", "!", "?", ";"})
_DASHES = frozenset({"-", "–", "—", "--"})


@dataclass(frozen=True)
class Tag:
    """Who is said to speak, and by which words; `side` tells where it stands by the quotation: before or after."""

    anchor: int
    words: Range
    source: Range | None
    shape: str
    side: str


@dataclass(frozen=True)
class Paragraph:
    """A paragraph as quotations and what stands between them, in tokens.

    `quoted[i]` are the tokens of the i-th quotation with its marks; `gaps[i]` what stands before it, and the last gap
    what stands behind the last one.
    """

    doc: Doc
    marked: tuple[Marked, ...]
    quoted: tuple[Range, ...]
    gaps: tuple[Range, ...]

    def inside(self, index: int) -> int | None:
        """Which quotation token `index` stands in."""
        return next((place for place, span in enumerate(self.quoted) if span.holds(index)), None)


def lay_out(doc: Doc, marked: list[Marked]) -> Paragraph:
    """`doc` cut at its quotations."""
    kept, quoted = [], []
    for one in marked:
        span = doc.char_span(one.span.start, one.span.end, alignment_mode="expand")
        if span is not None and (not quoted or quoted[-1].end <= span.start):
            kept.append(one)
            quoted.append(Range(span.start, span.end))
    edges = [0, *(edge for span in quoted for edge in span), len(doc)]
    gaps = tuple(Range(edges[at], edges[at + 1]) for at in range(0, len(edges), 2))
    return Paragraph(doc, tuple(kept), tuple(quoted), gaps)


def sentences(doc: Doc, gap: Range) -> list[Range]:
    """`gap` cut behind full stops, question and exclamation marks."""
    found, start = [], gap.start
    for at in range(gap.start, gap.end):
        if doc[at].text in _STOPS:
            found.append(Range(start, at + 1))
            start = at + 1
    if start < gap.end:
        found.append(Range(start, gap.end))
    return found


def is_closed(doc: Doc, piece: Range) -> bool:
    """Whether `piece` ends a sentence."""
    return doc[piece.end - 1].text in _STOPS


def tag_after(paragraph: Paragraph, place: int) -> Tag | None:
    """The tag right behind the quotation at `place`: ', she said'."""
    doc = paragraph.doc
    pieces = sentences(doc, paragraph.gaps[place + 1])
    if not pieces or not _runs_on(paragraph, place, pieces[0]):
        return None
    piece = trim(pieces[0], doc)
    if piece.start == piece.end:
        return None
    dash = _dash_name(doc, pieces[0])
    if dash is not None:
        return dash
    verbs = [verb for verb in _reporting_verbs(doc, piece)]
    main = [verb for verb in verbs if verb.dep_ not in ("relcl", "acl")] or verbs
    for verb in main:
        if _opens_with(verb, piece, doc):
            return Tag(verb.i, verb_words(verb), _source_near(verb, piece, doc), "tag", "after")
    return None


def tag_before(paragraph: Paragraph, place: int) -> Tag | None:
    """The tag right before the quotation at `place`: 'She said:'."""
    doc = paragraph.doc
    pieces = sentences(doc, paragraph.gaps[place])
    if not pieces or is_closed(doc, pieces[-1]):
        return None
    piece = pieces[-1]
    last = doc[piece.end - 1]
    verbs = list(_reporting_verbs(doc, piece))
    saying = [verb for verb in verbs if lemma(verb) in words.SAYING] or verbs
    main = [verb for verb in saying if verb.dep_ not in ("relcl",)] or saying
    if last.text in (",", ":") and main:
        verb = main[-1]
        return Tag(verb.i, verb_words(verb), _source_near(verb, piece, doc), "tag", "before")
    if last.text == ":":
        return _colon(doc, piece)
    if main and _leads_into(main[-1], piece, doc):
        verb = main[-1]
        return Tag(verb.i, verb_words(verb), _source_near(verb, piece, doc), "tag", "before")
    return None


def _leads_into(verb: Token, piece: Range, doc: Doc) -> bool:
    """Whether nothing but "that" or an adverb stands between `verb` and the end of `piece`."""
    if lemma(verb) not in words.SAYING:
        return False
    return all(doc[at].lower_ in ("that", ",") or doc[at].pos_ == "ADV" for at in range(verb.i + 1, piece.end))


def _runs_on(paragraph: Paragraph, place: int, piece: Range) -> bool:
    """Whether what follows the quotation at `place` goes on with its sentence."""
    doc, one = paragraph.doc, paragraph.marked[place]
    last = one.inner.of(doc.text).rstrip()[-1:]
    first = doc[piece.start]
    if first.text in (",", "–", "—", "-", "--") or last in (",", "–", "—", "-"):
        return True
    if first.text[:1].islower() or last in ("?", "!"):
        return True
    return last not in (".", "…", ":", ";")


def _reporting_verbs(doc: Doc, piece: Range) -> Iterator[Token]:
    for at in range(piece.start, piece.end):
        token = doc[at]
        if lemma(token) in REPORTING and token.pos_ in ("VERB", "AUX", "NOUN", "PROPN"):
            if token.pos_ in ("NOUN", "PROPN") and not (token.lower_.endswith(("ed", "id", "ays", "ote"))):
                continue
            if not is_withheld(token):
                yield token


def _opens_with(verb: Token, piece: Range, doc: Doc) -> bool:
    """Whether `verb` with its subject opens `piece`, as a tag does."""
    if verb.i - piece.start <= 2:
        return True
    subject = doer(verb)
    if subject is not None and piece.holds(subject.i):
        return subject.left_edge.i - piece.start <= 3 or subject.i > verb.i
    return lemma(verb) in words.SAYING


def _source_near(verb: Token, piece: Range, doc: Doc) -> Range | None:
    """The words in `piece` that name who does `verb`."""
    subject = doer(verb)
    if subject is not None and (piece.holds(subject.i) or subject.i < piece.start) and subject.pos_ != "VERB":
        phrase = noun_phrase(subject)
        if not phrase.holds(verb.i):
            return phrase if not piece.holds(subject.i) else Range(max(phrase.start, piece.start), min(phrase.end, piece.end))
    return _noun_after(verb, piece, doc) or _noun_before(verb, piece, doc)


def _noun_after(verb: Token, piece: Range, doc: Doc) -> Range | None:
    """In "said Smith, head of …", the name behind the verb."""
    if verb.i - piece.start > 2:
        return None
    for at in range(verb.i + 1, min(verb.i + 3, piece.end)):
        if doc[at].pos_ in ("PROPN", "NOUN", "PRON", "DET", "ADJ", "NUM"):
            return _grown(doc, at, piece)
    return None


def _noun_before(verb: Token, piece: Range, doc: Doc) -> Range | None:
    for at in range(piece.start, verb.i):
        if doc[at].pos_ in ("PROPN", "NOUN", "PRON"):
            return _grown(doc, at, Range(piece.start, verb.i))
    return None


def _grown(doc: Doc, at: int, within: Range) -> Range:
    """The noun phrase round token `at`, inside `within`."""
    head = doc[at]
    while head.dep_ in ("compound", "det", "amod", "nmod", "poss", "nummod", "case") and within.holds(head.head.i):
        head = head.head
    phrase = noun_phrase(head)
    start, end = max(phrase.start, within.start), min(phrase.end, within.end)
    return Range(start, end) if start < end else Range(at, at + 1)


def _dash_name(doc: Doc, piece: Range) -> Tag | None:
    """The name behind a dash: '"…" — Jane Roe, farmer'."""
    if doc[piece.start].text not in _DASHES or piece.end - piece.start > 14:
        return None
    rest = trim(Range(piece.start + 1, piece.end), doc)
    if rest.start == rest.end or any(token.pos_ in ("VERB", "AUX") for token in doc[rest.start : rest.end]):
        return None
    if not doc[rest.start].text[:1].isupper():
        return None
    return Tag(piece.start, Range(piece.start, piece.start + 1), rest, "dash", "after")


def _colon(doc: Doc, piece: Range) -> Tag | None:
    """A colon without a verb of saying: 'Smith on the deal: "…"'."""
    colon = Range(piece.end - 1, piece.end)
    root = doc[piece.start : piece.end].root
    subject = doer(root) if root.pos_ in ("VERB", "AUX") else None
    if subject is not None and piece.holds(subject.i):
        return Tag(colon.start, colon, noun_phrase(subject), "colon", "before")
    source = _noun_before(doc[colon.start], piece, doc)
    return Tag(colon.start, colon, source, "colon", "before") if source is not None else None
