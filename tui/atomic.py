"""Files written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

if os.name != "nt":
    import fcntl

_UNFINISHED_FOR = 3600.0
"""Seconds after which a file that is still unfinished is nobody's."""


def write_whole(path: Path, data: bytes) -> None:
    """Make `data` the content of `path`, its folder made where needed; a crash leaves the old content or the new.

    Raises OSError where it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".new")
    fresh = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
        _sweep(path.parent)
    except BaseException:
        with contextlib.suppress(OSError):
            fresh.unlink()
        raise


def _sweep(folder: Path) -> None:
    """Remove what writers that were killed left unfinished in `folder`, once nobody can be at it any more."""
    for left in folder.glob(".*.new"):
        with contextlib.suppress(OSError):
            if time.time() - left.stat().st_mtime > _UNFINISHED_FOR:
                left.unlink()


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """While inside, no other process is inside for the same `path`; the folder of `path` is made where needed.

    Windows has no such lock, and there nothing is held. Raises OSError where the lock's file cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.with_name(f".{path.name}.lock").open("ab") as file:
        if os.name != "nt":
            fcntl.flock(file, fcntl.LOCK_EX)
        yield
