"""What kind of block each piece of a text is, from where it stands, how it looks and what it says.

Only paragraphs, list items and block quotes are quoted from, so every rule here is shy: in doubt, a paragraph.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from tui.document.article import Block, BlockKind, Byline, Dateline
from tui.document.span import CharSpan, trimmed
from tui.ingest import bylines, captions, datelines, furniture
from tui.ingest.crossheads import is_crosshead, is_ornament
from tui.ingest.headlines import is_dek, is_headline, is_prose, may_be_dek
from tui.ingest.iso_dates import find_iso_date
from tui.ingest.pieces import Piece, pieces_of
from tui.ingest.pull_quotes import find_pull_quotes
from tui.ingest.shapes import ends_sentence, is_capitals

_TOP_ZONE = 12
_MOST_TOP_LINES = 8
_MOST_LAST_LINES = 3
_NOTE_ZONE = 2


class Layout(NamedTuple):
    """The blocks of a text and what the lines above the story say; `published` is ISO 8601 or None."""

    blocks: tuple[Block, ...]
    headline: CharSpan | None = None
    dek: CharSpan | None = None
    bylines: tuple[Byline, ...] = ()
    dateline: Dateline | None = None
    published: str | None = None


def classify(
    text: str,
    published: str | None = None,
    pieces: Sequence[Piece] | None = None,
    kinds: Sequence[BlockKind | None] | None = None,
) -> Layout:
    """The layout of `text`; `published` is the day of publication where it is known from elsewhere.

    `pieces` are given where the format marks them, and `kinds` of those whose kind it says; None leaves it to words.
    """
    pieces = pieces_of(text) if pieces is None else pieces
    page = _Page(text, pieces, kinds or [None] * len(pieces))
    page.mark_furniture()
    page.mark_captions()
    page.mark_top()
    page.mark_middle()
    return page.layout(published)


class _Page:
    """The pieces of one text and the kind found so far for each; None is undecided."""

    def __init__(self, text: str, pieces: Sequence[Piece], kinds: Sequence[BlockKind | None]) -> None:
        self.text = text
        self.pieces = pieces
        self.kinds = list(kinds)
        self.credits: dict[int, int] = {}

    def open_pieces(self) -> list[int]:
        """The places of pieces whose kind is undecided."""
        return [at for at, kind in enumerate(self.kinds) if kind is None]

    def mark_furniture(self) -> None:
        """Links, promos, and notes on the article itself at its ends."""
        shouted = sum(is_capitals(piece.shown) for piece in self.pieces) > 0.3 * len(self.pieces)
        last = len(self.pieces) - 1
        listing = False
        undecided = self.open_pieces()
        ends = {*undecided[:_NOTE_ZONE], *undecided[-_NOTE_ZONE:]}
        for at, piece in enumerate(self.pieces if last else ()):
            line, given = piece.shown, self.kinds[at]
            heads_links = given in (None, "crosshead") and furniture.opens_related(line)
            linked = listing and (given == "list_item" or (line and not ends_sentence(line) and piece.lines == 1))
            if heads_links or (linked and given in (None, "list_item")):
                self.kinds[at] = "related"
                listing = True
                continue
            listing = False
            if given is not None:
                continue
            self.kinds[at] = furniture.furniture_of(line)
            if self.kinds[at] is None and at > 0 and not shouted and furniture.is_capitals_link(line):
                self.kinds[at] = "related"
            if at in ends and furniture.is_editorial_note(line):
                self.kinds[at] = "promo"

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
        open_pieces = self.open_pieces()[:_TOP_ZONE]
        if open_pieces and "headline" not in self.kinds:
            first, story = open_pieces[0], [self.pieces[at] for at in open_pieces[1:] if is_prose(self.pieces[at])]
            if story and self._top_line(first) is None and is_headline(self.pieces[first], story[:3]):
                self.kinds[first] = "headline"
        for at in open_pieces[:_MOST_TOP_LINES]:
            if self.kinds[at] is not None:
                continue
            kind = self._top_line(at)
            if kind is None and not self._is_dek(at):
                break
            self.kinds[at] = kind or "dek"

    def _top_line(self, at: int) -> BlockKind | None:
        line = self.pieces[at].shown
        if bylines.is_byline(line) or (at > 0 and bylines.is_bare_byline(line)):
            return "byline"
        if at > 0 and self.kinds[at - 1] == "byline" and bylines.is_affiliation(line):
            return "byline"
        return "dateline" if datelines.is_dateline(line) else None

    def _is_dek(self, at: int) -> bool:
        """Whether piece `at` is the dek: the one piece below the headline that is none of the story."""
        after = next((other for other in range(at + 1, len(self.pieces)) if self.kinds[other] is None), None)
        if after is None or "headline" not in self.kinds or "dek" in self.kinds:
            return False
        if self._top_line(after) is not None:
            return may_be_dek(self.pieces[at])
        return is_dek(self.pieces[at], self.pieces[self.kinds.index("headline")], self.pieces[after])

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
            elif place >= len(open_pieces) - _MOST_LAST_LINES and self._signs(piece):
                self.kinds[at] = "byline"
            elif headings_show and is_crosshead(piece, after):
                self.kinds[at] = "crosshead"
            else:
                self.kinds[at] = "paragraph"

    def _signs(self, piece: Piece) -> bool:
        """Whether `piece`, one of the last, says who worked on the article, or wrote it where no line above does."""
        return bylines.is_sign_off(piece.shown) or ("byline" not in self.kinds and bylines.is_byline(piece.shown))

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
            line, start = self.pieces[at].shown, self.pieces[at].span.start
            if kind == "byline" and bylines.names_writers(line):
                for begin, end, name in bylines.writers(line):
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
