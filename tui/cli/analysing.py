"""Commands that print what the analysis found: whole records, or the quotations alone."""

from __future__ import annotations

import click

from tui.cli.options import PATHS, Asked, several_paths, with_jobs, with_options
from tui.cli.settled import read_settings
from tui.cli.telling import print_lines
from tui.errors import UsageError


@click.command()
@several_paths
@click.option("--format", "form", type=click.Choice(["json", "jsonl"]), help="One indented record, or one a line.")
@click.option("--output", "-o", metavar="FILE", type=PATHS, help="Write to FILE instead of standard output.")
@with_jobs
@with_options
def analyze(asked: Asked, paths: tuple[str, ...], form: str | None, output: str | None, jobs: int | None) -> int:
    """Write the analysis record of each article as JSON."""
    from tui.cli.destination import destination
    from tui.cli.records import Records
    from tui.document.serialise import encode_record, encode_record_indented
    from tui.export.json_text import without_raw_controls
    from tui.ingest.discover import find_inputs

    settings, _ = read_settings(asked.config, strict=True)
    inputs = find_inputs(paths)
    if form == "json" and len(inputs.found) > 1:
        raise UsageError(f"--format json holds one article and {len(inputs.found)} are named: use --format jsonl")
    indented = form == "json" or (form is None and len(inputs.found) == 1)
    encode = encode_record_indented if indented else encode_record
    with destination(output) as out:
        records = Records(inputs, settings.model, jobs)
        for record in records:
            out.write(without_raw_controls(encode(record)) + b"\n")
    return records.status


@click.command()
@several_paths
@with_jobs
@with_options
def quotes(asked: Asked, paths: tuple[str, ...], jobs: int | None) -> int:
    """Print each quotation on a line of its own: speaker, colon, quotation."""
    from tui.cli.records import Records
    from tui.export.plain import quotation_lines
    from tui.ingest.discover import find_inputs

    settings, _ = read_settings(asked.config, strict=True)
    inputs = find_inputs(paths)
    records = Records(inputs, settings.model, jobs)
    for number, record in enumerate(records):
        if len(inputs.found) > 1:
            print_lines(f"{chr(10) if number else ''}== {record.article.source} ==")
        for line in quotation_lines(record):
            print_lines(line)
    return records.status
