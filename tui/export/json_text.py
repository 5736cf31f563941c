"""JSON as our exports write it."""

from __future__ import annotations

import json
import math
import re

_CONTROLS = re.compile("[\x7f-\x9f\u2028\u2029]")
_CONTROL_BYTES = re.compile(rb"\x7f|\xc2[\x80-\x9f]")


def dump_json(value: object) -> str:
    """`value` as JSON on one line, keys in their order; what acts on a terminal or ends a line stands as an escape."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(", ", ": "))
    return _CONTROLS.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def finite(number: float | None) -> float | None:
    """`number` as JSON can hold it: None where it is no finite one."""
    return number if number is not None and math.isfinite(number) else None


def without_raw_controls(data: bytes) -> bytes:
    """The same JSON, in UTF-8, with escapes for the controls that JSON allows to stand and terminals act on."""
    return _CONTROL_BYTES.sub(lambda found: b"\\u00%02x" % found[0][-1], data)
