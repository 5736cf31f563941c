"""The article as it is read: a click selects what is marked, hovering tells, dragging copies."""

from __future__ import annotations

import re

from textual import events
from textual.geometry import Offset, Region
from textual.message import Message
from textual.selection import Selection as TextSelection
from textual.strip import Strip

from tui.document.span import CharSpan
from tui.front.display import copyable_text
from tui.front.selection import Selection
from tui.front.text.hit import Hit, find_hit, next_selection, selections_at
from tui.front.widgets.article_marks import ArticleMarks

_WORD = re.compile(r"[\w'’\-]+")
_NEAR = 64


class ArticleView(ArticleMarks):
    """The reader's article. Screens give it a palette, an article, then a record, and hear what is done in it."""

    class SpanSelected(Message):
        """The reader clicked: on something marked, or beside it where `selection` is None."""

        def __init__(self, selection: Selection | None) -> None:
            self.selection = selection
            super().__init__()

    class SpanHovered(Message):
        """The mouse is over something marked now, or where `selection` is None over nothing."""

        def __init__(self, selection: Selection | None) -> None:
            self.selection = selection
            super().__init__()

    class TextCopied(Message):
        """The reader dragged over `text`, and it was copied."""

        def __init__(self, text: str) -> None:
            self.text = text
            super().__init__()

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id, classes=classes)
        self._painting = False
        self._hovered: Selection | None = None
        self._drag_start: int | None = None

    @property
    def allow_select(self) -> bool:
        """Textual's own selection by dragging starts here too, and goes on into other widgets."""
        return True

    def render_lines(self, crop: Region) -> list[Strip]:
        """Paint the lines of `crop` for the screen."""
        self._painting = True
        try:
            return super().render_lines(crop)
        finally:
            self._painting = False

    def render_line(self, y: int) -> Strip:
        """The strip for the line `y` of the screen; with its places in the text where it is not painted but asked."""
        strip = super().render_line(y)
        line = None if self._painting else self._lines.line_at(y + self.scroll_offset.y)
        if line is None:
            return strip
        cell = self._lines.page.text_left + line.indent
        return strip.apply_offsets(line.start - self._flows[line.flow].start - cell, line.flow)

    def get_selection(self, selection: TextSelection) -> tuple[str, str] | None:
        """The words of the article that Textual's `selection` covers."""
        span = self._span_of(selection)
        if span is None:
            return None
        first, last = self._lines.flow_at(span.start), self._lines.flow_at(max(span.start, span.end - 1))
        flows = self._flows[first : last + 1]
        pieces = (self.article.text[max(span.start, flow.start) : min(span.end, flow.end)] for flow in flows)
        return copyable_text("\n\n".join(" ".join(piece.split("\n")) for piece in pieces)), "\n"

    def selection_updated(self, selection: TextSelection | None) -> None:
        """Show what is dragged over."""
        self.dragged = self._span_of(selection) if selection is not None else None

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Remember where a drag may start."""
        hit = self._hit(event)
        self._drag_start = hit.offset if hit is not None and event.button == 1 else None

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Drag to the very character under the mouse, or tell what is hovered."""
        hit = self._hit(event)
        if self._drag_start is not None and event.button == 1:
            self.capture_mouse()
            if hit is not None:
                # Textual's own selection counts cells; this one counts code points.
                first, last = sorted((self._drag_start, hit.offset))
                self._select_text(CharSpan(first, last + 1))
            return
        choices = self._choices(hit)
        hovered = choices[0] if choices else None
        if hovered != self._hovered:
            self._hovered = hovered
            self.post_message(self.SpanHovered(hovered))

    def on_mouse_up(self) -> None:
        """Copy what was dragged over."""
        self.release_mouse()
        started, self._drag_start = self._drag_start, None
        if started is not None and self.text_selection is not None:
            self._copy_selected()

    def on_leave(self) -> None:
        """Nothing is hovered any more."""
        if self._hovered is not None:
            self._hovered = None
            self.post_message(self.SpanHovered(None))

    def on_click(self, event: events.Click) -> None:
        """Select what is marked here; open or close a fold; twice copies the word, three times the paragraph."""
        event.prevent_default()
        hit = self._hit(event)
        if hit is None or self.text_selection is not None:
            return
        if event.chain > 1:
            self._select_words(hit, paragraph=event.chain > 2)
            return
        choices = self._choices(hit)
        if hit.line.folded or (not choices and self._lines.can_fold(hit.line.flow)):
            self.toggle_fold(hit.line.flow)
            return
        self.select(next_selection(choices, self.selection), reveal=False)
        self.post_message(self.SpanSelected(self.selection))

    def _hit(self, event: events.MouseEvent) -> Hit | None:
        return find_hit(self._lines, event.x, event.y + self.scroll_offset.y)

    def _choices(self, hit: Hit | None) -> list[Selection]:
        scene = self.scene
        return selections_at(hit, self.spans, scene) if hit is not None and scene is not None else []

    def _select_words(self, hit: Hit, *, paragraph: bool) -> None:
        flow = self._flows[hit.line.flow]
        start, end = max(flow.start, hit.offset - _NEAR), min(flow.end, hit.offset + _NEAR)
        words = (CharSpan(*word.span()).moved(start) for word in _WORD.finditer(self.article.text[start:end]))
        word = next((word for word in words if word.start <= hit.offset < word.end), None)
        span = CharSpan(flow.start, flow.end) if paragraph else word
        if span is not None:
            self._select_text(span)
            self._copy_selected()

    def _select_text(self, span: CharSpan) -> None:
        self.screen.selections = {self: TextSelection(self._place(span.start), self._place(span.end))}

    def _copy_selected(self) -> None:
        selection = self.text_selection
        copied = self.get_selection(selection) if selection is not None else None
        text = copied[0].strip() if copied is not None else ""
        if text:
            self.app.copy_to_clipboard(text)
            self.post_message(self.TextCopied(text))

    def _place(self, offset: int) -> Offset:
        """The code point at `offset` as Textual's selections say it: the flow down, the code points into it across."""
        flow = self._lines.flow_at(offset)
        return Offset(offset - self._flows[flow].start, flow)

    def _span_of(self, selection: TextSelection) -> CharSpan | None:
        if not self._flows:
            return None
        start = self._flows[0].start
        end = self._flows[-1].end
        if selection.start is not None and 0 <= selection.start.y < len(self._flows):
            start = self._flows[selection.start.y].start + max(0, selection.start.x)
        if selection.end is not None and 0 <= selection.end.y < len(self._flows):
            end = min(end, self._flows[selection.end.y].start + selection.end.x)
        return CharSpan(start, end) if start < end else None
