"""An article comes in stages, and what was read ahead is not read again."""

from __future__ import annotations

from tests.front.reading import Drawer, MadeByHand, load_harbour
from tui.document.article import Article
from tui.errors import InputError
from tui.front.opening import Failed, Highlighted, Opened, Opener, Stage
from tui.front.shelf import count_words


class Counted:
    """Loads articles and counts how often."""

    def __init__(self) -> None:
        self.loads: list[str] = []

    def __call__(self, source: str) -> Article:
        self.loads.append(source)
        return load_harbour(source)


def opener_of(load: Counted, analyst: MadeByHand | None = None, drawer: Drawer | None = None) -> Opener:
    return Opener(load, drawer or Drawer(), analyst or MadeByHand(), lambda _: "model")


async def stages_of(opener: Opener, source: str) -> list[Stage]:
    return [stage async for stage in opener.open(source, lambda _: None)]


async def test_the_text_comes_first_and_the_highlights_after_it() -> None:
    opened, highlighted = await stages_of(opener_of(Counted()), "one.txt")
    assert isinstance(opened, Opened)
    assert opened.words == count_words(opened.article.text)
    assert isinstance(highlighted, Highlighted)
    assert highlighted.record.article == opened.article


async def test_a_record_is_kept_and_found_again() -> None:
    drawer, analyst = Drawer(), MadeByHand()
    await stages_of(opener_of(Counted(), analyst, drawer), "one.txt")
    again = await stages_of(opener_of(Counted(), analyst, drawer), "one.txt")
    assert isinstance(again[-1], Highlighted)
    assert again[-1].how == "analysed before"
    assert analyst.asked == ["one.txt"]


async def test_a_source_that_cannot_be_read_fails_in_one_stage() -> None:
    assert await stages_of(opener_of(Counted()), "bad.txt") == [Failed("bad.txt: not text: open something else")]


async def test_a_parser_that_trips_costs_no_more_than_its_article() -> None:
    def trip(source: str) -> Article:
        raise IndexError(f"past the end of\n{source}")

    opener = Opener(trip, Drawer(), MadeByHand(), lambda _: "model")
    assert await stages_of(opener, "a.txt") == [
        Failed("a.txt: a fault of pullquote's own: IndexError: past the end of a.txt")
    ]


async def test_an_analysis_that_fails_leaves_the_text() -> None:
    opened, failed = await stages_of(opener_of(Counted(), MadeByHand(fails=InputError("no"))), "one.txt")
    assert isinstance(opened, Opened)
    assert failed == Failed("no")


async def test_what_was_read_ahead_is_at_hand_and_read_once() -> None:
    load = Counted()
    opener = opener_of(load)
    opener.read_ahead("one.txt")
    assert isinstance((await stages_of(opener, "one.txt"))[0], Opened)
    assert load.loads == ["one.txt"]
    assert opener.at_hand("one.txt") is None


async def test_what_failed_when_read_ahead_is_told_when_it_is_opened() -> None:
    opener = opener_of(Counted())
    opener.read_ahead("bad.txt")
    assert isinstance((await stages_of(opener, "bad.txt"))[0], Failed)


async def test_reading_another_source_ahead_changes_nothing() -> None:
    opener = opener_of(Counted())
    opener.read_ahead("two.txt")
    opened = (await stages_of(opener, "one.txt"))[0]
    assert isinstance(opened, Opened)
    assert opened.article.source == "one.txt"
