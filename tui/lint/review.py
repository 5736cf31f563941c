"""All rules over one record."""

from __future__ import annotations

from tui.document.record import Record
from tui.lint.figures import Disagreements, figures_that_differ, figures_without_source
from tui.lint.finding import Finding, placed
from tui.lint.sources import MOST_ANONYMOUS, anonymous_sources, quotations_without_speaker, speakers_not_introduced


def review(record: Record, disagreements: Disagreements, most_anonymous: int = MOST_ANONYMOUS) -> tuple[Finding, ...]:
    """What every rule finds in `record`, in the order of the text.

    `disagreements` are those that the reader marks, so that both tell the same; `most_anonymous` is in per cent.
    """
    remarks = [
        *quotations_without_speaker(record),
        *anonymous_sources(record, most_anonymous),
        *speakers_not_introduced(record),
        *figures_without_source(record),
        *figures_that_differ(record, disagreements),
    ]
    return placed(record, remarks)
