"""What a start costs: which modules each way into pullquote loads, counted in a process of its own."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {"spacy", "textual", "rich", "numpy", "dateparser", "yaml", "markdown_it", "charset_normalizer"}
MODULES = "import sys, json; sys.stdout.write('\\n' + json.dumps(sorted(sys.modules)))"


def loaded_after(code: str) -> set[str]:
    """The names of all modules loaded once `code` has run in a fresh interpreter."""
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\n{MODULES}"], capture_output=True, text=True, check=True, timeout=60
    )
    return set(json.loads(done.stdout.splitlines()[-1]))


def running(*arguments: str) -> str:
    return f"""
from tui.cli import main
try:
    main({list(arguments)!r})
except SystemExit:
    pass
"""


@pytest.mark.parametrize("arguments", [("--help",), ("--version",), ("keys",), ("locate", "cache"), ("read", "--help")])
def test_small_commands_load_neither_textual_nor_spacy_nor_anything_heavy(arguments: tuple[str, ...]) -> None:
    assert loaded_after(running(*arguments)) & HEAVY == set()


def test_the_help_loads_no_room_but_the_command_line() -> None:
    ours = {name for name in loaded_after(running("--help")) if name.split(".")[0] == "tui"}
    assert {name for name in ours if name.split(".")[:2] != ["tui", "cli"]} == {"tui", "tui.errors"}


def test_a_command_loads_none_of_the_other_commands() -> None:
    ours = {name for name in loaded_after(running("locate", "cache")) if name.split(".")[:2] == ["tui", "cli"]}
    needed = ("group", "listing", "options", "rooms", "running", "settled", "starting", "telling")
    assert ours == {"tui.cli", *(f"tui.cli.{name}" for name in needed)}


def test_paths_alone_open_without_what_parses_options(tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text("Bridge to close\n")
    assert "tui.cli.group" not in loaded_after(running(str(story)))
    assert "click" not in loaded_after("import tui.cli.opening, tui.front.start")


def test_an_article_printed_plainly_loads_no_spacy_and_no_textual(tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text("Bridge to close\n\nThe bridge at Quernmore will close, the council said.\n")
    assert loaded_after(running(str(story))) & HEAVY == set()


def test_records_are_read_without_spacy() -> None:
    assert loaded_after("import tui.library.records, tui.document.serialise") & HEAVY == set()


def test_the_command_line_starts_with_a_counted_number_of_modules() -> None:
    assert len(loaded_after(running("--help"))) < 170
