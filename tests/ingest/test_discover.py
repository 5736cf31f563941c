"""What the user names, to inputs."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from tui.errors import InputError
from tui.ingest.discover import find_inputs
from tui.ingest.load import load_source


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of articles in two levels."""
    for name in (
        "part 10.txt",
        "part 2.txt",
        "Part 1.md",
        "deep/er/z.txt",
        "deep/a.markdown",
        "notes.pdf",
        ".hidden.txt",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("A line of text.", encoding="utf-8")
    return tmp_path


def names(folder: Path, *named: str) -> list[str]:
    """What `named` under `folder` stands for, as paths under it."""
    return [os.path.relpath(source, folder) for source in find_inputs([str(folder / name) for name in named]).found]


def test_a_folder_gives_its_articles_in_natural_order_its_own_before_those_below(folder: Path) -> None:
    assert names(folder, "") == ["Part 1.md", "part 2.txt", "part 10.txt", "deep/a.markdown", "deep/er/z.txt"]


def test_a_pattern_gives_what_fits_it_in_natural_order(folder: Path) -> None:
    assert names(folder, "part*.txt") == ["part 2.txt", "part 10.txt"]
    assert "deep/er/z.txt" in names(folder, "**/*.txt")


def test_what_is_named_twice_is_opened_once(folder: Path) -> None:
    assert names(folder, "part 2.txt", "part*.txt") == ["part 2.txt", "part 10.txt"]


def test_a_file_named_by_itself_is_opened_whatever_its_suffix(folder: Path) -> None:
    assert names(folder, "notes.pdf", ".hidden.txt") == ["notes.pdf", ".hidden.txt"]


def test_a_name_with_brackets_is_a_file_before_it_is_a_pattern(folder: Path) -> None:
    (folder / "[x].txt").write_text("x", encoding="utf-8")
    assert names(folder, "[x].txt") == ["[x].txt"]


def test_standard_input_keeps_its_place(folder: Path) -> None:
    path = str(folder / "part 2.txt")
    assert find_inputs(["-", path]).found == ("-", path)


def test_a_link_to_a_folder_is_not_followed_and_a_link_to_a_file_is(folder: Path) -> None:
    (folder / "deep" / "round").symlink_to(folder)
    (folder / "linked.txt").symlink_to(folder / "part 2.txt")
    assert "linked.txt" in names(folder, "")
    assert len(names(folder, "")) == 6


def test_one_bad_name_never_costs_the_others(folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    (folder / "gone.txt").symlink_to(folder / "nowhere")
    (folder / "empty").mkdir()
    inputs = find_inputs(
        [str(folder), str(folder / "missing.txt"), str(folder / "empty"), str(folder / "q*.txt"), "/dev/null", ""]
    )
    assert len(inputs.found) == 5
    told = "\n".join(map(str, inputs.problems))
    for words in ("named pipe", "link to", "no such file", "no articles", "no file fits", "a device"):
        assert words in told
    assert all("\n" not in str(problem) for problem in inputs.problems)


def test_a_folder_that_may_not_be_read_is_told(folder: Path) -> None:
    closed = folder / "deep"
    closed.chmod(0)
    try:
        if os.access(closed, os.R_OK):
            pytest.skip("this user may read everything")
        inputs = find_inputs([str(folder)])
    finally:
        closed.chmod(0o755)
    assert len(inputs.found) == 3
    assert "may not read" in str(inputs.problems[0])


def test_a_file_too_large_is_told_and_not_read(folder: Path) -> None:
    with (folder / "vast.txt").open("wb") as file:
        file.truncate((1 << 30) + 1)
    assert "1 GB" in str(find_inputs([str(folder / "vast.txt")]).problems[0])
    with pytest.raises(InputError, match="1 GB"):
        load_source(str(folder / "vast.txt"))


def test_a_folder_of_many_files_is_listed_at_once(tmp_path: Path) -> None:
    for number in range(5000):
        (tmp_path / f"{number}.txt").touch()
    began = time.process_time()
    found = find_inputs([str(tmp_path)]).found
    assert time.process_time() - began < 1
    assert [Path(source).stem for source in found[:12]] == [str(number) for number in range(12)]
