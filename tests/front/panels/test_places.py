from __future__ import annotations

import msgspec

from tests.front.panels.mounted import Mounted
from tests.front.records import kherson
from tui.front.selection import Selection
from tui.front.widgets.map_view import MapView


def chosen_on(map_view: MapView) -> str | None:
    return None if map_view.index is None else map_view.marks[map_view.index].entity.name


async def test_the_map_stands_below_the_list_where_there_is_room() -> None:
    app = Mounted()
    async with app.run_test(size=(100, 44)) as pilot:
        await pilot.press("l")
        await pilot.pause()
        map_view = app.query_one(MapView)
        assert map_view.display
        assert map_view.region.bottom == app.deck.region.bottom
        await pilot.resize_terminal(100, 24)
        await pilot.pause()
        assert not map_view.display


async def test_the_map_shows_what_the_cursor_is_on() -> None:
    app = Mounted()
    async with app.run_test(size=(100, 44)) as pilot:
        await pilot.press("l")
        await pilot.pause()
        await pilot.press("j")
        await pilot.pause()
        assert chosen_on(app.query_one(MapView)) == "Russia"


async def test_the_map_and_the_list_follow_the_text() -> None:
    app = Mounted()
    kyiv = next(entity for entity in kherson().entities if entity.name == "Kyiv")
    async with app.run_test(size=(100, 44)) as pilot:
        await pilot.press("l")
        app.deck.follow(Selection("entities", kyiv.id, kyiv.mentions[0].span))
        await pilot.pause()
        assert chosen_on(app.query_one(MapView)) == "Kyiv"


async def test_a_place_chosen_on_the_map_leads_into_the_text() -> None:
    app = Mounted()
    async with app.run_test(size=(100, 44)) as pilot:
        await pilot.press("l")
        await pilot.pause()
        map_view = app.query_one(MapView)
        map_view.select(next(number for number, mark in enumerate(map_view.marks) if mark.entity.name == "Ukraine"))
        await pilot.pause()
        await pilot.pause()
        assert [selection.id for selection in app.selected] == ["e1"]


async def test_an_article_without_places_has_no_map() -> None:
    app = Mounted(msgspec.structs.replace(kherson(), places=()))
    async with app.run_test(size=(100, 44)) as pilot:
        await pilot.press("l")
        await pilot.pause()
        assert not app.query(MapView)


async def test_another_record_has_its_own_map() -> None:
    app = Mounted()
    async with app.run_test(size=(100, 44)) as pilot:
        await pilot.press("l")
        await pilot.pause()
        app.deck.highlight(msgspec.structs.replace(app.record, places=app.record.places[:1]))
        await pilot.pause()
        assert [len(map_view.marks) for map_view in app.query(MapView)] == [1]
