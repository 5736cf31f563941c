from __future__ import annotations

from tests.conftest import article_of
from tests.front.built import RecordOf
from tests.front.drawn import assert_golden, drawn, layout_of
from tui.front.text.hit import find_hit
from tui.front.text.tables import column_padding

TABLE = (
    "Year | Ships past the cape | Groundings\n"
    "1990 | 3,120 | 7\n"
    "2005 | 15,480 | 12\n"
    "北京 | none | –"
)  # fmt: skip
SHIPS = TABLE.replace("\n北京 | none | –", "")


def test_a_table_is_set_straight() -> None:
    record = RecordOf(article_of("Before.", ("table", SHIPS), ("table", TABLE))).record()
    assert_golden("table", drawn(record))


def test_a_table_too_wide_or_uneven_is_left_as_it_is() -> None:
    assert column_padding(SHIPS, 0, len(SHIPS), 20) == {}
    assert column_padding("a | b\nc", 0, 7, 80) == {}
    assert column_padding("a | b", 0, 5, 80) == {}


def test_what_is_under_the_mouse_in_a_table_is_what_is_seen_there() -> None:
    layout = layout_of(article_of(("table", SHIPS)))
    row = layout.line_of(SHIPS.index("1990"))
    left = layout.page.text_left + 2
    for part, cell in (("1990", 0), ("3,120", 21), ("7", 38)):
        hit = find_hit(layout, left + cell, row)
        assert hit is not None
        assert SHIPS[hit.offset :].startswith(part)
    padded = find_hit(layout, left + 10, row)
    assert padded is not None
    assert SHIPS[padded.offset :].startswith("3,120")
