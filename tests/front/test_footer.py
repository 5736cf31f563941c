"""The footer tells what helps now."""

from __future__ import annotations

from tui.front.keymap import KEYMAP, evidence_keys, footer_keys


def ids(scope: str, selected: bool = False) -> list[str]:
    return [key.id for key in footer_keys(KEYMAP, scope, selected)]  # type: ignore[arg-type]


def test_the_keys_of_the_focus_come_first_and_those_of_the_app_last() -> None:
    told = ids("library")
    assert told[0].startswith("library.")
    assert told[-1].startswith("app.")
    assert not any(name.startswith("read.") for name in told)


def test_in_the_article_the_jumps_come_first() -> None:
    assert ids("reading")[0] == "jump.next_quotation"


def test_what_is_done_with_a_selection_is_told_only_where_there_is_one() -> None:
    assert "select.copy" not in ids("reading")
    assert ids("reading", selected=True)[:2] == ["select.inspect", "select.copy"]


def test_a_key_that_helps_in_one_panel_alone_is_told_there_alone() -> None:
    told = {panel: [key.id for key in footer_keys(KEYMAP, "panel", panel=panel)] for panel in ("speakers", "figures")}
    assert "panel.voice" in told["speakers"]
    assert "panel.sort" not in told["speakers"]
    assert "panel.voice" not in told["figures"]
    assert {"panel.sort", "panel.ledger"} <= set(told["figures"])


def test_in_the_evidence_enter_goes_and_escape_closes() -> None:
    assert [(key.id, key.footer) for key in evidence_keys(KEYMAP)][:2] == [
        ("panel.go", "go"),
        ("select.clear", "close"),
    ]
