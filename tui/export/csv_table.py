"""Tables as CSV (RFC 4180): UTF-8, a line of names first, CRLF between lines.

A spreadsheet runs a cell that begins like a formula. Words of an article that do get an apostrophe in front, which
spreadsheets take for "this is text" (OWASP, "CSV Injection"); numbers stay as they are.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from tui.document.record import Record
from tui.export.tables import TABLES, Cell, TableName

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""What a spreadsheet may take for the start of a formula; the wide forms too, which some turn into the narrow ones."""


def encode_csv(records: Iterable[Record], name: TableName) -> Iterator[bytes]:
    """The rows of `records` in the table `name`."""
    table = TABLES[name]
    yield _line([column.name for column in table.columns])
    for record in records:
        for row in table.rows(record):
            yield _line([_guarded(cell) for cell in row])


def _guarded(cell: Cell) -> str:
    if isinstance(cell, str):
        return f"'{cell}" if cell.startswith(FORMULA_STARTS) else cell
    return "" if cell is None else repr(cell)


def _line(cells: list[str]) -> bytes:
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue().encode()
