"""A page of HTML that stands alone and looks like the reader: the article with its gutter, and lists beside it."""

from __future__ import annotations

from html import escape

from tui.document.record import Record
from tui.export.html_article import ArticlePage
from tui.export.html_colours import Colours
from tui.export.html_lists import Lists
from tui.export.html_style import LAYERS, style_sheet
from tui.export.identity import title_of
from tui.export.wording import one_line

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""What a browser may load or run for the page: its own style and nothing else, whatever the article holds."""


def encode_html(record: Record, colours: Colours) -> bytes:
    """The page of `record` in `colours`."""
    return "".join((_head(record, colours), _header(record), _body(record, colours), _footer(record))).encode()


def _head(record: Record, colours: Colours) -> str:
    language = escape(record.article.language or "und")
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(title_of(record.article))}</title>\n<style>\n{style_sheet(colours)}</style>\n</head>\n"
    )


def _header(record: Record) -> str:
    counts = (
        len(record.entities),
        len(record.quotations),
        len(record.figures),
        len(record.dates),
        len(record.summary),
    )
    boxes = "\n".join(
        f'<label><input type="checkbox" id="layer-{layer}" checked> {layer.capitalize()} {count}</label>'
        for layer, count in zip(LAYERS, counts, strict=True)
    )
    return (
        '<body>\n<a class="skip" href="#article">To the article</a>\n'
        f'<header lang="en">\n<fieldset>\n<legend>Layers</legend>\n{boxes}\n</fieldset>\n</header>\n'
    )


def _body(record: Record, colours: Colours) -> str:
    page = ArticlePage(record, len(colours.voices))
    article = page.markup()
    lists = Lists(record, len(colours.voices), page.anchors)
    return (
        f'<div class="columns">\n<main id="article">\n<article>\n{article}</article>\n</main>\n'
        '<aside lang="en" aria-label="What is in the article">\n'
        f"{lists.markup()}</aside>\n</div>\n"
    )


def _footer(record: Record) -> str:
    article, generator = record.article, record.generator
    source = "standard input" if article.source == "-" else one_line(article.url or article.source)
    told = ", ".join(filter(None, (source, article.published, f"pullquote {generator.version}, {generator.model}")))
    return f'<footer lang="en">{escape(told)}</footer>\n</body>\n</html>\n'
