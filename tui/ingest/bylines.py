"""Bylines: who wrote an article, and where each name stands."""

from __future__ import annotations

import re

from tui.ingest.agencies import AGENCIES, ROLE_WORDS
from tui.ingest.shapes import ends_sentence, has_quotation, words_of

_LONGEST = 160
_PARTICLES = r"(?:de|da|del|della|der|den|di|dos|du|van|von|zu|la|le|al|el|bin|ibn|ben|ter|ten|y|e)"
_NAME_WORD = r"[^\W\d_a-z][\w.'’-]*"
_NAME = rf"{_NAME_WORD}(?:\s+(?:{_PARTICLES}\s+)*{_NAME_WORD}){{0,4}}"
_BY = re.compile(
    r"(?:by|words\s+by|text\s+by|story\s+by|written\s+by|reporting\s+by|from|von|par|por)\s*:?\s+(?=\S)", re.IGNORECASE
)
_OUR = re.compile(
    r"(?:by\s+)?(?:our|the)\s+(?:own\s+|special\s+|foreign\s+)?(?:correspondents?|staff|reporters?)\b", re.IGNORECASE
)
_SIGNED_OFF = re.compile(
    r"\(?(?:(?:additional\s+)?(?:reporting|writing|editing|compiled|produced|translated)\s+(?:and\s+\w+\s+)?by\b|(?:associated\s+press|\w+)\s+"
    r"(?:writers?|reporters?|correspondents?)\s+[^.]{3,120}\s+contributed\s+(?:to|reporting)\b|contributed\s+(?:by|reporting)\b)",
    re.IGNORECASE,
)
_JOINER = re.compile(r"\s*(?:,\s*(?:and|&)\s+|,\s*|\s+(?:and|&|und|et|y)\s+|\s*[|·;•/]\s*|\s+[–—-]\s+)")
_AND = re.compile(r"\s(?:and|&|und|et|y)\s")
_AGENCY_NAMES = frozenset(name.casefold() for name in AGENCIES)
_ROLES = frozenset(ROLE_WORDS)


def is_byline(line: str) -> bool:
    """Whether `line` is a byline that says so: "By A. Writer", "Words by …", "By our correspondent"."""
    if not 3 < len(line) <= _LONGEST or has_quotation(line):
        return False
    if _OUR.match(line) and not ends_sentence(line):
        return True
    by = _BY.match(line)
    if by is None or (by.group().lower().startswith("from") and not line[:4].isupper()):
        return False
    rest = line[by.end() :]
    if ends_sentence(rest) and not re.search(r"\b(?:[A-Z]|Jr|Sr|Inc|Co)\.$", rest):
        return False
    return bool(re.match(_NAME, rest)) and _capitalised_share(rest) >= 0.6


def is_bare_byline(line: str) -> bool:
    """Whether `line` is a name with a role or an agency after it: "A. Writer, BBC News", "A. Writer in London"."""
    if len(line) > 90 or has_quotation(line) or ends_sentence(line):
        return False
    match = re.match(rf"({_NAME})\s*(?:,|\||·|—|–|\bin\b|\s-\s)\s*(.+)$", line)
    if match is None or not 2 <= len(match[1].split()) <= 4:
        return False
    after = {word.casefold() for word in words_of(match[2])}
    in_place = re.match(rf"{_NAME}\s+in\s+{_NAME}(?:\s+and\s+{_NAME})?$", line) is not None
    return in_place or (bool(after & (_ROLES | _AGENCY_NAMES)) and len(after) <= 6)


def is_affiliation(line: str) -> bool:
    """Whether `line`, below a byline, says what the writer is or whom for: "Staff Writer", "The Associated Press"."""
    if len(line) > 60 or ends_sentence(line) or _capitalised_share(line) < 1:
        return False
    words = [word.casefold() for word in words_of(line)]
    return line.casefold() in _AGENCY_NAMES or (0 < len(words) <= 6 and not _ROLES.isdisjoint(words))


def is_sign_off(line: str) -> bool:
    """Whether `line` says who else worked on the article: "(Reporting by …; Editing by …)"."""
    return len(line) <= 400 and _SIGNED_OFF.match(line) is not None


def names_writers(line: str) -> bool:
    """Whether the byline `line` is the kind that names who wrote the article."""
    return not is_sign_off(line) and (is_byline(line) or is_bare_byline(line))


def writers(line: str) -> list[tuple[int, int, str]]:
    """The writers whom the byline `line` names, each as start and end in `line`, and name."""
    by = _BY.match(line)
    at = by.end() if by is not None else 0
    joined = list(_AND.finditer(line, at))
    found: list[tuple[int, int, str]] = []
    while at < len(line):
        joiner = _JOINER.search(line, at)
        end = joiner.start() if joiner is not None else len(line)
        # Past the "and" before the last writer, what follows is whom they write for.
        if found and joined and at > joined[-1].end():
            break
        name = re.match(_NAME, line[at:end])
        if name is None or (found and _is_affiliation(line[at:end])):
            break
        found.append((at, at + name.end(), line[at : at + name.end()]))
        if joiner is None:
            break
        if not joiner.group().strip().startswith((",", "&", "and", "und", "et", "y", ";", "|", "·", "•")):
            break
        at = joiner.end()
    return found


def _is_affiliation(part: str) -> bool:
    words = [word.casefold() for word in words_of(part)]
    return (
        len(words) < 2
        or part.strip().casefold() in _AGENCY_NAMES
        or bool(_ROLES.intersection(words))
        or (words[0] in {"for", "in", "the"})
    )


def _capitalised_share(line: str) -> float:
    words = [word for word in words_of(line) if word not in {"and", "in", "for", "of", "the"}]
    return sum(word[0].isupper() for word in words) / len(words) if words else 0.0
