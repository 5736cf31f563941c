"""Text that every encoding of Unicode can hold."""

from __future__ import annotations

import re

_SURROGATES = re.compile("[\ud800-\udfff]")


def well_formed(text: str) -> str:
    """`text` with each lone surrogate as U+FFFD, code point for code point.

    File names that are no UTF-8 bring surrogates, and so do escapes in YAML; neither UTF-8 nor JSON can hold them.
    """
    return _SURROGATES.sub("\ufffd", text)
