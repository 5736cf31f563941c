import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tui.errors import InputError
from tui.front.ahead import Ahead

FORKED = """
import os, sys
from tui.front.ahead import Ahead
parent = os.getpid()
ahead = Ahead(sys.argv[1], lambda: (os.getpid() != parent, open(sys.argv[1]).read()))
ahead.wait()
print(ahead.found)
failed = Ahead(sys.argv[1], lambda: 1 // 0)
failed.wait()
print(failed.found)
"""


@pytest.mark.skipif(not hasattr(os, "fork") or (os.cpu_count() or 1) < 2, reason="needs fork and two processors")
def test_a_small_file_is_read_in_another_process_and_a_failure_there_is_silent(tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text("the text")
    done = subprocess.run(
        [sys.executable, "-c", FORKED, str(story)], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.splitlines() == ["(True, 'the text')", "None"]
    assert done.stderr == ""


def test_what_is_no_file_is_read_in_a_thread() -> None:
    where = Ahead("-", os.getpid)
    where.wait()
    assert where.found == os.getpid()


def test_what_cannot_be_read_is_not_found_and_not_raised() -> None:
    def fail() -> str:
        raise InputError("no")

    ahead = Ahead("-", fail)
    ahead.wait()
    assert ahead.found is None


def test_waiting_a_moment_does_not_wait_for_the_end() -> None:
    ahead = Ahead("-", lambda: time.sleep(1))
    began = time.monotonic()
    ahead.wait(0.01)
    assert time.monotonic() - began < 0.9
