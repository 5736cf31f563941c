"""The keymap as Textual's bindings, each with its id, so that `App.set_keymap` can change its keys."""

from __future__ import annotations

from textual.binding import Binding, BindingType

from tui.front.keymap import KEYMAP, Key, Scope


def bindings_for(scope: Scope) -> list[BindingType]:
    """The bindings of the widget or screen that `scope` stands for."""
    return [_binding(key) for key in KEYMAP if key.scope == scope]


def bindings_over(scope: Scope) -> list[BindingType]:
    """The bindings of a modal screen with those of the app, which Textual does not ask while one is shown.

    What the screen's own keys stand for goes before; "back" is among them by whatever name the screen has for it.
    """
    own = [key for key in KEYMAP if key.scope == scope]
    taken = {name for key in own for name in key.keys}
    outer = [key for key in KEYMAP if key.scope == "app" and taken.isdisjoint(key.keys)]
    return [*map(_binding, own), *(_binding(key._replace(action=f"app.{key.action}")) for key in outer)]


def _binding(key: Key) -> Binding:
    return Binding(",".join(key.keys), key.action, key.description, id=key.id, priority=key.id == "app.quit")
