"""A folder of marked texts: gold.jsonl, a line a document, and the texts it speaks of."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from benchmarks.parses import parse_kept
from tui.analysis.models import load_model, model_label
from tui.analysis.pipeline import analyze_parsed
from tui.document.article import Article
from tui.document.record import Record
from tui.document.span import CharSpan
from tui.ingest.load import article_of_bytes, load_article

Answer = dict[str, Any]


class Marked(NamedTuple):
    """A text, what people marked in it, and what pullquote makes of it."""

    name: str
    text: str
    answer: Answer
    record: Record


def read_answers(folder: Path) -> list[Answer]:
    """The lines of gold.jsonl in `folder`, or of a file that has its texts within. Raises OSError where it cannot."""
    lines = (folder / "gold.jsonl" if folder.is_dir() else folder).read_bytes().splitlines()
    return [msgspec.json.decode(line) for line in lines if line.strip()]


def analyse(folder: Path, model: str = "en_core_web_md") -> Iterator[Marked]:
    """Each marked text of `folder` with the record pullquote makes of it; parses are kept between runs."""
    nlp = load_model(model)
    for answer in read_answers(folder):
        article = _article(folder, answer)
        record = analyze_parsed(parse_kept(article, nlp), model_label(nlp))
        for problem in record.problems:
            sys.stderr.write(f"{answer['doc_id']}: {problem.stage}: {problem.message}\n")
        yield Marked(str(answer["doc_id"]), article.text, answer, record)


def _article(folder: Path, answer: Answer) -> Article:
    if "text" in answer:
        return article_of_bytes(answer["text"].encode(), f"{answer['doc_id']}.txt")
    folder = folder if folder.is_dir() else folder.parent
    path = folder / f"{answer['doc_id']}.txt"
    return load_article(path if path.exists() else folder / "text" / path.name)


def spans(value: object) -> list[CharSpan]:
    """One span, a list of spans or nothing, as gold may have it, as a list."""
    if not isinstance(value, (list, tuple)) or not value:
        return []
    if isinstance(value[0], int):
        return [CharSpan(int(value[0]), int(value[1]))]
    return [CharSpan(int(start), int(end)) for start, end in value]
