"""Any input to an article."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path, PurePath

from tui.document.article import Article
from tui.document.well_formed import well_formed
from tui.errors import InputError
from tui.ingest.blocks import Layout
from tui.ingest.discover import MARKDOWN_SUFFIXES, STANDARD_INPUT, problem_with, why_not
from tui.ingest.encodings import decode
from tui.ingest.front_matter import parse_front_matter
from tui.ingest.language import find_language
from tui.ingest.metadata import Metadata
from tui.ingest.plain import read_plain

LONGEST_MARKDOWN = 4_000_000
"""Markdown of more code points is read as plain text: its parser takes seconds a megabyte."""


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
        return _read_standard_input() if source == STANDARD_INPUT else _read(Path(source))
    except MemoryError as error:
        raise InputError(f"{source}: too large for this machine's memory; split it") from error


def _read_standard_input() -> bytes:
    if sys.stdin is None:
        raise InputError("-: standard input is closed; name a file instead")
    try:
        return sys.stdin.buffer.read()
    except OSError as error:
        raise InputError(f"-: standard input cannot be read: {error.strerror}; name a file instead") from error


def _read(path: Path) -> bytes:
    problem = problem_with(str(path))
    if problem is not None:
        raise problem
    try:
        return path.read_bytes()
    except OSError as error:
        raise why_not(str(path), error) from error


def article_of_bytes(data: bytes, source: str) -> Article:
    """The article that `data` holds; `source` is its path or address, "-" for standard input.

    Its name tells Markdown from plain text; without a name, front matter at its top does.
    """
    text = decode(data)
    read = _read_markdown if _is_markdown(text, source) else _read_plain
    found, layout, metadata = read(text)
    return Article(
        source=well_formed(source),
        sha256=hashlib.sha256(data).hexdigest(),
        language=find_language(found, metadata.language),
        text=found,
        headline=layout.headline,
        dek=layout.dek,
        bylines=layout.bylines,
        dateline=layout.dateline,
        published=layout.published,
        url=metadata.url,
        blocks=layout.blocks,
    )


def _is_markdown(text: str, source: str) -> bool:
    if len(text) > LONGEST_MARKDOWN:
        return False
    if source == STANDARD_INPUT:
        return text.startswith("---") and parse_front_matter(text) is not None
    return PurePath(source).suffix.lower() in MARKDOWN_SUFFIXES


def _read_plain(text: str) -> tuple[str, Layout, Metadata]:
    layout, metadata = read_plain(text)
    return text, layout, metadata


def _read_markdown(text: str) -> tuple[str, Layout, Metadata]:
    from tui.ingest.markdown import read_markdown

    try:
        return read_markdown(text)
    except (RecursionError, IndexError, ValueError):
        # Markup nested past what the parser bears costs the markup, not the article.
        return _read_plain(text)
