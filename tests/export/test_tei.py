from pathlib import Path

from hypothesis import given, settings
from lxml import etree

from tests.export.made import TEXT, hostile_records, made_record
from tui.document.record import Record
from tui.export.tei import encode_tei
from tui.export.wording import without_controls

TEI = "{http://www.tei-c.org/ns/1.0}"
SCHEMA = etree.RelaxNG(file=str(Path(__file__).parent / "tei.rng"))
ID = "{http://www.w3.org/XML/1998/namespace}id"


def parsed(record: Record) -> etree._Element:
    (data,) = encode_tei((record,))
    return etree.fromstring(data)


def test_a_quotation_is_said_by_someone_in_the_list_of_people() -> None:
    root = parsed(made_record())
    first, second = root.iter(f"{TEI}said")
    (person,) = root.iter(f"{TEI}person")
    assert first.get("who") == second.get("who") == f"#{person.get(ID)}"
    assert (first.get(ID), second.get("prev")) == ("q1", "#q1")
    assert "".join(first.itertext()) == "“The old weir will not last,”"


def test_names_figures_and_dates_are_marked() -> None:
    root = parsed(made_record())
    (measure,) = root.iter(f"{TEI}measure")
    assert (measure.get("quantity"), measure.get("unit"), measure.text) == ("4500.0", "GBP", "4,500 pounds")
    assert [date.get("when") for date in root.iter(f"{TEI}date")] == ["2024-05-04", "2024-05-03"]
    assert root.findtext(f".//{TEI}geo") == "53.78 -1.07"


def test_the_document_is_of_the_elements_that_tei_has() -> None:
    SCHEMA.assertValid(parsed(made_record()))


def test_the_headline_is_the_head_and_the_rest_paragraphs() -> None:
    body = parsed(made_record()).find(f".//{TEI}body")
    assert body is not None
    assert [child.tag for child in body] == [f"{TEI}head", f"{TEI}p", f"{TEI}p"]
    assert "".join(body[1].itertext()) in TEXT


@settings(deadline=None)
@given(hostile_records())
def test_any_text_is_well_formed_and_whole_and_every_id_stands_once(record: Record) -> None:
    root = parsed(record)
    SCHEMA.assertValid(root)
    body = root.find(f".//{TEI}body")
    assert body is not None
    words = "".join("".join(child.itertext()) for child in body)
    expected = "".join(without_controls(block.span.of(record.article.text)) for block in record.article.blocks)
    assert words.replace("\r", "") == expected.replace("\r\n", "\n").replace("\r", "\n") or "\r" in expected
    ids = [element.get(ID) for element in root.iter() if element.get(ID)]
    assert len(set(ids)) == len(ids)
    links = [value for element in root.iter() for name in ("who", "ref", "prev") if (value := element.get(name))]
    assert {link.removeprefix("#") for link in links} <= set(ids)
