"""Writers killed at random moments: `python -m benchmarks.crashloop --rounds 1000`.

Each round, two processes at once keep records and remember articles as the reader does, until they are killed. After
each, whatever was whole before must be whole now, and the next start must read it. Exits with 1 where it was not.
"""

from __future__ import annotations

import argparse
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import msgspec

from tui.document.article import Article, Block
from tui.document.record import SCHEMA, Generator, Record
from tui.document.span import CharSpan
from tui.front.remembered import Memory, Remembered
from tui.library.records import RecordStore

_ARTICLES = 12
_MODEL = "en_core_web_md"
_LONGEST = 0.05
"""Seconds a writer lives at most after its first writing."""


def _article(number: int) -> Article:
    text = f"Article {number}. " + "The council said so. " * 4000
    return Article(
        f"{number}.txt", f"{number:064x}", "en", text, blocks=(Block("paragraph", CharSpan(0, len(text) - 1)),)
    )


def _record(number: int) -> Record:
    return Record(SCHEMA, Generator("0", _MODEL), _article(number))


def write_forever(folder: Path) -> None:
    """Keep records and remember articles until killed; says so on standard output after the first."""
    store, memory = RecordStore(folder / "records"), Memory(folder / "reader.json")
    while True:
        for number in range(_ARTICLES):
            store.keep(_article(number), _MODEL, _record(number))
            memory.now = memory.now.with_read(f"{number:064x}").with_read(str(time.monotonic_ns()))
            memory.save()
            print("written", flush=True)  # noqa: T201 - the one who kills waits for it


def what_is_broken(folder: Path) -> list[str]:
    """What of the writings in `folder` is not whole; empty where all is."""
    broken = [f"set aside: {path.name}" for path in folder.rglob("*.corrupt*")]
    store = RecordStore(folder / "records")
    for number in range(_ARTICLES):
        found = store.find(_article(number), _MODEL)
        if found is not None and found != _record(number):
            broken.append(f"another record for {number}")
    path = folder / "reader.json"
    if path.exists():
        try:
            msgspec.json.decode(path.read_bytes(), type=Remembered)
        except msgspec.DecodeError as error:
            broken.append(f"{path.name}: {error}")
    return broken


def crash(folder: Path, moments: random.Random) -> list[str]:
    """Start two writers, kill both at a random moment, and tell what is broken or lost."""
    kept = {path for path in folder.rglob("*.json") if not path.name.startswith(".")}
    command = [sys.executable, "-m", "benchmarks.crashloop", "--write", str(folder)]
    writers = [subprocess.Popen(command, stdout=subprocess.PIPE) for _ in range(2)]  # noqa: S603 - our own command
    for writer in writers:
        assert writer.stdout is not None  # noqa: S101 - it was asked for as a pipe
        writer.stdout.readline()
    time.sleep(moments.uniform(0, _LONGEST))
    for writer in writers:
        writer.send_signal(signal.SIGKILL)
        writer.communicate()
    lost = [f"lost: {path.name}" for path in kept if not path.exists()]
    return lost + what_is_broken(folder)


def main() -> None:
    """Crash as often as asked."""
    options = argparse.ArgumentParser(prog="python -m benchmarks.crashloop", description=__doc__)
    options.add_argument("--rounds", type=int, default=1000)
    options.add_argument("--seed", type=int, default=0, help="of the moments")
    options.add_argument("--write", type=Path, metavar="FOLDER", help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.write is not None:
        write_forever(chosen.write)
    moments, broken = random.Random(chosen.seed), 0  # noqa: S311 - moments, no secrets
    with tempfile.TemporaryDirectory() as name:
        for number in range(chosen.rounds):
            for what in crash(Path(name), moments):
                broken += 1
                print(f"round {number}: {what}", flush=True)  # noqa: T201
        left = len(list(Path(name).rglob("*.new")))
    print(f"{chosen.rounds} rounds, {2 * chosen.rounds} writers killed: {broken} broken, {left} unfinished files left")  # noqa: T201
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
