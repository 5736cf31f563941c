"""Which module holds which command."""

from __future__ import annotations

from types import MappingProxyType

ROOMS = MappingProxyType(
    {
        "analyze": "analysing",
        "completion": "completing",
        "export": "exporting",
        "keys": "listing",
        "lint": "linting",
        "locate": "listing",
        "quotes": "analysing",
        "read": "reading",
        "themes": "listing",
    }
)
"""The command's name, and the module of this package that holds it as a function of that name."""
