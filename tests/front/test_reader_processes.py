"""The true reader and its analysis process: whichever is killed, the other does what is right."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.terminal import READER, Terminal, children_of, is_running

pytestmark = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="looks for processes in /proc")

STORY = "Bridge to close for a year\n\n" + "\n\n".join(
    f"“It is not safe at pier {number},” said Ada Fernsby, the county engineer, on Friday." for number in range(400)
)


@pytest.fixture
def reader(tmp_path: Path) -> Terminal:
    """The reader over a story that takes some seconds to analyse."""
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    return Terminal([*READER, "story.txt"], tmp_path)


def until(true: Callable[[], bool], what: str, seconds: float = 15.0) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, what
        time.sleep(0.05)


def child_of(reader: Terminal, not_: int = 0) -> int:
    """The analysis process, once there is one other than `not_`."""
    found: list[int] = []
    reader.wait(lambda: bool(found.extend(set(services_of(reader)) - {not_}) or found), "analysis process", 30)
    return found[0]


def services_of(reader: Terminal) -> list[int]:
    return [pid for pid in children_of(reader.pid) if b"tui.analysis.service" in command_of(pid)]


def command_of(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL, signal.SIGHUP])
def test_no_process_is_left_when_the_reader_is_killed(reader: Terminal, how: signal.Signals) -> None:
    with reader:
        child = child_of(reader)
        os.kill(reader.pid, how)
        until(lambda: not reader.is_alive(), "the reader ends")
        until(lambda: not is_running(child), "its analysis process ends with it")


def test_no_process_is_left_after_quitting(reader: Terminal) -> None:
    with reader:
        reader.wait_for("Bridge to close")
        child = child_of(reader)
        reader.press("q")
        assert reader.exit_code() == 0
        assert not is_running(child)


def test_an_analysis_that_is_killed_is_started_again_once_and_reading_goes_on(reader: Terminal) -> None:
    with reader:
        reader.wait_for("Bridge to close")
        first = child_of(reader)
        os.kill(first, signal.SIGKILL)
        second = child_of(reader, not_=first)
        os.kill(second, signal.SIGKILL)
        reader.wait(lambda: services_of(reader) == [], "end of the analysis")
        reader.press("G")
        reader.wait_for("pier 399", 10)
        assert services_of(reader) == []
        reader.press("q")
        assert reader.exit_code() == 0
