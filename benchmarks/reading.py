"""What layers, jumps, pages and another width cost in the article view, from a thousand words to a million.

The view is alone in an app of its own in a pseudo-terminal, with a record as dense as news: in every sentence a
quotation, two names and a figure. Told are milliseconds of the app's own thread from the call to the paint.
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import msgspec
from textual.app import App, ComposeResult

from benchmarks.table import Row, table
from benchmarks.terminal import TerminalProgram
from tui.document.article import Article, Block
from tui.document.record import SCHEMA, Entity, Figure, Generator, Mention, Quotation, Record
from tui.document.span import CharSpan
from tui.front.text.flows import find_flows
from tui.front.text.layout import Layout
from tui.front.text.page import divide
from tui.front.themes import load_palette
from tui.front.widgets.article_view import ArticleView

SIZES = (1_000, 10_000, 100_000, 1_000_000)
ROUNDS = 15
LIMIT = 16.0
"""A frame of a screen that is painted 60 times a second, in milliseconds."""
FLAT = 2.0
RESIZE = "resize"
"""Has no limit but that it stays flat: every line is another one."""
SENTENCE = '"We will not reopen quarry {} before the 40 lorries are gone," said Ada Fernsby of Quernmore, on the road'
SENTENCES = 4
DONE = "measured"


def measure() -> list[Row]:
    """Each action at each size, and at a million words over the same at a thousand."""
    with tempfile.TemporaryDirectory() as folder:
        results = {size: _measured(size, Path(folder) / f"{size}.json") for size in SIZES}
    rows = []
    for action in results[SIZES[0]]:
        limit = None if action == RESIZE else LIMIT
        rows += [Row(f"{action} at {size:,} words, ms", results[size][action], limit) for size in SIZES]
        over = results[SIZES[-1]][action] / results[SIZES[0]][action]
        rows.append(Row(f"{action} at {SIZES[-1]:,} words over {SIZES[0]:,}", over, FLAT))
    return rows + _wrapping()


def _wrapping() -> list[Row]:
    """What is wrapped before the first line is seen, and all the rest, of which no slice holds up a key."""
    rows = []
    article = dense_record(SIZES[-1]).article
    wide = msgspec.structs.replace(article, text=article.text.replace("quarry", "石山場地名所"))
    for kind, text in (("narrow", article), ("wide", wide)):
        began = time.thread_time()
        layout = Layout(text, tuple(find_flows(text)), divide(120, 76), frozenset())
        layout.settle(0, 50)
        rows.append(Row(f"first screen of {SIZES[-1]:,} {kind} words, ms", 1000 * (time.thread_time() - began), None))
        began = time.thread_time()
        while not layout.wrap_slice(1.0):
            pass
        rows.append(Row(f"wrap of {SIZES[-1]:,} {kind} words in slices, ms", 1000 * (time.thread_time() - began), None))
    return rows


def dense_record(words: int) -> Record:
    """A record of about `words` words."""
    texts: list[str] = []
    blocks: list[Block] = []
    at = number = 0
    while words > 0:
        text = ". ".join(SENTENCE.format(number + place) for place in range(SENTENCES)) + "."
        blocks.append(Block("paragraph", CharSpan(at, at + len(text))))
        texts.append(text)
        at += len(text) + 2
        number += SENTENCES
        words -= len(text.split())
    return _marked(Article("dense", "0" * 64, "en", "\n\n".join(texts), blocks=tuple(blocks)))


def _marked(article: Article) -> Record:
    person, place = _mentions(article.text, "Ada Fernsby"), _mentions(article.text, "Quernmore")
    ends = [span.end + 2 for span in _spans(article.text, "are gone")]
    openings = [span.start for span in _spans(article.text, '"We will')]
    quotations = tuple(
        Quotation(f"q{number}", "direct", (CharSpan(*ends_at),), (), None, "e0", (), 0.9)
        for number, ends_at in enumerate(zip(openings, ends, strict=True))
    )
    figures = tuple(
        Figure(f"f{number}", span, "count", 40.0, None, None, "=", "lorries", None, None, None)
        for number, span in enumerate(_spans(article.text, "40 lorries"))
    )
    entities = (
        Entity("e0", "person", "Ada Fernsby", (), (), person, 0.9),
        Entity("e1", "place", "Quernmore", (), (), place, 0.9),
    )
    return Record(SCHEMA, Generator("0", "none"), article, entities, quotations, figures)


def _spans(text: str, words: str) -> list[CharSpan]:
    spans, at = [], text.find(words)
    while at >= 0:
        spans.append(CharSpan(at, at + len(words)))
        at = text.find(words, at + len(words))
    return spans


def _mentions(text: str, name: str) -> tuple[Mention, ...]:
    return tuple(Mention(span, "name", 0.9) for span in _spans(text, name))


def _measured(size: int, told: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.reading", str(size), str(told)]
    with TerminalProgram(command, columns=120, rows=50) as program:
        program.wait(lambda output: DONE.encode() in output, timeout=300)
    results: dict[str, float] = json.loads(told.read_text())
    return results


class Dense(App[None]):
    """Only the view; measures itself and says when it has."""

    def __init__(self, words: int, told: Path) -> None:
        super().__init__()
        self._record = dense_record(words)
        self._told = told
        self._random = random.Random(1)  # noqa: S311 - places to jump to, no secret
        self._actions: list[tuple[str, Callable[[], object]]] = []
        self._times: dict[str, list[float]] = {}
        self._began = 0.0

    def compose(self) -> ComposeResult:
        """The view."""
        yield ArticleView()

    def on_mount(self) -> None:
        """Show the article, and measure once all of it is wrapped and marked."""
        view = self.query_one(ArticleView)
        view.palette = load_palette("paper")
        view.show(self._record.article)
        view.highlight(self._record)
        view.ticks_layer = "quotations"
        quotations = self._record.quotations
        turns: list[tuple[str, Callable[[], object]]] = [
            ("layer toggle", lambda: setattr(view, "active_layers", view.active_layers ^ {"quotations"})),
            ("jump", lambda: view.reveal(self._random.choice(quotations).content[0])),
            ("page", lambda: view.scroll_pages(-1 if view.fraction > 0.5 else 1)),
            (RESIZE, lambda: setattr(view, "measure", 70 if view.measure != 70 else 76)),
        ]
        self._actions = [turn for turn in turns for _ in range(ROUNDS)]
        self._wait()

    def _wait(self) -> None:
        if self.query_one(ArticleView).settled:
            self._next()
        else:
            self.set_timer(0.05, self._wait)

    def _next(self) -> None:
        if not self._actions:
            self._told.write_text(json.dumps({name: median(times) for name, times in self._times.items()}))
            self.bell()
            self.exit(message=DONE)
            return
        name, act = self._actions.pop(0)
        self._began = time.thread_time()
        act()
        self.call_after_refresh(self._painted, name)

    def _painted(self, name: str) -> None:
        self._times.setdefault(name, []).append(1000 * (time.thread_time() - self._began))
        self._wait()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        Dense(int(sys.argv[1]), Path(sys.argv[2])).run()
    else:
        print(table(measure()))  # noqa: T201 - a program's output
