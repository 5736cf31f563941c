"""How soon an article stands on the screen, against an empty Textual app in the same pseudo-terminal.

Whole processes, from their start to the paint of a word that both show; taken in turns, the ratio of the medians told.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from benchmarks.table import Row
from benchmarks.terminal import TerminalProgram

ROUNDS = 7
WORD = "Quernmore"
HIGHLIGHTED = "analysed before"
EMPTY_APP = f"""
from textual.app import App
from textual.widgets import Static
class Empty(App):
    def compose(self):
        yield Static("{WORD}")
Empty().run()
"""
ARTICLE = f"""{WORD} bridge to close for a year

The bridge at {WORD} will close for a year from Monday, the county council said.

"It is not safe, and we will not wait for it to fall," said Ada Fernsby, the county engineer, on Friday.

She said repairs would cost £2.4 million and take at least eleven months.
"""


def measure() -> list[Row]:
    """First paint, and an article analysed before with its highlights, each over an empty app's first paint."""
    with tempfile.TemporaryDirectory() as home:
        story = Path(home) / "story.txt"
        story.write_text(ARTICLE)
        reader = [sys.executable, "-m", "tui.cli", str(story)]
        empty = [sys.executable, "-c", EMPTY_APP]
        seen_before = environment_at(Path(home) / "seen")
        with TerminalProgram(reader, environment=seen_before) as program:
            program.wait(lambda _: any((Path(home) / "seen" / "cache").rglob("records/*/*.json")))
        empties, fresh, again = [], [], []
        for number in range(ROUNDS):
            empties.append(_seconds(empty, WORD, {}))
            fresh.append(_seconds(reader, WORD, environment_at(Path(home) / str(number))))
            again.append(_seconds(reader, HIGHLIGHTED, seen_before))
    base = median(empties)
    return [
        Row(
            f"first paint of an article ({median(fresh):.2f} s) over an empty app's ({base:.2f} s)",
            median(fresh) / base,
            1.3,
        ),
        Row(
            f"an article analysed before, with highlights ({median(again):.2f} s), over the same",
            median(again) / base,
            1.5,
        ),
    ]


def _seconds(command: Sequence[str], word: str, environment: Mapping[str, str]) -> float:
    with TerminalProgram(command, environment=environment) as program:
        program.wait(lambda output: word.encode() in output)
        return program.elapsed()


def environment_at(home: Path) -> dict[str, str]:
    """An environment with no settings and nothing analysed before."""
    folders = {f"XDG_{what}_HOME": str(home / what.lower()) for what in ("CONFIG", "CACHE", "DATA", "STATE")}
    return {**folders, "PATH": os.environ["PATH"]}
