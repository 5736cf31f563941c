from __future__ import annotations

from tests.front.records import kherson
from tui.front.telling.timeline import build_timeline


def test_moments_stand_in_order_of_time_and_a_longer_one_before_what_begins_with_it() -> None:
    names = [moment.name for moment in build_timeline(kherson()).moments]
    assert names == ["24 Feb 2022", "7–13 Nov 2022", "7–12 Nov 2022", "11 Nov 2022", "12 Nov 2022"]


def test_one_day_told_twice_is_one_moment() -> None:
    moment = build_timeline(kherson()).moments[-1]
    assert [telling.number for telling in moment.tellings] == [0, 2]


def test_what_no_day_is_known_for_stands_apart() -> None:
    record = kherson()
    unanchored = build_timeline(record).unanchored
    assert [telling.date.span.of(record.article.text) for telling in unanchored] == ["September"]


def test_each_telling_bears_its_sentence() -> None:
    record = kherson()
    first = build_timeline(record).moments[0].tellings[0]
    sentence = first.sentence.of(record.article.text)
    assert sentence.startswith("Milley said earlier this week")
    assert sentence.endswith("since the Feb. 24 invasion.")
