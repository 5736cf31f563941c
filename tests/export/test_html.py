import re

import msgspec
import pytest
from hypothesis import given, settings
from lxml import html

from tests.export.made import TEXT, hostile_records, made_record
from tui.document.record import Record
from tui.export.html import encode_html
from tui.export.html_style import LAYERS, style_sheet
from tui.export.wording import without_controls
from tui.front.contrast import AA, contrast
from tui.front.themes import find_themes, load_palette
from tui.paths import shipped_folder

PAPER = load_palette("paper", (shipped_folder("themes"),))
THEMES = sorted(find_themes((shipped_folder("themes"),)))


def page(record: Record) -> html.HtmlElement:
    return html.document_fromstring(encode_html(record, PAPER).decode())


def classes(root: html.HtmlElement, name: str) -> list[html.HtmlElement]:
    return [element for element in root.iter() if name in str(element.get("class") or "").split()]


def test_the_article_stands_in_the_page_with_its_marks() -> None:
    root = page(made_record())
    assert root.findtext(".//h1") == "Weir to be rebuilt"
    assert [element.text_content() for element in classes(root, "quotation")] == [
        "“The old weir will not last,”",
        "“another winter.”",
    ]
    assert [element.text_content() for element in classes(root, "figure")] == ["4,500 pounds"]
    assert [element.text_content() for element in root.iter("mark")] == ["She put the bill at 4,500 pounds."]


def test_the_gutter_has_the_initials_of_who_speaks_and_says_the_name() -> None:
    (chip,) = classes(page(made_record()), "chip")
    assert (chip.text, chip.get("aria-label"), chip.get("href")) == ("AF", "AF Ada Fernsby", "#q1")


def test_the_gutter_tells_a_source_without_a_name_in_the_words_of_the_text() -> None:
    record = made_record()
    unnamed = msgspec.structs.replace(record.quotations[0], speaker=None)
    (chip,) = classes(page(msgspec.structs.replace(record, quotations=(unnamed,))), "chip")
    assert (chip.text, chip.get("title")) == ("?", "Dr Ada Fernsby, in doubt")
    nobody = msgspec.structs.replace(unnamed, source=None)
    (chip,) = classes(page(msgspec.structs.replace(record, quotations=(nobody,))), "chip")
    assert chip.get("aria-label") == "? unknown speaker"


def test_the_page_has_landmarks_a_language_and_a_label_for_every_box() -> None:
    root = page(made_record())
    assert root.get("lang") == "en"
    assert len(list(root.iter("main"))) == len(list(root.iter("header"))) == len(list(root.iter("footer"))) == 1
    assert root.findtext(".//title")
    boxes = list(root.iter("input"))
    assert [box.get("id") for box in boxes] == [f"layer-{layer}" for layer in LAYERS]
    assert all(box.getparent().tag == "label" and box.getparent().text_content().strip() for box in boxes)
    levels = [int(element.tag[1]) for element in root.iter("h1", "h2", "h3")]
    assert levels[0] == 1
    assert levels.count(1) == 1


def test_every_layer_is_switched_by_style_alone() -> None:
    sheet = style_sheet(PAPER)
    assert all(f"body:has(#layer-{layer}:not(:checked))" in sheet for layer in LAYERS)
    written = encode_html(made_record(), PAPER).decode()
    assert "<script" not in written
    assert not re.search(r"url\(|@import|@font-face|src=|<link", written)


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_gives_words_that_can_be_read(theme: str) -> None:
    palette = load_palette(theme, (shipped_folder("themes"),))
    words = (palette.text, palette.muted, palette.accent, palette.headline, palette.figure, palette.date)
    assert (
        min(
            contrast(ink, ground)
            for ink in (*words, *palette.voices)
            for ground in (palette.background, palette.surface)
        )
        >= AA
    )
    assert f"color-scheme: {'dark' if palette.dark else 'light'}" in style_sheet(palette)


@settings(deadline=None)
@given(hostile_records())
def test_any_text_stands_in_the_page_as_text_and_as_nothing_else(record: Record) -> None:
    written = encode_html(record, PAPER).decode()
    root = html.document_fromstring(written)
    assert not list(root.iter("script"))
    main = root.get_element_by_id("article")
    words = "".join(element.text_content() for row in classes(main, "row") for element in row if element.tag != "div")
    expected = "".join(without_controls(block.span.of(record.article.text)) for block in record.article.blocks)
    assert "".join(words.split()).endswith("".join(expected.split()))
    assert not any((ord(char) < 32 and char not in "\n\t\r") or 0x7F <= ord(char) < 0xA0 for char in written)
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(set(ids)) == len(ids)


@settings(deadline=None)
@given(hostile_records())
def test_every_link_of_the_page_leads_to_a_place_in_it(record: Record) -> None:
    root = html.document_fromstring(encode_html(record, PAPER).decode())
    ids = {element.get("id") for element in root.iter()}
    assert {str(link.get("href")).removeprefix("#") for link in root.iter("a")} <= ids


def test_the_same_record_gives_the_same_page() -> None:
    assert encode_html(made_record(), PAPER) == encode_html(made_record(), PAPER)
    assert TEXT.split("\n")[0] in encode_html(made_record(), PAPER).decode()
