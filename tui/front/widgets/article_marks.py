"""The highlights of an article: layers and voices of its record, the selection, search matches, and their ticks."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from time import perf_counter

from textual.reactive import reactive
from textual.scrollbar import ScrollBar

from tui.document.article import Article
from tui.document.record import Record
from tui.document.span import CharSpan
from tui.front.palette import Palette
from tui.front.selection import LAYERS, Layer, Selection
from tui.front.text.find import find_matches, match_from
from tui.front.text.ink import blended
from tui.front.text.marked import Marked, MarkedSpans, find_marked
from tui.front.text.scene import Scene
from tui.front.text.ticks import TickedScrollBar, tick_rows
from tui.front.voices import Speaker, rank_speakers
from tui.front.widgets.article_text import ArticleText

_SLICE = 0.003
_PAUSE = 0.004
_THUMB = 0.35
_MANY = 20_000


class ArticleMarks(ArticleText):
    """The article's text with what is marked in it."""

    active_layers: reactive[frozenset[Layer]] = reactive(frozenset(LAYERS))
    hidden_kinds: reactive[frozenset[str]] = reactive(frozenset())
    selection: reactive[Selection | None] = reactive(None)
    voice: reactive[str | None] = reactive(None)
    ticks_layer: reactive[Layer | None] = reactive(None)
    matches: reactive[tuple[CharSpan, ...]] = reactive(())
    match_index: reactive[int | None] = reactive(None)
    dragged: reactive[CharSpan | None] = reactive(None)

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id, classes=classes)
        self._voices: dict[str, Speaker] = {}
        self._coming: MarkedSpans | None = None
        self._find_from = 0
        self._found_at: int | None = None

    @property
    def scene(self) -> Scene | None:
        """What decides the looks of the lines; None while there is no palette."""
        if self.palette is None:
            return None
        return Scene(
            palette=self.palette,
            layers=self.active_layers,
            hidden_kinds=self.hidden_kinds,
            voices=self._voices,
            voice=self.voice,
            selection=self.selection,
            matches=self.matches,
            match_index=self.match_index,
            dragged=self.dragged,
        )

    @property
    def vertical_scrollbar(self) -> ScrollBar:
        """The scrollbar with ticks, made when first asked for."""
        if self._vertical_scrollbar is None:
            self._vertical_scrollbar = TickedScrollBar(thickness=self.scrollbar_size_vertical)
            self._vertical_scrollbar.display = False
            self.app._start_widget(self, self._vertical_scrollbar)
        return self._vertical_scrollbar

    def show(self, article: Article) -> None:
        """Show the text of `article` from its top, without highlights."""
        self.selection = self.voice = self._coming = None
        self._voices = {}
        self.clear_find()
        super().show(article)

    def highlight(self, record: Record) -> None:
        """Mark what `record` found in the article shown; another record of the same article replaces it."""
        voices = {speaker.entity.id: speaker for speaker in rank_speakers(record)}
        self._coming = MarkedSpans()
        self._mark_on(find_marked(record), self._coming, voices)

    @property
    def settled(self) -> bool:
        """Whether all of the text is wrapped and all of the record marked."""
        return self._lines.complete and self._coming is None

    def select(self, selection: Selection | None, reveal: bool = True) -> None:
        """Show `selection` as selected, and where `reveal` is set bring it a third down the screen."""
        self.selection = selection
        if selection is not None and reveal:
            self.reveal(selection.span)

    def find(self, query: str) -> int:
        """Mark every match of `query` and reveal the first from the screen's top on; how many there are."""
        text = self.article.text
        matches = find_matches(text, query)
        if self.scroll_offset.y != self._found_at:
            # A query that grows is searched from where its first letter was, not from where that one led.
            self._find_from = self.top_offset
        self.matches = tuple(matches)
        self.match_index = match_from(matches, self._find_from) if matches else None
        self._reveal_match()
        return len(matches)

    def go_to_match(self, step: int) -> int | None:
        """Reveal the match `step` after the current one, round at the ends; its number from 0, None without any.

        From a current match that was scrolled away the search goes on at the screen's top.
        """
        if self.matches:
            at = self.match_index or 0
            if not self.in_sight(self.matches[at].start):
                at = match_from(self.matches, self.top_offset) - (step > 0)
            self.match_index = (at + step) % len(self.matches)
            self._reveal_match()
        return self.match_index

    def clear_find(self) -> None:
        """Forget the search."""
        self.matches = ()
        self.match_index = self._found_at = None

    @property
    def match_count(self) -> str:
        """Where the search stands, as "3 of 17"; "no match" where nothing was found."""
        return f"{self.match_index + 1} of {len(self.matches)}" if self.match_index is not None else "no match"

    def watch_palette(self, palette: Palette | None) -> None:
        """Give the scrollbar and the ground the colours of the theme."""
        if palette is not None:
            self.styles.background = palette.background
            bar = self.styles
            bar.scrollbar_background = bar.scrollbar_background_hover = bar.scrollbar_background_active = (
                palette.background
            )
            bar.scrollbar_color = blended(palette.background, palette.faint, _THUMB)
            bar.scrollbar_color_hover = bar.scrollbar_color_active = palette.faint
        self.update_ticks()

    def on_resize(self) -> None:
        """Draw the ticks for another height."""
        self.update_ticks()

    def watch_ticks_layer(self) -> None:
        """Draw the ticks of another layer."""
        self.update_ticks()

    def watch_virtual_size(self) -> None:
        """Draw the ticks where their lines are now."""
        self.update_ticks()

    def update_ticks(self) -> None:
        """Place the ticks of the active layer, or of the search while there is one, on the scrollbar."""
        bar = self.vertical_scrollbar if self.is_attached else None
        if not isinstance(bar, TickedScrollBar) or self.palette is None:
            return
        starts: list[int] = []
        if self.matches:
            starts = [span.start for span in self.matches]
            bar.tick_colour = self.palette.match_current
        elif self.ticks_layer is not None:
            starts = self.spans.starts(self.ticks_layer)
            bar.tick_colour = _layer_colour(self.ticks_layer, self.palette)
        bar.ticks = tick_rows(starts, self._lines, self.size.height)

    def watch_matches(self) -> None:
        """Draw the ticks of the search, or those of the layer again."""
        self.update_ticks()

    def _reveal_match(self) -> None:
        if self.match_index is not None:
            self.reveal(self.matches[self.match_index])
            self._found_at = self.scroll_offset.y

    def _mark_on(self, left: Iterator[Marked], spans: MarkedSpans, voices: dict[str, Speaker]) -> None:
        """Sort a slice of the spans that are `left`; show them all once the last is in its place."""
        until = perf_counter() + _SLICE
        for marked in left:
            spans.add(marked)
            if perf_counter() > until:
                self.set_timer(_PAUSE, lambda: self._mark_rest(left, spans, voices))
                return
        self.spans, self._voices, self._coming = spans, voices, None
        if len(spans) > _MANY:
            # They stay as long as the article does; to look through all of them for garbage takes ten frames.
            gc.freeze()
        self.update_ticks()
        self.refresh()

    def _mark_rest(self, left: Iterator[Marked], spans: MarkedSpans, voices: dict[str, Speaker]) -> None:
        if spans is self._coming:
            self._mark_on(left, spans, voices)


def _layer_colour(layer: Layer, palette: Palette) -> str:
    """The colour that ticks of `layer` have."""
    colours: dict[Layer, str] = {
        "entities": palette.place,
        "quotations": palette.voices[0],
        "figures": palette.figure,
        "dates": palette.date,
        "summary": palette.summary,
    }
    return colours[layer]
