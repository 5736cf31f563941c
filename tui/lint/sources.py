"""Rules on who speaks: nobody, somebody without a name, somebody the reader was never told of."""

from __future__ import annotations

from collections.abc import Iterator

from tui.document.record import Entity, Quotation, Record
from tui.lint.finding import Remark, quoted
from tui.lint.prose import Prose

MOST_ANONYMOUS = 25
"""Per cent of the quotations that may rest on sources without a name before it is remarked on."""
_PRONOUNS = frozenset("he she it they i we you who one nobody everybody someone somebody everyone this that".split())


def quotations_without_speaker(record: Record) -> Iterator[Remark]:
    """Words in quotation marks of which nothing in the text says whose they are."""
    prose = Prose(record.article)
    for said in record.quotations:
        known = said.speaker is not None or said.source is not None
        if not known and said.kind != "indirect" and prose.holds(said.content[0]):
            words = said.content[0].of(record.article.text)
            yield Remark(said.content[0], "quotation-without-speaker", f"nobody is named who says {quoted(words)}")


def anonymous_sources(record: Record, most: int = MOST_ANONYMOUS) -> Iterator[Remark]:
    """One remark where more than `most` per cent of all quotations with a source have one without a name."""
    prose = Prose(record.article)
    told = [said for said in record.quotations if prose.holds(said.content[0])]
    sourced = [said for said in told if said.speaker is not None or said.source is not None]
    anonymous = [said for said in sourced if said.speaker is None and not _stands_for_another(record, said)]
    if anonymous and 100 * len(anonymous) > most * len(sourced):
        share = round(100 * len(anonymous) / len(sourced))
        first = anonymous[0].source or anonymous[0].content[0]
        words = quoted(first.of(record.article.text))
        counted = f"{len(anonymous)} of {len(sourced)} quotations ({share}%)"
        message = f"{counted} have a source without a name, first {words}"
        yield Remark(first, "anonymous-sources", message)


def speakers_not_introduced(record: Record) -> Iterator[Remark]:
    """People who are quoted and of whom the text gives one word only: no first name, no title, no role."""
    speaking = {said.speaker for said in record.quotations}
    for entity in record.entities:
        if entity.id in speaking and entity.kind == "person" and entity.mentions and not _introduced(entity):
            told = f"{quoted(entity.name)} is quoted without a full name, a title or a role anywhere"
            yield Remark(entity.mentions[0].span, "speaker-not-introduced", told)


def _stands_for_another(record: Record, said: Quotation) -> bool:
    """Whether the words of the source are a pronoun, whose name may be known though it was not found."""
    return said.source is not None and said.source.of(record.article.text).casefold() in _PRONOUNS


def _introduced(entity: Entity) -> bool:
    names = (entity.name, *entity.aliases)
    return bool(entity.titles) or any(len(name.split()) > 1 for name in names)
