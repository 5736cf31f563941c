"""The command palette: it is handed commands and knows nothing of the app."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content
from textual.fuzzy import Matcher
from textual.markup import escape
from textual.style import Style

from tui.front.display import display_text


class Command(NamedTuple):
    """Something the palette offers: what it is called, what it does or which key does it, and what to run."""

    title: str
    help: str
    run: Callable[[], Any]


def provider_of(commands: Sequence[Command]) -> type[Provider]:
    """A provider that offers `commands`, in their order while nothing is typed and by likeness after."""
    # A theme is called what its file is called, whoever made the file.
    offered = [Command(display_text(command.title), display_text(command.help), command.run) for command in commands]

    class Commands(Provider):
        """Offers what it was handed."""

        async def discover(self) -> Hits:
            """Every command."""
            for title, told, run in offered:
                yield DiscoveryHit(Content(title), run, text=title, help=escape(told))

        async def search(self, query: str) -> Hits:
            """The commands like `query`."""
            matcher = self.matcher(query)
            for title, told, run in offered:
                score = matcher.match(title)
                if score > 0:
                    yield Hit(score, _highlighted(matcher, query, title), run, title, escape(told))

    return Commands


def _highlighted(matcher: Matcher, query: str, title: str) -> Content:
    """The title with what matched underlined; Textual's own would read brackets in a title as markup."""
    shown = Content(title)
    for at in matcher.fuzzy_search.match(query, title)[1]:
        shown = shown.stylize(Style(underline=True, bold=True), at, at + 1)
    return shown
