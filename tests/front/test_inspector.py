from __future__ import annotations

import msgspec
import pytest

from tests.front.panels.mounted import Mounted, lines_on_screen
from tests.front.records import hostile, kherson
from tui.document.record import Figure
from tui.document.span import CharSpan
from tui.front.selection import Selection

WALLACE = Selection("quotations", "q5", kherson().quotations[5].content[0])
SPEAKER = Selection("entities", "e6", kherson().entities[5].mentions[0].span)


async def test_a_quotation_tells_speaker_kind_cue_confidence_and_evidence_in_two_lines() -> None:
    app = Mounted()
    async with app.run_test(size=(110, 36)) as pilot:
        app.inspector.inspect(app.record, WALLACE)
        await pilot.pause()
        first, second = lines_on_screen(app)[-2:]
        assert first.strip() == "┃BW Ben Wallace  direct quotation · said · sure 0.96"
        assert second.strip() == 'because "he" ¶7 ← "U.K. Defense Secretary Ben Wallace" ¶6'


async def test_the_whole_card_tells_more_and_closes_again() -> None:
    app = Mounted()
    async with app.run_test(size=(110, 36)) as pilot:
        app.inspector.inspect(app.record, WALLACE)
        app.inspector.expanded = True
        await pilot.pause()
        shown = "\n".join(lines_on_screen(app))
        assert "how sure  sure, 0.96 of 1" in shown
        assert app.inspector.region.height > 6
        app.inspector.expanded = False
        await pilot.pause()
        assert app.inspector.region.height == 3


async def test_enter_on_evidence_leads_to_it() -> None:
    app = Mounted()
    async with app.run_test(size=(110, 36)) as pilot:
        app.inspector.inspect(app.record, WALLACE)
        app.inspector.expanded = True
        app.inspector.focus()
        await pilot.press("j", "enter")
        await pilot.pause()
        assert [selection.span.of(app.record.article.text) for selection in app.selected] == [
            "U.K. Defense Secretary Ben Wallace"
        ]


async def test_the_next_selection_replaces_the_card() -> None:
    app = Mounted()
    async with app.run_test(size=(110, 36)) as pilot:
        app.inspector.inspect(app.record, WALLACE)
        app.inspector.expanded = True
        app.inspector.inspect(app.record, SPEAKER)
        await pilot.pause()
        shown = "\n".join(lines_on_screen(app))
        assert "titles    U.K. Defense Secretary" in shown
        assert "also      Wallace" in shown
        assert "direct quotation" not in shown


@pytest.mark.parametrize("selection", [None, Selection("quotations", "q999", CharSpan(0, 1))])
async def test_nothing_selected_or_known_says_so(selection: Selection | None) -> None:
    app = Mounted()
    async with app.run_test(size=(110, 36)) as pilot:
        app.inspector.inspect(app.record, WALLACE)
        app.inspector.inspect(app.record, selection)
        await pilot.pause()
        assert lines_on_screen(app)[-2].strip() == "Nothing selected"


async def test_a_click_opens_the_card() -> None:
    app = Mounted()
    async with app.run_test(size=(110, 36)) as pilot:
        app.inspector.inspect(app.record, WALLACE)
        await pilot.pause()
        await pilot.click(offset=(10, 34))
        await pilot.pause()
        assert app.inspector.expanded


async def test_a_measure_is_told_in_other_units_too() -> None:
    record = kherson()
    span = record.figures[0].span
    measure = Figure("f9", span, "measure", 90.0, None, None, "~", "km/h", None, None, None)
    app = Mounted(msgspec.structs.replace(record, figures=(measure,)))
    async with app.run_test(size=(110, 36)) as pilot:
        app.inspector.inspect(app.record, Selection("figures", "f9", span))
        app.inspector.expanded = True
        await pilot.pause()
        shown = "\n".join(lines_on_screen(app))
        assert "value     about 90" in shown
        assert "that is   55.9 mph" in shown
        assert "said by   the article itself" in shown


@pytest.mark.parametrize(("height", "lines"), [(8, 0), (12, 1), (24, 2), (40, 3)])
async def test_low_screens_give_it_fewer_lines(height: int, lines: int) -> None:
    app = Mounted()
    async with app.run_test(size=(80, height)) as pilot:
        app.inspector.inspect(app.record, WALLACE)
        await pilot.pause()
        assert app.inspector.region.height == lines


async def test_an_open_card_leaves_half_the_screen() -> None:
    app = Mounted()
    async with app.run_test(size=(60, 24)) as pilot:
        app.inspector.inspect(app.record, Selection("entities", "e2", kherson().entities[1].mentions[0].span))
        app.inspector.expanded = True
        await pilot.pause()
        assert app.inspector.region.height == 12


async def test_a_hostile_article_reaches_the_screen_without_controls() -> None:
    record = hostile()
    app = Mounted(record)
    ids = [("quotations", "q1"), ("entities", "e1"), ("entities", "e2"), ("figures", "f1"), ("dates", "d1")]
    async with app.run_test(size=(110, 40)) as pilot:
        app.inspector.expanded = True
        for layer, name in [*ids, ("summary", "s1")]:
            app.inspector.inspect(record, Selection(layer, name, record.article.blocks[0].span))  # type: ignore[arg-type]
            await app.deck.action_next_panel()
            await pilot.pause()
            shown = "".join(lines_on_screen(app))
            assert not any(ord(character) < 32 or 0x7F <= ord(character) < 0xA0 for character in shown)
            assert "\u202e" not in shown
