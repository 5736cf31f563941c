import msgspec
import pytest

from tests.conftest import article_of
from tui.document.record import SCHEMA, Entity, Figure, FigureKind, Generator, Mention, Quotation, Record
from tui.document.span import CharSpan
from tui.lint.finding import Finding
from tui.lint.review import review

TEXT = (
    "Quarry to shut, “at last”",
    "“It was time,” said Osgood. “About time.” A neighbour said it was late.",
    "The pit employed 140 people, the county said. Three men left. It employs 90 people now.",
)
ARTICLE = article_of(("headline", TEXT[0]), *TEXT[1:])


def span(words: str) -> CharSpan:
    start = ARTICLE.text.index(words)
    return CharSpan(start, start + len(words))


def quotation(name: str, words: str, speaker: str | None = None, source: str | None = None) -> Quotation:
    return Quotation(name, "direct", (span(words),), (), span(source) if source else None, speaker, (), 0.9)


def figure(name: str, words: str, value: float, speaker: str | None = None, kind: FigureKind = "count") -> Figure:
    return Figure(name, span(words), kind, value, None, None, "=", "people", None, None, speaker)


def person(name: str, *titles: str, aliases: tuple[str, ...] = ()) -> Entity:
    return Entity("e1", "person", name, aliases, titles, (Mention(span("Osgood"), "name", 0.9),), 0.9)


def record(*quotations: Quotation, entity: Entity | None = None, figures: tuple[Figure, ...] = ()) -> Record:
    people = (entity,) if entity else ()
    return Record(SCHEMA, Generator("0", "t"), ARTICLE, entities=people, quotations=quotations, figures=figures)


def codes(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.code for finding in findings]


def test_a_quotation_of_nobody_is_found_where_it_stands() -> None:
    (finding,) = review(record(quotation("q1", "“About time.”")), {})
    assert (finding.line, finding.column) == (3, TEXT[1].index("“About") + 1)
    assert str(finding) == ('test:3:29: quotation-without-speaker nobody is named who says "“About time.”"')


def test_a_headline_need_not_say_who_speaks() -> None:
    assert review(record(quotation("q1", "“at last”")), {}) == ()


def test_indirect_speech_of_nobody_is_no_quotation_without_a_speaker() -> None:
    said = msgspec.structs.replace(quotation("q1", "“About time.”"), kind="indirect")
    assert review(record(said), {}) == ()


def test_somebody_of_whom_only_one_word_is_told_was_never_introduced() -> None:
    said = quotation("q1", "“It was time,”", "e1", "Osgood")
    (finding,) = review(record(said, entity=person("Osgood")), {})
    assert (finding.code, finding.span) == ("speaker-not-introduced", span("Osgood"))


@pytest.mark.parametrize(
    "entity", [person("Ann Osgood"), person("Osgood", "sheriff"), person("Osgood", aliases=("Ms Osgood",))]
)
def test_a_full_name_a_title_or_a_role_introduces(entity: Entity) -> None:
    assert review(record(quotation("q1", "“It was time,”", "e1", "Osgood"), entity=entity), {}) == ()


def test_somebody_who_says_nothing_needs_no_introduction() -> None:
    assert review(record(entity=person("Osgood")), {}) == ()


def test_too_many_sources_without_a_name_are_one_finding() -> None:
    known = quotation("q1", "“It was time,”", "e1", "Osgood")
    unnamed = quotation("q2", "“About time.”", None, "A neighbour")
    found = review(record(known, unnamed, entity=person("Ann Osgood")), {})
    assert [finding.message for finding in found] == [
        '1 of 2 quotations (50%) have a source without a name, first "A neighbour"'
    ]
    assert review(record(known, unnamed, entity=person("Ann Osgood")), {}, most_anonymous=50) == ()


def test_a_pronoun_is_no_source_without_a_name() -> None:
    assert review(record(quotation("q1", "“About time.”", None, "it")), {}) == ()


def test_a_figure_that_nobody_gives_is_found() -> None:
    found = review(record(figures=(figure("f1", "140 people", 140.0, "e1"), figure("f2", "90 people", 90.0))), {})
    assert [(finding.code, finding.span) for finding in found] == [("figure-without-source", span("90 people"))]


def test_a_count_that_a_reporter_sees_needs_no_source() -> None:
    assert review(record(figures=(figure("f1", "Three men", 3.0),)), {}) == ()
    assert review(record(figures=(figure("f1", "Three men", 30.0, kind="age"),)), {}) == ()


def test_two_figures_that_differ_are_told_once_at_the_later() -> None:
    first, second = figure("f1", "140 people", 140.0, "e1"), figure("f2", "90 people", 90.0, "e1")
    found = review(record(figures=(first, second)), {"f1": (second,), "f2": (first,)})
    assert codes(found) == ["figures-differ"]
    assert found[0].span == second.span
    assert '"140 people"' in found[0].message


def test_findings_come_in_the_order_of_the_text() -> None:
    figures = (figure("f2", "90 people", 90.0), figure("f1", "140 people", 140.0))
    found = review(record(quotation("q1", "“About time.”"), figures=figures), {})
    assert codes(found) == ["quotation-without-speaker", "figure-without-source", "figure-without-source"]
    assert [finding.span for finding in found] == sorted(finding.span for finding in found)
