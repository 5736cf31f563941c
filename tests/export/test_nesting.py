from hypothesis import given
from hypothesis import strategies as st

from tui.document.span import CharSpan
from tui.export.nesting import Close, Mark, Open, Words, by_span, nested

WITHIN = CharSpan(0, 20)
SPANS = st.tuples(st.integers(0, 19), st.integers(1, 20)).map(
    lambda drawn: CharSpan(drawn[0], min(20, drawn[0] + drawn[1]))
)
MARKS = st.lists(st.tuples(SPANS, st.integers(0, 2)), max_size=8).map(
    lambda drawn: [Mark(span, rank, at) for at, (span, rank) in enumerate(drawn)]
)


def shown(*marks: Mark[str]) -> str:
    text = "abcdefghij"
    out = ""
    for step in nested(marks, CharSpan(0, len(text))):
        if isinstance(step, Words):
            out += step.span.of(text)
        else:
            out += f"<{step.meaning}>" if isinstance(step, Open) else "</>"
    return out


def test_marks_inside_each_other_nest() -> None:
    assert shown(Mark(CharSpan(1, 8), 0, "q"), Mark(CharSpan(2, 4), 1, "e")) == "a<q>b<e>cd</>efgh</>ij"


def test_the_inner_of_two_that_cross_is_cut() -> None:
    assert shown(Mark(CharSpan(0, 4), 1, "e"), Mark(CharSpan(2, 6), 0, "q")) == "<e>ab</><q><e>cd</>ef</>ghij"


def test_a_mark_of_lower_rank_is_outside_even_of_a_longer_one() -> None:
    assert shown(Mark(CharSpan(0, 6), 1, "e"), Mark(CharSpan(2, 4), 0, "q")) == "<e>ab</><q><e>cd</></><e>ef</>ghij"


def test_two_of_one_rank_that_cross_are_cut_too() -> None:
    assert shown(Mark(CharSpan(0, 4), 0, "a"), Mark(CharSpan(2, 6), 0, "b")) == "<a>ab<b>cd</></><b>ef</>ghij"


@given(MARKS)
def test_every_word_stands_once_in_exactly_the_marks_that_cover_it(marks: list[Mark[int]]) -> None:
    at, open_ = 0, list[int]()
    for step in nested(marks, WITHIN):
        if isinstance(step, Open):
            open_.append(step.meaning)
        elif isinstance(step, Close):
            assert open_.pop() == step.meaning
        else:
            assert isinstance(step, Words)
            assert step.span.start == at
            at = step.span.end
            assert {mark.meaning for mark in marks if mark.span.covers(step.span)} == set(open_)
            assert sorted(open_) == sorted({mark.meaning for mark in marks if mark.span.overlaps(step.span)})
            ranks = [marks[meaning].rank for meaning in open_]
            assert ranks == sorted(ranks)
    assert (at, open_) == (20, [])


@given(MARKS, st.integers(1, 19))
def test_marks_are_shared_out_among_blocks_without_loss(marks: list[Mark[int]], cut: int) -> None:
    parts = by_span(marks, [CharSpan(0, cut), CharSpan(cut, 20)])
    assert sum(part.span.length for part in (*parts[0], *parts[1])) == sum(mark.span.length for mark in marks)
    assert all(part.span.end <= cut for part in parts[0])
    assert all(part.span.start >= cut for part in parts[1])
