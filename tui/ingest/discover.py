"""What the user named on the command line, to inputs in order: files, folders, patterns, standard input.

Nothing is read before it is opened, and one bad name never costs the others.
"""

from __future__ import annotations

import glob
import os
import re
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from tui.errors import InputError

STANDARD_INPUT = "-"
MARKDOWN_SUFFIXES = frozenset((".md", ".markdown", ".mdown", ".mkd"))
TEXT_SUFFIXES = MARKDOWN_SUFFIXES | {".txt", ".text"}
"""What is opened in folders; a file named by itself is opened whatever its suffix."""

LARGEST = 1 << 30
"""Files beyond this many bytes are refused: the text and its spans are held in memory."""

_NUMBER = re.compile(r"(\d+)")


class Inputs(NamedTuple):
    """The sources to open, in order and each once, and what was named in vain."""

    found: tuple[str, ...]
    problems: tuple[InputError, ...]


def find_inputs(named: Sequence[str]) -> Inputs:
    """The inputs that `named` paths, folders and patterns stand for; "-" is standard input.

    Folders are searched to the bottom, in natural order, hidden files and links to folders apart.
    """
    found: dict[str, None] = {}
    problems: list[InputError] = []
    for name in named:
        for source in _expand(name):
            if isinstance(source, InputError):
                problems.append(source)
            else:
                found.setdefault(source)
    return Inputs(tuple(found), tuple(problems))


def natural_key(name: str) -> tuple[tuple[int, int, str], ...]:
    """Sorts "part 2" before "part 10", case apart."""
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in _NUMBER.split(name.casefold()))


def _expand(name: str) -> Iterator[str | InputError]:
    if name == STANDARD_INPUT:
        yield name
        return
    if "\0" in name or not name:
        yield InputError(f"{name!r}: no such file; name a file, a folder, a pattern such as '*.txt', or -")
        return
    if not os.path.lexists(name) and glob.has_magic(name):
        # Path.glob takes no absolute patterns.
        matches = sorted(glob.iglob(name, recursive=True), key=natural_key)  # noqa: PTH207
        if not matches:
            yield InputError(f"{name}: no file fits this pattern; check the folder and the suffix")
        for match in matches:
            yield from _expand_path(match)
        return
    yield from _expand_path(name)


def _expand_path(name: str) -> Iterator[str | InputError]:
    try:
        status = Path(name).stat()
    except OSError as error:
        yield why_not(name, error)
        return
    if not stat.S_ISDIR(status.st_mode):
        yield problem_with(name) or name
        return
    empty = True
    for source in _walk(name):
        empty = False
        yield source
    if empty:
        yield InputError(f"{name}: no articles in this folder; looked for {', '.join(sorted(TEXT_SUFFIXES))}")


def _walk(folder: str) -> Iterator[str | InputError]:
    """The articles in `folder` and below, files before folders; a stack, so that depth costs no recursion."""
    folders = [folder]
    while folders:
        here = folders.pop()
        files: list[str] = []
        below: list[str] = []
        try:
            with os.scandir(here) as entries:
                for entry in entries:
                    if entry.name.startswith("."):
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        below.append(entry.path)
                    elif os.path.splitext(entry.name)[1].lower() in TEXT_SUFFIXES:  # noqa: PTH122 - a Path a file is slow
                        files.append(entry.path)
        except OSError as error:
            yield why_not(here, error)
            continue
        for path in sorted(files, key=natural_key):
            yield problem_with(path) or path
        folders.extend(sorted(below, key=natural_key, reverse=True))


def problem_with(name: str) -> InputError | None:
    """Why what stands at `name` cannot be opened as a file; None where it can. Opens nothing."""
    try:
        status = Path(name).stat()
    except (OSError, ValueError) as error:
        return why_not(name, error)
    mode = status.st_mode
    if stat.S_ISDIR(mode):
        return InputError(f"{name}: a folder, not a file")
    if stat.S_ISFIFO(mode):
        return InputError(f"{name}: a named pipe, which may never end; pipe it in instead: pullquote - < {name}")
    if not stat.S_ISREG(mode):
        return InputError(f"{name}: a device or socket, not a file; name a file or a folder")
    if status.st_size > LARGEST:
        return InputError(f"{name}: {status.st_size / (1 << 30):.1f} GB, and at most 1 GB can be opened; split it")
    return None


def why_not(name: str, error: OSError | ValueError) -> InputError:
    """The one line that tells the user why `name` could not be reached, from what the system says."""
    path = Path(name)
    if isinstance(error, FileNotFoundError):
        if path.is_symlink():
            return InputError(f"{name}: a link to {path.readlink()}, which is not there; mend or remove the link")
        return InputError(f"{name}: no such file or folder; check the spelling")
    if isinstance(error, PermissionError):
        return InputError(f"{name}: you may not read this; check its permissions")
    return InputError(f"{name}: {getattr(error, 'strerror', None) or error}; check the path")
