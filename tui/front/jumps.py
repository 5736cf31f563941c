"""From quotation to quotation, voice to voice, figure to figure, mention to mention of one entity."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Literal, NamedTuple

from tui.document.record import Figure, Quotation, Record
from tui.front.selection import Selection

JumpKind = Literal["quotation", "voice", "figure", "mention"]


class Jump(NamedTuple):
    """Where a jump leads: the `number`th, from 1, of `total` targets in the order of the text."""

    selection: Selection
    number: int
    total: int

    @property
    def told(self) -> str:
        """The place among the targets, as "4 of 12"."""
        return f"{self.number} of {self.total}"


class Jumps:
    """The targets of one record, sorted when they are first asked for."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._of_speaker: dict[str, Sequence[Selection]] = {}
        self._of_entity: dict[str, Sequence[Selection]] = {}

    def find(
        self, kind: JumpKind, step: int, *, offset: int, selection: Selection | None = None, in_sight: bool = True
    ) -> Jump | None:
        """The target `step` places on from `selection`, or from the code point at `offset` where nothing is selected.

        A selection that is not `in_sight` says whose voice or mentions are meant, but the jump starts at `offset`.
        Backward where `step` is negative, never past either end. "voice" stays with the speaker of what is selected,
        or of the quotation at `offset`; "mention" with the entity that is selected or speaks. None where there is no
        such target that way, or none to stay with.
        """
        selection = self._opened(selection)
        targets = self._targets(kind, offset, selection)
        selection = selection if in_sight else None
        place = _place_in(targets, selection)
        if place is None:
            start = offset if selection is None else selection.span.start
            # Targets right at the offset are ahead of a reader, those right at another selection are not.
            find_place = bisect_left if selection is None or step < 0 else bisect_right
            ahead = find_place(targets, start, key=lambda target: target.span.start)
            place = ahead - 1 if step > 0 else ahead
        place += step
        if not 0 <= place < len(targets):
            return None
        return Jump(targets[place], place + 1, len(targets))

    def locate(self, selection: Selection) -> Jump | None:
        """Where `selection` stands among its like: quotations, figures, or mentions of its entity."""
        selection = self._opened(selection) or selection
        targets: Sequence[Selection] = ()
        if selection.layer == "quotations":
            targets = self.quotations
        elif selection.layer == "figures":
            targets = self.figures
        elif selection.layer == "entities":
            targets = self._mentions_of(selection.id)
        place = _place_in(targets, selection)
        return None if place is None else Jump(targets[place], place + 1, len(targets))

    @cached_property
    def quotations(self) -> Sequence[Selection]:
        """Every quotation at its first piece, in the order of the text."""
        return _sorted(_opening(quotation) for quotation in self._record.quotations if quotation.content)

    @cached_property
    def figures(self) -> Sequence[Selection]:
        """Every figure, in the order of the text."""
        return _sorted(Selection("figures", figure.id, figure.span) for figure in self._record.figures)

    @cached_property
    def _things(self) -> dict[str, Quotation | Figure]:
        return {thing.id: thing for things in (self._record.quotations, self._record.figures) for thing in things}

    def _targets(self, kind: JumpKind, offset: int, selection: Selection | None) -> Sequence[Selection]:
        if kind == "quotation":
            return self.quotations
        if kind == "figure":
            return self.figures
        entity = self._entity_of(selection) if selection is not None else None
        if kind == "mention":
            return self._mentions_of(entity) if entity is not None else ()
        speaker = entity if entity is not None else self._speaker_at(offset)
        return self._quotations_of(speaker) if speaker is not None else ()

    def _opened(self, selection: Selection | None) -> Selection | None:
        """`selection` at the first piece of its quotation, whichever piece was chosen."""
        thing = self._things.get(selection.id) if selection is not None else None
        return _opening(thing) if isinstance(thing, Quotation) and thing.content else selection

    def _entity_of(self, selection: Selection) -> str | None:
        """The entity that is selected, or that says what is selected."""
        if selection.layer == "entities":
            return selection.id
        thing = self._things.get(selection.id)
        return thing.speaker if thing is not None else None

    def _speaker_at(self, offset: int) -> str | None:
        """Who speaks in the last quotation that begins at `offset` or before it; in the first where none does."""
        place = bisect_right(self.quotations, offset, key=lambda target: target.span.start)
        if not self.quotations:
            return None
        return self._entity_of(self.quotations[max(0, place - 1)])

    def _quotations_of(self, speaker: str) -> Sequence[Selection]:
        if speaker not in self._of_speaker:
            self._of_speaker[speaker] = [said for said in self.quotations if self._entity_of(said) == speaker]
        return self._of_speaker[speaker]

    def _mentions_of(self, entity: str) -> Sequence[Selection]:
        if entity not in self._of_entity:
            found = next((one for one in self._record.entities if one.id == entity), None)
            mentions = found.mentions if found is not None else ()
            self._of_entity[entity] = _sorted(Selection("entities", entity, mention.span) for mention in mentions)
        return self._of_entity[entity]


def _opening(quotation: Quotation) -> Selection:
    return Selection("quotations", quotation.id, min(quotation.content))


def _sorted(selections: Iterable[Selection]) -> list[Selection]:
    return sorted(selections, key=lambda target: (target.span, target.id))


def _place_in(targets: Sequence[Selection], selection: Selection | None) -> int | None:
    """The place of `selection`, which begins its thing, in `targets`."""
    if selection is None:
        return None
    place = bisect_left(targets, (selection.span, selection.id), key=lambda target: (target.span, target.id))
    return place if place < len(targets) and targets[place] == selection else None
