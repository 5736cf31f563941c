"""YAML front matter: what stands between two lines of dashes above an article.

Whatever is wrong with it, the article below still opens: a value of the wrong type is left out, and where the YAML
itself is broken the plain "key: value" lines are read.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from typing import NamedTuple

from tui.document.well_formed import well_formed
from tui.ingest.iso_dates import find_iso_date
from tui.ingest.metadata import Metadata

_LONGEST = 64 * 1024
_LONGEST_VALUE = 1000
_FRONT = re.compile(r"---[ \t]*\r?\n(?P<yaml>.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_ENTRY = re.compile(r"^(?P<key>[A-Za-z][\w -]{0,40}?)[ \t]*:[ \t]+(?P<value>\S.*?)[ \t]*\r?$", re.MULTILINE)
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})((?:[-_][A-Za-z0-9]{2,8}){0,3})$")
_ADDRESS = re.compile(r"https?://[^\s<>\"]{3,2000}$", re.IGNORECASE)

_TITLE = ("title", "headline", "heading")
_DEK = ("dek", "description", "subtitle", "subtitel", "standfirst", "subheading", "summary", "excerpt", "lead")
_AUTHOR = ("author", "authors", "byline", "by", "writer", "writers", "creator")
_DATE = ("date", "published", "date_published", "datepublished", "publishdate", "pubdate", "published_at", "created")
_ADDRESS_KEYS = ("url", "link", "canonical", "canonical_url", "source_url", "permalink", "source")
_LANGUAGE_KEYS = ("lang", "language", "locale")


class FrontMatter(NamedTuple):
    """What front matter says, and where the article begins after it, in code points."""

    metadata: Metadata
    end: int


def parse_front_matter(text: str) -> FrontMatter | None:
    """The front matter at the top of `text`; None where there is none. Never raises."""
    match = _FRONT.match(text[:_LONGEST])
    if match is None:
        return None
    entries = _load(match["yaml"])
    return FrontMatter(_metadata(entries), match.end())


def _load(yaml_text: str) -> Mapping[str, object]:
    import yaml

    try:
        loaded = yaml.safe_load(yaml_text)
    except (yaml.YAMLError, ValueError, OverflowError, RecursionError):
        # An unquoted colon in a title is the usual cause, and costs only itself.
        loaded = {entry["key"]: entry["value"].strip("\"'") for entry in _ENTRY.finditer(yaml_text)}
    if not isinstance(loaded, dict):
        return {}
    return {key.strip().casefold().replace("-", "_"): value for key, value in loaded.items() if isinstance(key, str)}


def _metadata(entries: Mapping[str, object]) -> Metadata:
    return Metadata(
        title=_first_text(entries, _TITLE),
        dek=_first_text(entries, _DEK),
        authors=_authors(entries),
        published=_day(entries),
        url=next((found for found in _texts(entries, _ADDRESS_KEYS) if _ADDRESS.match(found)), None),
        language=_language(entries),
    )


def _text(value: object) -> str | None:
    """`value` on one line; None where it is no words."""
    if isinstance(value, bool) or not isinstance(value, str | int | float | datetime.date):
        return None
    try:
        line = well_formed(" ".join(str(value).split()))
    except ValueError:  # an integer of thousands of digits
        return None
    return line if 0 < len(line) <= _LONGEST_VALUE else None


def _texts(entries: Mapping[str, object], keys: tuple[str, ...]) -> list[str]:
    return [line for key in keys if (line := _text(entries.get(key))) is not None]


def _first_text(entries: Mapping[str, object], keys: tuple[str, ...]) -> str | None:
    return next(iter(_texts(entries, keys)), None)


def _authors(entries: Mapping[str, object]) -> tuple[str, ...]:
    value = next((entries[key] for key in _AUTHOR if entries.get(key)), None)
    names: list[str] = []
    for item in value if isinstance(value, list) else [value]:
        name = _text(item.get("name") if isinstance(item, dict) else item)
        if name is None:
            continue
        bare = re.sub(r"^by\s+", "", name, flags=re.IGNORECASE)
        names.extend(part for part in re.split(r"\s*(?:,\s*and\s+|;|&|\sand\s)\s*", bare) if part)
    return tuple(dict.fromkeys(names))


def _day(entries: Mapping[str, object]) -> str | None:
    for key in _DATE:
        value = entries.get(key)
        if isinstance(value, datetime.date):
            return value.isoformat()[:10]
        line = _text(value)
        if line is not None and (day := find_iso_date(line)) is not None:
            return day
    return None


def _language(entries: Mapping[str, object]) -> str | None:
    for line in _texts(entries, _LANGUAGE_KEYS):
        match = _LANGUAGE.match(line)
        if match is not None:
            parts = [part for part in re.split("[-_]", match[2]) if part]
            cased = [part.upper() if len(part) == 2 else part.title() if len(part) == 4 else part for part in parts]
            return "-".join([match[1].lower(), *cased])
    return None
