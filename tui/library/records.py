"""Records kept on disk, so that an article analysed before opens at once and without spaCy."""

from __future__ import annotations

import contextlib
import hashlib
import os
from functools import cache
from pathlib import Path

import msgspec

from tui import __version__, analysis
from tui.analysis.models import installed_version
from tui.atomic import write_whole
from tui.document.article import Article
from tui.document.record import Record
from tui.document.serialise import encode_article, encode_record, parse_record
from tui.errors import InputError

MOST_BYTES = 256 * 2**20
"""What the kept records may fill before those unused for longest are dropped."""


class RecordStore:
    """Records in a folder, one file each, named by what the article holds, the model and pullquote's version.

    Where the folder cannot be written, nothing is kept and nothing is raised: the cache can always be made again.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._pruned = False

    def find(self, article: Article, model: str) -> Record | None:
        """The record kept for `article` read with the model called `model`; None where there is none.

        A file that is no record is set aside under the same name with ".corrupt" added.
        """
        path = self._path(article, model)
        try:
            data = path.read_bytes()
            os.utime(path)
        except OSError:
            return None
        try:
            record = parse_record(data)
        except InputError:
            with contextlib.suppress(OSError):
                path.replace(path.with_suffix(".corrupt"))
            return None
        placed = msgspec.structs.replace(record.article, source=article.source)
        return msgspec.structs.replace(record, article=placed)

    def keep(self, article: Article, model: str, record: Record) -> None:
        """Keep `record` as that of `article` read with `model`; whole or not at all."""
        path = self._path(article, model)
        try:
            write_whole(path, encode_record(record))
            if not self._pruned:
                self._pruned = True
                prune(self.folder, MOST_BYTES)
        except OSError:
            return

    def _path(self, article: Article, model: str) -> Path:
        key = hashlib.sha256()
        key.update(encode_article(msgspec.structs.replace(article, source="")))
        key.update(f"{model} {installed_version(model)} {__version__} {_rules()}".encode())
        name = key.hexdigest()
        return self.folder / name[:2] / f"{name}.json"


def prune(folder: Path, most: int) -> None:
    """Drop the records of `folder` unused for longest until all together fill at most `most` bytes."""
    kept = []
    for path in folder.glob("*/*"):
        with contextlib.suppress(OSError):
            status = path.stat()
            kept.append((status.st_mtime, status.st_size, path))
    total = sum(size for _, size, _ in kept)
    for _, size, path in sorted(kept):
        if total <= most:
            return
        with contextlib.suppress(OSError):
            path.unlink()
        total -= size


@cache
def _rules() -> str:
    """A mark of the analysis code itself: in a checkout the rules change while the version stands still."""
    folder = Path(analysis.__file__).parent
    found = ((path, path.stat()) for path in sorted(folder.rglob("*.py")))
    marks = [(path.relative_to(folder).as_posix(), status.st_size, status.st_mtime_ns) for path, status in found]
    return hashlib.sha256(repr(marks).encode()).hexdigest()[:16]
