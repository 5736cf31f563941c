"""Summaries against reference summaries and against the lead: {doc_id, references, budget, body}.

ROUGE-1, -2 and -L F (Lin, 2004), lower case, no stemming. The summary's sentences are taken by score until `budget`
words are full; the lead is as many words from `body` on.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from itertools import pairwise

from benchmarks.accuracy.gold import Marked
from tui.document.record import SummarySentence

MEASURES = ("ROUGE-1", "ROUGE-2", "ROUGE-L")
TARGET = 0.0
"""What the summary is to be above the lead by, at least."""


def compare(texts: Iterable[Marked]) -> dict[str, list[float]]:
    """The mean of every measure, of our summary and of the lead."""
    sums = {"summary": [0.0] * 3, "lead": [0.0] * 3}
    documents = 0
    for text in texts:
        documents += 1
        budget, references = text.answer["budget"], text.answer["references"]
        told = {
            "summary": filled(text.record.summary, text.text, budget),
            "lead": " ".join(text.text[text.answer.get("body", 0) :].split()[:budget]),
        }
        for who, words in told.items():
            for reference in references:
                for place, share in enumerate(rouge(reference, words)):
                    sums[who][place] += share / len(references)
    return {who: [value / max(1, documents) for value in values] for who, values in sums.items()}


def filled(sentences: Iterable[SummarySentence], text: str, budget: int) -> str:
    """The best sentences until `budget` words are full, the last cut, in the order of the text."""
    kept: list[tuple[int, str]] = []
    for sentence in sorted(sentences, key=lambda sentence: -sentence.score):
        words = sentence.span.of(text).split()[:budget]
        kept.append((sentence.span.start, " ".join(words)))
        budget -= len(words)
    return "\n".join(words for _, words in sorted(kept))


def rouge(reference: str, told: str) -> tuple[float, float, float]:
    """ROUGE-1, -2 and -L F of `told`, in per cent."""
    one, other = (re.findall(r"[a-z0-9]+", words.lower()) for words in (reference, told))
    pairs = [list(pairwise(words)) for words in (one, other)]
    common = _longest_common(one, other)
    return _shared(one, other), _shared(pairs[0], pairs[1]), 200 * common / max(1, len(one) + len(other))


def _shared(one: Sequence[Hashable], other: Sequence[Hashable]) -> float:
    return 200 * (Counter(one) & Counter(other)).total() / max(1, len(one) + len(other))


def _longest_common(one: list[str], other: list[str]) -> int:
    """The length of the longest common subsequence."""
    row = [0] * (len(other) + 1)
    for word in one:
        before = 0
        for place, each in enumerate(other, start=1):
            before, row[place] = row[place], before + 1 if word == each else max(row[place], row[place - 1])
    return row[-1]


def lines(means: dict[str, list[float]]) -> list[str]:
    """What is printed of summaries."""
    out = ["".join((f"{'':10}", *(f"{name:>9}" for name in MEASURES)))]
    out += [f"{who:10}" + "".join(f"{value:9.2f}" for value in values) for who, values in means.items()]
    above = [ours - lead for ours, lead in zip(means["summary"], means["lead"], strict=True)]
    return [*out, f"{'above':10}" + "".join(f"{value:9.2f}" for value in above) + f"   to reach {TARGET:.0f}"]
