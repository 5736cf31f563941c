"""The page: the article with its search line, or a notice where there is no article to show."""

from __future__ import annotations

from typing import Literal

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from tui.document.article import Article
from tui.front.bindings import bindings_for
from tui.front.display import display_text
from tui.front.palette import Palette
from tui.front.widgets.article_view import ArticleView
from tui.front.widgets.find_bar import FindBar


class ReadingPane(Vertical):
    """Scrolls and searches the article."""

    BINDINGS = bindings_for("reading")

    class Found(Message):
        """The search stands at another match; `told` says at which."""

        def __init__(self, told: str) -> None:
            super().__init__()
            self.told = told

    def __init__(self, measure: int, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._measure = measure
        self._matches = 0

    def compose(self) -> ComposeResult:
        """The notice, the article and the search line; one of the first two is seen."""
        yield Static(id="notice", markup=False)
        yield ArticleView(id="article")
        yield FindBar(id="find")

    @property
    def view(self) -> ArticleView:
        """The article."""
        return self.query_one(ArticleView)

    def on_mount(self) -> None:
        """Nothing is open yet."""
        self.view.measure = self._measure
        self.view.display = False
        self.query_one(FindBar).display = False

    def dress(self, palette: Palette) -> None:
        """Take the colours of `palette`."""
        self.view.palette = palette

    def show(self, article: Article) -> None:
        """Show `article` from its start."""
        self.query_one("#notice").display = False
        self.close_find()
        had_focus = self.has_focus_within or self.screen.focused is None
        self.view.display = True
        self.view.show(article)
        if had_focus:
            self.view.focus()

    def notice(self, words: str) -> None:
        """Tell `words` in the place of an article."""
        self.view.display = False
        notice = self.query_one("#notice", Static)
        notice.update(Content(display_text(words)))
        notice.display = True

    def focus(self, scroll_visible: bool = True) -> ReadingPane:
        """Give the focus to the article."""
        self.view.focus(scroll_visible)
        return self

    @property
    def is_finding(self) -> bool:
        """Whether a search stands."""
        return self._matches > 0 or bool(self.query_one(FindBar).display)

    def close_find(self, keep: bool = False) -> None:
        """Close the search line; unless `keep`, its matches are let go too."""
        had_focus = self.query_one(FindBar).has_focus_within
        self.query_one(FindBar).display = False
        if not keep:
            self._matches = 0
            self.view.clear_find()
        if had_focus:
            self.view.focus()

    def action_scroll_lines(self, lines: int) -> None:
        """Scroll by so many lines."""
        self.view.scroll_lines(lines)

    def action_scroll_pages(self, pages: float) -> None:
        """Scroll by so many screens, or a part of one."""
        if pages == int(pages):
            self.view.scroll_pages(int(pages))
        else:
            self.view.scroll_lines(round(self.view.size.height * pages))

    def action_scroll_to(self, end: Literal["start", "end"]) -> None:
        """Scroll to one end."""
        if end == "start":
            self.view.scroll_home(animate=False)
        else:
            self.view.scroll_end(animate=False)

    def action_find(self) -> None:
        """Open the search line."""
        bar = self.query_one(FindBar)
        bar.display = True
        bar.focus()

    def action_go_to_match(self, step: int) -> None:
        """Go to the next match, round the end."""
        if self._matches:
            self.view.go_to_match(step)
            self._tell_match()

    def on_find_bar_find_changed(self, event: FindBar.FindChanged) -> None:
        """Search as one types."""
        event.stop()
        self._matches = self.view.find(event.query) if self.view.display else 0
        self.query_one(FindBar).count = self.view.match_count if event.query else ""

    def on_find_bar_find_closed(self, event: FindBar.FindClosed) -> None:
        """Back to the article."""
        event.stop()
        self.close_find(event.keep)
        if event.keep:
            self._tell_match()

    def _tell_match(self) -> None:
        self.query_one(FindBar).count = self.view.match_count
        self.post_message(self.Found(f"match {self.view.match_count}"))
