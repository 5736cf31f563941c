from __future__ import annotations

import msgspec

from tests.front.records import kherson
from tests.front.rows.shown import words_of
from tui.front.rows.speakers import Heard, length_bar, speaker_rows
from tui.front.voices import rank_voices


def test_one_wording_of_a_source_without_a_name_is_one_row_with_its_count() -> None:
    record = kherson()
    unnamed = record.quotations[4]
    again = msgspec.structs.replace(unnamed, id="q99")
    twice = msgspec.structs.replace(record, quotations=(unnamed, again))
    rows = [row for row in speaker_rows(twice, (), Heard()) if len(row.targets) == 2]
    assert [words_of([row]).split() for row in rows] == [["╎", "some", "defense", "experts", "2"]]


def test_every_other_voice_is_faint_while_one_is_heard_alone() -> None:
    record = kherson()
    rows = speaker_rows(record, rank_voices(record), Heard(alone="e6"))
    names = {row.voice: row.lines[0].left[1].tone for row in rows if row.voice}
    assert names == {"e3": "faint", "e6": "strong", "e4": "faint", "e5": "faint"}


def test_the_selected_quotation_stands_out_in_the_list() -> None:
    record = kherson()
    rows = speaker_rows(record, rank_voices(record), Heard("e6", quotation="q6"))
    listed = [row for row in rows if row.voice is None and row.targets and row.targets[0].id in ("q5", "q6", "q7")]
    tones = [row.lines[0].left[1].tone for row in listed]
    assert tones == ["text", "strong", "text"]


def test_the_shortest_bar_still_has_a_cell_and_the_longest_fills_its_room() -> None:
    assert [length_bar(number, 100).rstrip() for number in (0, 1, 50, 100)] == ["", "▇", "▇▇▇", "▇▇▇▇▇▇"]
