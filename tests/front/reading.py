"""A reader of articles made by hand: what loads, keeps and analyses them stands in for disk and language model."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
from textual.pilot import Pilot

from tests.front.built import harbour
from tui.document.article import Article
from tui.document.record import Record
from tui.errors import InputError
from tui.front.app import PullquoteApp
from tui.front.keymap import KEYMAP, Key
from tui.front.opening import Opener
from tui.front.remembered import Memory
from tui.front.shelf import Shelf
from tui.front.themes import load_palette
from tui.settings import Settings

WIDE = (120, 40)
NARROW = (80, 24)


def load_harbour(source: str) -> Article:
    """The article of `harbour()` as read from `source`; a source called "bad" cannot be read."""
    if source.startswith("bad"):
        raise InputError(f"{source}: not text: open something else")
    return msgspec.structs.replace(harbour().article, source=source, sha256=source.ljust(64, "0"))


class MadeByHand:
    """Analyses at once, or when told to; remembers what it was asked."""

    def __init__(self, *, held: bool = False, fails: InputError | None = None) -> None:
        self.asked: list[str] = []
        self.given_up: list[str] = []
        self.closed = False
        self.free = asyncio.Event()
        self._fails = fails
        if not held:
            self.free.set()

    async def analyze(self, article: Article, tell: Callable[[str], None]) -> Record:
        """The record of the article, once free."""
        self.asked.append(article.source)
        tell("analysing 3/20")
        try:
            await self.free.wait()
        except asyncio.CancelledError:
            self.given_up.append(article.source)
            raise
        if self._fails is not None:
            raise self._fails
        return msgspec.structs.replace(harbour(), article=article)

    async def close(self) -> None:
        """Nothing runs."""
        self.closed = True


class Drawer:
    """Keeps records in memory."""

    def __init__(self) -> None:
        self.records: dict[str, Record] = {}

    def find(self, article: Article, model: str) -> Record | None:
        """The record kept."""
        return self.records.get(article.sha256 + model)

    def keep(self, article: Article, model: str, record: Record) -> None:
        """Keep the record."""
        self.records[article.sha256 + model] = record


def reader_of(
    folder: Path,
    *sources: str,
    analyst: MadeByHand | None = None,
    records: Drawer | None = None,
    settings: Settings | None = None,
    keymap: Sequence[Key] = KEYMAP,
    theme: str = "paper",
    mistakes: Sequence[str] = (),
) -> PullquoteApp:
    """The reader over `sources`; what it remembers is kept in `folder`."""
    analyst = analyst or MadeByHand()
    memory = Memory(folder / "reader.json")
    return PullquoteApp(
        shelf=Shelf(sources, memory.now.read),
        opener=Opener(load_harbour, records or Drawer(), analyst, lambda _: "model"),
        analyst=analyst,
        settings=settings or Settings(),
        memory=memory,
        palette=load_palette(theme),
        keymap=keymap,
        mistakes=mistakes,
    )


async def opened(pilot: Pilot[None], app: PullquoteApp) -> None:
    """Wait until the highlights are there."""
    await until(pilot, lambda: app.reader.record is not None)


async def until(pilot: Pilot[None], true: Callable[[], bool]) -> None:
    """Wait until `true`; fail after some seconds."""
    for _ in range(200):
        if true():
            await pilot.pause()
            return
        await pilot.pause(0.02)
    raise AssertionError("it never became true")


def screen_text(app: PullquoteApp) -> str:
    """What stands on the screen."""
    return "\n".join("".join(segment.text for segment in strip) for strip in app.screen._compositor.render_strips())
