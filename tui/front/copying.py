"""What `y` copies: the words, and where they come from."""

from __future__ import annotations

from pathlib import PurePath

from tui.document.article import Article
from tui.document.record import Quotation, Record
from tui.document.span import CharSpan
from tui.front.selection import Selection


def text_to_copy(record: Record, selection: Selection) -> str:
    """The words of `selection` over a line of attribution: of a quotation who says it, of all headline, source, date.

    A quotation is copied whole, in order, whichever piece of it was chosen.
    """
    article = record.article
    quotation = next((said for said in record.quotations if said.id == selection.id), None)
    if quotation is None:
        return f"{_one_line(selection.span.of(article.text))}\n— {_whence(article)}\n"
    speaker = speaker_of(record, quotation)
    return f"{_words(article.text, quotation.content)}\n— {', '.join(filter(None, (speaker, _whence(article))))}\n"


def speaker_of(record: Record, quotation: Quotation) -> str:
    """Who says it, with the first title the text gives; the words that name the source where nobody is known."""
    for entity in record.entities:
        if entity.id == quotation.speaker:
            return f"{entity.name}, {entity.titles[0]}" if entity.titles else entity.name
    return _one_line(quotation.source.of(record.article.text)) if quotation.source else ""


def _words(text: str, pieces: tuple[CharSpan, ...]) -> str:
    """The pieces of a quotation, those of one paragraph on one line."""
    words = ""
    for last, piece in zip((None, *pieces), pieces, strict=False):
        between = "" if last is None else "\n" if "\n" in text[last.end : piece.start] else " "
        words += between + _one_line(piece.of(text))
    return words


def _whence(article: Article) -> str:
    headline = f"“{_one_line(article.headline.of(article.text))}”" if article.headline else ""
    source = article.url or ("standard input" if article.source == "-" else PurePath(article.source).name)
    return ", ".join(filter(None, (headline, source, article.published)))


def _one_line(words: str) -> str:
    return " ".join(words.split())
