"""The reader in a true pseudo-terminal, driven by keys, and what it wrote taken apart into text and sequences."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

READER = (sys.executable, "-m", "tui.cli")
ROOT = Path(__file__).parents[1]

_SEQUENCE = re.compile(
    rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[P_^X][^\x1b]*\x1b\\|[ -/]+[0-~]|[0-OQ-WYZ\\\`-~])",
    re.DOTALL,
)


class Written(NamedTuple):
    """What a program wrote: the text that is seen, and the control sequences between."""

    text: str
    sequences: tuple[bytes, ...]


def take_apart(output: bytes) -> Written:
    """`output` as text and sequences; an ESC that begins no whole sequence is left in the text."""
    return Written(_SEQUENCE.sub(b"", output).decode("utf-8", "replace"), tuple(_SEQUENCE.findall(output)))


class Terminal:
    """`command` in a pseudo-terminal; what it writes is gathered in `output`."""

    def __init__(
        self, command: Sequence[str | bytes], home: Path, size: tuple[int, int] = (120, 40), **environment: str
    ) -> None:
        self.output = bytearray()
        self.pid, self._terminal = pty.fork()
        if self.pid == 0:
            os.chdir(home)
            os.environ.update(home_in(home), **environment)
            for name in ("COLUMNS", "LINES", "NO_COLOR"):
                os.environ.pop(name, None)
            os.execvp(command[0], list(command))  # noqa: S606 - the command is the test's own
        fcntl.ioctl(self._terminal, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
        self._code: int | None = None

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self.is_alive():
            os.kill(self.pid, signal.SIGTERM)
            deadline = time.monotonic() + 5
            while self.is_alive() and time.monotonic() < deadline:
                self.read(0.05)
        if self.is_alive():
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self._terminal)

    def press(self, keys: str, quiet: float = 0.4) -> None:
        """Type `keys` and read until nothing is painted for `quiet` seconds."""
        os.write(self._terminal, keys.encode())
        self.settle(quiet)

    def settle(self, quiet: float = 0.4, timeout: float = 15.0) -> None:
        """Read until nothing has been painted for `quiet` seconds."""
        deadline = time.monotonic() + timeout
        while time.monotonic() < deadline and self.read(quiet):
            pass

    def wait_for(self, words: str, timeout: float = 90.0, since: int = 0) -> None:
        """Read until `words` stand in the text written after byte `since`. Raises AssertionError after `timeout` s."""
        self.wait(lambda: words in take_apart(bytes(self.output[since:])).text, repr(words), timeout)

    def wait(self, until: Callable[[], bool], what: str, timeout: float = 90.0) -> None:
        """Read until `until` holds. Raises AssertionError, naming `what`, after `timeout` seconds."""
        deadline = time.monotonic() + timeout
        while not until():
            if time.monotonic() > deadline:
                raise AssertionError(f"no {what} in {timeout:.0f} s; the last: {bytes(self.output[-600:])!r}")
            self.read(0.2)

    def read(self, timeout: float) -> bool:
        """Read what is there within `timeout` seconds; whether there was anything."""
        if not select.select([self._terminal], [], [], timeout)[0]:
            return False
        try:
            piece = os.read(self._terminal, 65536)
        except OSError:
            return False
        self.output += piece
        return bool(piece)

    def is_alive(self) -> bool:
        """Whether the program still runs."""
        if self._code is None:
            done, status = os.waitpid(self.pid, os.WNOHANG)
            if done:
                self._code = os.waitstatus_to_exitcode(status)
        return self._code is None

    def exit_code(self, timeout: float = 20.0) -> int:
        """The exit code, once it has ended; below nought the signal. Raises AssertionError after `timeout` seconds."""
        self.wait(lambda: not self.is_alive(), "end", timeout)
        assert self._code is not None
        return self._code


def home_in(folder: Path) -> Mapping[str, str]:
    """The environment in which everything the reader keeps stands in `folder`."""
    return {
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "PYTHONPATH": str(ROOT),
        "HOME": str(folder),
        **{f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("CONFIG", "CACHE", "DATA", "STATE")},
    }


def children_of(pid: int) -> list[int]:
    """The processes that `pid` started and that still run; Linux only."""
    return [
        int(child) for task in Path(f"/proc/{pid}/task").glob("*") for child in (task / "children").read_text().split()
    ]


def is_running(pid: int) -> bool:
    """Whether the process `pid` runs and is no zombie; Linux only."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False
