"""`pullquote lint`: what an editor would ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tui.cli.options import Asked, several_paths, with_jobs, with_options
from tui.cli.settled import read_settings
from tui.cli.telling import SOME_FAILED, print_lines

if TYPE_CHECKING:
    from tui.lint.finding import Finding


@click.command()
@several_paths
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="Lines, or one JSON list.")
@click.option(
    "--anonymous",
    type=click.IntRange(0, 100),
    metavar="PERCENT",
    help="Share of quotations that may have a source without a name: 25 where not given.",
)
@with_jobs
@with_options
def lint(asked: Asked, paths: tuple[str, ...], form: str, anonymous: int | None, jobs: int | None) -> int:
    """Print what an editor would ask: quotations and figures without a source, speakers never introduced and more."""
    import msgspec

    from tui.cli.records import Records
    from tui.export.json_text import dump_json
    from tui.front.telling.disagreements import find_disagreements
    from tui.ingest.discover import find_inputs
    from tui.lint.review import review
    from tui.lint.sources import MOST_ANONYMOUS

    settings, _ = read_settings(asked.config, strict=True)
    records = Records(find_inputs(paths), settings.model, jobs)
    most = MOST_ANONYMOUS if anonymous is None else anonymous
    all_findings: list[Finding] = []
    for record in records:
        findings = review(record, find_disagreements(record, record.figures), most)
        all_findings += findings
        if form == "text":
            for finding in findings:
                print_lines(str(finding))
    if form == "json":
        click.echo(dump_json([msgspec.to_builtins(finding) for finding in all_findings]))
    return SOME_FAILED if all_findings else records.status
