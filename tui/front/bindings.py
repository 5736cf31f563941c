"""The keymap as Textual's bindings, each with its id, so that `App.set_keymap` can change its keys."""

from __future__ import annotations

from textual.binding import Binding, BindingType

from tui.front.keymap import KEYMAP, Key, Scope


def bindings_for(scope: Scope) -> list[BindingType]:
    """The bindings of the widget or screen that `scope` stands for."""
    return [_binding(key) for key in KEYMAP if key.scope == scope]


def _binding(key: Key) -> Binding:
    return Binding(",".join(key.keys), key.action, key.description, id=key.id, priority=key.id == "app.quit")
