"""Markdown (CommonMark): quotations as block quotes with who says them, under their article's headline and source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tui.document.article import Article
from tui.document.record import Entity, Quotation, Record
from tui.document.span import CharSpan
from tui.export.identity import entities_by_id, iri_of, title_of
from tui.export.plain import NOBODY
from tui.export.wording import one_line, words_of

_SPECIAL = re.compile(r"[\\`*_\[\]<>&|~$#]")
_AT_START = re.compile(r"^(?:[-+=]|(\d{1,9})[.)])")


def escaped(text: str) -> str:
    """`text`, one line of it, so that Markdown shows it as it is."""
    safe = _SPECIAL.sub(r"\\\g<0>", text)
    return _AT_START.sub(lambda found: f"{found[0][:-1]}\\{found[0][-1]}", safe)


def encode_markdown(records: Iterable[Record]) -> Iterator[bytes]:
    """The quotations of `records`."""
    for number, record in enumerate(records):
        lines = [*([""] if number else []), f"# {escaped(title_of(record.article))}", "", _whence(record.article)]
        entities = entities_by_id(record)
        for said in record.quotations:
            lines += ["", *_block_quote(record.article, said, entities.get(said.speaker or ""))]
        yield ("\n".join(lines) + "\n").encode()


def _whence(article: Article) -> str:
    linked = f"[{escaped(one_line(article.url or article.source))}](<{iri_of(article)}>)"
    source = "standard input" if article.source == "-" else linked
    return f"{source}, {article.published}" if article.published else source


def _block_quote(article: Article, said: Quotation, speaker: Entity | None) -> Iterator[str]:
    for paragraph in _paragraphs(article.text, said.content):
        yield f"> {escaped(words_of(article, paragraph))}"
        yield ">"
    named = one_line(said.source.of(article.text)) if said.source else NOBODY
    who = ", ".join(map(one_line, (speaker.name, *speaker.titles[:1]))) if speaker else named
    yield f"> — {escaped(who)}"


def _paragraphs(text: str, pieces: tuple[CharSpan, ...]) -> Iterator[tuple[CharSpan, ...]]:
    """The pieces of a quotation by the paragraph they stand in."""
    held: list[CharSpan] = []
    for piece in pieces:
        if held and "\n" in text[held[-1].end : piece.start]:
            yield tuple(held)
            held = []
        held.append(piece)
    if held:
        yield tuple(held)
