"""Kinds of block, told from shape, place and words."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tui import paths
from tui.document.article import BlockKind
from tui.document.span import trimmed
from tui.ingest.blocks import classify

STORY = (
    "The council of Varna voted on Tuesday to close the old harbour road to cars, ending a quarrel of nine years.",
    "“We have waited long enough,” the mayor, Elena Petrova, told reporters there. “The road belongs to walkers.”",
    "Shopkeepers along the quay said they feared for their trade and would take the city to court before the summer.",
)


def kinds(*lines: str, between: str = "\n\n") -> list[tuple[BlockKind, str]]:
    """The kind and the words of each block of a text of `lines`."""
    text = between.join(lines)
    return [(block.kind, block.span.of(text)) for block in classify(text).blocks]


def kind_of(line: str) -> BlockKind:
    """The kind of `line` where it stands in the middle of a story."""
    found = kinds("Harbour road to close", *STORY[:2], line, STORY[2])
    return next(kind for kind, words in found if words == line)


def test_a_first_line_that_is_no_sentence_is_the_headline() -> None:
    found = kinds("Varna closes its harbour road", *STORY)
    assert [kind for kind, _ in found] == ["headline", "paragraph", "paragraph", "paragraph"]


def test_a_short_line_below_the_headline_is_the_dek() -> None:
    text = "\n\n".join(("Varna closes its harbour road", "Shopkeepers threaten to go to court", *STORY))
    layout = classify(text)
    assert layout.dek is not None
    assert layout.dek.of(text) == "Shopkeepers threaten to go to court"


@pytest.mark.parametrize("line", [*STORY, "He was asked on 12 January 2018", "192."])
def test_a_lone_line_is_a_paragraph(line: str) -> None:
    assert kinds(line) == [("paragraph", line)]


def test_a_text_that_begins_with_the_story_has_no_headline() -> None:
    assert classify("\n\n".join(STORY)).headline is None
    assert {kind for kind, _ in kinds(*STORY)} == {"paragraph"}


def test_a_title_in_capitals_and_small_letters_is_a_headline_even_with_a_full_stop() -> None:
    assert kinds("Varna Closes Harbour Road After Nine Years.", *STORY)[0][0] == "headline"


@pytest.mark.parametrize(
    "line",
    [
        "CLICK HERE TO GET THE HARBOUR NEWS APP",
        "Load more..",
        "Sign up for our morning newsletter",
        "Advertisement",
        "Story continues below advertisement",
        "Subscribe now",
        "Follow us on Facebook",
        "Follow Ana Weiss on Twitter @anaweiss",
        "Read the rest here.",
        "Share this article",
        "Get the day's headlines delivered to your inbox",
        "© 2021 The Harbour Courier. All rights reserved.",
    ],
)
def test_what_asks_the_reader_to_click_is_a_promo(line: str) -> None:
    assert kind_of(line) == "promo"


@pytest.mark.parametrize(
    "line",
    [
        "MAYORS OF THREE BLACK SEA PORTS SIGN A PACT TO CLEAN UP THEIR BEACHES",
        "READ MORE: Nine years of quarrels over one road",
        "Related: The history of the quay",
        "SEE ALSO: Port traffic falls again",
        "Read more",
    ],
)
def test_what_leads_to_another_story_is_a_link(line: str) -> None:
    assert kind_of(line) == "related"


@pytest.mark.parametrize(
    "line",
    [
        "Save the Children said on Friday that it would open a second shelter in the port.",
        "Like our parents, we never learned to swim.",
        "Watch: that was the only word in the note, and nobody knew what it meant.",
        "Read out in court, the letter took an hour.",
        "Follow the money and you will find the harbour master, she said.",
        "Share prices fell by a fifth.",
        "“Click here,” the message said, and he did.",
        "The report was first published in May, two weeks before the vote.",
        "NATO and the EU said no.",
        "Support for the plan fell to a third, the newsroom of the local station found today.",
        "The party (Labour/Co-op) lost its seat.",
        "The minister met the mayor on Friday (AP).",
    ],
)
def test_a_sentence_that_only_begins_like_furniture_stays_a_paragraph(line: str) -> None:
    assert kind_of(line) == "paragraph"


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("Walkers on the quay in Varna on Sunday.", "(Photo by Ana Weiss/Getty Images)"),
        ("Walkers on the quay in Varna on Sunday.", "(AP Photo/Ana Weiss)"),
        ("Walkers on the quay in Varna on Sunday.", "(Ana Weiss/The Harbour Courier)"),
        ("Walkers on the quay in Varna.", "Photograph: Ana Weiss/The Courier"),
        ("FILE - The mayor of Varna speaks to the press.", "(AP Photo/Ana Weiss, File)"),
        ("Walkers on the quay in Varna.", "REUTERS/Ana Weiss"),
    ],
)
def test_a_caption_and_its_credit_are_two_blocks(caption: str, credit: str) -> None:
    found = kinds(*STORY[:2], f"{caption}  {credit}", STORY[2])
    assert found[2:4] == [("caption", caption), ("credit", credit)]


def test_a_caption_printed_again_is_a_caption_though_nothing_credits_it() -> None:
    caption = "Walkers on the quay in Varna on Sunday."
    found = kinds(STORY[0], f"{caption} (AP Photo/Ana Weiss)", STORY[1], caption, STORY[2])
    assert [kind for kind, words in found if words == caption] == ["caption", "caption"]


@pytest.mark.parametrize(
    ("prefix", "name"),
    [
        ("VARNA, Bulgaria (AP) — ", "VARNA, Bulgaria (AP) —"),
        ("VARNA, March 3 (Reuters) - ", "VARNA, March 3 (Reuters) -"),
        ("PARIS (AFP) – ", "PARIS (AFP) –"),
        ("Paris (AFP) – ", "Paris (AFP) –"),
        ("NEW YORK — ", "NEW YORK —"),
        ("ST. JOHN’S, Newfoundland -- ", "ST. JOHN’S, Newfoundland --"),
        ("WASHINGTON, D.C. (UPI) — ", "WASHINGTON, D.C. (UPI) —"),
        ("(CNN) — ", "(CNN) —"),
    ],
)
def test_a_dateline_before_the_first_sentence_is_found_and_the_paragraph_stays_whole(prefix: str, name: str) -> None:
    text = "\n\n".join(("Varna closes its harbour road", prefix + STORY[0], *STORY[1:]))
    layout = classify(text)
    assert layout.dateline is not None
    assert layout.dateline.span.of(text) == name
    assert [block.kind for block in layout.blocks] == ["headline", "paragraph", "paragraph", "paragraph"]


@pytest.mark.parametrize("opening", ["BREAKING — ", "EXCLUSIVE - ", "Mayor Elena Petrova — ", "SIEGEL--"])
def test_a_dash_alone_makes_no_dateline(opening: str) -> None:
    assert classify("\n\n".join((opening + STORY[0], *STORY[1:]))).dateline is None


def test_the_year_of_a_dateline_comes_from_the_day_of_publication_alone() -> None:
    text = "\n\n".join((f"VARNA, Dec. 30 (Reuters) - {STORY[0]}", *STORY[1:]))
    undated, dated = classify(text).dateline, classify(text, published="2021-01-02").dateline
    assert undated is not None
    assert undated.date is None
    assert dated is not None
    assert dated.date == "2020-12-30"


def test_byline_and_date_stand_between_headline_and_story() -> None:
    text = "\n".join(
        ("Varna closes its harbour road", "By Ana Weiss and Jo de Boer, Reuters", "3 March 2021", "", *STORY)
    )
    layout = classify(text)
    assert [block.kind for block in layout.blocks][:4] == ["headline", "byline", "dateline", "paragraph"]
    assert [byline.name for byline in layout.bylines] == ["Ana Weiss", "Jo de Boer"]
    assert all(byline.span.of(text) == byline.name for byline in layout.bylines)
    assert layout.published == "2021-03-03"


def test_what_the_writer_is_stands_below_the_name_and_names_nobody() -> None:
    text = "\n".join(("Varna closes its harbour road", "By ANA WEISS", "Staff Writer", "", *STORY))
    layout = classify(text)
    assert [block.kind for block in layout.blocks][:4] == ["headline", "byline", "byline", "paragraph"]
    assert [byline.name for byline in layout.bylines] == ["ANA WEISS"]


def test_the_last_lines_that_name_the_reporters_are_no_part_of_the_story() -> None:
    note = "(Reporting by Ana Weiss in Varna; Editing by Jo de Boer)"
    assert kinds("Varna closes its harbour road", *STORY, note)[-1] == ("byline", note)


def test_a_byline_may_stand_below_the_story() -> None:
    layout = classify("\n\n".join(("Varna closes its harbour road", *STORY, "By Ana Weiss")))
    assert [byline.name for byline in layout.bylines] == ["Ana Weiss"]


def test_the_first_question_of_an_interview_is_no_headline() -> None:
    found = kinds("Q: Why now?", "A: Because the water came back, and with it the swimmers.", "Q: Who paid?")
    assert {kind for kind, _ in found} == {"paragraph"}


def test_a_text_all_in_capitals_has_no_links() -> None:
    lines = [sentence.upper() for sentence in STORY]
    assert "related" not in {kind for kind, _ in kinds(*lines, lines[0].rstrip("."))}


def test_links_listed_below_their_heading_are_links() -> None:
    found = kinds(*STORY, "Related stories", "The history of the quay", "Nine years of quarrels")
    assert [kind for kind, _ in found[3:]] == ["related", "related", "related"]


def test_a_short_line_without_a_stop_between_paragraphs_is_a_crosshead() -> None:
    assert kind_of("The price of a quiet street") == "crosshead"
    assert kind_of("* * *") == "crosshead"


@pytest.mark.parametrize(
    "line", ["“It is over,” she said", "There was one more thing:", "Nobody came.", "and so it went"]
)
def test_a_short_line_that_speaks_stays_a_paragraph(line: str) -> None:
    assert kind_of(line) == "paragraph"


def test_words_of_the_story_set_alone_in_quotation_marks_are_a_pull_quote() -> None:
    assert kind_of("“We have waited long enough”") == "pull_quote"
    assert kind_of("“We have never waited for anything”") == "paragraph"


def test_lists_and_quoted_blocks_are_told_apart() -> None:
    found = kinds(*STORY[:2], "• one road", "• two quays", "> from the old charter", STORY[2])
    assert [kind for kind, _ in found[2:5]] == ["list_item", "list_item", "block_quote"]


def test_a_note_that_the_story_is_invented_is_not_the_story() -> None:
    note = "This article is fictional and was written for pullquote."
    assert kinds("Varna closes its harbour road", *STORY, note)[-1] == ("promo", note)
    assert kinds(note, "Varna closes its harbour road", *STORY)[:2] == [
        ("promo", note),
        ("headline", "Varna closes its harbour road"),
    ]


def test_the_sample_article_has_the_blocks_that_a_reader_sees() -> None:
    text = (paths.shipped_folder("seeds") / "kherson.txt").read_text(encoding="utf-8")
    found = [block.kind for block in classify(text).blocks]
    counts = {kind: found.count(kind) for kind in set(found)}
    assert counts == {"headline": 1, "dek": 1, "caption": 3, "credit": 3, "related": 2, "promo": 2, "paragraph": 15}


hostile = st.lists(
    st.one_of(
        st.sampled_from(
            (*STORY, "Advertisement", "READ MORE: x", "(AP Photo/A B)", "- a", "1. b", "> c", "\t", "a\tb", "* * *")
        ),
        st.text(
            alphabet=st.sampled_from("aB \n\r\t.\"“”‘’'()[]/—-•>|\u2028\x85\x1c\u200b\x00\ufeff\x1bé中"), max_size=40
        ),
        st.text(max_size=20),
    ),
    max_size=12,
).map("\n".join)


@given(hostile)
@settings(max_examples=300, deadline=None)
@example("")
@example("\n\n\n")
@example("\u200b")
@example('"')
def test_blocks_are_ordered_and_disjoint_and_hold_every_visible_character(text: str) -> None:
    layout = classify(text)
    at = 0
    for block in layout.blocks:
        assert text[at : block.span.start].strip() == ""
        assert block.span.length > 0
        assert trimmed(block.span, text) == block.span
        at = block.span.end
    assert text[at:].strip() == ""
    named = [layout.headline, layout.dek, *(byline.span for byline in layout.bylines)]
    assert all(any(block.span.covers(span) for block in layout.blocks) for span in named if span is not None)
