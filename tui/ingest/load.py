"""Any input to an article."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from tui.document.article import Article
from tui.errors import InputError
from tui.ingest.blocks import classify
from tui.ingest.discover import STANDARD_INPUT, problem_with, why_not
from tui.ingest.encodings import decode


def load_source(source: str) -> Article:
    """The article that `source` names: a path, or "-" for standard input, which is read to its end.

    Raises InputError where it cannot be read.
    """
    return article_of_bytes(_bytes_of(source), source)


def load_article(path: Path) -> Article:
    """The article in the file `path`. Raises InputError where it cannot be read."""
    return load_source(str(path))


def _bytes_of(source: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if source == STANDARD_INPUT else _read(Path(source))
    except MemoryError as error:
        raise InputError(f"{source}: too large for this machine's memory; split it") from error


def _read(path: Path) -> bytes:
    problem = problem_with(str(path))
    if problem is not None:
        raise problem
    try:
        return path.read_bytes()
    except OSError as error:
        raise why_not(str(path), error) from error


def article_of_bytes(data: bytes, source: str) -> Article:
    """The article that `data` holds; `source` is its path or address, "-" for standard input."""
    text = decode(data)
    layout = classify(text)
    return Article(
        source=source,
        sha256=hashlib.sha256(data).hexdigest(),
        language="en",
        text=text,
        headline=layout.headline,
        dek=layout.dek,
        bylines=layout.bylines,
        dateline=layout.dateline,
        published=layout.published,
        blocks=layout.blocks,
    )
