"""Tables as Parquet, by pyarrow."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator

from tui.document.record import Record
from tui.errors import UsageError
from tui.export.tables import TABLES, ColumnKind, TableName

INSTALL = "pip install 'pullquote[parquet]'"


def encode_parquet(records: Iterable[Record], name: TableName) -> Iterator[bytes]:
    """The rows of `records` in the table `name`, as one file.

    Raises UsageError where pyarrow is not installed.
    """
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise UsageError(f"Parquet needs pyarrow: {INSTALL}") from error
    table = TABLES[name]
    kinds: dict[ColumnKind, pyarrow.DataType] = {
        "text": pyarrow.string(),
        "integer": pyarrow.int64(),
        "number": pyarrow.float64(),
    }
    schema = pyarrow.schema([pyarrow.field(column.name, kinds[column.kind]) for column in table.columns])
    rows = [row for record in records for row in table.rows(record)]
    columns = [[row[at] for row in rows] for at in range(len(table.columns))]
    arrays = [pyarrow.array(column, kind) for column, kind in zip(columns, schema.types, strict=True)]
    file = io.BytesIO()
    parquet.write_table(pyarrow.Table.from_arrays(arrays, schema=schema), file)
    yield file.getvalue()
