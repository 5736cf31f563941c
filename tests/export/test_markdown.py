import re

from hypothesis import given, settings
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tests.export.made import hostile_records, made_record
from tui.document.record import Record
from tui.export.identity import title_of
from tui.export.markdown import encode_markdown
from tui.export.wording import words_of


def test_a_quotation_is_a_block_quote_with_its_speaker() -> None:
    (data,) = encode_markdown((made_record(),))
    assert data.decode() == (
        "# Weir to be rebuilt\n\n[news/weir.txt](<news/weir.txt>), 2024-05-04\n\n"
        "> “The old weir will not last,” … “another winter.”\n>\n> — Ada Fernsby, Dr\n"
    )


def tokens(record: Record) -> list[Token]:
    (data,) = encode_markdown((record,))
    return MarkdownIt("commonmark").parse(data.decode())


def shown(token: Token) -> str:
    return "".join(child.content for child in token.children or [])


@settings(deadline=None)
@given(hostile_records())
def test_any_text_is_read_back_as_it_is_and_as_nothing_else(record: Record) -> None:
    read = tokens(record)
    kinds = {child.type for token in read for child in token.children or []}
    assert kinds <= {"text", "text_special", "link_open", "link_close"}
    assert {token.type for token in read} <= {
        *("heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline"),
        *("blockquote_open", "blockquote_close"),
    }
    inline = [shown(token) for token in read if token.type == "inline"]
    assert re.sub(r"\s+", " ", inline[0]) == re.sub(r"\s+", " ", title_of(record.article))
    for said in record.quotations:
        if "\n" not in record.article.text:
            assert words_of(record.article, said.content).strip() in {line.strip() for line in inline} | {""}
