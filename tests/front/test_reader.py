"""The reader, driven by its keys."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from textual.command import CommandPalette

from tests.front.reading import NARROW, WIDE, Drawer, MadeByHand, opened, reader_of, screen_text, until
from tests.front.test_map import record_of
from tui.errors import InputError
from tui.front.keymap import bound_keys
from tui.front.screens.help import HelpScreen
from tui.front.screens.map import MapScreen
from tui.front.selection import LAYERS
from tui.front.widgets.desk import Desk
from tui.front.widgets.inspector import Inspector
from tui.front.widgets.layer_bar import LayerBar
from tui.front.widgets.panels.deck import PanelDeck
from tui.front.widgets.shelf_list import ShelfList


async def test_the_text_is_on_the_screen_before_the_analysis_is_done(tmp_path: Path) -> None:
    analyst = MadeByHand(held=True)
    app = reader_of(tmp_path, "one.txt", analyst=analyst)
    async with app.run_test(size=WIDE) as pilot:
        await until(pilot, lambda: analyst.asked == ["one.txt"])
        await pilot.pause()
        assert "will not open before 2031" in screen_text(app)
        assert "analysing 3/20" in screen_text(app)
        assert app.reader.record is None
        analyst.free.set()
        await opened(pilot, app)
        assert "analysed in" in screen_text(app)
        assert "quotes 4" in screen_text(app)


async def test_an_article_analysed_before_is_not_analysed_again(tmp_path: Path) -> None:
    drawer, analyst = Drawer(), MadeByHand()
    for _ in range(2):
        app = reader_of(tmp_path, "one.txt", analyst=analyst, records=drawer)
        async with app.run_test(size=WIDE) as pilot:
            await opened(pilot, app)
            told = screen_text(app)
    assert analyst.asked == ["one.txt"]
    assert "analysed before" in told


async def test_jumps_select_and_tell_their_place(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt")
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        for key, told in (("]", "1 of 4 quotes"), ("]", "2 of 4 quotes"), ("[", "1 of 4 quotes")):
            await pilot.press(key)
            assert told in screen_text(app)
        await pilot.press("[")
        assert "no quotation before" in screen_text(app)
        await pilot.press(")")
        assert app.reader.view.selection is not None
        assert app.reader.view.selection.layer == "figures"
        assert "of 4 figures" in screen_text(app)


async def test_the_same_voice_is_gone_to_past_others(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt")
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        await pilot.press("]", "}")
        assert "no further quotation of this speaker" in screen_text(app)


@pytest.mark.parametrize(("key", "layer"), zip("12345", LAYERS, strict=True))
async def test_a_digit_toggles_its_layer(tmp_path: Path, key: str, layer: str) -> None:
    app = reader_of(tmp_path, "one.txt")
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        await pilot.press(key)
        assert app.reader.view.active_layers == set(LAYERS) - {layer}
        assert f"·{key}·" in screen_text(app)
        await pilot.press(key)
        assert app.reader.view.active_layers == set(LAYERS)
        assert f"·{key}·" not in screen_text(app)


async def test_nought_turns_all_layers_off_and_on(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt")
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        await pilot.press("2", "0")
        assert app.reader.view.active_layers == frozenset()
        await pilot.press("0")
        assert app.reader.view.active_layers == set(LAYERS)


async def test_a_click_on_a_chip_toggles_its_layer(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt")
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        chip = app.reader.query_one(LayerBar).chips()[2]
        await pilot.click(LayerBar, offset=(chip.start + 1, 0))
        assert app.reader.view.active_layers == set(LAYERS) - {"figures"}


async def test_the_choice_of_layers_kinds_and_theme_is_remembered(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt")
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        await pilot.press("3")
        app.reader.toggle_kind("place")
        app.choose_theme("sepia")
        await pilot.pause()
    again = reader_of(tmp_path, "one.txt")
    async with again.run_test(size=WIDE) as pilot:
        await opened(pilot, again)
        assert again.reader.view.active_layers == set(LAYERS) - {"figures"}
        assert again.reader.view.hidden_kinds == {"place"}
        assert "entities 3" in screen_text(again)
        assert again.reader.memory.now.theme_for(again.reader.settings) == "sepia"


async def test_a_theme_is_worn_by_everything_at_once(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt")
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        app.choose_theme("daylight")
        await pilot.pause()
        reader = app.reader
        panes = [
            reader.view,
            reader.status,
            *reader.query(PanelDeck),
            *reader.query(Inspector),
            *reader.query(ShelfList),
        ]
        worn = {pane.palette for pane in panes}
        assert len(panes) == 5
        assert {palette.name for palette in worn if palette} == {"daylight"}
        assert app.theme == "daylight"


async def test_copying_takes_speaker_headline_and_source_along(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt")
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        await pilot.press("y")
        assert "nothing is selected" in screen_text(app)
        await pilot.press("]", "y")
        words, credit = app.clipboard.splitlines()
        assert words.startswith('"We dug into rock that no map had shown us," "That cost us')
        assert credit == "— Ida Marsh, “Harbour tunnel to open two years late, port board tells angry traders”, one.txt"


async def test_enter_opens_the_evidence_and_escape_closes_it(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt")
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        await pilot.press("]", "enter")
        inspector = app.reader.query_one(Inspector)
        assert inspector.expanded
        assert inspector.has_focus
        await pilot.press("escape")
        assert not inspector.expanded
        assert app.reader.view.has_focus
        await pilot.press("escape")
        assert app.reader.view.selection is None


async def test_search_counts_its_matches_and_steps_through_them(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt")
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        await pilot.press("/", *"board")
        await pilot.pause()
        assert "1 of 4" in screen_text(app)
        await pilot.press("enter", "n")
        await pilot.pause()
        assert "match 2 of 4" in screen_text(app)
        assert app.reader.view.has_focus
        await pilot.press("escape")
        assert app.reader.view.matches == ()


async def test_the_panels_stand_beside_a_wide_page_and_are_hidden_beside_a_narrow_one(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt")
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        assert app.reader.query_one("#deck").display
        await pilot.press("p")
        assert not app.reader.query_one("#deck").display
    narrow = reader_of(tmp_path, "one.txt")
    async with narrow.run_test(size=NARROW) as pilot:
        await opened(pilot, narrow)
        assert not narrow.reader.query_one("#deck").display
        await pilot.press("tab")
        await pilot.pause()
        assert narrow.reader.query_one("#deck").display
        assert narrow.reader.query_one("#deck").has_focus_within
        await pilot.press("tab")
        assert narrow.reader.view.has_focus


async def test_space_on_a_speaker_lets_that_voice_alone_be_heard(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt")
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        await pilot.press("tab", "space")
        await pilot.pause()
        assert app.reader.view.voice is not None
        await pilot.press("tab", "escape")
        assert app.reader.view.voice is None


async def test_enter_in_a_panel_selects_in_the_text(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt")
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        await pilot.press("tab", "enter")
        await pilot.pause()
        assert app.reader.view.selection is not None


async def test_help_shows_every_key_as_it_is_bound_and_goes_by_the_same_key(tmp_path: Path) -> None:
    keymap = bound_keys({"jump.next_quotation": ("x",)})
    app = reader_of(tmp_path, "one.txt", keymap=keymap)
    async with app.run_test(size=(120, 130)) as pilot:
        await opened(pilot, app)
        await pilot.press("?")
        assert isinstance(app.screen, HelpScreen)
        await pilot.pause()
        told = screen_text(app)
        assert all(key.id in told and key.description in told for key in keymap)
        line = next(line for line in told.splitlines() if "jump.next_quotation" in line)
        assert " x " in line
        await pilot.press("?")
        assert app.screen is app.reader


async def test_help_and_palette_can_be_asked_for_on_the_map_and_lead_back_to_it(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt")
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        await app.push_screen(MapScreen(record_of(), app.palette))
        await pilot.press("?")
        assert isinstance(app.screen, HelpScreen)
        await pilot.press("?", "ctrl+p")
        assert isinstance(app.screen, CommandPalette)
        await pilot.press("escape")
        assert isinstance(app.screen, MapScreen)
        await pilot.press("q")
        await until(pilot, lambda: app.screen is app.reader)


async def test_another_article_begins_with_nothing_selected_and_the_footer_says_so(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt", "two.txt")
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        await pilot.press("]")
        assert "y copy" in screen_text(app)
        await pilot.press("J")
        await opened(pilot, app)
        assert "y copy" not in screen_text(app)


async def test_an_empty_article_is_told_to_be_empty(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt")
    async with app.run_test(size=NARROW) as pilot:
        await opened(pilot, app)
        assert app.reader.article is not None
        app.reader._show_article(msgspec.structs.replace(app.reader.article, text=" \n", blocks=()), 0)
        await pilot.pause()
        assert "The article is empty." in screen_text(app)


async def test_a_rebound_key_works_and_the_old_one_does_not(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt", keymap=bound_keys({"jump.next_quotation": ("x",)}))
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        await pilot.press("]", "y")
        assert app.reader.view.selection is None
        assert "nothing is selected: x selects the next quotation" in screen_text(app)
        await pilot.press("x")
        assert app.reader.view.selection is not None


async def test_stale_work_is_given_up_when_another_article_is_opened(tmp_path: Path) -> None:
    analyst = MadeByHand(held=True)
    app = reader_of(tmp_path, "one.txt", "two.txt", analyst=analyst)
    async with app.run_test(size=WIDE) as pilot:
        await until(pilot, lambda: analyst.asked == ["one.txt"])
        await pilot.press("J")
        await until(pilot, lambda: analyst.asked == ["one.txt", "two.txt"])
        assert analyst.given_up == ["one.txt"]
        analyst.free.set()
        await opened(pilot, app)
        assert app.reader.record is not None
        assert app.reader.record.article.source == "two.txt"
        await pilot.press("J")
        assert "this is the last article" in screen_text(app)
    assert analyst.closed


async def test_an_article_that_cannot_be_read_is_told_in_one_line_and_the_next_can_be_opened(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "bad.txt", "one.txt")
    async with app.run_test(size=WIDE) as pilot:
        await until(pilot, lambda: "bad.txt: not text: open something else" in screen_text(app))
        await pilot.press("]", "j", "/", "escape", "y", "m", "1", "enter")
        await pilot.press("J")
        await opened(pilot, app)
        assert "will not open before 2031" in screen_text(app)


async def test_an_analysis_that_fails_leaves_the_text_and_is_told(tmp_path: Path) -> None:
    analyst = MadeByHand(fails=InputError("language model x is not installed"))
    app = reader_of(tmp_path, "one.txt", analyst=analyst)
    async with app.run_test(size=WIDE) as pilot:
        await until(pilot, lambda: "not analysed: language model x is not installed" in screen_text(app))
        assert "will not open before 2031" in screen_text(app)


async def test_without_articles_the_page_says_what_to_do(tmp_path: Path) -> None:
    app = reader_of(tmp_path)
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("]", "j", "o", "o", "1", "?", "q")
        assert "There is nothing to read here" in screen_text(app)


async def test_q_leaves_what_is_over_the_reader_and_then_the_reader(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt")
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        await pilot.press("?", "q")
        assert app.screen is app.reader
        await pilot.press("o", "q")
        assert not app.reader.query_one(Desk).library_open
        await pilot.press("]", "enter", "q")
        assert not app.reader.query_one(Inspector).expanded
        assert app.is_running
        await pilot.press("q")
        await pilot.pause()
        assert app._exit


async def test_the_palette_runs_what_it_offers(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt")
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        await pilot.press("ctrl+p", *"theme: sepia")
        await pilot.pause(0.6)
        await pilot.press("enter")
        await until(pilot, lambda: app.palette.name == "sepia")
        await pilot.press("ctrl+p", *"next quotation")
        await pilot.pause(0.6)
        await pilot.press("enter")
        await until(pilot, lambda: app.reader.view.selection is not None)


async def test_mistakes_in_the_settings_are_told_as_they_stand(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt", mistakes=["config.yaml:3: no such setting: [/red]\x1b[31mtheem"])
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await until(pilot, lambda: "[/red]" in screen_text(app))
        assert "\x1b" not in screen_text(app)


@pytest.mark.parametrize("size", [(1, 1), (2, 3), (10, 4), (20, 8), (33, 12), (44, 24), (59, 20), (99, 30), (250, 70)])
async def test_every_size_of_terminal_is_borne(tmp_path: Path, size: tuple[int, int]) -> None:
    app = reader_of(tmp_path, "one.txt", "two.txt")
    async with app.run_test(size=size) as pilot:
        await opened(pilot, app)
        await pilot.press("]", "o", "o", "p", "p", "tab", "tab", "enter", "escape", "?", "q")
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert app.is_running
        assert app.reader.query_one(Desk).size.width == 80


async def test_enter_opens_a_fold_where_nothing_is_selected(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt")
    async with app.run_test(size=(100, 60)) as pilot:
        await opened(pilot, app)
        assert "FERRY LINE" not in screen_text(app)
        await pilot.press("enter")
        await pilot.pause()
        assert "FERRY LINE TO RUN ALL NIGHT" in screen_text(app)


async def test_the_pointer_tells_what_it_is_over(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt")
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        await pilot.press("0", "0")
        lines = screen_text(app).splitlines()
        row = next(number for number, line in enumerate(lines) if "Owen Pryce, who" in line)
        await pilot.hover(offset=(lines[row].index("Owen Pryce") + 2, row))
        await until(pilot, lambda: "Owen Pryce" in screen_text(app).splitlines()[-3])
        assert app.reader.view.selection is None


async def test_a_click_selects_what_it_hits_and_the_panels_follow(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt")
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        lines = screen_text(app).splitlines()
        row = next(number for number, line in enumerate(lines) if "Sorry does" in line)
        await pilot.click(offset=(lines[row].index("Sorry does") + 2, row))
        await until(pilot, lambda: app.reader.view.selection is not None)
        assert "2 of 4 quotes" in screen_text(app)


async def test_a_remark_stands_until_the_next_key(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt")
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        await pilot.press("y")
        assert "nothing is selected" in screen_text(app)
        await pilot.press("j")
        await pilot.pause()
        assert "nothing is selected" not in screen_text(app)


async def test_keys_that_find_nothing_say_so_and_harm_nothing(tmp_path: Path) -> None:
    app = reader_of(tmp_path, "one.txt")
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
        await pilot.press("<", ">", "K", "m", "n", "N", "u", "escape", "escape")
        await pilot.pause()
        assert app.is_running
        await pilot.press("m")
        assert "no places are known in this article" in screen_text(app)
