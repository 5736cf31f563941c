"""Lines joined to paragraphs, however the text is wrapped."""

from __future__ import annotations

import textwrap
import time

import pytest

from tui.ingest.pieces import pieces_of

LONG = (
    "The river rose for nine days before anyone in the lower town thought of leaving, and on the tenth it came in. "
    "It came by the cellars first, and then by the drains, and by noon the square was a lake with a statue in it.",
    "Nobody was hurt, the harbour office said, though two cows and a piano were seen on their way to the sea. "
    "The piano was later found, a little out of tune, on a sandbank eleven kilometres to the south.",
    "Insurers put the damage at four million crowns. The owner of the piano has asked for a new one.",
)


def texts(text: str) -> list[str]:
    """The words of each piece of `text`, its line ends made spaces."""
    return [" ".join(piece.span.of(text).split()) for piece in pieces_of(text)]


@pytest.mark.parametrize("width", [60, 72, 80, 100])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_wrapped_paragraphs_parted_by_empty_lines_are_whole(width: int, end: str) -> None:
    text = (end * 2).join(end.join(textwrap.wrap(paragraph, width)) for paragraph in LONG)
    assert texts(text) == list(LONG)


@pytest.mark.parametrize("indent", ["  ", "    ", "\t"])
def test_wrapped_paragraphs_parted_by_indents_alone_are_whole(indent: str) -> None:
    text = "\n".join("\n".join(textwrap.wrap(paragraph, 72, initial_indent=indent)) for paragraph in LONG)
    assert texts(text) == list(LONG)


def test_wrapped_paragraphs_that_nothing_parts_end_at_their_short_lines() -> None:
    text = "\n".join("\n".join(textwrap.wrap(paragraph, 72)) for paragraph in LONG)
    assert texts(text) == list(LONG)


@pytest.mark.parametrize("between", ["\n", "\n\n", "\r\n", "\r", "\n \t\n", "\u2029", "\n\n\n\n"])
def test_one_paragraph_a_line_is_one_piece_a_line(between: str) -> None:
    assert texts(between.join(LONG)) == list(LONG)


def test_a_headline_that_its_paper_breaks_in_the_middle_of_a_sentence_is_one_piece() -> None:
    headline = "River takes the lower town of Harn in ten days, and\nleaves a piano on a sandbank"
    assert texts(f"{headline}\n\n" + "\n\n".join(LONG))[0] == " ".join(headline.split())


def test_lines_of_a_list_stay_apart_and_keep_their_second_lines() -> None:
    text = "What was lost:\n\n• two cows, of which one\n  came home\n• a piano\n• a statue"
    assert texts(text)[1:] == ["• two cows, of which one came home", "• a piano", "• a statue"]


def test_rows_of_cells_are_one_table() -> None:
    text = "Losses\n\ncows\t2\npianos\t1\nstatues\t0\n\nThe river has since gone back to its bed."
    assert [piece.form for piece in pieces_of(text)] == ["prose", "table", "prose"]


@pytest.mark.parametrize(
    "text",
    [
        "word " * 1_000_000,
        "\n" * 1_000_000,
        " " * 1_000_000 + "x",
        "(" * 100_000,
        '"a' * 300_000,
        "A B/" * 200_000,
        "- a\n" * 20_000,
        "a\tb\n" * 20_000,
        "By A, " * 100_000,
        "SHOUT " * 100_000,
        "“We have waited long enough for this”\n" * 10_000,
    ],
    ids=[
        "one line",
        "empty lines",
        "spaces",
        "brackets",
        "marks",
        "slashes",
        "list",
        "table",
        "names",
        "capitals",
        "pull quotes",
    ],
)
def test_a_hostile_text_takes_time_in_keeping_with_its_length(text: str) -> None:
    from tui.ingest.blocks import classify

    def seconds(sample: str) -> float:
        began = time.process_time()
        classify(sample)
        return time.process_time() - began

    seconds(text[:1000])
    # Quadratic time would make the whole sixteen times the quarter.
    assert seconds(text) < 9 * seconds(text[: len(text) // 4]) + 0.25
