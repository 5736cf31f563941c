"""Quotations scored as attribution research does: word by word, one to one, with and without the right source."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from benchmarks.accuracy.gold import Marked, spans
from benchmarks.accuracy.speech import is_speech
from benchmarks.accuracy.words import Words
from tui.document.record import Quotation, Record
from tui.document.span import CharSpan

KINDS = ("direct", "mixed", "indirect")
LEAST_OVERLAP = 0.5
"""Words shared, over words of either, from which two quotations are the same one."""


class Scored(NamedTuple):
    """A quotation, marked or found, as words; `speech` says whether its cue reports speech."""

    content: frozenset[int]
    source: frozenset[int]
    kind: str
    speech: bool
    cue: str
    text: str
    confidence: float = 1.0
    label: str = ""


class Pair(NamedTuple):
    """A marked quotation and what was found for it; either may be missing."""

    document: str
    marked: Scored | None
    found: Scored | None

    @property
    def right(self) -> bool:
        """Whether both are there and name the same words as their source, or both none."""
        if self.marked is None or self.found is None:
            return False
        if self.marked.source:
            return bool(self.marked.source & self.found.source)
        return not self.found.source


class Rates(NamedTuple):
    """Precision, recall and their harmonic mean, in percent."""

    precision: float
    recall: float
    f1: float


def compare(texts: Iterable[Marked]) -> list[Pair]:
    """Every marked and every found quotation of `texts`, paired where they are the same one."""
    pairs: list[Pair] = []
    for text in texts:
        words = Words(text.text)
        marked = [one for one in (_of_answer(words, quote) for quote in text.answer["quotes"]) if one.content]
        found = [one for one in (_of_record(words, text.record, one) for one in text.record.quotations) if one.content]
        pairs.extend(_paired(text.name, marked, found))
    return pairs


def _of_answer(words: Words, quote: dict[str, object]) -> Scored:
    content = words.inside(spans(quote["content"]))
    cue = " ".join(span.of(words.text) for span in spans(quote.get("cue")))
    text = " … ".join(span.of(words.text) for span in spans(quote["content"]))
    source = words.naming(spans(quote.get("speaker")))
    return Scored(content, source, words.kind(content), bool(quote.get("speech")), cue.lower(), text)


def _of_record(words: Words, record: Record, one: Quotation) -> Scored:
    content = words.inside(one.content)
    cue = " ".join(span.of(words.text) for span in one.cue).lower()
    text = " … ".join(span.of(words.text) for span in one.content)
    source = words.naming(source_spans(record, one))
    return Scored(content, source, words.kind(content), not cue or is_speech(cue), cue, text, one.confidence, one.kind)


def source_spans(record: Record, one: Quotation) -> list[CharSpan]:
    """The words a link rests on: its source, else that of the quotation it follows, else the spans of its evidence."""
    by_id = {other.id: other for other in record.quotations}
    seen: set[str] = set()
    while True:
        if one.source is not None:
            return [one.source]
        earlier = [link for link in one.evidence if isinstance(link, str) and link in by_id and link not in seen]
        if not earlier:
            return [link for link in one.evidence if not isinstance(link, str)]
        seen.add(earlier[0])
        one = by_id[earlier[0]]


def _paired(name: str, marked: list[Scored], found: list[Scored]) -> list[Pair]:
    """One to one, those that share most first; what is left over stands alone."""
    shares = []
    for place, one in enumerate(marked):
        for other, two in enumerate(found):
            share = len(one.content & two.content) / len(one.content | two.content)
            if share >= LEAST_OVERLAP:
                shares.append((-share, min(one.content), place, other))
    partner: dict[int, int] = {}
    for _, _, place, other in sorted(shares):
        if place not in partner and other not in partner.values():
            partner[place] = other
    taken = set(partner.values())
    pairs = [Pair(name, one, found[partner[at]] if at in partner else None) for at, one in enumerate(marked)]
    return pairs + [Pair(name, None, one) for at, one in enumerate(found) if at not in taken]


def rates(pairs: list[Pair], kind: str = "all", *, sourced: bool = False, speech: bool = False) -> Rates:
    """The rates over quotations of `kind`, counted by what was marked for recall and by what was found for precision.

    With `sourced` the source must be right as well. With `speech` only marked quotations whose cue reports speech
    count, and what was found for others, or for none and by no word of speech, is left out.
    """
    marked = [pair for pair in pairs if pair.marked and kind in ("all", pair.marked.kind)]
    found = [pair for pair in pairs if pair.found and kind in ("all", pair.found.kind)]
    if speech:
        marked = [pair for pair in marked if pair.marked and pair.marked.speech]
        found = [pair for pair in found if pair.found and (pair.marked.speech if pair.marked else pair.found.speech)]
    hit = [pair for pair in marked if (pair.right if sourced else pair.found is not None)]
    kept = [pair for pair in found if (pair.right if sourced else pair.marked is not None)]
    precision, recall = _share(len(kept), len(found)), _share(len(hit), len(marked))
    return Rates(precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0)


def _share(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0.0


def source_accuracy(pairs: list[Pair]) -> float:
    """The share of matched quotations with a marked source for which that source was found, in percent."""
    named = [pair for pair in pairs if pair.marked and pair.found and pair.marked.source]
    return _share(sum(pair.right for pair in named), len(named))


def calibration_error(pairs: list[Pair], bins: int = 10) -> float:
    """The expected calibration error of `confidence` as the chance that quotation and source are right, 0 to 1."""
    found = [pair for pair in pairs if pair.found is not None]
    off = 0.0
    for at in range(bins):
        here = [pair for pair in found if pair.found and min(int(pair.found.confidence * bins), bins - 1) == at]
        off += abs(sum((pair.found.confidence if pair.found else 0.0) - pair.right for pair in here))
    return off / len(found) if found else 0.0


def confusions(pairs: list[Pair], most: int) -> list[tuple[str, str, int, str]]:
    """The commonest errors as (what went wrong, cue, how often, one example), worst first."""
    counts: Counter[tuple[str, str]] = Counter()
    examples: dict[tuple[str, str], str] = {}
    for pair in pairs:
        one = pair.marked or pair.found
        if one is None or pair.right:
            continue
        wrong = "missed" if pair.found is None else "not marked" if pair.marked is None else "wrong source"
        key = (f"{one.kind} {wrong}", one.cue or "no cue")
        counts[key] += 1
        examples.setdefault(key, f"{pair.document}: {one.text}")
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return [(what, cue, count, examples[what, cue]) for (what, cue), count in ranked[:most]]
