"""One line of an article as a strip of the screen: margin, gutter, text with its layers, side mark."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from rich.segment import Segment
from textual.strip import Strip

from tui.document.article import BlockKind
from tui.document.record import Entity, Quotation
from tui.document.span import CharSpan
from tui.front.display import STAND_IN, display_text
from tui.front.palette import Palette
from tui.front.text.cells import cells_of, cropped
from tui.front.text.gutter import find_bar, gutter_text, opens_voice
from tui.front.text.ink import Ink, blended, style_of
from tui.front.text.layout import Layout, Line
from tui.front.text.looks import FOLDS, LOOKS
from tui.front.text.marked import Marked, MarkedSpans
from tui.front.text.scene import Scene

_QUOTED = 0.35
_BULLETS = frozenset("-*+")
_NAMED_KINDS = frozenset({"person", "organization", "place", "group"})


def paint_line(layout: Layout, y: int, line: Line | None, spans: MarkedSpans, scene: Scene) -> Strip:
    """The `line` of `layout`, which is at `y`, as wide as its page; blank for None, outside the article."""
    page, palette = layout.page, scene.palette
    plain = Ink(palette.text, palette.background)
    if line is None or line.number < 0:
        return Strip([Segment(" " * page.width, style_of(plain))], page.width)
    marked = spans.between(line.start, line.end) if not line.folded else []
    left = [Segment(" " * page.left, style_of(plain)), *_gutter(layout, y, line, marked, spans, scene)]
    text = _folded(layout, line, scene) if line.folded else _text(layout, line, marked, scene)
    used = page.text_left + sum(cells_of(segment.text) for segment in text)
    room = page.text_left + page.column - used
    ground = text[-1].style if room > 0 and layout.flows[line.flow].kind in ("code", "table") else style_of(plain)
    right = [Segment(" " * max(0, room), ground), *_side(line, marked, scene, page.side)]
    used += max(0, room) + page.side
    right.append(Segment(" " * max(0, page.width - used), style_of(plain)))
    strip = Strip(_joined((*left, *text, *right)), max(used, page.width))
    return strip.adjust_cell_length(page.width, style_of(plain))


def _joined(segments: Iterable[Segment]) -> list[Segment]:
    """`segments` with neighbours of one style made one: every segment costs again wherever it is shown."""
    joined: list[Segment] = []
    for segment in segments:
        if joined and joined[-1].style is segment.style:
            joined[-1] = Segment(joined[-1].text + segment.text, segment.style)
        elif segment.text:
            joined.append(segment)
    return joined


def _gutter(
    layout: Layout, y: int, line: Line, marked: Sequence[Marked], spans: MarkedSpans, scene: Scene
) -> Iterator[Segment]:
    page, palette = layout.page, scene.palette
    bar = find_bar(marked, line, scene)
    selected = any(scene.selects(mark) and mark.start >= line.start for mark in marked)
    if bar is None:
        text = f"{'›' if selected else ' ':>{page.gutter}}" if page.gutter else ""
        yield Segment(text, style_of(Ink(palette.accent, palette.background)))
        return
    opens = opens_voice(layout, y, line, bar, spans, scene)
    colour = scene.voice_colour(bar.speaker)
    text = gutter_text(bar, opens=opens, selected=selected, width=page.gutter)
    yield Segment(text, style_of(Ink(colour, palette.background, bold=True)))


def _side(line: Line, marked: Sequence[Marked], scene: Scene, width: int) -> Iterator[Segment]:
    """The bracket beside a sentence of the summary."""
    sentences = [mark for mark in marked if mark.layer == "summary" and scene.shows(mark)]
    opens = {mark.id for mark in sentences if mark.start >= line.start}
    closes = {mark.id for mark in sentences if mark.end <= line.end}
    glyph = "│" if sentences else " "
    if opens and closes:
        glyph = "◂" if opens == closes else "┤"
    elif opens or closes:
        glyph = "┐" if opens else "┘"
    yield Segment(f"{glyph:>{width}}" if width else "", style_of(Ink(scene.palette.summary, scene.palette.background)))


def _folded(layout: Layout, line: Line, scene: Scene) -> list[Segment]:
    label = FOLDS[layout.flows[line.flow].kind]
    if cells_of(label) > layout.page.column:
        label = cropped(label, layout.page.column - 1) + "…"
    return [Segment(label, style_of(Ink(scene.palette.faint, scene.palette.background)))]


def _text(layout: Layout, line: Line, marked: Sequence[Marked], scene: Scene) -> list[Segment]:
    flow = layout.flows[line.flow]
    text = display_text(layout.article.text[line.start : line.end])
    if flow.kind == "list_item" and line.number == 0 and layout.hang(line.flow) and text[0] in _BULLETS:
        text = "•" + text[1:]
    if flow.kind == "table":
        text = text.replace(" | ", " │ ")
    padding = layout.padding(line.flow)
    shown = [mark for mark in marked if scene.shows(mark) or scene.selects(mark)]
    segments = [_indent(layout, line, scene)] if line.indent else []
    cuts = sorted({*_cuts(layout, line, shown, scene), *(at for at in padding if line.start < at < line.end)})
    for start, end in pairwise(cuts):
        active = [mark for mark in shown if mark.start <= start < mark.end]
        ink = _backed(_inked(_block_ink(layout, line, start, scene.palette), active, scene), start, active, scene)
        if start in padding:
            segments.append(Segment(" " * padding[start], style_of(_block_ink(layout, line, start, scene.palette))))
        piece = text[start - line.start : end - line.start].replace(STAND_IN, "")
        segments.append(Segment(piece, style_of(ink)))
    return segments or [Segment("", style_of(Ink(scene.palette.text, scene.palette.background)))]


def _indent(layout: Layout, line: Line, scene: Scene) -> Segment:
    look = LOOKS[layout.flows[line.flow].kind]
    ground = _ground(layout.flows[line.flow].kind, scene.palette)
    text = f"{look.rule:>{line.indent - 1}} " if look.rule else " " * line.indent
    return Segment(text, style_of(Ink(scene.palette.faint, ground)))


def _cuts(layout: Layout, line: Line, marked: Sequence[Marked], scene: Scene) -> list[int]:
    """Where on the line the look may change, its ends included."""
    spans: list[tuple[int, int]] = [(mark.start, mark.end) for mark in marked]
    blocks = layout.flows[line.flow].blocks
    spans += [block.span for block in blocks] if len(blocks) > 1 else []
    spans += [span for _, span in _matches(line.start, line.end, scene)] if scene.matches else []
    if scene.dragged is not None:
        spans.append(scene.dragged)
    inner = {place for span in spans for place in span if line.start < place < line.end}
    return sorted(inner | {line.start, line.end})


def _matches(start: int, end: int, scene: Scene) -> list[tuple[int, CharSpan]]:
    """The matches that cover code points of `[start, end)`, with their numbers."""
    found = []
    number = bisect_right(scene.matches, start, key=lambda span: span.end)
    while number < len(scene.matches) and scene.matches[number].start < end:
        found.append((number, scene.matches[number]))
        number += 1
    return found


def _ground(kind: BlockKind, palette: Palette) -> str:
    return palette.surface if kind in ("code", "table") else palette.background


def _block_ink(layout: Layout, line: Line, offset: int, palette: Palette) -> Ink:
    flow = layout.flows[line.flow]
    kind = flow.kind
    if len(flow.blocks) > 1:
        kind = next((block.kind for block in flow.blocks if block.span.start <= offset < block.span.end), kind)
    look = LOOKS[kind]
    colour: str = getattr(palette, look.tone)
    return Ink(colour, _ground(kind, palette), bold=look.bold, italic=look.italic)


def _inked(ink: Ink, active: Sequence[Marked], scene: Scene) -> Ink:
    """`ink` under the layers of `active`, each with an attribute of its own so that all are seen together."""
    palette = scene.palette
    spoken = [mark.thing for mark in active if isinstance(mark.thing, Quotation) and mark.part == "content"]
    if scene.voice is not None and not any(quotation.speaker == scene.voice for quotation in spoken):
        return ink._replace(colour=palette.faint if spoken else palette.muted)
    if spoken and ink.colour == palette.text:
        ink = ink._replace(colour=blended(ink.colour, scene.voice_colour(spoken[-1].speaker), _QUOTED))
    for mark in active:
        if mark.layer == "entities" and _is_marked_entity(mark, scene):
            ink = ink._replace(colour=_entity_colour(mark, palette), underline=True)
        elif mark.layer == "quotations" and mark.part == "source" and _is_selected_thing(mark, scene):
            ink = ink._replace(underline=True)
    if any(mark.layer == "dates" for mark in active):
        ink = ink._replace(colour=palette.date, italic=True)
    if any(mark.layer == "figures" for mark in active):
        ink = ink._replace(colour=palette.figure, bold=True)
    return ink


def _backed(ink: Ink, offset: int, active: Sequence[Marked], scene: Scene) -> Ink:
    """`ink` on the ground of what is selected, found or dragged over; themes are held to contrast on each."""
    palette = scene.palette
    if scene.dragged is not None and scene.dragged.start <= offset < scene.dragged.end:
        return ink._replace(colour=palette.background, background=palette.text)
    for number, _ in _matches(offset, offset + 1, scene) if scene.matches else ():
        if number == scene.match_index:
            return ink._replace(colour=palette.background, background=palette.match_current)
        ink = ink._replace(background=palette.match)
    if scene.selection is not None and ink.background != palette.match and any(map(scene.selects, active)):
        return ink._replace(background=palette.selection)
    return ink


def _is_marked_entity(mark: Marked, scene: Scene) -> bool:
    """Names are marked; pronouns and descriptions only of the entity that is selected."""
    return mark.part == "name" or _is_selected_thing(mark, scene)


def _is_selected_thing(mark: Marked, scene: Scene) -> bool:
    return scene.selection is not None and (mark.layer, mark.id) == (scene.selection.layer, scene.selection.id)


def _entity_colour(mark: Marked, palette: Palette) -> str:
    kind = mark.thing.kind if isinstance(mark.thing, Entity) else "other"
    colour: str = getattr(palette, kind if kind in _NAMED_KINDS else "other")
    return colour
