"""The client of the analysis process: articles in, records out, while the reader stays free.

The process (`tui.analysis.service`) is started at the first need, lives as long as the reader, and is started again
once for an article during which it dies.
"""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections import deque
from collections.abc import Callable
from itertools import count

import msgspec

from tui.analysis.models import too_long
from tui.document.article import Article
from tui.document.record import Record
from tui.document.serialise import parse_record
from tui.errors import PullquoteError

LONGEST_LINE = 2**30
"""Bytes of one answer; a record of a million words has some thirty million."""

PATIENCE = 300.0
"""Seconds without a word from the process after which it is taken to hang; its last stages work in silence."""

COMMAND = (sys.executable, "-m", "tui.analysis.service")
"""What starts the process."""

Tell = Callable[[str], None]


class AnalysisError(PullquoteError):
    """The analysis process could not analyse an article."""


class _Answer(msgspec.Struct, frozen=True):
    """One line from the process."""

    id: int | None = None
    ready: str | None = None
    progress: tuple[int, int] | None = None
    record: msgspec.Raw = msgspec.Raw()
    error: str | None = None


class _DiedError(Exception):
    """The process ended while somebody waited for it."""


class _Waiting:
    """Someone who waits for a record."""

    def __init__(self, tell: Tell) -> None:
        self.tell = tell
        self.is_heard_of = False
        self.record: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()


class Analyst:
    """Analyses articles in a process of its own, as long as it is not closed."""

    def __init__(self, model: str | None, command: tuple[str, ...] = COMMAND, patience: float = PATIENCE) -> None:
        """`model` reads every article; None means the model of each article's language."""
        self._patience = patience
        self._command = (*command, *(("--model", model) if model else ()))
        self._process: asyncio.subprocess.Process | None = None
        self._tasks: tuple[asyncio.Task[None], ...] = ()
        self._starting = asyncio.Lock()
        self._waiting: dict[int, _Waiting] = {}
        self._numbers = count(1)
        self._last_words: deque[str] = deque(maxlen=5)
        self._is_ready = False

    async def analyze(self, article: Article, tell: Tell) -> Record:
        """The record of `article`; `tell` hears in a few words how far it is.

        Cancelling the call makes the process give the article up. Raises AnalysisError.
        """
        length = too_long(article.text)
        if length is not None:
            raise AnalysisError(length)
        for attempt in (1, 2):
            try:
                return await self._ask(article, tell)
            except _DiedError as error:
                if attempt == 2:
                    raise AnalysisError(f"the analysis stopped: {error}") from error
        raise AssertionError("unreachable")

    async def close(self) -> None:
        """End the process, at once and for good."""
        process, self._process = self._process, None
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if process is not None and process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()

    async def _ask(self, article: Article, tell: Tell) -> Record:
        number, waiting = next(self._numbers), _Waiting(tell)
        self._waiting[number] = waiting
        try:
            if not self._is_ready:
                tell("loading the language model…")
            await self._start()
            await self._send({"id": number, "article": article})
            return await asyncio.to_thread(parse_record, await self._wait(waiting))
        except asyncio.CancelledError:
            await self._give_up(number)
            raise
        finally:
            self._waiting.pop(number, None)

    async def _wait(self, waiting: _Waiting) -> bytes:
        """The answer; a process that is silent for too long is ended, which tells whoever waits."""
        while not (await asyncio.wait({waiting.record}, timeout=self._patience))[0]:
            if not waiting.is_heard_of and self._process is not None:
                self._last_words.append(f"no word from it in {self._patience:g} s")
                with contextlib.suppress(ProcessLookupError):
                    self._process.kill()
            waiting.is_heard_of = False
        return waiting.record.result()

    async def _give_up(self, number: int) -> None:
        with contextlib.suppress(_DiedError):
            await self._send({"cancel": number})

    async def _start(self) -> None:
        async with self._starting:
            if self._process is not None and self._process.returncode is None:
                return
            pipe = asyncio.subprocess.PIPE
            try:
                self._process = await asyncio.create_subprocess_exec(
                    *self._command, stdin=pipe, stdout=pipe, stderr=pipe, limit=LONGEST_LINE
                )
            except OSError as error:
                raise AnalysisError(f"the analysis cannot be started: {error.strerror}") from error
            self._is_ready = False
            self._last_words.clear()
            listen = asyncio.create_task(self._listen(self._process))
            self._tasks = (listen, asyncio.create_task(self._drain(self._process)))

    async def _send(self, request: dict[str, object]) -> None:
        process = self._process
        if process is None or process.stdin is None:
            raise _DiedError("it is not running")
        try:
            process.stdin.write(msgspec.json.encode(request) + b"\n")
            await process.stdin.drain()
        except (OSError, RuntimeError) as error:
            raise _DiedError(str(error) or type(error).__name__) from error

    async def _listen(self, process: asyncio.subprocess.Process) -> None:
        """Hand each answer to whoever waits for it; at the end tell all that nothing more will come."""
        assert process.stdout is not None  # noqa: S101 - it was asked for as a pipe
        decode = msgspec.json.Decoder(_Answer).decode
        try:
            while line := await process.stdout.readline():
                with contextlib.suppress(msgspec.DecodeError):
                    self._hear(decode(line))
        except ValueError as error:
            self._last_words.append(str(error))
            with contextlib.suppress(ProcessLookupError):
                process.kill()
        code = await process.wait()
        reason = self._last_words[-1] if self._last_words else f"exit code {code}"
        for waiting in self._waiting.values():
            if not waiting.record.done():
                waiting.record.set_exception(_DiedError(reason))

    def _hear(self, answer: _Answer) -> None:
        if answer.ready is not None:
            self._is_ready = True
        if answer.id is None:
            if answer.error is not None:
                self._last_words.append(answer.error)
            return
        waiting = self._waiting.get(answer.id)
        if waiting is None or waiting.record.done():
            return
        waiting.is_heard_of = True
        if answer.progress is not None:
            waiting.tell(f"analysing {answer.progress[0]}/{answer.progress[1]}")
        elif answer.error is not None:
            waiting.record.set_exception(AnalysisError(answer.error))
        elif bytes(answer.record):
            waiting.record.set_result(bytes(answer.record))

    async def _drain(self, process: asyncio.subprocess.Process) -> None:
        """Keep the last lines the process complained in, so that it never waits for somebody to read them."""
        assert process.stderr is not None  # noqa: S101 - it was asked for as a pipe
        while chunk := await process.stderr.read(4096):
            lines = chunk.decode("utf-8", "replace").splitlines()
            self._last_words.extend(line.strip() for line in lines if line.strip())
