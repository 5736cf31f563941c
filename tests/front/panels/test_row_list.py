from __future__ import annotations

from time import perf_counter

import msgspec
from textual.app import App, ComposeResult

from tests.front.built import PALETTE
from tests.front.panels.mounted import Mounted, lines_on_screen
from tests.front.records import kherson
from tui.document.record import Date, Figure, Record
from tui.document.span import CharSpan
from tui.front.rows.row import EMPTY, Line, Piece, Row, heading
from tui.front.selection import Selection
from tui.front.widgets.panels.row_list import RowList

MANY = 5_000


def rows_of(count: int) -> list[Row]:
    return [
        Row((Line((Piece(f"row {n}"),)),), targets=(Selection("figures", f"f{n}", CharSpan(n, n + 1)),))
        for n in range(count)
    ]


class Listed(App[None]):
    def __init__(self, rows: list[Row]) -> None:
        super().__init__()
        self.rows = rows

    def compose(self) -> ComposeResult:
        yield RowList(PALETTE)

    def on_mount(self) -> None:
        self.list.show_rows(self.rows)
        self.list.focus()

    @property
    def list(self) -> RowList:
        return self.query_one(RowList)


async def test_the_cursor_leaves_out_rows_that_lead_nowhere() -> None:
    app = Listed([heading("head"), EMPTY, *rows_of(2), EMPTY, *rows_of(1)])
    async with app.run_test(size=(30, 10)) as pilot:
        visited = [app.list.cursor]
        for _ in range(3):
            await pilot.press("j")
            visited.append(app.list.cursor)
        assert visited == [2, 3, 5, 5]
        await pilot.press("k")
        assert app.list.cursor == 3


async def test_first_and_last_and_pages_move_the_cursor_into_view() -> None:
    app = Listed(rows_of(100))
    async with app.run_test(size=(30, 10)) as pilot:
        await pilot.press("G")
        await pilot.pause()
        assert any("▸ row 99" in line for line in lines_on_screen(app))
        await pilot.press("pageup")
        await pilot.pause()
        assert app.list.cursor == 91
        await pilot.press("g")
        await pilot.pause()
        assert any("▸ row 0" in line for line in lines_on_screen(app))


async def test_the_heading_above_the_first_row_comes_back_into_view() -> None:
    app = Listed([heading("the head"), EMPTY, *rows_of(50)])
    async with app.run_test(size=(30, 10)) as pilot:
        await pilot.press("G", "g")
        await pilot.pause()
        assert "the head" in lines_on_screen(app)[0]


async def test_new_rows_keep_the_cursor_on_what_it_was_on() -> None:
    app = Listed(rows_of(20))
    async with app.run_test(size=(30, 10)) as pilot:
        await pilot.press("j", "j")
        app.list.show_rows([heading("new"), *rows_of(20)])
        await pilot.pause()
        row = app.list.row_at_cursor
        assert row is not None
        assert row.targets[0].id == "f2"


async def test_keys_on_a_list_without_rows_do_nothing() -> None:
    app = Listed([])
    async with app.run_test(size=(30, 10)) as pilot:
        await pilot.press("j", "k", "g", "G", "pageup", "pagedown", "enter")
        assert app.list.cursor is None


async def test_a_row_under_the_pointer_tells_what_it_leaves_out() -> None:
    app = Listed([Row((Line((Piece("\x1b[31m a role [of] more than thirty cells in all"),)),), rows_of(1)[0].targets)])
    async with app.run_test(size=(30, 10)) as pilot:
        await pilot.hover(offset=(5, 0))
        await pilot.pause()
        assert str(app.list.tooltip) == "␛[31m a role [of] more than thirty cells in all"
        await pilot.hover(offset=(5, 5))
        await pilot.pause()
        assert app.list.tooltip is None


def crowded() -> Record:
    record = kherson()
    span = record.figures[1].span
    figures = tuple(
        Figure(f"f{n}", span, "count", float(n), None, None, "=", f"things {n % 97}", None, None, "e3")
        for n in range(MANY)
    )
    dates = tuple(Date(span, f"{1000 + n % 1000}-01-01", f"{1000 + n % 1000}-01-01", "day", True) for n in range(MANY))
    return msgspec.structs.replace(record, figures=figures, dates=dates)


async def test_five_thousand_figures_cost_no_more_to_move_in_than_four() -> None:
    times = {}
    for record in (kherson(), crowded()):
        app = Mounted(record)
        async with app.run_test(size=(100, 36)) as pilot:
            app.deck.show_panel("figures")
            await pilot.pause()
            begun = perf_counter()
            for _ in range(20):
                await pilot.press("j")
            times[len(record.figures)] = perf_counter() - begun
    assert times[MANY] < 3 * times[4] + 0.5


async def test_only_rows_near_the_screen_are_painted() -> None:
    app = Mounted(crowded())
    async with app.run_test(size=(100, 36)) as pilot:
        for name in ("figures", "dates"):
            app.deck.show_panel(name)  # type: ignore[arg-type]
            await pilot.press("G")
            await pilot.pause()
            panel = app.deck.panel
            assert panel is not None
            assert len(panel.rows) > MANY // 6
            assert len(panel._strips) < 200
