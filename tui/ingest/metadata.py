"""What a file says of its article beside the text: title, writers, day, address, language."""

from __future__ import annotations

from typing import NamedTuple


class Metadata(NamedTuple):
    """What is known; None or empty where nothing is. `published` is an ISO 8601 day, `language` BCP 47."""

    title: str | None = None
    dek: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    url: str | None = None
    language: str | None = None
