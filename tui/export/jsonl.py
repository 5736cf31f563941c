"""JSON Lines: the record of each article, whole, on a line of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tui.document.record import Record
from tui.document.serialise import encode_record
from tui.export.json_text import without_raw_controls


def encode_jsonl(records: Iterable[Record]) -> Iterator[bytes]:
    """`records` as `pullquote analyze --format jsonl` writes them."""
    for record in records:
        yield without_raw_controls(encode_record(record)) + b"\n"
