"""The map with real keys: selecting, moving, the list, and the way back to the text."""

from __future__ import annotations

from textual.app import App
from textual.geometry import Offset

from tui.analysis.geography.metonyms import StandIn
from tui.document.article import Article
from tui.document.record import SCHEMA, Entity, Generator, Mention, Place, Record
from tui.document.span import CharSpan
from tui.front.map.map_list import list_lines
from tui.front.map.map_marks import marks_of, place_labels, place_marks
from tui.front.map.worldmap import fit_frame
from tui.front.screens.map import MapScreen
from tui.front.selection import Selection
from tui.front.text.cells import cells_of
from tui.front.themes import load_palette
from tui.front.widgets.map_view import MapView

PLACES = (
    ("Kampala", 6, "city", "UG", 0.32, 32.58),
    ("Nairobi", 4, "city", "KE", -1.29, 36.82),
    ("Kenya", 3, "country", "KE", 0.5, 37.9),
    ("Entebbe", 1, "city", "UG", 0.05, 32.46),
    ("Lisbon[/2]", 1, "city", "PT", 38.72, -9.14),
)


def record_of(places: tuple[tuple[str, int, str, str, float, float], ...] = PLACES) -> Record:
    entities, located, at = [], [], 0
    for number, (name, mentions, feature, country, latitude, longitude) in enumerate(places, 1):
        spans = tuple(Mention(CharSpan(at + 10 * i, at + 10 * i + 5), "name", 1.0) for i in range(mentions))
        at += 10 * mentions
        entities.append(Entity(f"e{number}", "place", name, (), (), spans, 1.0))
        located.append(Place(f"e{number}", country, None, feature, latitude, longitude, None, 0.9, ()))
    article = Article("made", "0" * 64, "en", "x" * at)
    return Record(SCHEMA, Generator("0", "hand"), article, entities=tuple(entities), places=tuple(located))


class MapApp(App[Selection | None]):
    def __init__(self, record: Record, selection: Selection | None = None) -> None:
        super().__init__()
        self.sheet = MapScreen(record, load_palette("paper"), selection)

    def on_mount(self) -> None:
        self.push_screen(self.sheet, self.exit)


def shown(view: MapView) -> list[str]:
    return ["".join(segment.text for segment in view.render_line(row)) for row in range(view.size.height)]


async def test_the_map_names_the_places_with_their_mentions() -> None:
    app = MapApp(record_of())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        picture = "\n".join(shown(app.sheet.map))
    assert "Kampala 6" in picture
    assert "Nairobi 4" in picture
    assert "Lisbon[/2]" in picture


async def test_every_row_is_as_wide_as_the_map() -> None:
    for size in ((80, 24), (160, 50), (20, 6), (3, 5), (1, 1)):
        app = MapApp(record_of((*PLACES, ("東京都千代田区", 2, "city", "JP", 35.7, 139.7))))
        async with app.run_test(size=size) as pilot:
            await pilot.press("n", "n", "plus")
            view = app.sheet.map
            assert {cells_of(row) for row in shown(view)} <= {view.size.width}


async def test_enter_goes_to_the_first_mention_of_the_selected_place() -> None:
    app = MapApp(record_of())
    async with app.run_test() as pilot:
        await pilot.press("n", "n", "enter")
    assert app.return_value == Selection("entities", "e2", CharSpan(60, 65))


async def test_escape_goes_back_without_a_choice() -> None:
    app = MapApp(record_of())
    async with app.run_test() as pilot:
        await pilot.press("n", "escape")
    assert app.return_value is None


async def test_what_was_selected_in_the_text_is_selected_on_the_map() -> None:
    chosen = Selection("entities", "e2", CharSpan(70, 75))
    app = MapApp(record_of(), chosen)
    async with app.run_test() as pilot:
        await pilot.pause()
        assert app.sheet.map.marks[app.sheet.map.index or 0].name == "Nairobi"
        await pilot.press("enter")
    assert app.return_value == chosen


async def test_keys_zoom_and_move_and_0_shows_all_again() -> None:
    app = MapApp(record_of())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        view = app.sheet.map
        whole = view.frame
        assert whole is not None
        await pilot.press("plus", "l", "k")
        assert view.frame is not None
        assert view.frame.across < whole.across
        assert view.frame.centre.longitude > whole.centre.longitude
        assert view.frame.centre.latitude > whole.centre.latitude
        await pilot.press("-", "-", "left", "down")
        assert view.frame.across > whole.across
        await pilot.press("0")
        assert view.frame == whole


async def test_what_is_selected_out_of_sight_is_brought_into_sight() -> None:
    app = MapApp(record_of())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("n", "plus", "plus", "plus", "plus", "N")
        assert "Lisbon[/2]" in "\n".join(shown(app.sheet.map))


async def test_a_click_on_a_mark_selects_it() -> None:
    app = MapApp(record_of())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        view = app.sheet.map
        assert view.frame is not None
        mark = next(each for each in place_marks(view.marks, view.frame, *view.size, None) if each.number == 4)
        await pilot.click(MapView, offset=Offset(mark.column, mark.row))
        assert view.index == 4


async def test_the_list_says_what_the_map_shows_and_its_keys_select() -> None:
    app = MapApp(record_of())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("t", "j", "j")
        assert app.sheet.showing_list
        assert not app.sheet.map.display
        assert app.sheet.map.index == 1
        await pilot.press("t")
        assert not app.sheet.showing_list


async def test_a_record_without_places_is_an_empty_map() -> None:
    app = MapApp(record_of(()))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("n", "plus", "0", "t", "enter")
    assert app.return_value is None


def test_the_list_tells_how_far_each_place_is_from_the_first() -> None:
    lines = list_lines(marks_of(record_of()))
    assert lines[0].startswith("Kampala: city, Uganda · 6 mentions · 0.32° N 32.58° E")
    assert lines[1].endswith("500 km east of Kampala")
    assert lines[3].endswith("33 km south-west of Kampala")
    assert lines[4].endswith("km from Kampala")


def test_areas_have_no_distance() -> None:
    assert "km" not in list_lines(marks_of(record_of()))[2]


def test_signs_grow_with_mentions_and_areas_are_hollow() -> None:
    signs = [mark.sign for mark in marks_of(record_of())]
    assert signs == ["◉", "●", "○", "•", "•"]


def test_labels_never_run_into_one_another_or_over_a_mark() -> None:
    crowd = tuple((f"Town {n}", 1 + n % 4, "city", "UG", (n * 7 % 11) / 3, 30 + (n * 5 % 13) / 3) for n in range(40))
    marks = marks_of(record_of(crowd))
    columns, rows = 60, 20
    placed = place_marks(marks, fit_frame([mark.point for mark in marks], 2 * columns, 4 * rows), columns, rows, None)
    labels = place_labels(marks, placed, columns, rows)
    cells = [(label.row, label.column + i) for label in labels for i in range(cells_of(label.text))]
    assert len(labels) > 10
    assert len(cells) == len(set(cells))
    assert not set(cells) & {(mark.row, mark.column) for mark in placed}
    assert all(0 <= row < rows and 0 <= column < columns for row, column in cells)


def test_places_without_coordinates_or_mentions_are_no_marks() -> None:
    record = record_of((("Nowhere", 0, "city", "UG", 0.0, 0.0), ("Kampala", 1, "city", "UG", 0.3, 32.6)))
    assert [mark.name for mark in marks_of(record)] == ["Kampala"]


def test_the_list_tells_where_a_place_means_its_government_or_people() -> None:
    stand_ins = [
        StandIn(CharSpan(60, 65), "e2", "government"),
        StandIn(CharSpan(500, 505), "e3", "people"),
        StandIn(CharSpan(510, 515), "e3", "people"),
    ]
    lines = list_lines(marks_of(record_of()), stand_ins)
    assert "4 mentions · 1 of its government ·" in lines[1]
    assert "3 mentions · 2 of its people besides ·" in lines[2]
    assert "government" not in lines[0]
