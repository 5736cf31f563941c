"""Every key of the reader in one table: bindings, help, `pullquote keys` and the documentation all read it.

Free of Textual, so that the command line can print it at once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Literal, NamedTuple

Scope = Literal["app", "desk", "reader", "reading", "library", "panel", "map", "help"]
"""Where a key works: everywhere, in the reader's panes, in the article, the library, a panel, the map, or the help."""

OUTER: Mapping[Scope, tuple[Scope, ...]] = {
    "app": (),
    "reader": ("app",),
    "desk": ("reader", "app"),
    "reading": ("desk", "reader", "app"),
    "library": ("desk", "reader", "app"),
    "panel": ("desk", "reader", "app"),
    "map": ("app",),
    "help": ("app",),
}
"""The scopes around each scope, the nearest first: a key of an inner scope goes before the same key further out."""


Choice = Mapping[str, tuple[str, ...]]
"""The user's own keys, by the ids of what they do."""


class Key(NamedTuple):
    """One thing a key does. `id` is what the settings call it; `keys` are single characters or names of keys.

    `action` is in Textual's writing, run by what `scope` names; `footer` is its short name there, none when empty.
    """

    id: str
    keys: tuple[str, ...]
    scope: Scope
    action: str
    description: str
    group: str
    footer: str = ""


KEYMAP: tuple[Key, ...] = (
    Key("read.line_down", ("j", "down"), "reading", "scroll_lines(1)", "One line down", "Read"),
    Key("read.line_up", ("k", "up"), "reading", "scroll_lines(-1)", "One line up", "Read"),
    Key("read.page_down", ("space", "pagedown"), "reading", "scroll_pages(1.0)", "One page down", "Read"),
    Key("read.page_up", ("b", "pageup"), "reading", "scroll_pages(-1.0)", "One page up", "Read"),
    Key("read.half_down", ("d", "ctrl+d"), "reading", "scroll_pages(0.5)", "Half a page down", "Read"),
    Key("read.half_up", ("ctrl+u",), "reading", "scroll_pages(-0.5)", "Half a page up", "Read"),
    Key("read.start", ("g", "home"), "reading", "scroll_to('start')", "To the start", "Read"),
    Key("read.end", ("G", "end"), "reading", "scroll_to('end')", "To the end", "Read"),
    Key("article.next", ("J",), "reader", "open_neighbour(1)", "Next article", "Read"),
    Key("article.previous", ("K",), "reader", "open_neighbour(-1)", "Previous article", "Read"),
    Key("jump.next_quotation", ("]",), "reader", "jump('quotation', 1)", "Next quotation", "Jump", "next quote"),
    Key("jump.previous_quotation", ("[",), "reader", "jump('quotation', -1)", "Previous quotation", "Jump"),
    Key(
        "jump.next_voice",
        ("}",),
        "reader",
        "jump('voice', 1)",
        "Next quotation of the same speaker",
        "Jump",
        "same voice",
    ),
    Key("jump.previous_voice", ("{",), "reader", "jump('voice', -1)", "Previous quotation of the same speaker", "Jump"),
    Key("jump.next_figure", (")",), "reader", "jump('figure', 1)", "Next figure", "Jump"),
    Key("jump.previous_figure", ("(",), "reader", "jump('figure', -1)", "Previous figure", "Jump"),
    Key("jump.next_mention", (">",), "reader", "jump('mention', 1)", "Next mention of the entity", "Jump"),
    Key(
        "jump.previous_mention",
        ("<",),
        "reader",
        "jump('mention', -1)",
        "Previous mention of the entity",
        "Jump",
    ),
    Key("search.open", ("/",), "reading", "find", "Search the article", "Search", "search"),
    Key("search.next", ("n",), "reading", "go_to_match(1)", "Next match", "Search"),
    Key("search.previous", ("N",), "reading", "go_to_match(-1)", "Previous match", "Search"),
    Key("layer.entities", ("1",), "reader", "toggle_layer('entities')", "Entities on or off", "Layers"),
    Key("layer.quotations", ("2",), "reader", "toggle_layer('quotations')", "Quotations on or off", "Layers"),
    Key("layer.figures", ("3",), "reader", "toggle_layer('figures')", "Figures on or off", "Layers"),
    Key("layer.dates", ("4",), "reader", "toggle_layer('dates')", "Dates on or off", "Layers"),
    Key("layer.summary", ("5",), "reader", "toggle_layer('summary')", "Summary on or off", "Layers"),
    Key("layer.all", ("0",), "reader", "toggle_all_layers", "All layers or none", "Layers"),
    Key("select.inspect", ("enter",), "reader", "inspect", "Evidence of what is selected", "Select", "evidence"),
    Key("select.copy", ("y",), "reader", "copy", "Copy with speaker, headline, source and date", "Select", "copy"),
    Key("select.clear", ("escape",), "reader", "clear", "Let go of the selection or search", "Select"),
    Key("summary.length", ("u",), "reader", "cycle_summary", "Summary of one, three or five sentences", "Select"),
    Key("pane.next", ("tab", "l", "right"), "desk", "next_pane(1)", "Next pane", "Panes", "panes"),
    Key("pane.previous", ("shift+tab", "h", "left"), "desk", "next_pane(-1)", "Previous pane", "Panes"),
    Key("pane.library", ("o",), "desk", "toggle_library", "Library of the articles", "Panes", "library"),
    Key("pane.panels", ("p",), "desk", "toggle_panels", "Panels shown or hidden", "Panes", "panels"),
    Key("pane.map", ("m",), "reader", "map", "Map of the places", "Panes", "map"),
    Key("panel.down", ("j", "down"), "panel", "cursor_down", "Down", "In a panel"),
    Key("panel.up", ("k", "up"), "panel", "cursor_up", "Up", "In a panel"),
    Key("panel.page_down", ("pagedown", "ctrl+d"), "panel", "page_down", "One page down", "In a panel"),
    Key("panel.page_up", ("pageup", "ctrl+u"), "panel", "page_up", "One page up", "In a panel"),
    Key("panel.first", ("g", "home"), "panel", "first", "To the first", "In a panel"),
    Key("panel.last", ("G", "end"), "panel", "last", "To the last", "In a panel"),
    Key("panel.next", ("l", "right"), "panel", "next_panel(1)", "Next panel", "In a panel"),
    Key("panel.previous", ("h", "left"), "panel", "next_panel(-1)", "Previous panel", "In a panel"),
    Key("panel.go", ("enter",), "panel", "go", "To its place in the text", "In a panel", "go"),
    Key("panel.voice", ("space",), "panel", "voice", "This speaker's voice alone", "In a panel", "voice alone"),
    Key("panel.sort", ("s",), "panel", "sort", "Figures in another order", "In a panel", "order"),
    Key(
        "panel.ledger",
        ("v",),
        "panel",
        "ledger",
        "Figures by who says them, or as a list",
        "In a panel",
        "who says",
    ),
    Key("library.down", ("j", "down"), "library", "cursor(1)", "Down", "In the library"),
    Key("library.up", ("k", "up"), "library", "cursor(-1)", "Up", "In the library"),
    Key("library.page_down", ("space", "pagedown", "ctrl+d"), "library", "page(1)", "One page down", "In the library"),
    Key("library.page_up", ("b", "pageup", "ctrl+u"), "library", "page(-1)", "One page up", "In the library"),
    Key("library.first", ("g", "home"), "library", "to_end(-1)", "To the first", "In the library"),
    Key("library.last", ("G", "end"), "library", "to_end(1)", "To the last", "In the library"),
    Key("library.open", ("enter", "l", "right"), "library", "open", "Open the article", "In the library", "open"),
    Key("library.filter", ("/",), "library", "filter", "Filter by headline", "In the library", "filter"),
    Key("library.close", ("escape", "h", "left"), "library", "close", "Close the library", "In the library", "close"),
    Key("map.next", ("n", "tab", "space"), "map", "step(1)", "Next place", "On the map"),
    Key("map.previous", ("N", "shift+tab"), "map", "step(-1)", "Previous place", "On the map"),
    Key("map.zoom_in", ("plus", "="), "map", "zoom(2.0)", "Closer", "On the map"),
    Key("map.zoom_out", ("-",), "map", "zoom(0.5)", "Further away", "On the map"),
    Key("map.left", ("h", "left"), "map", "pan(-0.125, 0.0)", "To the west", "On the map"),
    Key("map.down", ("j", "down"), "map", "pan(0.0, -0.0625)", "To the south", "On the map"),
    Key("map.up", ("k", "up"), "map", "pan(0.0, 0.0625)", "To the north", "On the map"),
    Key("map.right", ("l", "right"), "map", "pan(0.125, 0.0)", "To the east", "On the map"),
    Key("map.fit", ("0",), "map", "fit", "All places", "On the map"),
    Key("map.list", ("t",), "map", "toggle_list", "The map as a list, and back", "On the map"),
    Key("map.go", ("enter",), "map", "go", "To its place in the text", "On the map"),
    Key("map.close", ("escape", "q", "m"), "map", "close", "Close the map", "On the map"),
    Key("help.down", ("j", "down"), "help", "scroll_lines(1)", "One line down", "In the help"),
    Key("help.up", ("k", "up"), "help", "scroll_lines(-1)", "One line up", "In the help"),
    Key("help.page_down", ("space", "pagedown", "ctrl+d"), "help", "scroll_pages(1)", "One page down", "In the help"),
    Key("help.page_up", ("b", "pageup", "ctrl+u"), "help", "scroll_pages(-1)", "One page up", "In the help"),
    Key("help.close", ("escape", "q", "?", "f1"), "help", "close", "Close the help", "In the help"),
    Key(
        "app.palette",
        ("ctrl+p", ":"),
        "app",
        "command_palette",
        "Commands, themes and layers",
        "Anywhere",
        "commands",
    ),
    Key("app.help", ("?", "f1"), "app", "help", "Help: the keys", "Anywhere", "help"),
    Key("app.back", ("q",), "app", "back", "Back, or quit", "Anywhere", "quit"),
    Key("app.quit", ("ctrl+q",), "app", "quit", "Quit", "Anywhere"),
)

_ONE_PANEL: Mapping[str, str] = {"panel.voice": "speakers", "panel.sort": "figures", "panel.ledger": "figures"}
"""The keys that do something in one panel alone, and which."""

_IN_EVIDENCE: Mapping[str, str] = {
    "panel.go": "go",
    "select.clear": "close",
    "select.copy": "copy",
    "jump.next_quotation": "next quote",
    "app.help": "help",
}
"""What the footer calls the keys that help in the open evidence, in their order."""

NAMED_KEYS = frozenset(
    (
        *("up", "down", "left", "right", "home", "end", "pageup", "pagedown", "insert", "delete"),
        *("backspace", "enter", "escape", "tab", "space", "comma", "plus"),
    )
) | {f"f{number}" for number in range(1, 25)}
"""The names of keys that are no single character."""

_MODIFIERS = frozenset({"ctrl", "shift", "alt", "super", "hyper", "meta"})
_SHOWN = {
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "enter": "Enter",
    "escape": "Esc",
    "tab": "Tab",
    "space": "Space",
    "comma": ",",
    "plus": "+",
    "ctrl": "Ctrl",
    "shift": "Shift",
    "alt": "Alt",
}


def is_key(name: str) -> bool:
    """Whether `name` can be pressed: one character, a name of NAMED_KEYS, or either after "ctrl+", "shift+", "alt+"."""
    *modifiers, key = name.split("+") if name != "+" else ["plus"]
    known = key in NAMED_KEYS or (len(key) == 1 and key.isprintable() and not key.isspace())
    return known and all(modifier in _MODIFIERS for modifier in modifiers)


def shown_key(name: str) -> str:
    """The key as people write it: "Ctrl+P", "PgDn", "]"."""
    *modifiers, key = name.split("+") if name != "+" else ["plus"]
    last = _SHOWN.get(key, key.upper() if modifiers and len(key) == 1 else key.title() if len(key) > 1 else key)
    return "+".join([*(_SHOWN.get(modifier, modifier.title()) for modifier in modifiers), last])


def shown_keys(key: Key) -> str:
    """All keys of one entry as people write them, a space between."""
    return " ".join(shown_key(name) for name in key.keys)


def bound_keys(chosen: Choice) -> tuple[Key, ...]:
    """The keymap with the user's own keys in it."""
    return tuple(key._replace(keys=chosen[key.id]) if key.id in chosen else key for key in KEYMAP)


def checked_keys(
    chosen: Mapping[str, tuple[str, ...]],
) -> tuple[dict[str, tuple[str, ...]], tuple[tuple[str, str], ...]]:
    """What of the user's choice can be bound, and the mistakes in the rest as (id, what is wrong)."""
    ids = [key.id for key in KEYMAP]
    good: dict[str, tuple[str, ...]] = {}
    mistakes: list[tuple[str, str]] = []
    for name, keys in chosen.items():
        wrong = [key for key in keys if not is_key(key)]
        if name not in ids:
            near = get_close_matches(name, ids, 1)
            mistakes.append((name, f"no such command: {name}" + (f"; did you mean {near[0]}?" if near else "")))
        elif wrong or not keys:
            mistakes.append((name, f"no such key: {wrong[0]}" if wrong else f"no key given for {name}"))
        else:
            good[name] = keys
    for name, other, key in _clashes(bound_keys(good)):
        culprit = name if name in good else other
        if culprit in good:
            mistakes.append((culprit, f"{shown_key(key)} is already the key of {other if culprit == name else name}"))
            del good[culprit]
    return good, tuple(mistakes)


def _clashes(keymap: Iterable[Key]) -> list[tuple[str, str, str]]:
    """Pairs of ids of one scope that share a key, with that key."""
    holders: dict[tuple[Scope, str], list[str]] = defaultdict(list)
    for entry in keymap:
        for key in entry.keys:
            holders[entry.scope, key].append(entry.id)
    return [(ids[-1], ids[0], key) for (_, key), ids in holders.items() if len(ids) > 1]


def grouped_keys(keymap: Iterable[Key] = KEYMAP) -> dict[str, tuple[Key, ...]]:
    """The keymap by group, groups and keys in the order of the table."""
    groups: dict[str, list[Key]] = defaultdict(list)
    for key in keymap:
        groups[key.group].append(key)
    return {name: tuple(keys) for name, keys in groups.items()}


def footer_keys(keymap: Iterable[Key], scope: Scope, selected: bool = False, panel: str = "") -> tuple[Key, ...]:
    """The keys the footer tells while `scope` has the focus, the innermost first.

    What can be done with a selection goes before all else in the article, where something is `selected`; nowhere else.
    Keys that help in one panel alone are told while `panel` is that one.
    """
    in_article = scope in ("reading", "reader")
    # The article's own keys and those of the reader are one to whoever reads.
    nearness = {near: rank for rank, near in enumerate((scope, *OUTER[scope]))}
    if in_article:
        nearness = {near: 0 if near in ("reading", "reader") else rank for near, rank in nearness.items()}
    told = [
        key
        for key in keymap
        if key.footer and key.scope in nearness and (key.group != "Select" or (selected and in_article))
        if _ONE_PANEL.get(key.id, panel) == panel
    ]
    return tuple(sorted(told, key=lambda key: -1 if key.group == "Select" else nearness[key.scope]))


def evidence_keys(keymap: Iterable[Key]) -> tuple[Key, ...]:
    """The keys the footer tells while the evidence is open and has the focus."""
    told = {key.id: key._replace(footer=_IN_EVIDENCE[key.id]) for key in keymap if key.id in _IN_EVIDENCE}
    return tuple(told[name] for name in _IN_EVIDENCE if name in told)
