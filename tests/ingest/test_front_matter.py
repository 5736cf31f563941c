"""Front matter, good and bad."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tui.ingest.front_matter import parse_front_matter
from tui.ingest.load import article_of_bytes
from tui.ingest.metadata import Metadata

BODY = "The council voted on Tuesday to close the old harbour road to cars for good.\n"


def metadata(yaml: str) -> Metadata:
    """What front matter of the lines `yaml` says."""
    found = parse_front_matter(f"---\n{yaml}\n---\n{BODY}")
    assert found is not None
    return found.metadata


def test_title_dek_author_date_address_and_language_are_read() -> None:
    assert metadata(
        "title: Harbour road to close\ndek: Nine years of quarrel end\nauthor: Ana Weiss\ndate: 2021-03-03\n"
        "url: https://example.org/road\nlang: en_gb"
    ) == Metadata(
        "Harbour road to close",
        "Nine years of quarrel end",
        ("Ana Weiss",),
        "2021-03-03",
        "https://example.org/road",
        "en-GB",
    )


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("authors: [Ana Weiss, Jo de Boer]", ("Ana Weiss", "Jo de Boer")),
        ("author: By Ana Weiss and Jo de Boer", ("Ana Weiss", "Jo de Boer")),
        ("authors:\n  - name: Ana Weiss\n    email: a@example.org\n  - name: Jo de Boer", ("Ana Weiss", "Jo de Boer")),
        ("author: {name: Ana Weiss}", ("Ana Weiss",)),
        ("author: null", ()),
        ("author: [[Ana], 3.5, true]", ("3.5",)),
    ],
)
def test_writers_come_as_a_name_a_list_or_a_mapping(line: str, names: tuple[str, ...]) -> None:
    assert metadata(line).authors == names


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("date: 2021-03-03T10:00:00Z", "2021-03-03"),
        ("date: March 3, 2021", "2021-03-03"),
        ("published: 3 Mar 2021 at noon", "2021-03-03"),
        ("date: yesterday", None),
        ("date: 2021-13-45", None),
        ("date: [2021]", None),
        ("date: March 3", None),
    ],
)
def test_a_day_that_is_not_plainly_said_is_unknown(line: str, day: str | None) -> None:
    assert metadata(line).published == day


def test_an_unquoted_colon_in_a_title_costs_nothing() -> None:
    found = metadata("title: Harbour: the road closes\nauthor: Ana Weiss")
    assert (found.title, found.authors) == ("Harbour: the road closes", ("Ana Weiss",))


def test_an_address_that_is_none_is_left_out() -> None:
    assert metadata("url: javascript:alert(1)").url is None


def test_a_text_that_only_begins_with_dashes_has_no_front_matter() -> None:
    assert parse_front_matter("---\nA rule above, and no second one.") is None
    assert parse_front_matter("--- a dash\n---\n") is None


HOSTILE = (
    "title: [a, [b, [c]]]",
    "title: 7\nauthor: 8\nlang: 9\nurl: 10\ndate: 11",
    "title: !!python/object/apply:os.system ['echo hello']",
    "- a\n- list",
    "just words",
    "title: 'never closed",
    "{" * 3000,
    "title: " + "9" * 5000,
    "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ntitle: *c",
    "title: yes\nauthor: no\ndate: true",
    "\ttitle: tab",
    "? [complex, key]\n: value",
    "title: \x00",
    "date: 0000-00-00",
)


@pytest.mark.parametrize("name", ["a.md", "a.txt", "-"])
@pytest.mark.parametrize("yaml", HOSTILE, ids=range(len(HOSTILE)))
def test_front_matter_that_is_wrong_never_costs_the_article(yaml: str, name: str) -> None:
    article = article_of_bytes(f"---\n{yaml}\n---\n\n{BODY}".encode(), name)
    assert any(block.span.of(article.text) == BODY.strip() for block in article.blocks if block.kind == "paragraph")


@given(st.text(alphabet=st.sampled_from("ab:-[]{}!&*'\"#|>%@`, \n\ttitle0123"), max_size=80))
@example("title: ---\n")
def test_no_front_matter_raises(yaml: str) -> None:
    article = article_of_bytes(f"---\n{yaml}\n---\n\n{BODY}".encode(), "a.md")
    assert BODY.strip() in article.text
