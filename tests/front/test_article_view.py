from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import product

import pytest
from textual import events
from textual.app import App, ComposeResult
from textual.geometry import Offset
from textual.message import Message
from textual.pilot import Pilot
from textual.selection import Selection as TextSelection

from tests.conftest import article_of
from tests.front.built import PALETTE, RecordOf, harbour, words
from tui.document.article import Article
from tui.document.record import Record
from tui.document.span import CharSpan
from tui.front.selection import Selection
from tui.front.text.ticks import TickedScrollBar
from tui.front.widgets.article_view import ArticleView

RECORD = harbour()
TEXT = RECORD.article.text
PARAGRAPH = (
    "The northern tube was finished first, before the rock was met, and the pilots who know the basin had said so "
    "in a letter that nobody at the board would own to having read."
)
LONG = article_of(("headline", "A long one"), *(f"{number}. {PARAGRAPH}" for number in range(200)))


class Reading(App[None]):
    """Nothing but the article."""

    def __init__(self, article: Article, record: Record | None) -> None:
        super().__init__()
        self.article = article
        self.record = record
        self.heard: list[Message] = []

    def compose(self) -> ComposeResult:
        yield ArticleView()

    def on_mount(self) -> None:
        view = self.query_one(ArticleView)
        view.palette = PALETTE
        view.show(self.article)
        if self.record is not None:
            view.highlight(self.record)
        view.focus()

    def on_article_view_span_selected(self, message: ArticleView.SpanSelected) -> None:
        self.heard.append(message)

    def on_article_view_span_hovered(self, message: ArticleView.SpanHovered) -> None:
        self.heard.append(message)

    def on_article_view_text_copied(self, message: ArticleView.TextCopied) -> None:
        self.heard.append(message)

    def on_article_text_position_changed(self, message: ArticleView.PositionChanged) -> None:
        self.heard.append(message)


@dataclass
class Read:
    """An app with an article in it."""

    app: Reading
    pilot: Pilot[None]
    view: ArticleView = field(init=False)

    def __post_init__(self) -> None:
        self.view = self.app.query_one(ArticleView)

    def place(self, offset: int) -> Offset:
        """The cell of the view that shows the code point at `offset` of a text of narrow characters."""
        y = self.view.offset_to_line(offset)
        lines = self.view._lines
        line = lines.line_at(y)
        assert line is not None
        return Offset(lines.page.text_left + line.indent + offset - line.start, y - self.view.scroll_offset.y)

    def shown(self) -> str:
        """What is on the screen."""
        return "\n".join(self.view.render_line(y).text.rstrip() for y in range(self.view.size.height))

    def heard(self, kind: type[Message]) -> list[Message]:
        """The messages of one kind so far."""
        return [message for message in self.app.heard if isinstance(message, kind)]


@asynccontextmanager
async def reading(
    article: Article = RECORD.article, record: Record | None = RECORD, size: tuple[int, int] = (80, 30)
) -> AsyncIterator[Read]:
    app = Reading(article, record)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        yield Read(app, pilot)


async def test_the_text_is_shown_before_anything_is_known_of_it() -> None:
    async with reading(record=None) as read:
        assert "Harbour tunnel to open two years late" in read.shown()
        assert "▌" not in read.shown()


async def test_highlights_come_later_and_a_corrected_record_replaces_them() -> None:
    async with reading(record=None) as read:
        read.view.highlight(RECORD)
        assert "IM ▌" in read.shown()
        read.view.highlight(Record(RECORD.schema, RECORD.generator, RECORD.article))
        assert "▌" not in read.shown()


async def test_another_article_begins_at_its_top_and_without_what_was_in_the_last() -> None:
    async with reading(LONG, None, (60, 20)) as read:
        read.view.scroll_pages(3)
        read.view.find("rock")
        read.view.show(RECORD.article)
        await read.pilot.pause()
        assert read.view.scroll_offset.y == 0
        assert read.view.matches == ()
        assert "Harbour tunnel" in read.shown()


async def test_a_click_selects_the_innermost_and_another_what_is_around_it() -> None:
    async with reading() as read:
        place = read.place(words(RECORD.article, "18 months").start)
        await read.pilot.click(ArticleView, offset=place)
        assert read.view.selection == Selection("figures", "f1", words(RECORD.article, "18 months"))
        await read.pilot.pause(0.6)
        await read.pilot.click(ArticleView, offset=place)
        assert read.view.selection is not None
        assert read.view.selection.id == "q0"
        selected = read.heard(ArticleView.SpanSelected)
        assert len(selected) == 2


async def test_a_click_beside_everything_marked_selects_nothing() -> None:
    async with reading() as read:
        read.view.select(Selection("figures", "f1", words(RECORD.article, "18 months")))
        await read.pilot.click(ArticleView, offset=read.place(TEXT.index("By Nell")))
        assert read.view.selection is None


async def test_the_mouse_tells_what_it_is_over_once() -> None:
    async with reading() as read:
        place = read.place(TEXT.index("Port Sable"))
        await read.pilot.hover(ArticleView, offset=place)
        await read.pilot.hover(ArticleView, offset=place + Offset(1, 0))
        await read.pilot.hover(ArticleView, offset=read.place(TEXT.index("By Nell")))
        told = [message.selection for message in read.app.heard if isinstance(message, ArticleView.SpanHovered)]
        assert told == [Selection("entities", "e3", words(RECORD.article, "Port Sable")), None]


async def test_what_is_selected_comes_a_third_down_the_screen() -> None:
    async with reading(LONG, None, (60, 30)) as read:
        at = LONG.text.index("120. ")
        read.view.reveal(CharSpan(at, at + 3))
        await read.pilot.pause()
        assert read.view.offset_to_line(at) - read.view.scroll_offset.y == 10
        assert read.view.position == at


async def test_revealing_something_folded_opens_the_fold() -> None:
    async with reading() as read:
        assert "FERRY LINE" not in read.shown()
        read.view.reveal(words(RECORD.article, "FERRY LINE"))
        await read.pilot.pause()
        assert "FERRY LINE" in read.shown()


async def test_a_fold_opens_and_closes_by_click_and_opens_by_key() -> None:
    async with reading(size=(80, 60)) as read:
        place = read.place(TEXT.index("FERRY LINE"))
        await read.pilot.click(ArticleView, offset=place)
        assert "FERRY LINE" in read.shown()
        await read.pilot.pause(0.6)
        await read.pilot.click(ArticleView, offset=place)
        assert "FERRY LINE" not in read.shown()
        assert [read.view.open_fold() for _ in range(3)] == [True, True, False]
        assert "CLICK HERE" in read.shown()


async def test_dragging_copies_the_very_characters_between() -> None:
    text = "Kyiv 北京市 e\u0301tude and 👨\u200d👩 after that"
    async with reading(article_of(text), None) as read:
        left = read.view._lines.page.text_left
        # "京" stands in cells 7 and 8, "é" in cell 12.
        await read.pilot.mouse_down(ArticleView, offset=(left + 8, 1))
        await read.pilot._post_mouse_events([events.MouseMove], ArticleView, offset=(left + 12, 1), button=1)
        await read.pilot.mouse_up(ArticleView, offset=(left + 12, 1))
        await read.pilot.pause()
        copied = [message.text for message in read.app.heard if isinstance(message, ArticleView.TextCopied)]
        assert copied == ["京市 e"]
        assert read.app.clipboard == "京市 e"


async def test_textual_s_own_selection_gives_words_of_the_article_over_paragraphs() -> None:
    async with reading() as read:
        whole = read.view.get_selection(TextSelection(None, None))
        assert whole is not None
        assert whole[0].startswith("Harbour tunnel")
        assert "tells angry traders\n\nCost climbs" in whole[0]


async def test_a_double_click_copies_the_word_and_a_third_the_paragraph() -> None:
    async with reading() as read:
        place = read.place(TEXT.index("Nell"))
        await read.pilot.click(ArticleView, offset=place, times=2)
        assert read.app.clipboard == "Nell"
        await read.pilot.click(ArticleView, offset=place, times=3)
        assert read.app.clipboard == "By Nell Avery"


async def test_resizing_keeps_the_same_sentence_a_third_down() -> None:
    async with reading(LONG, None, (100, 30)) as read:
        read.view.scroll_pages(4)
        await read.pilot.pause()
        held = read.view.position
        below = read.view.offset_to_line(held) - read.view.scroll_offset.y - 10
        for width, height in ((50, 30), (30, 20), (120, 44), (100, 30)):
            await read.pilot.resize_terminal(width, height)
            await read.pilot.pause()
            assert read.view.offset_to_line(held) - read.view.scroll_offset.y == height // 3 + below


async def test_resizing_back_and_forth_does_not_drift() -> None:
    async with reading(LONG, None, (100, 30)) as read:
        read.view.scroll_pages(4)
        await read.pilot.pause()
        before = read.view.scroll_offset.y
        for width in (47, 81, 33, 100):
            await read.pilot.resize_terminal(width, 30)
            await read.pilot.pause()
        assert read.view.scroll_offset.y == before


async def test_a_narrower_measure_sets_the_text_anew() -> None:
    async with reading(LONG, None, (100, 30)) as read:
        height = read.view.virtual_size.height
        read.view.measure = 40
        await read.pilot.pause()
        assert read.view.virtual_size.height > height
        assert read.view._lines.page.column == 40


async def test_scrolling_tells_the_position() -> None:
    async with reading(LONG, None, (60, 20)) as read:
        assert read.view.fraction == 0
        read.view.scroll_end(animate=False)
        await read.pilot.pause()
        told = [message for message in read.app.heard if isinstance(message, ArticleView.PositionChanged)]
        assert told[-1].fraction == 1
        assert LONG.text[told[-1].offset :].count("\n\n") < 7


async def test_a_page_keeps_two_lines_in_sight() -> None:
    async with reading(LONG, None, (60, 20)) as read:
        last = read.shown().split("\n")[-2:]
        read.view.scroll_pages(1)
        await read.pilot.pause()
        assert read.shown().split("\n")[:2] == last


async def test_search_counts_marks_and_goes_round() -> None:
    async with reading(size=(80, 12)) as read:
        assert read.view.find("Sorry does not") == 2
        assert read.view.match_count == "1 of 2"
        assert read.view.go_to_match(1) == 1
        await read.pilot.pause()
        assert "┃ Sorry does not pay my rent" in read.shown()
        assert read.view.go_to_match(1) == 0
        read.view.clear_find()
        assert read.view.match_count == "no match"
        assert read.view.go_to_match(1) is None


async def test_a_query_that_grows_is_searched_from_where_it_began() -> None:
    async with reading(LONG, None, (60, 20)) as read:
        start = LONG.text.index("12. ")
        read.view.reveal(CharSpan(start, start + 2))
        found = []
        for query in ("t", "th", "the rock", "the rock was"):
            read.view.find(query)
            found.append(read.view.matches[read.view.match_index or 0].start)
        assert found[-1] == found[-2] == LONG.text.index("the rock", read.view._find_from)
        assert found == sorted(found)
        read.view.scroll_pages(3)
        read.view.find("the rock")
        assert read.view.matches[read.view.match_index or 0].start > found[-1]


async def test_after_scrolling_away_the_next_match_is_one_from_there() -> None:
    async with reading(LONG, None, (60, 20)) as read:
        read.view.find("the rock")
        read.view.scroll_pages(10)
        top = read.view.top_offset
        forward = read.view.go_to_match(1)
        assert forward is not None
        assert read.view.matches[forward].start >= top > read.view.matches[forward - 1].start


async def test_what_is_in_sight_is_known() -> None:
    async with reading(LONG, None, (60, 20)) as read:
        assert read.view.in_sight(0)
        assert not read.view.in_sight(LONG.text.index("50. "))


async def test_the_scrollbar_has_ticks_of_the_active_layer_and_of_a_search() -> None:
    async with reading(size=(60, 20)) as read:
        bar = read.view.vertical_scrollbar
        assert isinstance(bar, TickedScrollBar)
        assert bar.ticks == frozenset()
        read.view.ticks_layer = "quotations"
        assert bar.ticks
        assert bar.tick_colour == PALETTE.voices[0]
        read.view.find("headline that is nowhere, but Sorry")
        assert bar.tick_colour == PALETTE.voices[0]
        read.view.find("sorry")
        assert bar.tick_colour == PALETTE.match_current


async def test_another_theme_paints_the_text_anew() -> None:
    async with reading() as read:
        pale = PALETTE.__class__(
            **{**{name: getattr(PALETTE, name) for name in PALETTE.__struct_fields__}, "background": "#fafafa"}
        )
        read.view.palette = pale
        await read.pilot.pause()
        style = next(iter(read.view.render_line(1))).style
        assert style is not None
        assert style.bgcolor is not None
        assert style.bgcolor.name == "#fafafa"


async def test_a_quotation_never_closed_costs_nothing() -> None:
    told = RecordOf(LONG)
    told.quotation(LONG.text[LONG.text.index("3. ") :], speaker=None)
    async with reading(LONG, told.record(), (60, 20)) as read:
        read.view.scroll_end(animate=False)
        await read.pilot.pause()
        assert "╎" in read.shown()


async def test_an_empty_article_shows_an_empty_page() -> None:
    async with reading(Article("", "", "en", ""), None) as read:
        read.view.scroll_pages(1)
        read.view.find("x")
        assert read.view.open_fold() is False
        assert read.shown().strip() == ""


@pytest.mark.parametrize(("width", "height"), [*product((1, 2, 3, 5, 9, 10, 25, 26, 46, 80), (1, 2, 3, 24)), (300, 90)])
async def test_any_size_is_drawn(width: int, height: int) -> None:
    async with reading(size=(width, height)) as read:
        read.view.ticks_layer = "entities"
        read.view.select(Selection("figures", "f1", words(RECORD.article, "18 months")))
        await read.pilot.pause()
        read.view.find("the")
        await read.pilot.pause()
        assert len(read.shown().split("\n")) == height
