"""What an article is called where others must find it: its title, its file name, its IRI."""

from __future__ import annotations

import base64
import re
import uuid
from pathlib import PurePath
from urllib.parse import quote

from tui.document.article import Article
from tui.document.record import Entity, Record
from tui.export.wording import one_line

_ON_THE_WEB = re.compile(r"https?://", re.IGNORECASE)
_LOOSE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_LONGEST_STEM = 60
_UNFIT = re.compile(r"[^\w.-]+")


def title_of(article: Article) -> str:
    """The headline on one line, else the name of the file, else "standard input"."""
    headline = one_line(article.headline.of(article.text)) if article.headline else ""
    if headline:
        return headline
    return "standard input" if article.source == "-" else one_line(PurePath(article.source).name) or "untitled"


def stem_of(article: Article) -> str:
    """A name for a file about the article: that of its source without the suffix, nothing in it but plain letters."""
    name = "standard-input" if article.source == "-" else PurePath(article.source).stem
    return _UNFIT.sub("-", name).strip("-.")[:_LONGEST_STEM] or "article"


def iri_of(article: Article) -> str:
    """The article's address on the web; else its path as a relative IRI; its hash (RFC 6920) for standard input."""
    if article.url and _ON_THE_WEB.match(article.url):
        address, *fragment = _LOOSE_PERCENT.sub("%25", article.url).split("#", 1)
        return "#".join(quote(part, safe="%/:=&?~+!$,;'@()*") for part in (address, *fragment))
    if article.source == "-":
        digest = base64.urlsafe_b64encode(bytes.fromhex(article.sha256)).decode().rstrip("=")
        return f"ni:///sha-256;{digest}"
    path = PurePath(article.source).as_posix()
    return quote(path.encode("utf-8", "surrogateescape"), safe="/")


def urn_of(*parts: str) -> str:
    """A name for what `parts` tell apart, the same whenever they are (UUID, version 5)."""
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, '/'.join(parts))}"


def entities_by_id(record: Record) -> dict[str, Entity]:
    """The entities of `record` by their ids."""
    return {entity.id: entity for entity in record.entities}
