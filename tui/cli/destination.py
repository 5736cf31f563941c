"""Where a command writes: standard output, or the file that was named."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from tui.errors import UsageError

STANDARD_OUTPUT = "-"


@contextlib.contextmanager
def destination(output: str | None) -> Iterator[BinaryIO]:
    """The file `output`, or standard output for None and "-". Raises UsageError where it cannot be written."""
    if output is None or output == STANDARD_OUTPUT:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    try:
        with Path(output).open("wb") as file:
            yield file
    except OSError as error:
        raise UsageError(f"{output}: {error.strerror}: name a file that can be written") from error
