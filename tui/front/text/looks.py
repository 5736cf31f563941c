"""How each kind of block is set: its indent, its distance to the block before, and the ink of its words."""

from __future__ import annotations

from typing import Literal, NamedTuple

from tui.document.article import BlockKind

Tone = Literal["text", "muted", "faint", "accent", "headline"]
Setting = Literal["prose", "balanced", "verbatim"]


class Look(NamedTuple):
    """One kind's look. `indent` and `gap` are cells and empty lines; `rule` stands two cells before the text."""

    tone: Tone = "text"
    bold: bool = False
    italic: bool = False
    indent: int = 0
    gap: int = 1
    rule: str = ""
    setting: Setting = "prose"


_PLAIN = Look()
LOOKS: dict[BlockKind, Look] = {
    "headline": Look("headline", bold=True, setting="balanced"),
    "dek": Look("muted", italic=True, setting="balanced"),
    "byline": Look("muted"),
    "dateline": Look("muted", bold=True),
    "crosshead": Look("accent", bold=True, gap=2, setting="balanced"),
    "paragraph": _PLAIN,
    "list_item": Look(indent=2),
    "block_quote": Look(indent=4, rule="│"),
    "pull_quote": Look("accent", bold=True, italic=True, indent=6, rule="┃", setting="balanced"),
    "caption": Look("muted", indent=4, rule="╎"),
    "credit": Look("faint", italic=True, indent=4, rule="╎"),
    "related": Look("faint"),
    "promo": Look("faint"),
    "table": Look(indent=2, setting="verbatim"),
    "code": Look("muted", indent=2, setting="verbatim"),
}
FOLDS: dict[BlockKind, str] = {"related": "⋯ a link to another story", "promo": "⋯ promotion"}
"""The one line that stands for a folded block."""

_TOGETHER: frozenset[tuple[BlockKind, BlockKind]] = frozenset(
    {
        ("list_item", "list_item"),
        ("table", "table"),
        ("code", "code"),
        ("caption", "credit"),
        ("byline", "dateline"),
        ("byline", "byline"),
        ("related", "related"),
        ("promo", "promo"),
        ("related", "promo"),
        ("promo", "related"),
    }
)


def gap_between(before: BlockKind | None, after: BlockKind) -> int:
    """The empty lines between a block of kind `before` (None at the article's start) and one of kind `after`."""
    if before is None:
        return 1
    if (before, after) in _TOGETHER:
        return 0
    return LOOKS[after].gap
