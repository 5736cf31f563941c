"""The first article, read while the reader is still being put together.

Loading Textual keeps one processor busy for as long as Python lets one thread run at a time, so where the system can
fork, another process reads the article meanwhile; elsewhere a thread does.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from tui.errors import PullquoteError

Found = TypeVar("Found")

_LARGEST = 4 * 2**20
"""Bytes of a file beyond which sending the article between processes costs more than it saves."""


class Ahead(Generic[Found]):
    """What `read` gives of one source, found beside whatever else is going on.

    What goes wrong is kept silent: it is found again, and told, when the source is opened.
    """

    def __init__(self, source: str, read: Callable[[], Found]) -> None:
        self.source = source
        self.found: Found | None = None
        run = _fork(read) if _may_fork(source) else None
        self._thread = threading.Thread(target=self._run, args=(run or read,), daemon=True)
        self._thread.start()

    def _run(self, read: Callable[[], Found | None]) -> None:
        with contextlib.suppress(PullquoteError):
            self.found = read()

    def wait(self, seconds: float | None = None) -> None:
        """Until everything that can be done is done, or for so many seconds."""
        self._thread.join(seconds)


def _may_fork(source: str) -> bool:
    """Whether a copy of this process can do the work: no other thread runs that may hold a lock for ever in it."""
    if not hasattr(os, "fork") or (os.cpu_count() or 1) < 2 or threading.active_count() > 1:
        return False
    with contextlib.suppress(OSError, ValueError):
        return Path(source).stat().st_size <= _LARGEST
    return False


def _fork(read: Callable[[], Found]) -> Callable[[], Found | None]:
    """Start `read` in a copy of this process; what is given back waits for its result, None where it has none."""
    out, into = os.pipe()
    child = os.fork()
    if child == 0:
        with contextlib.suppress(BaseException), os.fdopen(into, "wb") as pipe:
            pipe.write(pickle.dumps(read(), pickle.HIGHEST_PROTOCOL))
        os._exit(0)
    os.close(into)

    def collect() -> Found | None:
        with os.fdopen(out, "rb") as pipe:
            data = pipe.read()
        os.waitpid(child, 0)
        # The bytes come from the copy of this very process, through a pipe that no other has.
        found: Found | None = pickle.loads(data) if data else None  # noqa: S301
        return found

    return collect
