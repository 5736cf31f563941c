"""What mentions of a place stand for besides the ground, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from tui.document.record import Record

if TYPE_CHECKING:
    from tui.analysis.geography.metonyms import StandIn


def stand_ins_of(record: Record) -> tuple[StandIn, ...]:
    """The mentions that mean governments or peoples; none where the gazetteer cannot be read."""
    # SQLite and the gazetteer are loaded when places are first looked at, never before the first paint.
    import sqlite3

    from tui.analysis.gazetteer import shipped_gazetteer
    from tui.analysis.geography.metonyms import find_stand_ins

    try:
        return find_stand_ins(record, shipped_gazetteer())
    except sqlite3.Error:
        return ()


def told_senses(stand_ins: Sequence[StandIn]) -> Mapping[str, tuple[str, ...]]:
    """For each place that has any, how many of its mentions mean its government, and how many more its people."""
    meant = Counter((each.place, each.sense) for each in stand_ins)
    told: dict[str, tuple[str, ...]] = {}
    for place in dict.fromkeys(each.place for each in stand_ins):
        governments, peoples = meant[place, "government"], meant[place, "people"]
        words = (f"{governments} of its government" if governments else "",
                 f"{peoples} of its people besides" if peoples else "")  # fmt: skip
        told[place] = tuple(filter(None, words))
    return told
