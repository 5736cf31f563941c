import msgspec
import pytest

from tests.export.made import made_record
from tui.document.span import CharSpan
from tui.lint.finding import Remark, placed, quoted


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_the_file_ends_them(end: str) -> None:
    record = made_record()
    article = msgspec.structs.replace(record.article, text=f"one{end}two{end}three")
    at = article.text.index("three") + 2
    remark = Remark(CharSpan(at, at + 1), "figures-differ", "")
    (finding,) = placed(msgspec.structs.replace(record, article=article), [remark])
    assert (finding.line, finding.column) == (3, 3)


def test_long_words_are_cut_and_stay_on_one_line() -> None:
    assert quoted("a\n b") == '"a b"'
    assert quoted("word " * 30).endswith('…"')
    assert len(quoted("word " * 30)) <= 52
