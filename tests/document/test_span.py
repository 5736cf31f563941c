from hypothesis import given
from hypothesis import strategies as st

from tui.document.span import CharSpan, trimmed

texts = st.text(max_size=40)


@given(texts, st.integers(0, 40), st.integers(0, 40))
def test_trimmed_keeps_every_visible_character_and_nothing_else(text: str, a: int, b: int) -> None:
    start, end = sorted((min(a, len(text)), min(b, len(text))))
    kept = trimmed(CharSpan(start, end), text)
    assert kept.of(text) == text[start:end].strip()
    assert start <= kept.start <= kept.end <= end


def test_neighbouring_spans_do_not_overlap() -> None:
    assert not CharSpan(0, 3).overlaps(CharSpan(3, 5))
    assert CharSpan(0, 4).overlaps(CharSpan(3, 5))


def test_a_span_covers_itself_and_what_lies_inside() -> None:
    assert CharSpan(2, 9).covers(CharSpan(2, 9))
    assert CharSpan(2, 9).covers(CharSpan(3, 5))
    assert not CharSpan(2, 9).covers(CharSpan(1, 5))


def test_a_moved_span_keeps_its_length() -> None:
    assert CharSpan(2, 9).moved(3) == (5, 12)
    assert CharSpan(2, 9).moved(3).length == 7
