"""The pictures of the README, drawn from our own sample articles: `python -m benchmarks.pictures [FOLDER]`.

Writes reader.svg, map.svg and ledger.svg into FOLDER, `docs` where none is given. The same articles, model and version
give the same bytes. The pictures ask for nothing on the web: Textual's export names fonts there, which are taken out.
"""

from __future__ import annotations

import asyncio
import re
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tui import analyze, load_article
from tui.document.article import Article
from tui.document.record import Record
from tui.front.app import PullquoteApp
from tui.front.keymap import KEYMAP
from tui.front.opening import Opener
from tui.front.remembered import Memory
from tui.front.shelf import Shelf
from tui.front.themes import load_palette
from tui.settings import Settings

SEEDS = Path(__file__).parent.parent / "seeds"
CELL = 12.2
"""The width of a cell in the exported picture."""
FONTS = "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace"
BLANK = "&#160;"
_FOREIGN = re.compile(r"@font-face \{.*?\}\s*|<!--.*?-->\s*", re.DOTALL)
_TEXT = re.compile(r'x="([\d.]+)" y="([\d.]+)" textLength="[\d.]+"( clip-path="[^"]*")>((?:&#160;)+)([^<]*)<')
_SETTLING = 0.3
"""Seconds a key has to take effect."""


class Picture(NamedTuple):
    """A file to write, the article it shows, its size in cells, and the keys that lead there."""

    name: str
    seed: str
    columns: int
    rows: int
    keys: tuple[str, ...]


PICTURES = (
    Picture("reader.svg", "baltic.txt", 120, 38, ("]", "]", "]")),
    Picture("map.svg", "baltic.txt", 120, 38, ("m", "n")),
    Picture("ledger.svg", "harvest.txt", 120, 38, ("tab", "l", "l", "v", "enter")),
)


class Kept:
    """The record of one article, in the place of a cache and of a process that analyses."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def find(self, article: Article, model: str) -> Record | None:  # noqa: ARG002 - as the reader asks for it
        """The record, whatever the model."""
        return self._record

    def keep(self, article: Article, model: str, record: Record) -> None:
        """Nothing is kept."""

    async def analyze(self, article: Article, tell: Callable[[str], None]) -> Record:  # noqa: ARG002
        """The record at once."""
        return self._record

    async def close(self) -> None:
        """Nothing runs."""


async def draw(picture: Picture) -> str:
    """The screen as SVG after the picture's keys."""
    article = load_article(SEEDS / picture.seed)
    kept = Kept(analyze(article))
    settings = Settings()
    with tempfile.TemporaryDirectory() as folder:
        app = PullquoteApp(
            shelf=Shelf([picture.seed], ()),
            opener=Opener(lambda _: article, kept, kept, lambda _: settings.model),
            analyst=kept,
            settings=settings,
            memory=Memory(Path(folder) / "reader.json"),
            palette=load_palette("paper"),
            keymap=KEYMAP,
        )
        async with app.run_test(size=(picture.columns, picture.rows)) as pilot:
            await pilot.pause(_SETTLING)
            for key in picture.keys:
                await pilot.press(key)
                await pilot.pause(_SETTLING)
            return self_contained(app.export_screenshot(title="pullquote"))


def self_contained(svg: str) -> str:
    """The picture without fonts of the web, and without blanks at the start of a text, which some viewers drop."""
    svg = _FOREIGN.sub("", svg)
    svg = svg.replace("font-family: Fira Code, monospace", f"font-family: {FONTS}")
    return _TEXT.sub(_moved, svg)


def _moved(text: re.Match[str]) -> str:
    """The text begun where its first letter stands."""
    x, y, clip, blanks, words = text.groups()
    start = float(x) + CELL * (len(blanks) // len(BLANK))
    return f'x="{start:.1f}" y="{y}"{clip}>{words}<'


def main() -> int:
    """Draw all pictures."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SEEDS.parent / "docs"
    for picture in PICTURES:
        (folder / picture.name).write_text(asyncio.run(draw(picture)), encoding="utf-8")
        print(folder / picture.name)  # noqa: T201 - a program's output
    return 0


if __name__ == "__main__":
    sys.exit(main())
