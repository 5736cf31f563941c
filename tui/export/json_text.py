"""JSON as our exports write it."""

from __future__ import annotations

import json
import math
import re

_CONTROLS = re.compile("[\x7f-\x9f\u2028\u2029]")


def dump_json(value: object) -> str:
    """`value` as JSON on one line, keys in their order; what acts on a terminal or ends a line stands as an escape."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(", ", ": "))
    return _CONTROLS.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def finite(number: float | None) -> float | None:
    """`number` as JSON can hold it: None where it is no finite one."""
    return number if number is not None and math.isfinite(number) else None
