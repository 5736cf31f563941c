"""Ages: "seven-year-old", "aged 40", "Maria Petrov, 52, said"."""

from __future__ import annotations

import re

from tui.analysis.numbers.readings import Reading

_OLD = re.compile(r"(?:-|\s)(?:olds?\b)|\s+of\s+age\b", re.IGNORECASE)
_AGED = re.compile(
    r"\b(?:aged?|ages|turn(?:ed|s|ing)?|age of|ages of|age is|at age|"
    r"(?:children|kids|people|those|adults|women|men|girls|boys|anyone) (?:under|over|below|above))\s+"
    r"(?:about |between |from )?\Z",
    re.IGNORECASE,
)
_NAME_BEFORE = re.compile(r"(?P<name>[^\W\d_][\w.’'-]*)\s*(?:,\s|\()\Z")
_AFTER = re.compile(r"\s*(?:,|\.|\)|;|\Z|and\b|of\b)")
_OLDEST = 125


def old_end(text: str, end: int) -> int | None:
    """Where "-old", "old" or "of age" ends that makes the time before `end` of `text` an age; None without it."""
    match = _OLD.match(text, end)
    return None if match is None else match.end()


def is_aged(text: str, start: int, value: float) -> bool:
    """Whether the words before `start` make the bare number there an age: "aged 40", "turned 18"."""
    return 0 < value < _OLDEST and _AGED.search(text, max(0, start - 30), start) is not None


def is_age_of_name(text: str, reading: Reading) -> bool:
    """Whether the number stands after a name as its age: "Maria Petrov, 52, said"."""
    number = text[reading.start : reading.end]
    if not number.isdigit() or not 1 < int(number) < _OLDEST:
        return False
    before = _NAME_BEFORE.search(text, max(0, reading.start - 30), reading.start)
    return before is not None and before["name"][:1].isupper() and _AFTER.match(text, reading.end) is not None
