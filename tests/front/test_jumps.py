from __future__ import annotations

from tests.front.built import harbour, words
from tui.document.record import Record
from tui.front.jumps import Jumps
from tui.front.selection import Selection

RECORD = harbour()
JUMPS = Jumps(RECORD)


def quotation(number: str) -> Selection:
    return next(target for target in JUMPS.quotations if target.id == number)


def test_the_first_jump_leads_to_the_first_quotation_after_the_reader() -> None:
    jump = JUMPS.find("quotation", 1, offset=0)
    assert jump is not None
    assert (jump.selection.id, jump.told) == ("q0", "1 of 4")


def test_a_quotation_right_where_the_reader_is_counts_as_ahead() -> None:
    at = quotation("q1").span.start
    forward, back = JUMPS.find("quotation", 1, offset=at), JUMPS.find("quotation", -1, offset=at)
    assert forward is not None
    assert back is not None
    assert (forward.selection.id, back.selection.id) == ("q1", "q0")


def test_the_next_quotation_is_the_one_after_the_selected() -> None:
    jump = JUMPS.find("quotation", 1, offset=0, selection=quotation("q1"))
    assert jump is not None
    assert (jump.selection.id, jump.number) == ("q2", 3)


def test_another_piece_of_a_quotation_stands_for_the_whole_of_it() -> None:
    piece = Selection("quotations", "q0", RECORD.quotations[0].content[1])
    jump = JUMPS.find("quotation", 1, offset=0, selection=piece)
    assert jump is not None
    assert jump.selection.id == "q1"


def test_there_is_nothing_past_either_end() -> None:
    assert JUMPS.find("quotation", 1, offset=0, selection=quotation("q3")) is None
    assert JUMPS.find("quotation", -1, offset=0, selection=quotation("q0")) is None
    assert JUMPS.find("quotation", 1, offset=len(RECORD.article.text)) is None


def test_from_a_selection_out_of_sight_the_reader_s_own_place_counts() -> None:
    at = quotation("q2").span.start
    jump = JUMPS.find("quotation", -1, offset=at, selection=quotation("q3"), in_sight=False)
    assert jump is not None
    assert jump.selection.id == "q1"
    voice = JUMPS.find("voice", -1, offset=at, selection=quotation("q1"), in_sight=False)
    assert voice is not None
    assert voice.selection.id == "q1"


def test_a_selected_figure_is_a_place_to_jump_to_a_quotation_from() -> None:
    figure = next(target for target in JUMPS.figures if target.id == "f2")
    jump = JUMPS.find("quotation", 1, offset=0, selection=figure)
    assert jump is not None
    assert jump.selection.id == "q3"


def test_the_same_voice_is_that_of_the_selected_quotation() -> None:
    told = JUMPS.find("voice", 1, offset=0, selection=quotation("q1"))
    assert told is None
    marsh = Selection("entities", "e0", words(RECORD.article, "Ms. Marsh"))
    back = JUMPS.find("voice", -1, offset=0, selection=marsh)
    assert back is not None
    assert (back.selection.id, back.told) == ("q0", "1 of 1")


def test_without_a_selection_the_voice_is_that_of_the_quotation_the_reader_is_in() -> None:
    jump = JUMPS.find("voice", -1, offset=quotation("q1").span.start + 3)
    assert jump is not None
    assert jump.selection.id == "q1"


def test_mentions_are_those_of_the_selected_entity_pronouns_too() -> None:
    name = Selection("entities", "e1", words(RECORD.article, "Owen Pryce"))
    jump = JUMPS.find("mention", 1, offset=0, selection=name)
    assert jump is not None
    assert (jump.selection.span, jump.told) == (words(RECORD.article, "he said"), "2 of 2")


def test_from_a_quotation_mentions_are_those_of_its_speaker() -> None:
    jump = JUMPS.find("mention", 1, offset=0, selection=quotation("q1"))
    assert jump is not None
    assert jump.selection.id == "e1"


def test_without_an_entity_there_is_no_mention_to_go_to() -> None:
    assert JUMPS.find("mention", 1, offset=0) is None


def test_what_is_selected_knows_its_place() -> None:
    place = JUMPS.locate(Selection("figures", "f1", words(RECORD.article, "18 months")))
    assert place is not None
    assert place.told == "2 of 4"
    assert JUMPS.locate(Selection("dates", "d0", words(RECORD.article, "Tuesday"))) is None


def test_a_record_without_anything_has_nowhere_to_go() -> None:
    empty = Jumps(Record(RECORD.schema, RECORD.generator, RECORD.article))
    assert all(empty.find(kind, 1, offset=0) is None for kind in ("quotation", "voice", "figure", "mention"))
