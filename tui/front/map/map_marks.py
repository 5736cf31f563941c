"""The places of a record as marks on the map, and where their labels stand without running into one another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tui.document.record import Entity, Place, Record
from tui.front.display import display_label
from tui.front.map.braille import DOTS_ACROSS, DOTS_DOWN
from tui.front.map.worldmap import Frame, GeoPoint, Layout
from tui.front.selection import Selection
from tui.front.text.cells import cells_of

_AREAS = frozenset({"country", "continent", "region", "water", "desert", "mountain"})
_POINT_SIGNS = ("•", "●", "◉")
_AREA_SIGNS = ("◦", "○", "◎")
"""Signs by how often a place is spoken of; what is wider than a point is hollow."""

_OFTEN = (3, 6)
"""Mentions from which a sign is of the second size, and of the third."""

_LONGEST = 24
"""Cells of a label at most."""


class PlaceMark(NamedTuple):
    """One place on the map."""

    entity: Entity
    place: Place
    name: str
    point: GeoPoint

    @property
    def mentions(self) -> int:
        """How often the article speaks of it."""
        return len(self.entity.mentions)

    @property
    def is_area(self) -> bool:
        """Whether it is wider than a point: its coordinates are those of its middle."""
        return self.place.feature in _AREAS

    @property
    def sign(self) -> str:
        """What stands for it on the map: hollow for areas, the larger the more often it is spoken of."""
        signs = _AREA_SIGNS if self.is_area else _POINT_SIGNS
        return signs[sum(self.mentions >= number for number in _OFTEN)]

    @property
    def selection(self) -> Selection:
        """Its first mention in the text."""
        return Selection("entities", self.entity.id, self.entity.mentions[0].span)


class PlacedMark(NamedTuple):
    """A mark on the cells of the map: its place in the list of marks, and how many others share its cell (`hidden`)."""

    number: int
    column: int
    row: int
    hidden: int


class PlacedLabel(NamedTuple):
    """The words beside a mark, from `column` on."""

    number: int
    column: int
    row: int
    text: str


def marks_of(record: Record) -> tuple[PlaceMark, ...]:
    """The located places of `record` with mentions, those most spoken of first."""
    entities = {entity.id: entity for entity in record.entities}
    marks = []
    for place in record.places:
        entity = entities.get(place.entity)
        if entity is None or not entity.mentions or place.latitude is None or place.longitude is None:
            continue
        name = display_label(entity.name)
        marks.append(PlaceMark(entity, place, name, GeoPoint(place.latitude, place.longitude)))
    return tuple(sorted(marks, key=lambda mark: (-mark.mentions, mark.entity.mentions[0].span)))


def place_marks(
    marks: Sequence[PlaceMark], frame: Frame, columns: int, rows: int, selected: int | None
) -> list[PlacedMark]:
    """Where `marks` stand: the selected one, then the most spoken of, one to a cell."""
    layout = Layout(frame, columns * DOTS_ACROSS, rows * DOTS_DOWN)
    found: dict[tuple[int, int], list[int]] = {}
    for index in _by_weight(len(marks), selected):
        x, y = layout.place(marks[index].point)
        column, row = x // DOTS_ACROSS, y // DOTS_DOWN
        if 0 <= column < columns and 0 <= row < rows:
            found.setdefault((column, row), []).append(index)
    return [PlacedMark(group[0], column, row, len(group) - 1) for (column, row), group in found.items()]


def _by_weight(count: int, selected: int | None) -> Iterator[int]:
    if selected is not None:
        yield selected
    yield from (index for index in range(count) if index != selected)


def place_labels(
    marks: Sequence[PlaceMark], placed: Sequence[PlacedMark], columns: int, rows: int
) -> list[PlacedLabel]:
    """The labels of `placed`, in that order, wherever one fits beside its mark; marks stay visible."""
    taken: list[set[int]] = [set() for _ in range(rows)]
    for mark in placed:
        taken[mark.row].add(mark.column)
    labels = []
    for mark in placed:
        text = _label(marks[mark.number], mark.hidden)
        width = cells_of(text)
        for column, row in _around(mark, width):
            cells = range(column - 1, column + width + 1)
            if column < 0 or column + width > columns or not 0 <= row < rows:
                continue
            # The label's own mark may touch it, no other may.
            if taken[row].intersection(cells) - ({mark.column} if row == mark.row else set()):
                continue
            taken[row].update(range(column, column + width))
            labels.append(PlacedLabel(mark.number, column, row, text))
            break
    return labels


def _label(mark: PlaceMark, hidden: int) -> str:
    name = mark.name if cells_of(mark.name) <= _LONGEST else mark.name[: _LONGEST - 1].rstrip() + "…"
    count = f" {mark.mentions}" if mark.mentions > 1 else ""
    return f"{name}{count}" + (f" +{hidden}" if hidden else "")


def _around(mark: PlacedMark, width: int) -> Iterator[tuple[int, int]]:
    """Where a label may begin, the best place first: right, left, above, below, and askew."""
    yield mark.column + 2, mark.row
    yield mark.column - 1 - width, mark.row
    yield mark.column - width // 2, mark.row - 1
    yield mark.column - width // 2, mark.row + 1
    yield mark.column + 1, mark.row - 1
    yield mark.column + 1, mark.row + 1
    yield mark.column - width, mark.row - 1
    yield mark.column - width, mark.row + 1
