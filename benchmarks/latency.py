"""From a key to its paint while an article is being analysed, against the same with nothing running."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from statistics import quantiles

from benchmarks.opening import environment_at
from benchmarks.table import Row
from benchmarks.terminal import TerminalProgram

KEYS = 60
PAGE = 1500
"""A page of text is more bytes than this; a tick of the status bar is fewer."""


def measure() -> list[Row]:
    """The slowest twentieth of page keys while analysis runs over the same without."""
    with tempfile.TemporaryDirectory() as home:
        story = Path(home) / "long.txt"
        story.write_text("\n\n".join(["The long story of the quarry"] + [_paragraph(n) for n in range(1500)]))
        command = [sys.executable, "-m", "tui.cli", str(story)]
        environment = environment_at(Path(home) / "home")
        with TerminalProgram(command, environment=environment) as program:
            program.wait(lambda output: b"analysing" in output)
            busy = _page_keys(program)
            program.wait(lambda _: any((Path(home) / "home").rglob("records/*/*.json")), timeout=300)
        with TerminalProgram(command, environment=environment) as program:
            program.wait(lambda output: b"analysed before" in output)
            quiet = _page_keys(program)
    return [
        Row(
            f"a page key while analysis runs, p95 ({1000 * busy:.0f} ms), over nothing running ({1000 * quiet:.0f} ms)",
            busy / quiet,
            2.0,
        ),
    ]


def _page_keys(program: TerminalProgram) -> float:
    program.settle(0.1, 1.0)
    times = []
    for number in range(KEYS):
        times.append(program.time_key(" " if number % 20 < 10 else "b", PAGE))
        program.settle(0.03, 0.2)
    return quantiles(times, n=20)[-1]


def _paragraph(number: int) -> str:
    return (
        f'"We counted {number + 12} lorries on the quarry road that week," said Ada Fernsby, who has kept the log since'
        f" {1960 + number % 60}. The council said in March that it would answer letter number {number}, and did not."
    )
