from __future__ import annotations

from textual.app import App, ComposeResult

from tui.front.widgets.find_bar import FindBar


class Searching(App[None]):
    """Nothing but the search line."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str | bool] = []

    def compose(self) -> ComposeResult:
        yield FindBar()

    def on_find_bar_find_changed(self, message: FindBar.FindChanged) -> None:
        self.heard.append(message.query)

    def on_find_bar_find_closed(self, message: FindBar.FindClosed) -> None:
        self.heard.append(message.keep)


async def test_every_letter_is_told_and_enter_keeps() -> None:
    app = Searching()
    async with app.run_test() as pilot:
        app.query_one(FindBar).focus()
        await pilot.press("r", "o", "enter")
        assert app.heard == ["r", "ro", True]


async def test_escape_lets_go() -> None:
    app = Searching()
    async with app.run_test() as pilot:
        app.query_one(FindBar).focus()
        await pilot.press("r", "escape")
        assert app.heard == ["r", False]


async def test_enter_on_an_empty_line_keeps_nothing() -> None:
    app = Searching()
    async with app.run_test() as pilot:
        app.query_one(FindBar).focus()
        await pilot.press("enter")
        assert app.heard == [False]


async def test_the_count_is_told_as_it_is_given() -> None:
    app = Searching()
    async with app.run_test(size=(40, 3)) as pilot:
        app.query_one(FindBar).count = "3 of 17 [b]"
        await pilot.pause()
        assert "3 of 17 [b]" in app.export_screenshot().replace("&#160;", " ")
