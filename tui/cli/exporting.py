"""`pullquote export`: records in formats that others read."""

from __future__ import annotations

import sys
from collections.abc import Container, Iterable
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tui.cli.destination import STANDARD_OUTPUT, destination
from tui.cli.options import PATHS, Asked, several_paths, with_jobs, with_options
from tui.cli.settled import read_settings
from tui.errors import UsageError

if TYPE_CHECKING:
    from tui.document.record import Record
    from tui.export.formats import Encoder, Format
    from tui.export.html_colours import Colours
    from tui.export.tables import TableName

FORMAT_NAMES = ("jsonl", "csv", "markdown", "html", "web-annotation", "tei", "geojson", "docbin", "parquet")
TABLE_NAMES = ("quotations", "figures", "places")


@click.command()
@click.argument("form", metavar="FORMAT", type=click.Choice(FORMAT_NAMES))
@several_paths
@click.option("--table", type=click.Choice(TABLE_NAMES), help="The rows of csv and parquet, else quotations.")
@click.option(
    "--output", "-o", metavar="FILE|FOLDER", type=PATHS, help="Write to FILE, or to FOLDER a file for each article."
)
@with_jobs
@with_options
def export(
    asked: Asked, form: str, paths: tuple[str, ...], table: TableName | None, output: str | None, jobs: int | None
) -> int:
    """Write articles in FORMAT: jsonl, csv, markdown, html, web-annotation, tei, geojson, docbin or parquet."""
    from tui.cli.records import Records
    from tui.export.formats import FORMATS, TABULAR, encoder_of
    from tui.front.themes import load_palette
    from tui.ingest.discover import find_inputs

    settings, _ = read_settings(asked.config, strict=True)
    if table is not None and form not in TABULAR:
        raise UsageError(f"--table chooses the rows of {' and '.join(sorted(TABULAR))}; {form} is no table")
    inputs = find_inputs(paths)
    folder = _folder(output)
    _check_fits(form, FORMATS[form], len(inputs.found), output)

    def colours() -> Colours:
        return load_palette(asked.theme or settings.theme)

    encoder = encoder_of(form, table or "quotations", colours)
    records = Records(inputs, settings.model, jobs)
    if folder is None:
        _write(encoder, records, output)
    else:
        suffix = f".{table or 'quotations'}{FORMATS[form].suffix}" if form in TABULAR else FORMATS[form].suffix
        _write_each(encoder, records, folder, suffix)
    return records.status


def _folder(output: str | None) -> Path | None:
    """The folder that `output` names: one that is there, or one to be made, which ends with a slash."""
    if output is None or not (output.endswith("/") or Path(output).is_dir()):
        return None
    return Path(output)


def _check_fits(form: str, written: Format, articles: int, output: str | None) -> None:
    if written.single and articles > 1 and _folder(output) is None:
        raise UsageError(f"{form} holds one article a file and {articles} are named: name a folder, --output FOLDER/")
    if written.binary and output in (None, STANDARD_OUTPUT) and sys.stdout.isatty():
        raise UsageError(f"{form} is nothing for a terminal: name a file with --output")


def _write(encoder: Encoder, records: Iterable[Record], output: str | None) -> None:
    """Write all of `records` to one file, which is opened once there is something to write."""
    chunks = iter(encoder(records))
    first = next(chunks, b"")
    with destination(output) as out:
        out.write(first)
        out.writelines(chunks)


def _write_each(encoder: Encoder, records: Iterable[Record], folder: Path, suffix: str) -> None:
    """Write each of `records` to a file of its own, named after its source."""
    from tui.atomic import write_whole
    from tui.export.identity import stem_of

    used: set[str] = set()
    for record in records:
        name = _unused(stem_of(record.article), used)
        # File systems may not tell capitals apart.
        used.add(name.casefold())
        try:
            write_whole(folder / f"{name}{suffix}", b"".join(encoder((record,))))
        except OSError as error:
            raise UsageError(f"{folder}: {error.strerror}: name a folder that can be written") from error


def _unused(stem: str, used: Container[str]) -> str:
    """`stem`, with a number behind it where `used` has it already."""
    names = chain((stem,), (f"{stem}-{number}" for number in count(2)))
    return next(name for name in names if name.casefold() not in used)
