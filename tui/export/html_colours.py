"""What a page needs of a theme. Themes are the front's: whoever calls hands one in, and its palette has this shape."""

from __future__ import annotations

from typing import Protocol


class Colours(Protocol):
    """Colours by meaning, each "#rrggbb"; `dark` says whether the page is."""

    @property
    def dark(self) -> bool:
        """Whether the page is dark."""

    @property
    def background(self) -> str:
        """Behind the article."""

    @property
    def surface(self) -> str:
        """Behind bars and lists."""

    @property
    def text(self) -> str:
        """The article."""

    @property
    def muted(self) -> str:
        """Captions, bylines, roles."""

    @property
    def accent(self) -> str:
        """Links."""

    @property
    def headline(self) -> str:
        """The headline."""

    @property
    def person(self) -> str:
        """Underlines of people."""

    @property
    def organization(self) -> str:
        """Underlines of organisations."""

    @property
    def place(self) -> str:
        """Underlines of places."""

    @property
    def group(self) -> str:
        """Underlines of peoples and groups."""

    @property
    def other(self) -> str:
        """Underlines of every other kind."""

    @property
    def figure(self) -> str:
        """Figures."""

    @property
    def date(self) -> str:
        """Dates."""

    @property
    def summary(self) -> str:
        """The mark of the summary's sentences."""

    @property
    def voices(self) -> tuple[str, ...]:
        """The speakers, those with most quotations first."""
