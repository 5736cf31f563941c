import io
import json

from tests.conftest import article_of
from tui.analysis.service import Service
from tui.document.serialise import encode_article


def answers(*lines: bytes, model: str | None = None) -> list[dict[str, object]]:
    out = io.BytesIO()
    Service(model, out).serve(io.BytesIO(b"\n".join(lines) + b"\n"))
    return [json.loads(line) for line in out.getvalue().splitlines()]


def request(number: int, text: str) -> bytes:
    return b'{"id": %d, "article": %s}' % (number, encode_article(article_of(text)))


def test_an_article_is_answered_by_its_progress_and_its_record() -> None:
    ready, progress, record = answers(request(7, "Ada Bee said no."))
    assert ready == {"ready": "en_core_web_md 3.7.1"}
    assert progress == {"id": 7, "progress": [1, 1]}
    assert record["id"] == 7
    assert "record" in record


def test_a_cancelled_article_is_answered_by_nothing() -> None:
    given = answers(request(1, "Ada Bee said no."), request(2, "Bo Dee said yes."), b'{"cancel": 2}')
    assert {answer.get("id") for answer in given} == {None, 1}


def test_a_line_that_is_no_request_is_told_and_the_next_is_answered() -> None:
    given = answers(b"nonsense", request(3, "Ada Bee said no."))
    assert any("not a request" in str(answer.get("error")) for answer in given)
    assert any(answer.get("id") == 3 and "record" in answer for answer in given)


def test_a_model_that_is_not_installed_is_told_in_one_line() -> None:
    given = answers(request(3, "Ada Bee said no."), model="no_such_model")
    assert [answer for answer in given if "record" in answer] == []
    assert all("pip install" in str(answer["error"]) and "\n" not in str(answer["error"]) for answer in given)
