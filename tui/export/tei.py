"""TEI P5: the article as a text with a header; who speaks, names, figures and dates marked in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from tui.document.article import Block
from tui.document.record import Date, Entity, Figure, Quotation, Record, SummarySentence
from tui.export.identity import entities_by_id
from tui.export.json_text import finite
from tui.export.marks import Marked, marks_of
from tui.export.nesting import Close, Mark, Open, by_span, nested
from tui.export.tei_header import LISTED, escaped, header_of


def encode_tei(records: Iterable[Record]) -> Iterator[bytes]:
    """A TEI document of each of `records`."""
    for record in records:
        yield TeiText(record).document().encode()


class TeiText:
    """The document of one article. The later parts of a quotation that is in several point back with `prev`."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._text = record.article.text
        self._entities = entities_by_id(record)
        self._parts: Counter[str] = Counter()

    def document(self) -> str:
        """The whole document, header and body."""
        blocks = self._record.article.blocks
        marks = (mark for mark in marks_of(self._record) if not isinstance(mark.meaning, SummarySentence))
        parts = by_span(marks, [block.span for block in blocks])
        inside = "".join(self._block(at, block, parts[at]) for at, block in enumerate(blocks))
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0" '
            f'xml:lang="{escaped(self._record.article.language or "und")}">\n{header_of(self._record)}'
            f"<text>\n<body>\n{inside or '<p/>'}</body>\n</text>\n</TEI>\n"
        )

    def _block(self, at: int, block: Block, marks: list[Mark[Marked]]) -> str:
        """A block as TEI has it: a head stands first and not alone, and what is no paragraph tells its kind."""
        words = self._words(block, marks)
        if block.kind == "headline" and at == 0 and len(self._record.article.blocks) > 1:
            return f"<head>{words}</head>\n"
        if block.kind == "paragraph":
            return f"<p>{words}</p>\n"
        if block.kind == "block_quote":
            return f"<quote>{words}</quote>\n"
        return f'<ab type="{block.kind}">{words}</ab>\n'

    def _words(self, block: Block, marks: list[Mark[Marked]]) -> str:
        out: list[str] = []
        elements: list[str] = []
        for step in nested(marks, block.span):
            if isinstance(step, Open):
                element, attributes = self._element(step.meaning)
                elements.append(element)
                out.append(f"<{element}{attributes}>")
            elif isinstance(step, Close):
                out.append(f"</{elements.pop()}>")
            else:
                out.append(escaped(step.span.of(self._text)))
        return "".join(out)

    def _element(self, meaning: Marked) -> tuple[str, str]:
        """The name of the element that says `meaning`, and its attributes."""
        match meaning:
            case Quotation():
                return "said", self._said(meaning)
            case Entity():
                if meaning.kind in LISTED:
                    return LISTED[meaning.kind][1], _attributes(ref=f"#{meaning.id}")
                return "name", _attributes(type=meaning.kind, key=meaning.id)
            case Figure():
                return _figure(meaning)
            case Date():
                return "date", _days(meaning)
            case _:
                raise ValueError(f"nothing in TEI for {type(meaning).__name__}")

    def _said(self, said: Quotation) -> str:
        self._parts[said.id] += 1
        part = self._parts[said.id]
        speaker = self._entities.get(said.speaker or "")
        return _attributes(
            xml_id=said.id if part == 1 else f"{said.id}.{part}",
            prev=None if part == 1 else f"#{said.id}" if part == 2 else f"#{said.id}.{part - 1}",
            who=f"#{speaker.id}" if speaker is not None and speaker.kind in LISTED else None,
            direct="false" if said.kind == "indirect" else "true",
            cert=str(said.confidence) if finite(said.confidence) is not None else None,
        )


def _figure(figure: Figure) -> tuple[str, str]:
    """A measure where the value is one, else a number between bounds; TEI's units are single words, its goods not."""
    low, high, value = finite(figure.low), finite(figure.high), finite(figure.value)
    words = (figure.unit or "").split()
    if value is None:
        bounds = {"atLeast": None if low is None else repr(low), "atMost": None if high is None else repr(high)}
        return "num", _attributes(type=figure.kind, **bounds)
    unit = words[0] if len(words) == 1 and figure.kind != "count" else None
    goods = " ".join(words) if words and unit is None else None
    return "measure", _attributes(type=figure.kind, quantity=repr(value), unit=unit, commodity=goods)


def _days(date: Date) -> str:
    if date.start is None or date.end in (None, date.start):
        return _attributes(when=date.start)
    return _attributes(**{"from": date.start, "to": date.end})


def _attributes(**values: str | None) -> str:
    """Attributes as they stand in a tag, those of None left out; "xml_id" is "xml:id"."""
    given = ((name.replace("xml_", "xml:"), value) for name, value in values.items() if value is not None)
    return "".join(f' {name}="{escaped(value)}"' for name, value in given)
