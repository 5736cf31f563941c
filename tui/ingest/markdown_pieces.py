"""The pieces of a Markdown text in order: readable words, and the kind of block where the markup says one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html.parser import HTMLParser
from typing import TYPE_CHECKING, NamedTuple

from tui.document.article import BlockKind

if TYPE_CHECKING:
    from markdown_it.token import Token

_BULLET = "• "
_SILENT_TAGS = frozenset(("script", "style", "template", "noscript", "iframe", "svg", "head"))


class MarkedPiece(NamedTuple):
    """The words of one piece; `kind` is None where the markup does not say and the words must."""

    kind: BlockKind | None
    text: str


def marked_pieces(markdown: str) -> Iterator[MarkedPiece]:
    """The pieces of `markdown` in order, none of them empty, no white space at their ends."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    for piece in _Walk(parser.parse(markdown)).pieces():
        text = piece.text.strip()
        if text:
            yield piece._replace(text=text)


class _Walk:
    """One pass over the parser's tokens, aware of the quotes and lists that it is inside of."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._quotes = 0
        self._markers: list[str] = []
        self._pending = ""
        self._headed = False
        self._rows: list[list[str]] | None = None

    def pieces(self) -> Iterator[MarkedPiece]:
        """Every piece, in order; some may be empty."""
        for at, token in enumerate(self._tokens):
            self._enter(token)
            if token.type == "inline":
                yield from self._inline(token, self._tokens[at - 1])
            elif token.type in ("fence", "code_block"):
                yield MarkedPiece("code", token.content)
            elif token.type == "html_block":
                yield from (MarkedPiece(None, line) for line in _words_of_html(token.content))
            elif token.type == "hr":
                yield MarkedPiece(None, "* * *")
            elif token.type == "table_close" and self._rows is not None:
                yield MarkedPiece("table", "\n".join(" | ".join(row) for row in self._rows))
                self._rows = None

    def _enter(self, token: Token) -> None:
        """Keep count of what is open."""
        if token.type.startswith("blockquote"):
            self._quotes += token.nesting
        elif token.type in ("bullet_list_open", "ordered_list_open"):
            self._markers.append(token.type)
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            self._markers.pop()
        elif token.type == "list_item_open":
            self._pending = f"{token.info}{token.markup} " if self._markers[-1].startswith("ordered") else _BULLET
        elif token.type == "table_open":
            self._rows = []
        elif token.type == "tr_open" and self._rows is not None:
            self._rows.append([])

    def _inline(self, token: Token, holder: Token) -> Iterator[MarkedPiece]:
        words = _words(token.children or [])
        if self._rows is not None:
            self._rows[-1].append(" ".join(words.split()))
        elif holder.type == "heading_open":
            yield MarkedPiece("crosshead", words)
            self._headed = True
            return
        elif self._markers:
            yield MarkedPiece("list_item", self._pending + words)
            self._pending = ""
        elif self._quotes:
            yield MarkedPiece("block_quote", words)
        else:
            yield from self._paragraph(token, words)
        self._headed = False

    def _paragraph(self, token: Token, words: str) -> Iterator[MarkedPiece]:
        children = token.children or []
        if children and children[0].type == "image":
            yield MarkedPiece("caption", _alt(children[0]))
            yield from _lines(_words(children[1:]))
        elif self._headed and _all_emphasised(children):
            yield MarkedPiece("dek" if len(words) <= 300 else None, words)
        else:
            yield from _lines(words)


def _lines(words: str) -> Iterator[MarkedPiece]:
    return (MarkedPiece(None, line) for line in words.split("\n"))


def _words(children: Sequence[Token]) -> str:
    """The readable words of inline tokens; a hard break is a line's end, a picture inside a line says nothing."""
    words: list[str] = []
    for child in children:
        if child.type in ("text", "code_inline"):
            words.append(child.content.replace("\n", " "))
        elif child.type == "softbreak":
            words.append(" ")
        elif child.type == "hardbreak" or (child.type == "html_inline" and child.content.lower().startswith("<br")):
            words.append("\n")
    return "".join(words)


def _alt(image: Token) -> str:
    """What a picture shows: its title, or else what stands in place of it."""
    title = image.attrs.get("title")
    return " ".join((str(title) if title else image.content).split())


def _all_emphasised(children: Sequence[Token]) -> bool:
    """Whether one emphasis spans the whole of a paragraph."""
    if len(children) < 3 or children[0].type != "em_open" or children[-1].type != "em_close":
        return False
    return not any(child.type == "em_close" and child.level == children[0].level for child in children[1:-1])


class _HtmlWords(HTMLParser):
    """Gathers the words between tags; scripts and styles say nothing."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the base's own
        """Count the silent elements that are open; a block of its own begins a line."""
        self._silent += tag in _SILENT_TAGS
        if tag in ("p", "div", "br", "li", "figcaption", "figure", "tr", "h1", "h2", "h3", "blockquote"):
            self.words.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """Leave a silent element."""
        self._silent -= tag in _SILENT_TAGS and self._silent > 0

    def handle_data(self, data: str) -> None:
        """Keep what can be read."""
        if not self._silent:
            self.words.append(" ".join(data.split("\n")))


def _words_of_html(html: str) -> list[str]:
    parser = _HtmlWords()
    parser.feed(html)
    parser.close()
    return "".join(parser.words).split("\n")
