"""The figures of a record side by side: the same one once, those of one thing together, those that disagree marked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Literal, NamedTuple, get_args

from tui.document.record import Figure, Record
from tui.front.telling.disagreements import find_disagreements, size_of

Order = Literal["thing", "text", "value", "speaker"]
ORDERS: tuple[Order, ...] = get_args(Order)
"""How figures can be sorted: by what is counted, as the text goes, largest first, by who says so."""

NOBODY = "The article itself"
"""Who says a figure that no speaker is known for."""

_MOST_ALONE = 3
"""Things counted only once that still have a group of their own."""
_OTHERS = "other things"
_KINDS = {
    "money": "money",
    "percent": "per cent",
    "ratio": "shares",
    "measure": "measures",
    "duration": "durations",
    "age": "ages",
    "score": "scores",
    "rank": "ranks",
    "count": "counts",
}


class Entry(NamedTuple):
    """One figure, however often it is told: `places` in the order of the text, `speakers` with each once.

    `against` are the places of figures that cannot hold together with it.
    """

    places: tuple[Figure, ...]
    speakers: tuple[str | None, ...]
    against: tuple[Figure, ...] = ()

    @property
    def figure(self) -> Figure:
        """The figure where it is told first."""
        return self.places[0]


class Group(NamedTuple):
    """Entries under one name, what they count or of what kind they are."""

    name: str
    entries: tuple[Entry, ...]


def gather_figures(record: Record) -> tuple[Entry, ...]:
    """Every figure once, in the order of the text, with those that disagree with it."""
    return _gathered(record, record.figures)


def entry_of(record: Record, figure: Figure) -> Entry:
    """All tellings of one figure of `record`, with those that disagree with it."""
    alike = (other for other in record.figures if (other.kind, other.unit) == (figure.kind, figure.unit))
    return next(entry for entry in _gathered(record, alike) if figure in entry.places)


def _gathered(record: Record, figures: Iterable[Figure]) -> tuple[Entry, ...]:
    places: dict[tuple[object, ...], list[Figure]] = defaultdict(list)
    for figure in figures:
        places[_identity(record, figure)].append(figure)
    against = find_disagreements(record, (same[0] for same in places.values()))
    return tuple(Entry(tuple(same), _speakers(same), against.get(same[0].id, ())) for same in places.values())


def group_figures(record: Record, entries: Sequence[Entry], order: Order) -> tuple[Group, ...]:
    """`entries` sorted by `order`, under the names that order gives; figures that disagree stay neighbours."""
    match order:
        case "text":
            return (Group("As the text goes", tuple(_side_by_side(entries))),)
        case "value":
            return (Group("Largest first", tuple(sorted(entries, key=lambda entry: -size_of(entry.figure)))),)
        case "speaker":
            return _by_speaker(record, entries)
        case _:
            return _together(_grouped(entries, lambda entry: _thing(entry.figure)))


def ledger(record: Record) -> tuple[Group, ...]:
    """Every telling of every figure under who says so: named speakers first, by the order of the text."""
    entries = [Entry((figure,), (figure.speaker,)) for figure in record.figures]
    return _by_speaker(record, entries)


def _identity(record: Record, figure: Figure) -> tuple[object, ...]:
    """What two tellings of the same figure have in common; words where there is no number."""
    known = figure.value is not None or figure.low is not None or figure.high is not None
    words = "" if known else figure.span.of(record.article.text).casefold()
    unit = (figure.unit or "").casefold()
    return figure.kind, unit, figure.value, figure.low, figure.high, figure.comparator, figure.change, words


def _speakers(figures: Sequence[Figure]) -> tuple[str | None, ...]:
    return tuple(dict.fromkeys(figure.speaker for figure in figures))


def _thing(figure: Figure) -> str:
    """What the figure is grouped under: the last word of what is counted, or its kind."""
    if figure.kind in ("count", "ratio") and figure.unit:
        words = figure.unit.split(" of ")[0].split()
        return words[-1].casefold() if words else figure.unit
    if figure.kind == "money" and figure.unit:
        return f"money, {figure.unit}"
    return _KINDS[figure.kind]


def _by_speaker(record: Record, entries: Sequence[Entry]) -> tuple[Group, ...]:
    """`entries` under who says them first, what nobody is known for last."""
    names = {entity.id: entity.name for entity in record.entities}
    groups = _grouped(entries, lambda entry: names.get(entry.speakers[0] or "", NOBODY))
    return tuple(sorted(groups, key=lambda group: group.name == NOBODY))


def _together(groups: Sequence[Group]) -> tuple[Group, ...]:
    """`groups`, those of a single entry in one at the end where there are many of them."""
    alone = [group.entries[0] for group in groups if len(group.entries) == 1]
    if len(alone) <= _MOST_ALONE:
        return tuple(groups)
    return (*(group for group in groups if len(group.entries) > 1), Group(_OTHERS, tuple(alone)))


def _grouped(entries: Sequence[Entry], name_of: Callable[[Entry], str]) -> tuple[Group, ...]:
    """`entries` under the names `name_of` gives, in the order each name comes first."""
    groups: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        groups[name_of(entry)].append(entry)
    return tuple(Group(name, tuple(_side_by_side(members))) for name, members in groups.items())


def _side_by_side(entries: Sequence[Entry]) -> list[Entry]:
    """`entries` in their order, but each followed at once by those that disagree with it."""
    placed: dict[str, Entry] = {}
    by_figure = {entry.figure.id: entry for entry in entries}
    for entry in entries:
        for figure in (entry.figure, *entry.against):
            if figure.id in by_figure:
                placed.setdefault(figure.id, by_figure[figure.id])
    return list(placed.values())
