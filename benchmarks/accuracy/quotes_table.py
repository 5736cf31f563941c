"""The table of quotation scores: ours beside the targets and what others have published."""

from __future__ import annotations

from benchmarks.accuracy.quotes import KINDS, Pair, Rates, calibration_error, confusions, rates, source_accuracy

COLUMNS = ("all", *KINDS, "indirect, speech cues")
PEERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("regular expression", ("34.9 / 11.4", "76.6 / 25.6", "0 / 0", "0 / 0", "")),
    ("textacy, per paragraph", ("30.1 / 28.1", "77.8 / 74.0", "0 / 0", "0 / 0", "")),
    ("Gender Gap Tracker", ("51.7 / 44.7", "73.0 / 57.2", "64.9 / 53.7", "37.3 / 35.7", "")),
    ("Citron, retrained", ("55.1 / 49.4", "67.4 / 64.3", "65.2 / 57.1", "48.1 / 42.1", "")),
    ("rules, first sketch", ("65.2 / 58.7", "91.7 / 84.8", "81.9 / 68.2", "49.0 / 44.4", "")),
    ("two people", ("79.5 / 75.2", "98.4 / 97.7", "93.1 / 89.2", "72.1 / 66.9", "88.1 / 85.7")),
)
"""F1 relaxed / end to end on the test part of PolNeAR, where our own figures are for the folder given."""

TARGETS = ("", "95 / 91", "86 / 77", "58 / 52", "80 / 74")
"""What we set out to reach on its dev part."""


def lines(pairs: list[Pair], worst: int = 20) -> list[str]:
    """The table, what stands beside it, and the commonest errors, as lines of text."""
    ours = tuple(_cell(pairs, column) for column in COLUMNS)
    rows = [("", COLUMNS), *PEERS, ("to reach", TARGETS), ("pullquote", ours)]
    told = [f"{name:24}" + "".join(f"{cell:>24}" for cell in cells) for name, cells in rows]
    for column in COLUMNS:
        loose, whole = _rates(pairs, column, sourced=False), _rates(pairs, column, sourced=True)
        told.append(
            f"{column:24}relaxed P {loose.precision:5.1f} R {loose.recall:5.1f} F1 {loose.f1:5.1f}"
            f"   end to end P {whole.precision:5.1f} R {whole.recall:5.1f} F1 {whole.f1:5.1f}"
        )
    told.append(f"source right over matched quotations {source_accuracy(pairs):.1f} %")
    told.append(f"expected calibration error of confidence {calibration_error(pairs):.3f}")
    told.append("the commonest errors")
    told += [f"  {count:4} {what:24} {cue:24} {text[:90]!r}" for what, cue, count, text in confusions(pairs, worst)]
    return told


def _rates(pairs: list[Pair], column: str, *, sourced: bool) -> Rates:
    speech = column.endswith("speech cues")
    return rates(pairs, "indirect" if speech else column, sourced=sourced, speech=speech)


def _cell(pairs: list[Pair], column: str) -> str:
    return " / ".join(f"{_rates(pairs, column, sourced=sourced).f1:.1f}" for sourced in (False, True))
