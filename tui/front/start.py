"""How the reader is started: everything it needs put together, before Textual is loaded and run."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Sequence

from tui.analysis.models import model_for
from tui.document.article import Article
from tui.errors import InputError
from tui.front.choices import choose
from tui.front.keymap import bound_keys
from tui.front.opening import Opener
from tui.front.remembered import Memory, remembered_path
from tui.front.shelf import Shelf
from tui.front.worker import Analyst
from tui.ingest.discover import STANDARD_INPUT, Inputs
from tui.ingest.load import load_source
from tui.library.records import RecordStore
from tui.paths import cache_folder
from tui.settings import Settings

_TERMINAL = "CONIN$" if os.name == "nt" else "/dev/tty"


def run_reader(inputs: Inputs, settings: Settings, theme: str | None, mistakes: Sequence[str]) -> None:
    """Open `inputs` in the reader until the user quits; `mistakes` are told on its screen.

    `theme` goes before any other. Raises UsageError where there is no such theme.
    """
    memory = Memory(remembered_path())
    choices = choose(settings, memory.now.theme_for(settings), theme)
    analyst = Analyst(settings.model)
    opener = Opener(
        _loader(inputs.found),
        RecordStore(cache_folder() / "records"),
        analyst,
        lambda article: model_for(article.language, settings.model),
    )
    from tui.front.app import PullquoteApp

    app = PullquoteApp(
        shelf=Shelf(inputs.found, memory.now.read),
        opener=opener,
        analyst=analyst,
        settings=settings,
        memory=memory,
        palette=choices.palette,
        keymap=bound_keys(choices.keys),
        mistakes=(*mistakes, *choices.mistakes),
    )
    app.run()


def _loader(sources: Sequence[str]) -> Callable[[str], Article]:
    """What loads a source; standard input is read to its end now, so that the keyboard can take its place."""
    if STANDARD_INPUT not in sources:
        return load_source
    piped: Article | InputError
    try:
        piped = load_source(STANDARD_INPUT)
    except InputError as error:
        piped = error
    _give_keyboard_back()

    def load(source: str) -> Article:
        if source != STANDARD_INPUT:
            return load_source(source)
        if isinstance(piped, InputError):
            raise piped
        return piped

    return load


def _give_keyboard_back() -> None:
    """Let standard input be the terminal again, where there is one."""
    with contextlib.suppress(OSError):
        terminal = os.open(_TERMINAL, os.O_RDONLY)
        os.dup2(terminal, sys.__stdin__.fileno() if sys.__stdin__ else 0)
        os.close(terminal)
