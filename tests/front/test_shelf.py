"""The shelf of articles, without a screen."""

from __future__ import annotations

from tests.front.built import harbour
from tui.front.shelf import Shelf, count_words, name_of, title_of


def test_neighbours_stop_at_the_ends() -> None:
    shelf = Shelf(["a", "b"])
    assert shelf.neighbour(None, 1) == "a"
    assert shelf.neighbour("a", 1) == "b"
    assert shelf.neighbour("b", 1) is None
    assert shelf.neighbour("a", -1) is None
    assert Shelf([]).neighbour(None, 1) is None


def test_an_article_is_called_by_its_headline_and_before_it_is_known_by_its_file() -> None:
    shelf = Shelf(["news/one.txt", "-"])
    assert [entry.title for entry in shelf.entries] == ["one.txt", "standard input"]
    shelf.note_article("news/one.txt", harbour().article, count_words(harbour().article.text))
    assert shelf.entries[0].title.startswith("Harbour tunnel to open")
    assert shelf.entries[0].words == count_words(harbour().article.text)
    assert shelf.unknown() == ["-"]


def test_quotations_and_speakers_are_counted() -> None:
    shelf = Shelf(["one.txt"])
    shelf.note_record("one.txt", harbour())
    assert (shelf.entries[0].quotations, shelf.entries[0].speakers) == (4, 3)


def test_every_word_of_a_query_must_match_in_any_order_and_case() -> None:
    shelf = Shelf(["Budget vote.txt", "vote count.txt", "weather.txt"])
    assert shelf.matching("VOTE") == [0, 1]
    assert shelf.matching("vote budget") == [0]
    assert shelf.matching("") == [0, 1, 2]
    assert shelf.matching("snow") == []


def test_what_is_not_on_the_shelf_is_passed_over() -> None:
    shelf = Shelf(["one.txt"])
    shelf.note_problem("two.txt", "gone")
    assert shelf.entries[0].problem is None


def test_titles_and_names_are_on_one_line() -> None:
    assert "\n" not in title_of(harbour().article)
    assert name_of("/a/b/c.txt") == "c.txt"
