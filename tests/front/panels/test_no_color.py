from __future__ import annotations

import pytest

from tests.front.panels.mounted import Mounted, lines_on_screen
from tests.front.records import kherson
from tui.front.selection import Selection
from tui.front.tabs import PANELS


async def test_every_panel_and_card_is_shown_without_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = Mounted()
    assert app.no_color
    async with app.run_test(size=(100, 44)) as pilot:
        quotation = kherson().quotations[5]
        app.inspector.inspect(app.record, Selection("quotations", quotation.id, quotation.content[0]))
        for _ in PANELS:
            await pilot.press("l", "j")
            await pilot.pause()
            assert any("▸" in line for line in lines_on_screen(app))


async def test_voices_next_to_each_other_differ_without_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = Mounted()
    async with app.run_test(size=(100, 44)) as pilot:
        await pilot.pause()
        shown = "\n".join(lines_on_screen(app))
        assert "▌MM Mark Milley" in shown
        assert "┃BW Ben Wallace" in shown
        assert "║VZ Volodymyr" in shown
