import os
import random
from pathlib import Path

import pytest

from benchmarks.crashloop import crash, what_is_broken


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is POSIX")
def test_writers_killed_at_any_moment_leave_everything_whole(tmp_path: Path) -> None:
    moments = random.Random(7)  # noqa: S311 - moments, no secrets
    for _ in range(4):
        assert crash(tmp_path, moments) == []
    assert list(tmp_path.rglob("*.json")) != []


def test_what_is_broken_is_seen(tmp_path: Path) -> None:
    (tmp_path / "reader.json").write_bytes(b'{"read": [')
    assert what_is_broken(tmp_path) != []
