from __future__ import annotations

from collections import Counter

import msgspec

from tests.front.records import kherson
from tui.document.record import SummarySentence
from tui.front.telling.keypoints import chosen_sentences, find_key_points


def test_key_points_with_figures_come_first_and_stand_in_the_order_of_the_text() -> None:
    points = find_key_points(kherson())
    assert [point.said for point in points] == sorted(point.said for point in points)
    figures = {figure.id for point in points for figure in point.figures}
    assert {"f2", "f4"} <= figures


def test_no_voice_has_more_than_its_share() -> None:
    points = find_key_points(kherson(), most=9, most_of_one=2)
    assert max(Counter(point.quotation.speaker for point in points).values()) == 2


def test_a_scrap_of_a_quotation_is_no_key_point() -> None:
    text = kherson().article.text
    assert all(len(point.said.of(text).split()) > 3 for point in find_key_points(kherson(), most=99, most_of_one=99))


def test_a_shorter_summary_keeps_the_best_sentences_in_order() -> None:
    assert [sentence.score for sentence in chosen_sentences(kherson(), 1)] == [0.9]
    assert [sentence.score for sentence in chosen_sentences(kherson(), 2)] == [0.9, 0.7]


def test_a_longer_summary_takes_further_sentences() -> None:
    record = kherson()
    last = next(block.span for block in reversed(record.article.blocks) if block.kind == "paragraph")
    longer = msgspec.structs.replace(record, further=(SummarySentence(last, 0.1),))
    assert [sentence.span for sentence in chosen_sentences(longer, 5)][-1] == last
