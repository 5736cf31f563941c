"""How the reader is started: everything it needs put together, before Textual is loaded and run."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from tui.analysis.models import model_for
from tui.errors import InputError
from tui.front import garbage
from tui.front.choices import choose
from tui.front.keymap import bound_keys
from tui.front.opening import Opener
from tui.front.remembered import Memory, remembered_path
from tui.front.shelf import Shelf
from tui.front.worker import Analyst
from tui.library.records import RecordStore
from tui.paths import cache_folder
from tui.settings import Settings

if TYPE_CHECKING:
    from tui.document.article import Article
    from tui.ingest.discover import Inputs

_STANDARD_INPUT = "-"
_TERMINAL = "CONIN$" if os.name == "nt" else "/dev/tty"


def run_reader(inputs: Inputs, settings: Settings, theme: str | None, mistakes: Sequence[str]) -> None:
    """Open `inputs` in the reader until the user quits; `mistakes` are told on its screen.

    `theme` goes before any other. Raises UsageError where there is no such theme.
    """
    garbage.hold()
    memory = Memory(remembered_path())
    choices = choose(settings, memory.now.theme_for(settings), theme)
    analyst = Analyst(settings.model)
    opener = Opener(
        _loader(inputs.found),
        RecordStore(cache_folder() / "records"),
        analyst,
        lambda article: model_for(article.language, settings.model),
    )
    if inputs.found:
        opener.read_ahead(inputs.found[0])
    from tui.front.app import PullquoteApp

    app = PullquoteApp(
        shelf=Shelf(inputs.found, memory.now.read),
        opener=opener,
        analyst=analyst,
        settings=settings,
        memory=memory,
        palette=choices.palette,
        keymap=bound_keys(choices.keys),
        mistakes=tuple(dict.fromkeys((*mistakes, *choices.mistakes, *filter(None, [memory.problem])))),
    )
    app.run()


def _loader(sources: Sequence[str]) -> Callable[[str], Article]:
    """What loads a source; standard input is read to its end now, so that the keyboard can take its place."""
    if _STANDARD_INPUT not in sources:
        return _load
    piped: Article | InputError
    try:
        piped = _load(_STANDARD_INPUT)
    except InputError as error:
        piped = error
    _give_keyboard_back()

    def load(source: str) -> Article:
        if source != _STANDARD_INPUT:
            return _load(source)
        if isinstance(piped, InputError):
            raise piped
        return piped

    return load


def _load(source: str) -> Article:
    # Loaded by the thread that reads ahead, while Textual is loaded by this one.
    from tui.ingest.load import load_source

    return load_source(source)


def _give_keyboard_back() -> None:
    """Let standard input be the terminal again, where there is one."""
    with contextlib.suppress(OSError):
        terminal = os.open(_TERMINAL, os.O_RDONLY)
        os.dup2(terminal, sys.__stdin__.fileno() if sys.__stdin__ else 0)
        os.close(terminal)
