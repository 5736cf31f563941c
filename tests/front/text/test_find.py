from __future__ import annotations

from tui.front.text.find import find_matches, match_from


def found(text: str, query: str) -> list[str]:
    return [span.of(text) for span in find_matches(text, query)]


def test_small_letters_find_any_case() -> None:
    assert found("The tide, THE stone, other", "the") == ["The", "THE", "the"]


def test_a_capital_makes_case_count() -> None:
    assert found("The tide, THE stone, other", "The") == ["The"]


def test_a_phrase_is_found_across_a_line_end() -> None:
    assert found("every  board\ntakes its time", "board takes") == ["board\ntakes"]


def test_straight_marks_find_typographic_ones() -> None:
    assert found("Russia’s “plan”", 'russia\'s "plan"') == ["Russia’s “plan”"]


def test_a_query_is_words_and_no_pattern() -> None:
    assert found("a.b (c) [d] acb", "a.b (c) [d]") == ["a.b (c) [d]"]


def test_letters_that_grow_when_lowered_keep_the_places_of_the_rest() -> None:
    assert found("İİ port Port", "port") == ["port", "Port"]


def test_nothing_is_found_for_nothing() -> None:
    assert find_matches("text", " ") == []


def test_the_search_goes_on_from_where_the_reader_is() -> None:
    matches = find_matches("one two one two one", "one")
    assert [match_from(matches, offset) for offset in (0, 1, 9, 17)] == [0, 1, 2, 0]
