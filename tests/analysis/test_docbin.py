import spacy
from hypothesis import given, settings
from spacy.tokens import Doc, DocBin

from tests.export.made import hostile_records, made_record
from tui.analysis.docbin import encode_docbin
from tui.document.record import Record


def docs(*records: Record) -> list[Doc]:
    (data,) = encode_docbin(records)
    return list(DocBin().from_bytes(data).get_docs(spacy.blank("en").vocab))


def test_spacy_reads_the_text_the_names_and_the_quotations() -> None:
    (doc,) = docs(made_record())
    assert doc.text == made_record().article.text
    assert [(name.text, name.label_, name.kb_id_) for name in doc.ents] == [
        ("Ada Fernsby", "PERSON", "e1"),
        ("Selby", "GPE", "e2"),
    ]
    assert [(span.text, span.label_, span.id_, span.kb_id_) for span in doc.spans["quotations"]] == [
        ("“The old weir will not last,”", "direct", "q1", "e1"),
        ("“another winter.”", "direct", "q1", "e1"),
    ]
    assert [span.text for span in doc.spans["figures"]] == ["4,500 pounds"]
    assert doc.user_data["source"] == "news/weir.txt"


def test_the_same_records_give_the_same_bytes() -> None:
    assert list(encode_docbin((made_record(), made_record()))) == list(encode_docbin((made_record(), made_record())))


def test_a_language_that_spacy_does_not_know_is_cut_at_white_space_and_marks() -> None:
    import msgspec

    record = made_record()
    article = msgspec.structs.replace(record.article, language="zz-Latn")
    (doc,) = docs(msgspec.structs.replace(record, article=article))
    assert doc.text == article.text


@settings(deadline=None)
@given(hostile_records())
def test_any_text_comes_back_as_it_was(record: Record) -> None:
    (doc,) = docs(record)
    assert doc.text == record.article.text
    assert len(doc.spans["quotations"]) == sum(len(said.content) for said in record.quotations)
