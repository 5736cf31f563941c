"""The command palette offers what it is handed, as it stands."""

from __future__ import annotations

from textual.app import App
from textual.command import CommandPalette

from tui.front.commands import Command, provider_of


class Bare(App[None]):
    """An app with a palette and nothing else."""


async def test_a_title_that_looks_like_markup_is_shown_as_it_stands_and_runs() -> None:
    ran: list[str] = []
    commands = [
        Command("Theme: [red]mine[/", "key [ or ]", lambda: ran.append("mine")),
        Command("Quit", "q", lambda: ran.append("quit")),
    ]
    app = Bare()
    async with app.run_test(size=(80, 24)) as pilot:
        app.push_screen(CommandPalette([provider_of(commands)]))
        await pilot.pause(0.5)
        await pilot.press(*"[red]")
        await pilot.pause(0.8)
        await pilot.press("enter")
        await pilot.pause(0.3)
    assert ran == ["mine"]
