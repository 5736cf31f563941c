"""A program run in a pseudo-terminal, and the time from what is done to it until what it paints."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType


class TerminalProgram:
    """`command` in a pseudo-terminal of `columns` by `rows`; what it writes is gathered in `output`."""

    def __init__(
        self,
        command: Sequence[str],
        columns: int = 120,
        rows: int = 40,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.output = bytearray()
        self.started = time.perf_counter()
        self.process, self._terminal = pty.fork()
        if self.process == 0:
            os.environ.update({"TERM": "xterm-256color", "COLORTERM": "truecolor", **(environment or {})})
            os.execvp(command[0], list(command))  # noqa: S606 - the command is this benchmark's own
        fcntl.ioctl(self._terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def __enter__(self) -> TerminalProgram:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        os.kill(self.process, signal.SIGTERM)
        deadline = time.perf_counter() + 3
        while os.waitpid(self.process, os.WNOHANG) == (0, 0):
            if time.perf_counter() > deadline:
                os.kill(self.process, signal.SIGKILL)
            self._read(0.02)
        os.close(self._terminal)

    def press(self, keys: str) -> None:
        """Type `keys`."""
        os.write(self._terminal, keys.encode())

    def wait(self, until: Callable[[bytes], bool], timeout: float = 60.0) -> float:
        """Seconds until `until` holds of all output so far. Raises TimeoutError after `timeout` seconds."""
        began = time.perf_counter()
        while not until(bytes(self.output)):
            if time.perf_counter() - began > timeout:
                raise TimeoutError(f"not painted in {timeout:.0f} s; the last output was {bytes(self.output[-300:])!r}")
            self._read(0.2)
        return time.perf_counter() - began

    def elapsed(self) -> float:
        """Seconds since the program was started."""
        return time.perf_counter() - self.started

    def settle(self, quiet: float = 0.3, timeout: float = 20.0) -> None:
        """Read until nothing has been painted for `quiet` seconds, or for `timeout` seconds in all."""
        deadline = time.perf_counter() + timeout
        while time.perf_counter() < deadline and self._read(quiet):
            pass

    def time_key(self, key: str, at_least: int) -> float:
        """Seconds from `key` to the last of `at_least` bytes painted after it: a page, not a tick of the status bar."""
        already = len(self.output)
        self.press(key)
        return self.wait(lambda output: len(output) - already >= at_least)

    def _read(self, timeout: float) -> bool:
        if not select.select([self._terminal], [], [], timeout)[0]:
            return False
        try:
            piece = os.read(self._terminal, 65536)
        except OSError:
            return False
        self.output += piece
        return bool(piece)
