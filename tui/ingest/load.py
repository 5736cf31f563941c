"""Any input to an article."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from tui.document.article import Article, Block
from tui.document.span import CharSpan, trimmed
from tui.errors import InputError


def load_article(path: Path) -> Article:
    """The article in the file `path`. Raises InputError where it cannot be read."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from error
    text = data.decode("utf-8", "replace").removeprefix("\ufeff")
    lines = (trimmed(CharSpan(*match.span()), text) for match in re.finditer(r"[^\n]+", text))
    blocks = tuple(Block("paragraph", line) for line in lines if line.length)
    return Article(str(path), hashlib.sha256(data).hexdigest(), "en", text, blocks=blocks)
