"""One table of keys feeds everything, and cannot contradict itself."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tui.front.keymap import (
    KEYMAP,
    OUTER,
    bound_keys,
    checked_keys,
    grouped_keys,
    is_key,
    shown_key,
    shown_keys,
)


def test_ids_are_unique() -> None:
    ids = [key.id for key in KEYMAP]
    assert len(ids) == len(set(ids))


def test_no_key_means_two_things_in_one_scope() -> None:
    pressed = [(key.scope, name) for key in KEYMAP for name in key.keys]
    assert len(pressed) == len(set(pressed))


def test_every_key_can_be_pressed_and_is_described() -> None:
    assert all(is_key(name) for key in KEYMAP for name in key.keys)
    assert all(key.description and key.group and key.keys and key.scope in OUTER for key in KEYMAP)


def test_every_key_of_the_design_is_bound() -> None:
    promised = {
        *"jkgG/nN][}{)(><123450yoq?mub",
        *("space", "enter", "tab", "ctrl+p", "escape", "pagedown", "pageup", "home", "end", "up", "down"),
    }
    assert promised <= {name for key in KEYMAP for name in key.keys}


def test_every_group_stands_once_and_together() -> None:
    groups = [key.group for key in KEYMAP]
    assert list(grouped_keys()) == list(dict.fromkeys(groups))
    assert sum(len(keys) for keys in grouped_keys().values()) == len(KEYMAP)


@pytest.mark.parametrize(
    ("name", "shown"),
    [("]", "]"), ("ctrl+p", "Ctrl+P"), ("pagedown", "PgDn"), ("G", "G"), ("comma", ","), ("f1", "F1"), ("+", "+")],
)
def test_a_key_is_shown_as_people_write_it(name: str, shown: str) -> None:
    assert shown_key(name) == shown


def test_all_keys_of_an_entry_are_shown() -> None:
    down = next(key for key in KEYMAP if key.id == "read.line_down")
    assert shown_keys(down) == "j ↓"


@pytest.mark.parametrize("name", ["", "ctrl+", "hyperspace", "strg+x", "ab", "\t"])
def test_what_cannot_be_pressed_is_no_key(name: str) -> None:
    assert not is_key(name)


def test_the_users_key_takes_the_place_of_ours() -> None:
    chosen, mistakes = checked_keys({"jump.next_quotation": ("x", "ctrl+n")})
    assert mistakes == ()
    assert next(key for key in bound_keys(chosen) if key.id == "jump.next_quotation").keys == ("x", "ctrl+n")


def test_an_unknown_command_is_told_with_the_nearest() -> None:
    chosen, mistakes = checked_keys({"jump.next_quote": ("x",)})
    assert not chosen
    assert mistakes[0] == ("jump.next_quote", "no such command: jump.next_quote; did you mean jump.next_quotation?")


def test_an_unknown_key_is_told() -> None:
    assert checked_keys({"select.copy": ("control-c",)})[1] == (("select.copy", "no such key: control-c"),)


def test_a_key_taken_by_another_command_of_the_scope_is_told_and_left_out() -> None:
    chosen, mistakes = checked_keys({"select.copy": ("]",)})
    assert not chosen
    assert mistakes == (("select.copy", "] is already the key of jump.next_quotation"),)


def test_two_commands_can_swap_their_keys() -> None:
    chosen, mistakes = checked_keys({"jump.next_quotation": ("[",), "jump.previous_quotation": ("]",)})
    assert mistakes == ()
    assert len(chosen) == 2


def test_the_keymap_is_free_of_textual() -> None:
    code = "import sys, tui.front.keymap, tui.front.themes, tui.settings; print([m for m in sys.modules if m in BAD])"
    code = code.replace("BAD", "{'textual', 'rich', 'spacy', 'yaml'}")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
