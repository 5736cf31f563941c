"""The Speakers panel."""

from __future__ import annotations

from collections.abc import Iterable

from textual import on
from textual.message import Message

from tui.document.article import Article
from tui.document.record import Record
from tui.front.rows.row import Row
from tui.front.rows.speakers import Heard, speaker_rows
from tui.front.selection import Selection
from tui.front.widgets.panels.panel import Panel
from tui.front.widgets.panels.row_list import RowList


class SpeakersPanel(Panel):
    """Who speaks, how much, and what the one under the cursor says."""

    class VoiceChosen(Message):
        """The reader wants one voice alone, or all again."""

        def __init__(self, entity_id: str | None) -> None:
            super().__init__()
            self.entity_id = entity_id

    _chosen: str | None = None
    _alone: str | None = None
    _current: str | None = None

    def build(self, record: Record) -> Iterable[Row]:
        """Voices, sources without a name, and the quotations of the chosen voice."""
        chosen = self._chosen or (self.voices[0].entity.id if self.voices else None)
        return speaker_rows(record, self.voices, Heard(chosen, self._alone, self._current))

    def show(self, article: Article) -> None:
        """Begin with another article: no voice is chosen."""
        self._chosen = self._alone = self._current = None
        super().show(article)

    def highlight(self, record: Record) -> None:
        """Show the voices of `record`; those chosen before stay so if they still speak."""
        speaking = {quotation.speaker for quotation in record.quotations}
        self._chosen = self._chosen if self._chosen in speaking else None
        self._alone = self._alone if self._alone in speaking else None
        super().highlight(record)

    def follow(self, selection: Selection | None) -> None:
        """Go to the voice of the selected quotation or entity, and to the quotation below it."""
        speaker = self._speaker_of(selection)
        self._current = selection.id if selection is not None and selection.layer == "quotations" else None
        self._chosen = speaker or self._chosen
        self.rebuild()
        if self.is_on(selection):
            return
        row = self._row_of_voice(speaker)
        self.point_at(row if row is not None else self.index_of(selection) if selection else None)

    def show_alone(self, entity_id: str | None) -> None:
        """Show one voice as the only one heard, or all."""
        if entity_id != self._alone:
            self._alone = entity_id
            self.rebuild()

    def action_voice(self) -> None:
        """The voice under the cursor alone, the chosen one where no row is; all again where it already is."""
        row = self.row_at_cursor
        if row is None:
            entity_id = self._chosen
        else:
            entity_id = row.voice or self._speaker_of(row.targets[0] if row.targets else None)
        if entity_id is not None:
            alone = None if entity_id == self._alone else entity_id
            self.show_alone(alone)
            self.post_message(self.VoiceChosen(alone))

    @on(RowList.Moved)
    def list_quotations(self, event: RowList.Moved) -> None:
        """List what the voice under the cursor says."""
        if event.row.voice is not None:
            self._choose(event.row.voice)

    def _choose(self, speaker: str) -> None:
        if speaker != self._chosen:
            self._chosen = speaker
            self.rebuild()

    def _speaker_of(self, selection: Selection | None) -> str | None:
        if self.record is None or selection is None:
            return None
        if selection.layer == "quotations":
            return next((said.speaker for said in self.record.quotations if said.id == selection.id), None)
        speaks = any(voice.entity.id == selection.id for voice in self.voices)
        return selection.id if speaks and selection.layer == "entities" else None

    def _row_of_voice(self, speaker: str | None) -> int | None:
        if speaker is None:
            return None
        return next((index for index, row in enumerate(self.rows) if row.voice == speaker), None)
