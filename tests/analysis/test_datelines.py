"""The places of datelines."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.conftest import article_of
from tui.analysis.datelines import with_dateline_names
from tui.analysis.gazetteer import shipped_gazetteer
from tui.document.article import Article, Dateline
from tui.document.record import Entity, Mention
from tui.document.span import CharSpan


def with_dateline(dateline: str, rest: str) -> Article:
    article = article_of(f"{dateline} {rest}")
    return replace(article, dateline=Dateline(CharSpan(0, len(dateline))))


def names(dateline: str) -> list[str]:
    article = with_dateline(dateline, "Rain fell.")
    found = with_dateline_names((), article, shipped_gazetteer())
    return [entity.mentions[0].span.of(article.text) for entity in found]


@pytest.mark.parametrize(
    ("dateline", "expected"),
    [
        ("PARIS, Ky. (AP) —", ["PARIS", "Ky."]),
        ("NAIROBI, Kenya, March 3 (Reuters) -", ["NAIROBI", "Kenya"]),
        ("SAO PAULO –", ["SAO PAULO"]),
        ("WASHINGTON (AP) —", ["WASHINGTON"]),
        ("QWEXLEY HOLLOW, Ohio --", ["QWEXLEY HOLLOW", "Ohio"]),
        ("MOSCOW/KYIV, Feb. 24 -", ["MOSCOW", "KYIV"]),
    ],
)
def test_the_places_of_a_dateline_are_named(dateline: str, expected: list[str]) -> None:
    assert names(dateline) == expected


def test_a_place_that_the_text_names_too_gets_one_mention_more() -> None:
    article = with_dateline("LISBON —", "Rain fell in Lisbon.")
    start = article.text.index("Lisbon")
    lisbon = Entity("e1", "place", "Lisbon", (), (), (Mention(CharSpan(start, start + 6), "name", 1.0),), 1.0)
    found = with_dateline_names((lisbon,), article, shipped_gazetteer())
    assert [len(entity.mentions) for entity in found] == [2]
    assert found[0].mentions[0].span == CharSpan(0, 6)


def test_a_name_in_capitals_is_shown_as_names_are() -> None:
    found = with_dateline_names((), with_dateline("LISBON —", "Rain."), shipped_gazetteer())
    assert [entity.name for entity in found] == ["Lisbon"]


def test_without_a_dateline_nothing_changes() -> None:
    assert with_dateline_names((), article_of("LISBON is wet."), shipped_gazetteer()) == ()
