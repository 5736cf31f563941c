"""The library pane, driven by its keys."""

from __future__ import annotations

from pathlib import Path

from tests.front.reading import NARROW, WIDE, Drawer, opened, reader_of, screen_text, until
from tui.front.screens.library import LibraryPane
from tui.front.widgets.desk import Desk
from tui.front.widgets.shelf_list import LINES, ShelfList


async def test_o_opens_the_library_with_headlines_and_what_is_known(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt", "two.txt", "bad.txt")
    async with app.run_test(size=(200, 40)) as pilot:
        await opened(pilot, app)
        assert not app.reader.query_one("#library").display
        await pilot.press("o")
        await until(pilot, lambda: "cannot be read" in screen_text(app))
        told = screen_text(app)
        assert "3 articles" in told
        assert told.count("Harbour tunnel to open two years late") >= 3
        assert "words · 4 quotes · 3 speakers" in told


async def test_enter_opens_the_article_under_the_cursor_and_goes_back_to_the_page(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt", "two.txt", "three.txt")
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        await pilot.press("o", "j", "j", "k", "enter")
        await until(pilot, lambda: app.reader.source == "two.txt" and app.reader.record is not None)
        assert app.reader.view.has_focus


async def test_the_list_is_filtered_as_one_types_and_enter_opens_the_first(tmp_path: Path) -> None:
    names = [f"story {number}.txt" for number in range(30)]
    app = reader_of(tmp_path, *names)
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        await pilot.press("o", "/", *"ory 17")
        await pilot.pause()
        assert "1 of 30 articles" in screen_text(app)
        await pilot.press("enter")
        await until(pilot, lambda: app.reader.source == "story 17.txt")


async def test_a_filter_that_nothing_matches_is_told_and_escape_takes_it_away(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt", "two.txt")
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        await pilot.press("o", "/", *"zebra", "enter")
        await pilot.pause()
        assert "No article matches" in screen_text(app)
        await pilot.press("escape")
        await pilot.pause()
        assert "2 articles" in screen_text(app)
        await pilot.press("escape")
        await pilot.pause()
        assert not app.reader.query_one(Desk).library_open
        assert app.reader.view.has_focus


async def test_what_was_read_is_told_from_what_was_not(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt", "two.txt")
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        await pilot.press("o")
        await until(pilot, lambda: "•" in screen_text(app))
        assert screen_text(app).count("• Harbour") == 1
        assert screen_text(app).count("› Harbour") == 1
    again = reader_of(tmp_path, "zero.txt", "one.txt", "two.txt")
    async with again.run_test(size=WIDE) as pilot:
        await opened(pilot, again)
        await pilot.press("o")
        await until(pilot, lambda: not again.reader.shelf.unknown())
        assert [again.reader.shelf.is_read(entry) for entry in again.reader.shelf.entries] == [True, True, False]


async def test_counts_of_articles_analysed_before_are_shown_without_opening_them(tmp_path: Path) -> None:
    drawer = Drawer()
    before = reader_of(tmp_path, "two.txt", records=drawer)
    async with before.run_test(size=WIDE) as pilot:
        await opened(pilot, before)
        await until(pilot, lambda: bool(drawer.records))
    app = reader_of(tmp_path, "one.txt", "two.txt", records=drawer)
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        await pilot.press("o")
        await until(pilot, lambda: app.reader.shelf.entry_of("two.txt").quotations == 4)


async def test_the_mouse_opens_what_it_clicks(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt", "two.txt", "three.txt")
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        await pilot.press("o")
        await pilot.pause()
        await pilot.click(ShelfList, offset=(4, 2 * LINES))
        await until(pilot, lambda: app.reader.source == "three.txt")


async def test_ten_thousand_articles_are_moved_through_at_once(tmp_path: Path) -> None:
    app = reader_of(tmp_path, *(f"{number:05}.txt" for number in range(10_000)))
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        await pilot.press("o", "G")
        await pilot.pause()
        pane = app.reader.query_one(LibraryPane)
        assert pane.list.cursor == 9_999
        assert pane.list.under_cursor in pane.list.seen()
        await until(pilot, lambda: app.reader.shelf.entry_of("09999.txt").words is not None)
        await pilot.press("b", "g")
        assert pane.list.cursor == 0
        await pilot.press("o")


async def test_on_a_narrow_terminal_the_library_leaves_room_for_the_page(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt", "two.txt")
    async with app.run_test(size=NARROW) as pilot:
        await opened(pilot, app)
        await pilot.press("o")
        await until(pilot, lambda: "208 w · 4 q · 3 s" in screen_text(app))
        assert app.reader.page.size.width >= 40
        await pilot.press("enter")
        await pilot.pause()
        assert not app.reader.query_one(Desk).library_open
        await pilot.press("o", "u")
        await pilot.pause()
        assert app.reader.query_one("#deck").display
        await pilot.press("p", "o")
        await pilot.resize_terminal(50, 24)
        await pilot.pause()
        assert not app.reader.page.display
        await pilot.press("j", "enter")
        await until(pilot, lambda: app.reader.source == "two.txt")
        assert app.reader.page.display
