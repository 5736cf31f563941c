"""The spans of a record, kept so that those on one line are found at once whatever the article's length."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from tui.document.record import Date, Entity, Figure, Quotation, Record, SummarySentence
from tui.document.span import CharSpan
from tui.front.selection import LAYERS, Layer, Selection

_BUCKET = 512

Part = Literal["name", "pronoun", "nominal", "content", "cue", "source", "whole"]
Thing = Entity | Quotation | Figure | Date | SummarySentence


class Marked(NamedTuple):
    """One span of one thing of the record; `id` as in `Selection`, `part` what of the thing the span is."""

    start: int
    end: int
    layer: Layer
    id: str
    part: Part
    thing: Thing

    @property
    def selection(self) -> Selection:
        """What a click on it selects."""
        return Selection(self.layer, self.id, CharSpan(self.start, self.end))


def find_marked(record: Record) -> Iterator[Marked]:
    """Every span of `record` that the reader shows, layer by layer."""
    for entity in record.entities:
        for mention in entity.mentions:
            yield Marked(*mention.span, "entities", entity.id, mention.form, entity)
    for quotation in record.quotations:
        for piece in quotation.content:
            yield Marked(*piece, "quotations", quotation.id, "content", quotation)
        for cue in quotation.cue:
            yield Marked(*cue, "quotations", quotation.id, "cue", quotation)
        if quotation.source is not None:
            yield Marked(*quotation.source, "quotations", quotation.id, "source", quotation)
    for figure in record.figures:
        yield Marked(*figure.span, "figures", figure.id, "whole", figure)
    for number, date in enumerate(record.dates):
        yield Marked(*date.span, "dates", f"d{number}", "whole", date)
    for number, sentence in enumerate(record.summary):
        yield Marked(*sentence.span, "summary", f"s{number}", "whole", sentence)


class MarkedSpans:
    """Marked spans in buckets of their places in the text; as many as `starts` tells of all layers."""

    def __init__(self) -> None:
        self._buckets: dict[int, list[Marked]] = {}
        self._starts: dict[Layer, list[int]] = {layer: [] for layer in LAYERS}

    def __len__(self) -> int:
        return sum(map(len, self._starts.values()))

    def add(self, marked: Marked) -> None:
        """Keep one more; spans without a code point are left out."""
        if marked.end <= marked.start:
            return
        for bucket in range(marked.start // _BUCKET, (marked.end - 1) // _BUCKET + 1):
            self._buckets.setdefault(bucket, []).append(marked)
        if marked.part not in ("cue", "source", "pronoun", "nominal"):
            self._starts[marked.layer].append(marked.start)

    def between(self, start: int, end: int) -> list[Marked]:
        """Those that cover a code point of `[start, end)`, in the order they were added within each bucket."""
        found: list[Marked] = []
        first = start // _BUCKET
        for bucket in range(first, max(start, end - 1) // _BUCKET + 1):
            for marked in self._buckets.get(bucket, ()):
                seen = bucket != first and marked.start < bucket * _BUCKET
                if marked.start < end and marked.end > start and not seen:
                    found.append(marked)
        return found

    def starts(self, layer: Layer) -> list[int]:
        """Where the spans of `layer` begin, in the order of the text; cues and pronouns do not count."""
        starts = self._starts[layer]
        starts.sort()
        return starts
