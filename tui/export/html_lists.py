"""The lists beside the article of a page: speakers with what they say, places, figures and summary."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from html import escape

from tui.document.record import Figure, Place, Quotation, Record
from tui.document.speakers import Speaker, rank_speakers
from tui.export.identity import entities_by_id
from tui.export.plain import speaker_name
from tui.export.wording import one_line, words_of


def voice_class(speaker: Speaker | None, voices: int) -> str:
    """The class that colours a speaker's voice in a theme of so many `voices`."""
    return "voice-none" if speaker is None else f"voice-{speaker.rank % voices}"


class Lists:
    """The lists of one record; `anchors` are the ids that stand in the article, `voices` the colours of the theme."""

    def __init__(self, record: Record, voices: int, anchors: Collection[str]) -> None:
        self._record = record
        self._text = record.article.text
        self._entities = entities_by_id(record)
        self._speakers = {speaker.entity.id: speaker for speaker in rank_speakers(record)}
        self._voices = voices
        self._anchors = anchors

    def markup(self) -> str:
        """Every list that is not empty under its heading."""
        record = self._record
        lists = (
            ("Speakers", [self._speaker(speaker) for speaker in self._speakers.values()]),
            ("Quotations", [self._quotation(said) for said in record.quotations]),
            ("Places", [self._place(place) for place in record.places if place.entity in self._entities]),
            ("Figures", [self._figure(figure) for figure in record.figures]),
            ("Summary", [self._link(f"s{one.span.start}", one.span.of(self._text)) for one in record.summary]),
        )
        return "".join(_section(heading, items) for heading, items in lists if items)

    def _link(self, name: str, words: str) -> str:
        """A link to what is called `name`, or the words alone where the article shows it nowhere."""
        shown = escape(one_line(words))
        return f'<a href="#{escape(name)}">{shown}</a>' if name in self._anchors else shown

    def _speaker(self, speaker: Speaker) -> str:
        said = f"{speaker.quotations} quotation{'' if speaker.quotations == 1 else 's'}"
        told = one_line(", ".join((*speaker.entity.titles, said)))
        initials = f'<b class="speaker {voice_class(speaker, self._voices)}">{escape(one_line(speaker.initials))}</b>'
        return f'{initials} {escape(one_line(speaker.entity.name))} <span class="told">{escape(told)}</span>'

    def _quotation(self, said: Quotation) -> str:
        voice = voice_class(self._speakers.get(said.speaker or ""), self._voices)
        name = escape(one_line(speaker_name(self._record, said)))
        words = self._link(said.id, words_of(self._record.article, said.content))
        return f'<span class="speaker {voice}">{name}</span>: {words}'

    def _place(self, place: Place) -> str:
        where = one_line(", ".join(filter(None, (place.admin1, place.country))))
        name = self._link(place.entity, self._entities[place.entity].name)
        return f'{name} <span class="told">{escape(where)}</span>'

    def _figure(self, figure: Figure) -> str:
        speaker = self._entities.get(figure.speaker or "")
        who = f' <span class="told">{escape(one_line(speaker.name))}</span>' if speaker else ""
        return f"{self._link(figure.id, figure.span.of(self._text))}{who}"


def _section(heading: str, items: Sequence[str]) -> str:
    name = heading.lower()
    entries = "\n".join(f"<li>{item}</li>" for item in items)
    title = f'<h2 id="list-{name}">{heading}</h2>'
    return f'<section aria-labelledby="list-{name}">\n{title}\n<ul>\n{entries}\n</ul>\n</section>\n'
