"""How many things a record has in each layer, and the place of one among them. Free of Textual."""

from __future__ import annotations

from collections.abc import Mapping

from tui.document.record import Record
from tui.front.jumps import Jumps
from tui.front.selection import Layer, Selection


def count_layers(record: Record, hidden_kinds: frozenset[str] = frozenset()) -> Mapping[Layer, int]:
    """The things in each layer, without entities of the hidden kinds."""
    return {
        "entities": sum(entity.kind not in hidden_kinds for entity in record.entities),
        "quotations": len(record.quotations),
        "figures": len(record.figures),
        "dates": len(record.dates),
        "summary": len(record.summary),
    }


_THINGS: Mapping[Layer, str] = {
    "entities": "mentions",
    "quotations": "quotes",
    "figures": "figures",
    "dates": "dates",
    "summary": "summary sentences",
}


def place_told(record: Record, jumps: Jumps, selection: Selection | None) -> str:
    """The place of what is selected among its like: "4 of 12 quotes", "2 of 7 mentions of Kherson"."""
    if selection is None:
        return ""
    thing = _THINGS[selection.layer]
    if selection.layer in ("dates", "summary"):
        # Their ids carry their place: "d0" is the first date.
        total = len(record.dates if selection.layer == "dates" else record.summary)
        return f"{int(selection.id[1:]) + 1} of {total} {thing}"
    place = jumps.locate(selection)
    if place is None:
        return ""
    name = next((f" of {entity.name}" for entity in record.entities if entity.id == selection.id), "")
    return f"{place.told} {thing}{name}"
