"""The sentences that say most of an article: its lead first, then what is central and new."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tui.analysis.parsed import ParsedArticle
from tui.analysis.sentences import Sentence, body_sentences
from tui.analysis.summary_words import COMMANDS, CONNECTIVES, PRONOUNS, STOP_WORDS
from tui.document.record import Quotation, SummarySentence
from tui.document.span import CharSpan

FEWEST, MOST, READER_MOST = 2, 4, 5
"""Sentences in a summary, and with the further ones that a reader may ask for."""

_ENOUGH_WORDS = 80
"""Words past which a summary takes no further sentence."""

_POSITION, _CENTRALITY, _HEADLINE = 0.62, 0.26, 0.12
"""What each sign of importance weighs; the lead of a news article is its own summary."""

_DECAY = 0.22
_REPEATS = 0.55
"""Likeness, as a cosine, past which two sentences say the same."""

_DIVERSITY = 0.3
_WORD = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*")
_SHORTEST, _LONGEST = 7, 70
_TIED = re.compile(
    r"\W*(?:in fact|for (?:example|instance)|on the other hand|as a result|in addition|at the same time|when asked|"
    r"(?:if|in|after|with|of|at|on|for|by|despite|all|to|from|as|when|while|because|since) (?:that|this|those|these)\b"
    r"(?! (?:week|month|year|morning|afternoon|evening|summer|winter|spring|fall|autumn|weekend)\b))",
    re.IGNORECASE,
)
"""First words that rest on the sentence before."""

_PERSONS = frozenset({"he", "she", "they", "i", "we"})
_ANSWERS = re.compile(r"\W*(?:[Yy]es|[Nn]o|[Oo]h|[Ww]ell|[Ss]o),")


class Summary(NamedTuple):
    """The chosen sentences, and those that come next; both in the order of the text."""

    chosen: tuple[SummarySentence, ...]
    further: tuple[SummarySentence, ...]


@dataclass(frozen=True)
class _Weighed:
    sentence: Sentence
    words: dict[str, float]
    norm: float
    score: float

    def likeness(self, other: _Weighed) -> float:
        """The cosine of the two sentences' words by weight."""
        shared = sum(weight * other.words[word] for word, weight in self.words.items() if word in other.words)
        return shared / (self.norm * other.norm) if self.norm and other.norm else 0.0


def find_summary(parsed: ParsedArticle, quotations: tuple[Quotation, ...]) -> Summary:
    """Two to four sentences of the body of `parsed`, and those that would lengthen the summary.

    Chosen one by one by maximal marginal relevance (Carbonell and Goldstein, 1998).
    """
    sentences = body_sentences(parsed)
    fit = [sentence for sentence in sentences if _stands_alone(sentence, parsed, quotations)]
    if len(fit) < FEWEST:
        fit = [sentence for sentence in sentences if sentence in fit or _is_whole(sentence)]
    ranked = _ranked(_weighed(fit, sentences, parsed))
    chosen: list[tuple[_Weighed, float]] = []
    words = 0
    for weighed, value in ranked:
        if len(chosen) >= MOST or (len(chosen) >= FEWEST and words >= _ENOUGH_WORDS):
            break
        chosen.append((weighed, value))
        words += len(weighed.sentence.text.split())
    further = ranked[len(chosen) : READER_MOST]
    return Summary(_in_order(chosen), _in_order(further))


def _in_order(chosen: Sequence[tuple[_Weighed, float]]) -> tuple[SummarySentence, ...]:
    sentences = [SummarySentence(weighed.sentence.span, round(value, 4)) for weighed, value in chosen]
    return tuple(sorted(sentences, key=lambda sentence: sentence.span))


def _ranked(weighed: list[_Weighed]) -> list[tuple[_Weighed, float]]:
    """The best sentences with falling scores, none of them a near repeat of a better one."""
    out: list[tuple[_Weighed, float]] = []
    left = list(weighed)
    while left and len(out) < READER_MOST:
        left = [item for item in left if all(item.likeness(taken) < _REPEATS for taken, _ in out)]
        if not left:
            break
        worth = {
            id(item): item.score - _DIVERSITY * max((item.likeness(taken) for taken, _ in out), default=0.0)
            for item in left
        }
        best = max(left, key=lambda item: (worth[id(item)], -item.sentence.order))
        value = worth[id(best)] if not out else min(worth[id(best)], out[-1][1] - 1e-4)
        out.append((best, max(0.0, value)))
        left.remove(best)
    return out


def _weighed(fit: list[Sentence], sentences: list[Sentence], parsed: ParsedArticle) -> list[_Weighed]:
    """Each of `fit` with its words by TF-IDF, weighed by place, centrality and what it shares with the headline."""
    bags = {sentence.order: _content_words(sentence.text) for sentence in sentences}
    seen = Counter(word for bag in bags.values() for word in bag)
    rarity = {word: math.log(1 + len(sentences) / count) for word, count in seen.items()}
    centre: Counter[str] = Counter()
    for bag in bags.values():
        for word, count in bag.items():
            centre[word] += count
    middle = {word: math.log(1 + count) * rarity[word] for word, count in centre.items()}
    middle_norm = math.sqrt(sum(weight * weight for weight in middle.values()))
    headline = parsed.article.headline
    named = _content_words(headline.of(parsed.text)) if headline is not None else Counter()
    out = []
    for sentence in fit:
        words = {word: (1 + math.log(count)) * rarity[word] for word, count in bags[sentence.order].items()}
        norm = math.sqrt(sum(weight * weight for weight in words.values()))
        central = sum(weight * middle[word] for word, weight in words.items()) / (norm * middle_norm or 1.0)
        shared = sum(word in words for word in named) / (len(named) or 1)
        score = _POSITION / (1 + _DECAY * sentence.order) + _CENTRALITY * central + _HEADLINE * shared
        out.append(_Weighed(sentence, words, norm, score * _fitness(sentence)))
    return out


def _fitness(sentence: Sentence) -> float:
    """How well a sentence reads in a summary, from 0 to 1: questions, lists and loose connectives read worse."""
    fitness = 1.0
    if _first_word(sentence.text) in CONNECTIVES or _TIED.match(sentence.text):
        fitness *= 0.6
    if sentence.text.rstrip('"”').endswith("?"):
        fitness *= 0.5
    if sentence.kind != "paragraph":
        fitness *= 0.6
    if sentence.text[:1] in '"“':
        fitness *= 0.8
    return fitness


def _first_word(text: str) -> str:
    match = _WORD.search(text)
    return match.group().lower() if match else ""


def _content_words(text: str) -> Counter[str]:
    return Counter(
        word for match in _WORD.finditer(text) if (word := _stem(match.group().lower())) and word not in STOP_WORDS
    )


def _stem(word: str) -> str:
    """`word` without a possessive or plural ending, so that repeats of a word meet."""
    word = re.sub(r"[’']s?\Z", "", word)
    if len(word) > 4 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _is_whole(sentence: Sentence) -> bool:
    """Whether it is a sentence at all: long enough, ended, begun with a capital or a figure."""
    words = len(sentence.text.split())
    first = sentence.text.lstrip("\"“‘'([")[:1]
    ended = re.search(r"[.!?…][\"”’)\]']*\Z", sentence.text) is not None
    speaks = _first_word(sentence.text) in COMMANDS
    return _SHORTEST <= words <= _LONGEST and ended and not speaks and not first.islower() and first != "<"


def _stands_alone(sentence: Sentence, parsed: ParsedArticle, quotations: tuple[Quotation, ...]) -> bool:
    """Whether it can be read without what stood before it, and keeps who says what it reports."""
    if not _is_whole(sentence) or sentence.kind == "block_quote" or _ANSWERS.match(sentence.text):
        return False
    words = [word.lower() for word in _WORD.findall(sentence.text[:60])]
    while words and words[0] in CONNECTIVES:
        words.pop(0)
    if not words or re.split(r"[’']", words[0])[0] in PRONOUNS or _leans_back(sentence.text):
        return False
    return all(_keeps_source(sentence.span, quotation, parsed.text) for quotation in quotations)


def _leans_back(text: str) -> bool:
    """Whether a personal pronoun comes before any name: "As he walked", "Somewhere in there, she"."""
    for match in list(_WORD.finditer(text))[1:12]:
        if match.group()[:1].isupper() and match.group() != "I":
            return False
        if match.group().lower() in _PERSONS:
            return True
    return False


def _keeps_source(span: CharSpan, quotation: Quotation, text: str) -> bool:
    """Whether `span` says by name who speaks in `quotation`, or has no part of it."""
    said = [piece for piece in quotation.content if piece.overlaps(span)]
    if not said or not any(_is_most(piece, span) or text[piece.start] in '"“' for piece in said):
        return True
    if quotation.source is None:
        return quotation.kind == "mixed" and any(span.covers(cue) for cue in quotation.cue)
    return span.covers(quotation.source) and quotation.source.of(text).strip().lower() not in PRONOUNS


def _is_most(piece: CharSpan, span: CharSpan) -> bool:
    return min(piece.end, span.end) - max(piece.start, span.start) > span.length / 3
