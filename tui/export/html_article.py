"""The article of a page: a row for each block, who speaks in its gutter, and its words with every mark on them."""

from __future__ import annotations

from html import escape
from types import MappingProxyType

from tui.document.article import Block, BlockKind
from tui.document.record import Date, Entity, Figure, Quotation, Record, SummarySentence
from tui.document.speakers import DOUBTFUL, rank_speakers
from tui.export.html_lists import voice_class
from tui.export.identity import entities_by_id, title_of
from tui.export.marks import Marked, marks_of
from tui.export.nesting import Close, Mark, Open, by_span, nested
from tui.export.plain import NOBODY, speaker_name
from tui.export.wording import one_line, without_controls

_ELEMENTS: MappingProxyType[BlockKind, str] = MappingProxyType(
    {"headline": "h1", "crosshead": "h2", "block_quote": "blockquote", "table": "pre", "code": "pre"}
)
_KINDS = frozenset({"person", "organization", "place", "group"})


class ArticlePage:
    """The markup of one article; an id is given to the first part of each mark."""

    def __init__(self, record: Record, voices: int) -> None:
        self._record = record
        self._text = record.article.text
        self._entities = entities_by_id(record)
        self._speakers = {speaker.entity.id: speaker for speaker in rank_speakers(record)}
        self._voices = voices
        self.anchors: set[str] = set()
        """The ids given so far."""

    def markup(self) -> str:
        """The rows; a page must have a heading of the first level, so that an article without one is told its name."""
        blocks = self._record.article.blocks
        parts = by_span(marks_of(self._record), [block.span for block in blocks])
        rows = [self._row(block, marks) for block, marks in zip(blocks, parts, strict=True)]
        if not any(block.kind == "headline" for block in blocks):
            rows.insert(0, _in_row("", f"<h1>{escape(title_of(self._record.article))}</h1>"))
        return "".join(rows)

    def _row(self, block: Block, marks: list[Mark[Marked]]) -> str:
        chips = self._chips(marks)
        element = _ELEMENTS.get(block.kind, "p")
        inside = self._inside(block, marks)
        return _in_row(chips, f'<{element} class="{block.kind}">{inside}</{element}>')

    def _chips(self, marks: list[Mark[Marked]]) -> str:
        """One for each turn of voice that begins in the block."""
        said = [
            mark.meaning for mark in sorted(marks, key=lambda mark: mark.span) if isinstance(mark.meaning, Quotation)
        ]
        chips, last = [], None
        for quotation in said:
            if quotation.id in self.anchors or (last is not None and last.speaker == quotation.speaker):
                continue
            last = quotation
            chips.append(self._chip(quotation))
        return "".join(chips)

    def _chip(self, said: Quotation) -> str:
        speaker = self._speakers.get(said.speaker or "")
        doubtful = speaker is None or said.confidence < DOUBTFUL
        initials = f"{speaker.initials}{'?' if doubtful else ''}" if speaker else "?"
        classes = f"chip {voice_class(speaker, self._voices)}{' doubtful' if doubtful else ''}"
        name = speaker_name(self._record, said)
        told = "unknown speaker" if name == NOBODY else f"{one_line(name)}{', in doubt' if doubtful else ''}"
        # Whoever speaks to a screen says what stands on it, so that the label begins with the initials (WCAG 2.5.3).
        label = f'title="{escape(told)}" aria-label="{escape(one_line(f"{initials} {told}"))}"'
        return f'<a class="{classes}" href="#{escape(said.id)}" {label}>{escape(one_line(initials))}</a>'

    def _inside(self, block: Block, marks: list[Mark[Marked]]) -> str:
        out: list[str] = []
        ends: list[str] = []
        for step in nested(marks, block.span):
            if isinstance(step, Open):
                start, end = self._tags(step.meaning)
                out.append(start)
                ends.append(end)
            elif isinstance(step, Close):
                out.append(ends.pop())
            else:
                out.append(escape(without_controls(step.span.of(self._text))))
        return "".join(out)

    def _tags(self, meaning: Marked) -> tuple[str, str]:
        match meaning:
            case SummarySentence():
                name = self._once(f"s{meaning.span.start}")
                return (f'<mark class="first"{name}>' if name else "<mark>"), "</mark>"
            case Quotation():
                return f'<span class="quotation {self._voice_of(meaning)}"{self._once(meaning.id)}>', "</span>"
            case Entity():
                kind = meaning.kind if meaning.kind in _KINDS else "other"
                title = escape(f"{without_controls(meaning.name)}, {meaning.kind}")
                return f'<span class="entity {kind}" title="{title}"{self._once(meaning.id)}>', "</span>"
            case Figure():
                return f'<span class="figure"{self._once(meaning.id)}>', "</span>"
            case Date():
                days = f' title="{escape(_days(meaning))}"' if meaning.start else ""
                return f'<span class="date"{days}>', "</span>"

    def _voice_of(self, said: Quotation) -> str:
        return voice_class(self._speakers.get(said.speaker or ""), self._voices)

    def _once(self, name: str) -> str:
        if name in self.anchors:
            return ""
        self.anchors.add(name)
        return f' id="{escape(name)}"'


def _days(date: Date) -> str:
    return f"{date.start} to {date.end}" if date.end not in (None, date.start) else str(date.start)


def _in_row(chips: str, element: str) -> str:
    return f'<div class="row"><div class="gutter">{chips}</div>{element}</div>\n'
