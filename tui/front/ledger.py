"""The figures of a record side by side: the same one once, those of one thing together, those that disagree marked."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations
from typing import Literal, NamedTuple, get_args

from tui.document.record import Figure, Record
from tui.document.span import CharSpan
from tui.front.snippets import Passages

Order = Literal["thing", "text", "value", "speaker"]
ORDERS: tuple[Order, ...] = get_args(Order)
"""How figures can be sorted: by what is counted, as the text goes, largest first, by who says so."""

NOBODY = "The article itself"
"""Who says a figure that no speaker is known for."""

_ROUGHLY = 0.1
"""How far a figure that is only "about" a value reaches to either side, as a share of it."""
_WORD = re.compile(r"[^\W\d_]{5,}")
_STEM = 5
"""Letters of a word that tell its stem well enough to see that two sentences speak of the same thing."""
_MOST_COMPARED = 30
"""Figures of one unit past which no pair is compared: such a text is a table, not two accounts of one thing."""
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
    entries = [Entry(tuple(same), _speakers(same)) for same in places.values()]
    return _with_disagreements(record, entries)


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
            return _grouped(entries, lambda entry: _thing(entry.figure))


def ledger(record: Record) -> tuple[Group, ...]:
    """Every telling of every figure under who says so: named speakers first, by the order of the text."""
    entries = [Entry((figure,), (figure.speaker,)) for figure in record.figures]
    return _by_speaker(record, entries)


def size_of(figure: Figure) -> float:
    """The number to sort `figure` by."""
    for number in (figure.value, figure.high, figure.low):
        if number is not None:
            return number
    return float("-inf")


def bounds_of(figure: Figure) -> tuple[float, float] | None:
    """Between which values what `figure` tells may lie; None where it has no number."""
    if figure.low is not None and figure.high is not None:
        return figure.low, figure.high
    value = figure.value
    if value is None:
        return None
    match figure.comparator:
        case ">" | ">=":
            return value, float("inf")
        case "<" | "<=":
            return float("-inf"), value
        case "~":
            return value - abs(value) * _ROUGHLY, value + abs(value) * _ROUGHLY
        case _:
            return value, value


def _identity(record: Record, figure: Figure) -> tuple[object, ...]:
    """What two tellings of the same figure have in common; words where there is no number."""
    known = figure.value is not None or figure.low is not None or figure.high is not None
    words = "" if known else figure.span.of(record.article.text).casefold()
    unit = (figure.unit or "").casefold()
    return figure.kind, unit, figure.value, figure.low, figure.high, figure.comparator, figure.change, words


def _speakers(figures: Sequence[Figure]) -> tuple[str | None, ...]:
    return tuple(dict.fromkeys(figure.speaker for figure in figures))


def _with_disagreements(record: Record, entries: list[Entry]) -> tuple[Entry, ...]:
    """`entries`, each with those of the same unit that it cannot hold together with."""
    alike: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, entry in enumerate(entries):
        if entry.figure.kind == "count" and entry.figure.unit:
            alike[entry.figure.kind, entry.figure.unit.casefold()].append(index)
    stems = _Stems(record)
    for indices in alike.values():
        if 1 < len(indices) <= _MOST_COMPARED:
            _mark_disagreements(entries, indices, stems)
    return tuple(entries)


def _mark_disagreements(entries: list[Entry], indices: list[int], stems: _Stems) -> None:
    """Note in each of the entries at `indices`, which count the same thing, those it cannot hold together with."""
    against: dict[int, list[Figure]] = defaultdict(list)
    for one, other in combinations(indices, 2):
        if _apart(entries[one].figure, entries[other].figure) and stems.alike(entries[one], entries[other]):
            against[one].append(entries[other].figure)
            against[other].append(entries[one].figure)
    for index, figures in against.items():
        entries[index] = entries[index]._replace(against=tuple(figures))


class _Stems:
    """The stems of the words that stand around figures, to see which speak of the same thing."""

    def __init__(self, record: Record) -> None:
        self._text = record.article.text
        self._passages = Passages(record.article)
        self._of_sentence: dict[CharSpan, frozenset[str]] = {}

    def alike(self, one: Entry, other: Entry) -> bool:
        """Whether two figures of one unit stand in different sentences that share a word beside it."""
        first, second = self._passages.sentence_at(one.figure.span), self._passages.sentence_at(other.figure.span)
        shared = self._stems(first) & self._stems(second)
        return first != second and bool(shared - _stems_of(one.figure.unit or ""))

    def _stems(self, sentence: CharSpan) -> frozenset[str]:
        if sentence not in self._of_sentence:
            self._of_sentence[sentence] = _stems_of(sentence.of(self._text))
        return self._of_sentence[sentence]


def _stems_of(words: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in _WORD.findall(words.casefold()))


def _apart(one: Figure, other: Figure) -> bool:
    """Whether no value can be what both figures tell."""
    first, second = bounds_of(one), bounds_of(other)
    if first is None or second is None or one.change != other.change:
        return False
    return first[1] < second[0] or second[1] < first[0]


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
