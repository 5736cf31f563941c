"""What an export may be: each format with its file's suffix, and how records become its bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from types import MappingProxyType
from typing import NamedTuple

from tui.document.record import Record
from tui.export.html_colours import Colours
from tui.export.tables import TableName

Encoder = Callable[[Iterable[Record]], Iterator[bytes]]


class Format(NamedTuple):
    """How a format is written: `binary` is nothing for a terminal, `single` holds one article a file."""

    suffix: str
    binary: bool = False
    single: bool = False


FORMATS = MappingProxyType(
    {
        "jsonl": Format(".jsonl"),
        "csv": Format(".csv"),
        "markdown": Format(".md"),
        "html": Format(".html", single=True),
        "web-annotation": Format(".jsonld"),
        "tei": Format(".xml", single=True),
        "geojson": Format(".geojson"),
        "docbin": Format(".spacy", binary=True),
        "parquet": Format(".parquet", binary=True),
    }
)
_PLAIN = MappingProxyType(
    {
        "jsonl": ("tui.export.jsonl", "encode_jsonl"),
        "markdown": ("tui.export.markdown", "encode_markdown"),
        "web-annotation": ("tui.export.web_annotation", "encode_web_annotation"),
        "tei": ("tui.export.tei", "encode_tei"),
        "geojson": ("tui.export.geojson", "encode_geojson"),
        "docbin": ("tui.analysis.docbin", "encode_docbin"),
    }
)
"""Where the formats that need nothing but records are made; each loads when it is asked for."""
TABULAR = frozenset({"csv", "parquet"})
"""The formats that are tables, and so ask which."""


def encoder_of(form: str, table: TableName, colours: Callable[[], Colours]) -> Encoder:
    """What turns records into the bytes of the format `form`; `table` is for tables, `colours` for HTML alone."""
    if form == "csv":
        from tui.export.csv_table import encode_csv

        return lambda records: encode_csv(records, table)
    if form == "parquet":
        from tui.export.parquet import encode_parquet

        return lambda records: encode_parquet(records, table)
    if form == "html":
        from tui.export.html import encode_html

        return lambda records: (encode_html(record, colours()) for record in records)
    module, name = _PLAIN[form]
    encoder: Encoder = getattr(import_module(module), name)
    return encoder
