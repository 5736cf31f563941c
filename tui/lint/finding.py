"""One thing to look at, and where it stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Literal

import msgspec

from tui.document.record import Record
from tui.document.span import CharSpan
from tui.export.wording import one_line

Code = Literal[
    "quotation-without-speaker",
    "speaker-not-introduced",
    "anonymous-sources",
    "figure-without-source",
    "figures-differ",
]

_LINE_END = re.compile(r"\r\n|\r|\n")
_SHORT = 50


class Finding(msgspec.Struct, frozen=True):
    """What to look at: `code` names the rule; line and column count from 1, the column in code points."""

    source: str
    line: int
    column: int
    span: CharSpan
    code: Code
    message: str

    def __str__(self) -> str:
        """One line as compilers write it, which editors can jump from."""
        return f"{one_line(self.source)}:{self.line}:{self.column}: {self.code} {self.message}"


class Remark(msgspec.Struct, frozen=True):
    """What a rule says of a span, not yet told by line and column."""

    span: CharSpan
    code: Code
    message: str


def placed(record: Record, remarks: Sequence[Remark]) -> tuple[Finding, ...]:
    """`remarks` in the order of the text, each with its line and column."""
    article = record.article
    starts = [0, *(match.end() for match in _LINE_END.finditer(article.text))]
    findings = []
    for remark in sorted(remarks, key=lambda one: (one.span, one.code, one.message)):
        line = bisect_right(starts, remark.span.start)
        column = remark.span.start - starts[line - 1] + 1
        findings.append(Finding(article.source, line, column, remark.span, remark.code, remark.message))
    return tuple(findings)


def quoted(words: str) -> str:
    """`words` on one line between quotation marks, cut where they are many."""
    line = one_line(words)
    return f'"{line if len(line) <= _SHORT else line[: _SHORT - 1].rstrip() + "…"}"'
