from __future__ import annotations

import msgspec
import pytest

from tests.front.built import PALETTE
from tests.front.panels.mounted import Mounted, lines_on_screen
from tests.front.records import kherson
from tui.front.selection import Selection
from tui.front.tabs import PANELS, PanelName
from tui.front.widgets.panels.speakers import SpeakersPanel


def said_of(selection: Selection) -> str:
    return selection.span.of(kherson().article.text)


async def test_enter_on_a_speaker_goes_to_the_first_quotation() -> None:
    app = Mounted()
    async with app.run_test(size=(100, 36)) as pilot:
        await pilot.press("j", "enter")
        await pilot.pause()
        assert [selection.id for selection in app.selected] == ["q5"]
        assert said_of(app.selected[0]).startswith('"While the withdrawal')


async def test_space_on_a_speaker_asks_for_that_voice_alone_and_again_for_all() -> None:
    app = Mounted()
    async with app.run_test(size=(100, 36)) as pilot:
        await pilot.press("space")
        await pilot.pause()
        assert "alone" in "\n".join(lines_on_screen(app))
        await pilot.press("space")
        await pilot.pause()
        assert app.voices == ["e3", None]
        assert "alone" not in "\n".join(lines_on_screen(app))


async def test_space_on_a_source_without_a_name_asks_for_no_other_voice() -> None:
    app = Mounted()
    async with app.run_test(size=(100, 36)) as pilot:
        panel = app.deck.panel
        assert isinstance(panel, SpeakersPanel)
        unnamed = next(
            quotation
            for quotation in kherson().quotations
            if quotation.speaker is None and quotation.source is not None and quotation.content
        )
        app.deck.follow(Selection("quotations", unnamed.id, unnamed.content[0]))
        await pilot.press("space")
        await pilot.pause()
        assert panel.row_at_cursor is not None
        assert app.voices == []


async def test_the_voice_that_is_alone_can_be_told_from_outside() -> None:
    app = Mounted()
    async with app.run_test(size=(100, 36)) as pilot:
        app.deck.show_alone("e6")
        await pilot.pause()
        assert any("alone · U.K. Defense" in line for line in lines_on_screen(app))
        assert app.voices == []


async def test_the_quotations_of_the_speaker_under_the_cursor_are_listed() -> None:
    app = Mounted()
    async with app.run_test(size=(100, 36)) as pilot:
        await pilot.press("j")
        await pilot.pause()
        shown = "\n".join(lines_on_screen(app))
        assert "Ben Wallace said" in shown
        assert "› another strategic failure" in shown


async def test_a_quotation_chosen_in_the_list_keeps_the_cursor() -> None:
    app = Mounted()
    async with app.run_test(size=(100, 36)) as pilot:
        await pilot.press("G", "enter")
        await pilot.pause()
        row = app.deck.panel.row_at_cursor if app.deck.panel else None
        assert row is not None
        assert row.voice is None
        assert app.selected[-1] == row.targets[0]


async def test_the_panel_follows_what_is_selected_in_the_text() -> None:
    app = Mounted()
    record = kherson()
    async with app.run_test(size=(100, 36)) as pilot:
        quotation = next(said for said in record.quotations if said.speaker == "e5")
        app.deck.follow(Selection("quotations", quotation.id, quotation.content[1]))
        await pilot.pause()
        assert any(line.find("▸ ▌MC Michael Carpenter") >= 0 for line in lines_on_screen(app))
        app.deck.follow(None)
        await pilot.pause()
        assert not any("▸" in line for line in lines_on_screen(app))


async def test_a_panel_shown_later_follows_what_was_selected_before() -> None:
    app = Mounted()
    figure = kherson().figures[2]
    async with app.run_test(size=(100, 36)) as pilot:
        app.deck.follow(Selection("figures", figure.id, figure.span))
        app.deck.show_panel("figures")
        await pilot.pause()
        assert any("▸" in line and "40,000" in line for line in lines_on_screen(app))


async def test_a_place_goes_through_its_mentions() -> None:
    app = Mounted()
    async with app.run_test(size=(100, 36)) as pilot:
        await pilot.press("l", "enter", "enter", "enter")
        await pilot.pause()
        assert [said_of(selection) for selection in app.selected] == ["Kherson"] * 3
        assert app.selected == sorted(app.selected, key=lambda selection: selection.span)
        assert len({selection.span for selection in app.selected}) == 3


async def test_keys_go_to_the_next_panel_and_the_one_before_round_the_end() -> None:
    app = Mounted()
    async with app.run_test(size=(100, 36)) as pilot:
        names = []
        for _ in PANELS:
            await pilot.press("l")
            await pilot.pause()
            names.append(app.deck.shown)
        assert names == [*PANELS[1:], PANELS[0]]
        await pilot.press("h")
        await pilot.pause()
        assert app.deck.shown == "outline"
        assert app.focused is app.deck.panel


async def test_keys_typed_at_once_reach_the_panel_that_the_first_one_shows() -> None:
    app = Mounted()
    async with app.run_test(size=(100, 36)) as pilot:
        await pilot.pause()
        for key in ("l", "l", "v"):
            await app._check_bindings(key)
        for _ in range(3):
            await pilot.pause()
        assert any("Ledger" in line for line in lines_on_screen(app))
        assert app.focused is app.deck.panel


async def test_a_click_on_a_tab_shows_its_panel() -> None:
    app = Mounted()
    async with app.run_test(size=(100, 36)) as pilot:
        await pilot.pause()
        line = lines_on_screen(app)[1]
        await pilot.click(offset=(line.index("Dat"), 1))
        await pilot.pause()
        assert app.deck.shown == "dates"


async def test_a_click_on_a_row_jumps() -> None:
    app = Mounted()
    async with app.run_test(size=(100, 36)) as pilot:
        await pilot.pause()
        lines = lines_on_screen(app)
        y = next(number for number, line in enumerate(lines) if "Volodymyr" in line)
        await pilot.click(offset=(70, y))
        await pilot.pause()
        assert [selection.id for selection in app.selected] == ["q2"]


async def test_figures_can_be_sorted_and_shown_as_a_ledger() -> None:
    app = Mounted()
    async with app.run_test(size=(100, 36)) as pilot:
        app.deck.show_panel("figures")
        await pilot.press("s", "s")
        await pilot.pause()
        assert any("largest first" in line for line in lines_on_screen(app))
        await pilot.press("v")
        await pilot.pause()
        shown = "\n".join(lines_on_screen(app))
        assert "Ledger" in shown
        assert "▌MM Mark Milley" in shown


async def test_the_summary_goes_through_its_lengths() -> None:
    app = Mounted()
    async with app.run_test(size=(100, 60)) as pilot:
        told = []
        for _ in range(4):
            app.deck.cycle_summary()
            await pilot.pause()
            told += [line[58:].strip() for line in lines_on_screen(app) if "In " in line and "sentence" in line]
        assert told == ["In 3 sentences", "In 3 sentences", "In 1 sentence", "In 3 sentences"]


async def test_enter_on_a_summary_sentence_goes_to_it() -> None:
    app = Mounted()
    async with app.run_test(size=(100, 36)) as pilot:
        app.deck.show_panel("summary")
        await pilot.press("g", "enter")
        await pilot.pause()
        assert app.selected == [Selection("summary", "s0", kherson().summary[0].span)]


async def test_the_outline_is_there_before_any_analysis_and_unfolds() -> None:
    app = Mounted(analysed=False)
    async with app.run_test(size=(100, 36)) as pilot:
        app.deck.show_panel("outline")
        await pilot.pause()
        assert any("⋯ caption · link" in line for line in lines_on_screen(app))
        app.deck.follow(Selection("entities", "e1", app.record.article.blocks[5].span))
        await pilot.press("enter")
        await pilot.pause()
        assert app.passages == [app.record.article.blocks[5].span]
        assert any("People drink sparkling" in line for line in lines_on_screen(app))


async def test_panels_wait_for_the_record_and_then_show_it() -> None:
    app = Mounted(analysed=False)
    async with app.run_test(size=(100, 36)) as pilot:
        await pilot.pause()
        assert any("Reading …" in line for line in lines_on_screen(app))
        app.deck.highlight(app.record)
        await pilot.pause()
        assert any("Mark Milley" in line for line in lines_on_screen(app))


async def test_another_article_empties_the_panels() -> None:
    app = Mounted()
    async with app.run_test(size=(100, 36)) as pilot:
        app.deck.show(msgspec.structs.replace(app.record.article, text=app.record.article.text + "\n"))
        await pilot.pause()
        assert not any("Mark Milley" in line for line in lines_on_screen(app))


async def test_a_record_corrected_meanwhile_is_shown_by_a_panel_that_was_hidden() -> None:
    app = Mounted()
    async with app.run_test(size=(100, 36)) as pilot:
        app.deck.show_panel("figures")
        app.deck.show_panel("speakers")
        app.deck.highlight(msgspec.structs.replace(app.record, figures=()))
        app.deck.show_panel("figures")
        await pilot.pause()
        assert any("No figures here." in line for line in lines_on_screen(app))


async def test_the_theme_changes_under_the_panels() -> None:
    app = Mounted()
    async with app.run_test(size=(100, 36)) as pilot:
        app.deck.palette = msgspec.structs.replace(PALETTE, surface="#123456")
        await pilot.pause()
        shown = [segment for strip in app.screen._compositor.render_strips()[5:30] for segment in strip]
        grounds = {segment.style.bgcolor.name for segment in shown if segment.style and segment.style.bgcolor}
        assert "#123456" in grounds
        assert PALETTE.surface not in grounds


async def test_the_deck_fills_its_height() -> None:
    app = Mounted()
    async with app.run_test(size=(100, 36)) as pilot:
        await pilot.pause()
        panel = app.deck.panel
        assert panel is not None
        assert panel.region.bottom == app.deck.region.bottom
        assert panel.region.right == app.deck.region.right


async def test_tabs_take_one_line_at_every_width() -> None:
    app = Mounted()
    async with app.run_test(size=(100, 36)) as pilot:
        for width in range(24, 50, 4):
            app.deck.styles.width = width
            await pilot.pause()
            named = [line[100 - width :] for line in lines_on_screen(app)[:3]]
            assert [bool(line.strip()) for line in named] == [False, True, False]


@pytest.mark.parametrize("size", [(1, 1), (3, 30), (30, 3), (24, 10), (200, 60)])
async def test_any_size_of_terminal_is_survived(size: tuple[int, int]) -> None:
    app = Mounted()
    async with app.run_test(size=size) as pilot:
        for _ in PANELS:
            await pilot.press("j", "G", "enter", "pageup", "space", "l")
        await pilot.pause()
        app.inspector.expanded = True
        await pilot.resize_terminal(size[0] + 1, size[1] + 1)
        await pilot.pause()
        assert len(lines_on_screen(app)) == size[1] + 1


@pytest.mark.parametrize("name", PANELS)
async def test_a_terminal_that_grows_and_shrinks_is_filled_at_every_step(name: PanelName) -> None:
    app = Mounted()
    sizes = [(1, 1), (2, 2), (4, 3), (7, 5), (12, 8), (20, 12), (33, 16), (54, 24), (90, 40), (200, 60)]
    async with app.run_test(size=(80, 24)) as pilot:
        app.deck.show_panel(name)
        for size in [*sizes, *reversed(sizes)]:
            app.deck.styles.width = max(size[0] // 2, 1)
            await pilot.resize_terminal(*size)
            await pilot.pause()
            strips = app.screen._compositor.render_strips()
            assert [strip.cell_length for strip in strips] == [size[0]] * size[1]
