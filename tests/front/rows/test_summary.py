from __future__ import annotations

import msgspec

from tests.front.records import kherson
from tests.front.rows.shown import words_of
from tui.document.record import SummarySentence
from tui.front.rows.summary import LENGTHS, next_length, summary_rows
from tui.front.voices import rank_voices


def test_a_sentence_that_lengthens_the_summary_leads_to_its_passage_and_selects_nothing() -> None:
    record = kherson()
    last = next(block.span for block in reversed(record.article.blocks) if block.kind == "paragraph")
    longer = msgspec.structs.replace(record, further=(SummarySentence(last, 0.1),))
    rows = summary_rows(longer, rank_voices(longer), 5)
    assert [row.targets for row in rows if row.passage == last] == [()]
    assert len([row for row in rows if row.targets and row.targets[0].layer == "summary"]) == 3


def test_key_points_mark_the_figures_in_them() -> None:
    record = kherson()
    rows = summary_rows(record, rank_voices(record), 1)
    toned = [piece.words for row in rows for line in row.lines for piece in line.left if piece.tone == "figure"]
    assert "100,000 Russian soldiers" in toned


def test_a_source_without_a_name_is_told_in_its_own_words() -> None:
    record = kherson()
    one = msgspec.structs.replace(record, quotations=record.quotations[4:5])
    assert "some defense experts warned" in words_of(summary_rows(one, (), 3))


def test_every_length_comes_round() -> None:
    lengths = [LENGTHS[0]]
    for _ in range(3):
        lengths.append(next_length(lengths[-1]))
    assert lengths == [3, 5, 1, 3]
