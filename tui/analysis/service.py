"""The analysis as a process of its own: articles in, records out, as JSON lines.

A request is `{"id": 7, "article": {…}}` or `{"cancel": 7}`. Answers are `{"ready": "en_core_web_md 3.7.1"}` once the
first model is loaded, `{"id": 7, "progress": [3, 20]}` after each block, and `{"id": 7, "record": {…}}` or
`{"id": 7, "error": "one line"}` at the end. A cancelled request is answered by nothing more. The process ends when its
standard input does.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import queue
import sys
import threading
from typing import TYPE_CHECKING, Any, BinaryIO

import msgspec

from tui.analysis.models import load_model, model_for, model_label
from tui.document.article import Article
from tui.errors import ModelError

if TYPE_CHECKING:
    from spacy.language import Language


class Request(msgspec.Struct, frozen=True):
    """One line from the reader: an article to analyse, or the id of a request to give up."""

    id: int | None = None
    article: Article | None = None
    cancel: int | None = None


class _Cancelled(BaseException):
    """Raised out of a parse that nobody waits for; no Exception, lest a stage take it for a failure of its own."""


class Service:
    """Analyses one article at a time, in the order asked for."""

    def __init__(self, model: str | None, replies: BinaryIO) -> None:
        self._model = model
        self._replies = replies
        self._models: dict[str, Language] = {}
        self._cancelled: set[int] = set()

    def serve(self, lines: BinaryIO) -> None:
        """Answer requests until `lines` end."""
        requests: queue.SimpleQueue[Request | None] = queue.SimpleQueue()
        threading.Thread(target=self._listen, args=(lines, requests), daemon=True).start()
        self._welcome()
        while (request := requests.get()) is not None:
            if request.id is not None and request.article is not None:
                self._answer(request.id, request.article)

    def _listen(self, lines: BinaryIO, requests: queue.SimpleQueue[Request | None]) -> None:
        decode = msgspec.json.Decoder(Request).decode
        for line in lines:
            try:
                request = decode(line)
            except msgspec.DecodeError as error:
                self._reply(error=f"not a request: {error}")
                continue
            if request.cancel is not None:
                self._cancelled.add(request.cancel)
            else:
                requests.put(request)
        requests.put(None)

    def _welcome(self) -> None:
        try:
            self._reply(ready=model_label(self._load(model_for("en", self._model))))
        except ModelError as error:
            self._reply(error=str(error))

    def _answer(self, number: int, article: Article) -> None:
        from tui.analysis.pipeline import analyze

        def progress(done: int, total: int) -> None:
            if number in self._cancelled:
                raise _Cancelled
            self._reply(id=number, progress=(done, total))

        try:
            if number in self._cancelled:
                return
            record = analyze(article, self._load(model_for(article.language, self._model)), progress)
            self._reply(id=number, record=record)
        except _Cancelled:
            return
        except ModelError as error:
            self._reply(id=number, error=str(error))
        except Exception as error:  # noqa: BLE001 - one article that fails must not end the service
            self._reply(id=number, error=f"{type(error).__name__}: {error}")

    def _load(self, name: str) -> Language:
        if name not in self._models:
            self._models[name] = load_model(name)
        return self._models[name]

    def _reply(self, **message: Any) -> None:
        self._replies.write(msgspec.json.encode(message) + b"\n")
        self._replies.flush()


def main() -> None:
    """Serve on standard input and output, at low priority, so that a key press in the reader always comes first."""
    options = argparse.ArgumentParser(prog="python -m tui.analysis.service")
    options.add_argument("--model", help="the spaCy model for every article; by default one for each language")
    chosen = options.parse_args()
    with contextlib.suppress(OSError, AttributeError):
        os.nice(10)
    replies = sys.stdout.buffer
    sys.stdout = sys.stderr  # nothing that a library prints may fall between two answers
    with contextlib.suppress(KeyboardInterrupt, BrokenPipeError):
        Service(chosen.model, replies).serve(sys.stdin.buffer)


if __name__ == "__main__":
    main()
