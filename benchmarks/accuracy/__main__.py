"""Score a folder of marked texts: python -m benchmarks.accuracy TASK FOLDER, where TASK is one of TASKS."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from benchmarks.accuracy import dates, figures, names, places, quotes, quotes_table, summary
from benchmarks.accuracy.gold import Marked, analyse


def quote_lines(texts: Iterable[Marked]) -> list[str]:
    """What is printed of quotations."""
    return quotes_table.lines(quotes.compare(texts))


def place_lines(texts: Iterable[Marked]) -> list[str]:
    """What is printed of places."""
    return places.lines(places.compare(texts))


def name_lines(texts: Iterable[Marked]) -> list[str]:
    """What is printed of names."""
    return names.lines(names.compare(texts))


def figure_lines(texts: Iterable[Marked]) -> list[str]:
    """What is printed of figures."""
    return figures.lines(figures.compare(texts))


def date_lines(texts: Iterable[Marked]) -> list[str]:
    """What is printed of dates."""
    return dates.lines(dates.compare(texts))


def summary_lines(texts: Iterable[Marked]) -> list[str]:
    """What is printed of summaries."""
    return summary.lines(summary.compare(texts))


TASKS: dict[str, Callable[[Iterable[Marked]], list[str]]] = {
    "quotes": quote_lines,
    "places": place_lines,
    "names": name_lines,
    "figures": figure_lines,
    "dates": date_lines,
    "summary": summary_lines,
}


def main(arguments: list[str]) -> int:
    """Print the table of a task for a folder; 2 where the call is wrong."""
    if len(arguments) != 2 or arguments[0] not in TASKS:
        sys.stderr.write(f"usage: python -m benchmarks.accuracy {{{','.join(TASKS)}}} FOLDER\n")
        return 2
    for line in TASKS[arguments[0]](analyse(Path(arguments[1]))):
        sys.stdout.write(line + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
