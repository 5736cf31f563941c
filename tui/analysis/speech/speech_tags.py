"""From quotation marks to the words beside them that say who speaks: "she said", "said X, head of Y", "X wrote:".

Geometry first: what stands right before, between and right behind the marks of a paragraph. The parse only helps to
choose the verb and its subject, since it is often wrong around quotation marks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from tui.analysis.speech import reporting_words as words
from tui.analysis.speech.clauses import Range, child, doer, noun_phrase, own_subject, subtree, trim, verb_words
from tui.analysis.speech.paragraphs import Paragraph, is_closed, sentences, starts_sentence
from tui.analysis.speech.reporting import is_withheld, lemma

REPORTING = words.SAYING | words.THINKING | words.QUOTATIVE
_DASHES = frozenset({"-", "–", "—", "―", "--"})
_MISTAGGED = frozenset("said says say reads read states quips tweeted tweets asks notes adds writes".split())
_CONJUNCTIONS = frozenset({"and", "but", "or", "which", "who", "that", "because", "while"})


@dataclass(frozen=True)
class Tag:
    """Who is said to speak, and by which words; `side` tells where it stands: before the quotation or after."""

    anchor: int
    words: Range
    source: Range | None
    shape: str
    side: str
    firm: bool = False


def find_tag(paragraph: Paragraph, place: int, last: Tag | None) -> Tag | None:
    """The tag of the quotation at `place`; `last` is that of the quotation before, which may reach on to this one."""
    before, after = tag_before(paragraph, place), tag_after(paragraph, place)
    if before is not None and last is not None and before.anchor == last.anchor:
        return after if after is not None and starts_sentence(paragraph, place) else before
    if before is not None and (before.firm or after is None):
        return before
    return after


def tag_after(paragraph: Paragraph, place: int) -> Tag | None:
    """The tag right behind the quotation at `place`: ', she said'."""
    doc = paragraph.doc
    pieces = sentences(doc, paragraph.gaps[place + 1])
    if not pieces:
        return None
    dash = dash_name(doc, pieces[0])
    if dash is not None:
        return dash
    piece = trim(pieces[0], doc)
    if piece.start == piece.end or _opening_word(doc, pieces[0]) in _CONJUNCTIONS or doc[piece.start].tag_ == "VBG":
        return None
    paused = _pauses(paragraph, place, pieces[0])
    verbs = list(_reporting_verbs(paragraph, piece))
    for verb in [verb for verb in verbs if verb.dep_ not in ("relcl", "acl")] or verbs:
        if _told_before(paragraph, place, verb, piece):
            return None
        if _opens_with(verb, piece) and (paused or _stands_alone(paragraph, place, verb, piece)):
            return Tag(verb.i, verb_words(verb), _source_near(paragraph, verb, piece), "tag", "after")
    return _any_verb(paragraph, piece) if paused and starts_sentence(paragraph, place) else None


def _opening_word(doc: Doc, piece: Range) -> str:
    """The first word of `piece` in lower case."""
    return next((token.lower_ for token in doc[piece.start : piece.end] if not token.is_punct), "")


def _told_before(paragraph: Paragraph, place: int, verb: Token, piece: Range) -> bool:
    """Whether `verb` belongs to what stands before the quotation: 'The star of "Hair," said on Monday …'."""
    doc = paragraph.doc
    if verb_words(verb).start == piece.start and _noun_after(verb, piece, doc) is None:
        return True
    if starts_sentence(paragraph, place):
        return False
    subject = own_subject(verb)
    if subject is not None and subject.i < paragraph.quoted[place].start:
        return True
    return any(token.dep_ == "ccomp" and token.i > verb.i for token in verb.children)


def _any_verb(paragraph: Paragraph, piece: Range) -> Tag | None:
    """A tag with a verb of no list, where its place leaves no doubt: '"Never," he hazarded.'."""
    doc = paragraph.doc
    verb = next((token for token in doc[piece.start : piece.end] if token.tag_ in ("VBD", "VBZ", "VBP")), None)
    if verb is None or verb.pos_ != "VERB" or lemma(verb) in ("be", "have", "do") or is_withheld(verb):
        return None
    subject = own_subject(verb)
    if subject is None or not piece.holds(subject.i) or subject.left_edge.i > piece.start or piece.end - verb.i > 8:
        return None
    if any(token.dep_ in ("dobj", "ccomp") and token.i > verb.i for token in verb.children):
        return None
    return Tag(verb.i, verb_words(verb), _source_near(paragraph, verb, piece), "tag", "after")


def tag_before(paragraph: Paragraph, place: int) -> Tag | None:
    """The tag right before the quotation at `place`: 'She said:'."""
    doc = paragraph.doc
    pieces = sentences(doc, paragraph.gaps[place])
    if not pieces or is_closed(doc, pieces[-1]):
        return None
    tag = introduction(paragraph, pieces[-1])
    if tag is not None and doc[pieces[-1].end - 1].text not in (",", ":") and _goes_on(paragraph, place):
        return None
    return tag


def _goes_on(paragraph: Paragraph, place: int) -> bool:
    """Whether the quotation at `place` is but a part of its sentence: 'said that "bombast" does harm'."""
    doc, one = paragraph.doc, paragraph.marked[place]
    gap = paragraph.gaps[place + 1]
    if gap.start == gap.end or one.last_sign(doc.text) in (*",.?!…—–", ""):
        return False
    return not doc[gap.start].is_punct or doc[gap.start].text == "("


def introduction(paragraph: Paragraph, piece: Range) -> Tag | None:
    """The tag that `piece` ends in, as one that leads on to a quotation."""
    doc = paragraph.doc
    last = doc[piece.end - 1]
    verbs = list(_reporting_verbs(paragraph, piece))
    saying = [verb for verb in verbs if lemma(verb) in words.SAYING]
    main = [verb for verb in saying or verbs if verb.dep_ != "relcl"] or saying or verbs
    verb = main[-1] if main else None
    if verb is not None and last.text == ":":
        return Tag(verb.i, verb_words(verb), _source_near(paragraph, verb, piece), "tag", "before", firm=True)
    if last.text == ":":
        return _colon(paragraph, piece)
    if verb is None:
        return None
    firm = _leads_into(verb, piece, doc)
    if firm or (last.text == "," and lemma(verb) in words.SAYING and not _finite_between(verb, piece, doc)):
        return Tag(verb.i, verb_words(verb), _source_near(paragraph, verb, piece), "tag", "before", firm)
    return None


def _leads_into(verb: Token, piece: Range, doc: Doc) -> bool:
    """Whether nothing but "that", an adverb or a comma stands between `verb` and the end of `piece`."""
    if lemma(verb) not in words.SAYING and doc[piece.end - 1].text != ",":
        return False
    return all(doc[at].lower_ in ("that", ",") or doc[at].pos_ == "ADV" for at in range(verb.i + 1, piece.end))


def _finite_between(verb: Token, piece: Range, doc: Doc) -> bool:
    return any(doc[at].tag_ in ("VBD", "VBZ", "VBP", "MD") for at in range(verb.i + 1, piece.end))


def _pauses(paragraph: Paragraph, place: int, piece: Range) -> bool:
    """Whether a comma, a dash, a question or an exclamation mark sets off what follows the quotation at `place`."""
    doc, one = paragraph.doc, paragraph.marked[place]
    last = one.last_sign(doc.text)
    return doc[piece.start].text in (",", *_DASHES) or last in (",", "–", "—", "-", "?", "!")


def _stands_alone(paragraph: Paragraph, place: int, verb: Token, piece: Range) -> bool:
    """Whether a tag without any comma is one all the same: a whole sentence is quoted and the tag is short."""
    if lemma(verb) not in words.SAYING or not starts_sentence(paragraph, place):
        return False
    inner = paragraph.marked[place].inner.of(paragraph.doc.text).split()
    subject = own_subject(verb)
    inverted = subject is None or paragraph.inside(subject.i) is not None
    objects = ("ccomp",) if inverted else ("ccomp", "dobj")
    told = any(token.dep_ in objects and token.i > verb.i for token in verb.children)
    return (len(inner) > 3 or len(" ".join(inner)) > 7) and verb.i - piece.start <= 3 and not told


def _reporting_verbs(paragraph: Paragraph, piece: Range) -> Iterator[Token]:
    """The verbs in `piece` that may report speech; some that the parser takes for nouns among them."""
    for token in paragraph.doc[piece.start : piece.end]:
        verbal = token.pos_ in ("VERB", "AUX") or (token.pos_ in ("NOUN", "PROPN") and token.lower_ in _MISTAGGED)
        came = lemma(token) == "come" and any(part.lemma_ in words.ANSWERS for part in token.rights)
        if (verbal and lemma(token) in REPORTING and not is_withheld(token)) or came:
            yield token


def _opens_with(verb: Token, piece: Range) -> bool:
    """Whether `verb` with its subject opens `piece`, as a tag does."""
    if verb.i - piece.start <= 2:
        return True
    if lemma(verb) not in words.SAYING:
        return False
    subject = doer(verb)
    if subject is not None and piece.holds(subject.i):
        return subject.left_edge.i - piece.start <= 3 or subject.i > verb.i
    return True


def _source_near(paragraph: Paragraph, verb: Token, piece: Range) -> Range | None:
    """The words by `verb` that name who speaks; never words inside quotation marks."""
    doc = paragraph.doc
    if lemma(verb) == "come":
        return _sender(verb, piece)
    inverted = _noun_after(verb, piece, doc) if verb.i == piece.start else None
    subject = doer(verb)
    if subject is not None and inverted is not None and subject.i < piece.start:
        return inverted
    if subject is not None and subject.pos_ != "VERB" and paragraph.inside(subject.i) is None:
        phrase = noun_phrase(subject)
        if not phrase.holds(verb.i):
            return phrase if not piece.holds(subject.i) else _within(phrase, piece)
    return inverted or _noun_before(verb, piece, doc) or _noun_after(verb, piece, doc)


def _sender(verb: Token, piece: Range) -> Range | None:
    """Who is behind the answer, in "came the answer from the bishop"."""
    for token in verb.doc[verb.i : piece.end]:
        if token.lower_ == "from" and child(token, "pobj") is not None:
            return _within(subtree(token), Range(token.i + 1, piece.end))
    return None


def _within(span: Range, piece: Range) -> Range:
    return Range(max(span.start, piece.start), min(span.end, piece.end))


def _noun_after(verb: Token, piece: Range, doc: Doc) -> Range | None:
    """In "said Smith, head of …", the name behind the verb."""
    for at in range(verb.i + 1, min(verb.i + 3, piece.end)):
        if doc[at].pos_ in ("PROPN", "NOUN", "PRON", "DET", "ADJ", "NUM"):
            return _grown(doc, at, Range(verb.i + 1, piece.end))
        if doc[at].pos_ != "ADV":
            return None
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
    phrase = _within(noun_phrase(head), within)
    return phrase if phrase.start < phrase.end else Range(at, at + 1)


def dash_name(doc: Doc, piece: Range) -> Tag | None:
    """The name behind a dash: '"…" — Jane Roe, farmer'."""
    glued = piece.start > 0 and doc[piece.start - 1].text[-1:] in _DASHES and len(doc[piece.start - 1]) > 1
    if (doc[piece.start].text not in _DASHES and not glued) or piece.end - piece.start > 14:
        return None
    rest = trim(Range(piece.start, piece.end), doc)
    if rest.start == rest.end or any(token.pos_ in ("VERB", "AUX") for token in doc[rest.start : rest.end]):
        return None
    if not doc[rest.start].text[:1].isupper():
        return None
    dash = Range(piece.start - glued, piece.start - glued + 1)
    return Tag(dash.start, dash, rest, "dash", "after")


def _colon(paragraph: Paragraph, piece: Range) -> Tag | None:
    """A colon without a verb of saying: 'Smith on the deal: "…"'."""
    doc, colon = paragraph.doc, Range(piece.end - 1, piece.end)
    near = doc[piece.end - 2] if piece.end - 2 >= piece.start else None
    if near is not None and near.pos_ == "PROPN":
        return Tag(colon.start, colon, _grown(doc, near.i, piece), "colon", "before")
    root = doc[piece.start : piece.end].root
    subject = doer(root) if root.pos_ in ("VERB", "AUX") else None
    if subject is not None and piece.holds(subject.i):
        return Tag(colon.start, colon, noun_phrase(subject), "colon", "before")
    source = _noun_before(doc[colon.start], piece, doc)
    return Tag(colon.start, colon, source, "colon", "before") if source is not None else None
