"""What kind of block each piece of a text is, from where it stands, how it looks and what it says.

Only paragraphs, list items and block quotes are quoted from, so every rule here is shy: in doubt, a paragraph.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from tui.document.article import Block, BlockKind, Byline, Dateline
from tui.document.span import CharSpan, trimmed
from tui.ingest import bylines, captions, datelines, furniture
from tui.ingest.crossheads import is_crosshead, is_ornament
from tui.ingest.headlines import is_dek, is_headline, is_prose
from tui.ingest.iso_dates import find_iso_date
from tui.ingest.pieces import Piece, pieces_of
from tui.ingest.pull_quotes import find_pull_quotes
from tui.ingest.shapes import ends_sentence, is_capitals

_MOST_TOP_LINES = 8
_NOTE_ZONE = 2


class Layout(NamedTuple):
    """The blocks of a text and what the lines above the story say; `published` is ISO 8601 or None."""

    blocks: tuple[Block, ...]
    headline: CharSpan | None = None
    dek: CharSpan | None = None
    bylines: tuple[Byline, ...] = ()
    dateline: Dateline | None = None
    published: str | None = None


def classify(text: str, published: str | None = None, top: bool = True) -> Layout:
    """The layout of plain `text`; `published` is the day of publication where it is known from elsewhere.

    `top` is false where headline, dek and byline were found elsewhere and the text begins with the story.
    """
    page = _Page(text)
    page.mark_furniture()
    page.mark_captions()
    if top:
        page.mark_top()
    page.mark_middle()
    return page.layout(published)


class _Page:
    """The pieces of one text and the kind found so far for each; None is undecided."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.pieces: Sequence[Piece] = pieces_of(text)
        self.kinds: list[BlockKind | None] = [None] * len(self.pieces)
        self.credits: dict[int, int] = {}

    def open_pieces(self) -> list[int]:
        """The places of pieces whose kind is undecided."""
        return [at for at, kind in enumerate(self.kinds) if kind is None]

    def mark_furniture(self) -> None:
        """Links, promos, and notes on the article itself at its ends."""
        shouted = sum(is_capitals(piece.shown) for piece in self.pieces) > 0.3 * len(self.pieces)
        last = len(self.pieces) - 1
        listing = False
        for at, piece in enumerate(self.pieces):
            line = piece.shown
            if last == 0:
                continue
            kind = furniture.furniture_of(line)
            if kind is None and at > 0 and not shouted and furniture.is_capitals_link(line):
                kind = "related"
            if kind is None and (at < _NOTE_ZONE or last - at < _NOTE_ZONE) and furniture.is_editorial_note(line):
                kind = "promo"
            if kind is None and listing and line and not ends_sentence(line) and piece.lines == 1:
                kind = "related"
            listing = kind == "related" and (listing or furniture.opens_related(line))
            self.kinds[at] = kind

    def mark_captions(self) -> None:
        """Captions with their credits, lone credits, and captions printed again."""
        seen: set[str] = set()
        for at in self.open_pieces():
            piece = self.pieces[at]
            start = captions.credit_start(piece.shown)
            if start is None and captions.is_caption_label(piece.shown) and piece.lines <= 3:
                self.kinds[at] = "caption"
                seen.add(captions.likeness(piece.shown))
            elif start == 0:
                self.kinds[at] = "credit"
                above = at - 1
                if piece.tight and above > 0 and self.kinds[above] is None and self._may_be_caption(above):
                    self.kinds[above] = "caption"
                    seen.add(captions.likeness(self.pieces[above].shown))
            elif start is not None:
                self.kinds[at] = "caption"
                self.credits[at] = start
                seen.add(captions.likeness(piece.shown[:start]))
        for at in self.open_pieces() if seen else ():
            if at and captions.likeness(self.pieces[at].shown) in seen:
                self.kinds[at] = "caption"

    def _may_be_caption(self, at: int) -> bool:
        """Whether the credit right below piece `at` can make a caption of it."""
        piece, credit = self.pieces[at], self.pieces[at + 1]
        between = at + 2 >= len(self.pieces) or not self.pieces[at + 2].tight
        return bool(piece.shown) and not piece.tight and between and captions.names_picture(credit.shown)

    def mark_top(self) -> None:
        """Headline, dek, bylines and datelines above the first paragraph."""
        open_pieces = self.open_pieces()
        prose = [at for at in islice(open_pieces, 1, 12) if is_prose(self.pieces[at])]
        if not prose:
            return
        story = prose[0]
        first = open_pieces[0]
        headed = first < _MOST_TOP_LINES and self._is_top_line(first) is None
        if headed and is_headline(self.pieces[first], [self.pieces[at] for at in prose[:3]]):
            self.kinds[first] = "headline"
        for at in open_pieces[:_MOST_TOP_LINES]:
            if self.kinds[at] is not None:
                continue
            kind = self._is_top_line(at)
            if kind is None and not self._has_dek_at(at, story):
                break
            self.kinds[at] = kind or "dek"

    def _is_top_line(self, at: int) -> BlockKind | None:
        line = self.pieces[at].shown
        if bylines.is_byline(line) or (at > 0 and bylines.is_bare_byline(line)):
            return "byline"
        return "dateline" if datelines.is_dateline(line) else None

    def _has_dek_at(self, at: int, story: int) -> bool:
        """Whether piece `at` is the dek: the one piece below the headline that is none of the story."""
        if "headline" not in self.kinds or "dek" in self.kinds:
            return False
        headline = self.kinds.index("headline")
        after = next((other for other in range(at + 1, len(self.pieces)) if self.kinds[other] is None), None)
        if after is None or (at >= story and not self.pieces[at].tight and self._is_top_line(after) is None):
            return False
        below = self.pieces[after] if self._is_top_line(after) is None else self.pieces[max(story, after)]
        if self._is_top_line(after) is not None and at >= story:
            return len(self.pieces[at].shown) > 0 and ends_sentence(self.pieces[at].shown)
        return is_dek(self.pieces[at], self.pieces[headline], below)

    def mark_middle(self) -> None:
        """Crossheads, lists, block quotes, pull quotes and sign-offs; the rest is paragraphs."""
        open_pieces = self.open_pieces()
        unstopped = sum(not ends_sentence(self.pieces[at].tail) for at in open_pieces)
        headings_show = unstopped <= 0.4 * len(open_pieces)
        pulled = find_pull_quotes(self.pieces, self.text)
        for place, at in enumerate(open_pieces):
            piece = self.pieces[at]
            after = self.pieces[open_pieces[place + 1]] if place + 1 < len(open_pieces) else None
            if at in pulled and place > 0:
                self.kinds[at] = "pull_quote"
            elif piece.form != "prose":
                self.kinds[at] = piece.form
            elif is_ornament(piece) and 0 < at < len(self.pieces) - 1:
                self.kinds[at] = "crosshead"
            elif bylines.is_sign_off(piece.shown) and place >= len(open_pieces) - 3:
                self.kinds[at] = "byline"
            elif headings_show and is_crosshead(piece, after):
                self.kinds[at] = "crosshead"
            else:
                self.kinds[at] = "paragraph"

    def layout(self, published: str | None) -> Layout:
        """The blocks, and the spans that the article names apart."""
        blocks: list[Block] = []
        for at, piece in enumerate(self.pieces):
            kind = self.kinds[at] or "paragraph"
            cut = self.credits.get(at)
            if cut is None:
                blocks.append(Block(kind, piece.span))
                continue
            start, end = piece.span
            blocks.append(Block(kind, trimmed(CharSpan(start, start + cut), self.text)))
            blocks.append(Block("credit", CharSpan(start + cut, end)))
        published = published or self._published()
        return Layout(
            tuple(blocks),
            self._first("headline"),
            self._first("dek"),
            tuple(self._bylines()),
            self._dateline(published),
            published,
        )

    def _first(self, kind: BlockKind) -> CharSpan | None:
        return self.pieces[self.kinds.index(kind)].span if kind in self.kinds else None

    def _bylines(self) -> list[Byline]:
        found: list[Byline] = []
        for at, kind in enumerate(self.kinds):
            if kind == "byline" and not bylines.is_sign_off(self.pieces[at].shown):
                start = self.pieces[at].span.start
                for begin, end, name in bylines.writers(self.pieces[at].shown):
                    found.append(Byline(CharSpan(start + begin, start + end), name))
        return found

    def _published(self) -> str | None:
        """The day that the lines above the story, or its dateline, give in full."""
        for at, kind in enumerate(self.kinds):
            if kind in ("dateline", "byline") and (day := find_iso_date(self.pieces[at].shown)):
                return day
        inline = self._inline_dateline()
        return find_iso_date(inline.of(self.text)) if inline is not None else None

    def _inline_dateline(self) -> CharSpan | None:
        """The dateline that opens the first paragraph of the story."""
        if "paragraph" not in self.kinds:
            return None
        piece = self.pieces[self.kinds.index("paragraph")]
        length = datelines.inline_dateline(piece.head)
        if length is None or length >= piece.span.length:
            return None
        return CharSpan(piece.span.start, piece.span.start + length)

    def _dateline(self, published: str | None) -> Dateline | None:
        span = self._inline_dateline()
        if span is None:
            lines = [self.pieces[at] for at, kind in enumerate(self.kinds) if kind == "dateline"]
            placed = [line for line in lines if not datelines.is_date_line(line.shown)]
            chosen = (placed or lines)[:1]
            if not chosen:
                return None
            span = chosen[0].span
        return Dateline(span, None, find_iso_date(span.of(self.text), published))
