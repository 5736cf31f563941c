"""The words that report, and what each reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tui.analysis.cues import find_cues

if TYPE_CHECKING:
    from spacy.language import Language


def reports(nlp: Language, text: str) -> list[tuple[str, str | None, str]]:
    """The cues of `text` as (word, head of its source, content)."""
    doc = nlp(text)
    return [
        (cue.anchor.text, cue.source and cue.source.text, " … ".join(doc[a:b].text for a, b in cue.content))
        for cue in find_cues(doc)
    ]


@pytest.mark.parametrize(
    ("text", "report"),
    [
        ("The mayor said that the bridge was safe.", ("said", "mayor", "that the bridge was safe")),
        ("The bridge was safe, the mayor said.", ("said", "mayor", "The bridge was safe")),
        ("The bridge, she said, was safe.", ("said", "she", "The bridge … was safe")),
        ("According to the ministry, the bridge was safe.", ("According", "ministry", "the bridge was safe")),
        ("She promised to mend the bridge.", ("promised", "She", "to mend the bridge")),
        ("She urged drivers to stay at home.", ("urged", "She", "drivers to stay at home")),
        ("The union criticized the new rules.", ("criticized", "union", "the new rules")),
        ("He called the plan a mess.", ("called", "He", "the plan a mess")),
        ("He called for a new vote.", ("called", "He", "a new vote")),
        ("Critics rejected his claim that the bridge was safe.", ("claim", "his", "that the bridge was safe")),
        ("The rules were criticized by the union.", ("criticized", "union", "The rules")),
    ],
)
def test_a_cue_gives_its_source_and_what_it_reports(nlp: Language, text: str, report: tuple[str, str, str]) -> None:
    assert report in reports(nlp, text)


@pytest.mark.parametrize(
    "text",
    [
        "The ministry declined to comment.",
        "She did not say whether the bridge was safe.",
        "If she says that the bridge is safe, we shall cross it.",
    ],
)
def test_what_was_not_said_is_not_reported(nlp: Language, text: str) -> None:
    assert reports(nlp, text) == []


def test_a_participle_speaks_for_the_subject_of_its_sentence(nlp: Language) -> None:
    assert ("adding", "mayor", "that it would open in May") in reports(
        nlp, "The mayor praised the bridge, adding that it would open in May."
    )
