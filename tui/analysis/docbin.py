"""Records as a spaCy DocBin: the marks of the reader as entities and span groups, to train or to compare with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from types import MappingProxyType
from typing import TYPE_CHECKING

from tui.document.record import EntityKind, Record
from tui.document.span import CharSpan

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Span

ENTITY_LABELS: MappingProxyType[EntityKind, str] = MappingProxyType(
    {
        "person": "PERSON",
        "organization": "ORG",
        "place": "GPE",
        "group": "NORP",
        "event": "EVENT",
        "work": "WORK_OF_ART",
        "law": "LAW",
        "product": "PRODUCT",
    }
)
"""Our kinds of entities under the labels of spaCy's English models (OntoNotes 5)."""


def encode_docbin(records: Iterable[Record]) -> Iterator[bytes]:
    """One DocBin of all `records`, a Doc each, with tokens of the article's language and nothing predicted.

    Names are `doc.ents`; `doc.spans` holds "quotations", "cues", "sources", "figures", "dates" and "summary",
    labelled by kind, with the id of the record's part as `span.id_` and the speaker's as `span.kb_id_`. A span that
    ends inside a token is widened to it. `doc.user_data` has the article's source, hash and address.
    """
    from spacy.tokens import DocBin

    tokenizers: dict[str, Language] = {}
    bin_ = DocBin(attrs=["ORTH", "SPACY", "ENT_IOB", "ENT_TYPE", "ENT_KB_ID", "ENT_ID"], store_user_data=True)
    for record in records:
        language = record.article.language.split("-")[0].lower()
        if language not in tokenizers:
            tokenizers[language] = _blank(language)
        bin_.add(_doc(record, tokenizers[language]))
    yield bin_.to_bytes()


def _blank(language: str) -> Language:
    """A pipeline that only cuts tokens, in a language of spaCy's own or, where it has none, in no language."""
    import spacy

    try:
        return spacy.blank(language)
    except ImportError:
        return spacy.blank("xx")


def _doc(record: Record, nlp: Language) -> Doc:
    from spacy.util import filter_spans

    # The limit guards parsers, which do not run here.
    nlp.max_length = max(nlp.max_length, len(record.article.text) + 1)
    doc = nlp.make_doc(record.article.text)
    names = [
        _span(doc, mention.span, ENTITY_LABELS[entity.kind], entity.id, entity.id)
        for entity in record.entities
        for mention in entity.mentions
        if mention.form == "name"
    ]
    doc.set_ents(filter_spans([span for span in names if span is not None]))
    for group, spans in _groups(doc, record).items():
        doc.spans[group] = [span for span in spans if span is not None]
    article = record.article
    doc.user_data.update(source=article.source, sha256=article.sha256, url=article.url or "")
    return doc


def _groups(doc: Doc, record: Record) -> dict[str, list[Span | None]]:
    said = record.quotations
    speakers = {quotation.id: quotation.speaker or "" for quotation in said}
    figures = record.figures
    return {
        "quotations": [_span(doc, piece, one.kind, one.id, speakers[one.id]) for one in said for piece in one.content],
        "cues": [_span(doc, piece, "cue", one.id, speakers[one.id]) for one in said for piece in one.cue],
        "sources": [_span(doc, one.source, "source", one.id, speakers[one.id]) for one in said if one.source],
        "figures": [_span(doc, figure.span, figure.kind, figure.id, figure.speaker or "") for figure in figures],
        "dates": [_span(doc, date.span, date.grain, date.start or "", "") for date in record.dates],
        "summary": [_span(doc, sentence.span, "summary", "", "") for sentence in record.summary],
    }


def _span(doc: Doc, span: CharSpan, label: str, name: str, entity: str) -> Span | None:
    return doc.char_span(span.start, span.end, label=label, span_id=name, kb_id=entity, alignment_mode="expand")
