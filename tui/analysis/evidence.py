"""What a link rests on, told as a chain of places in the text."""

from __future__ import annotations

from tui.analysis.cast import Member, Site
from tui.analysis.parsed import ParsedArticle
from tui.analysis.sources import Voice
from tui.document.span import CharSpan

_LONGEST = 6
"""Links that a chain has at most: a reader follows no more."""


def evidence_of(voice: Voice, parsed: ParsedArticle) -> tuple[CharSpan, ...]:
    """The spans from the words that speak to the name in full: "he", "Wallace", "Defense Secretary Ben Wallace"."""
    chain = [voice.site.span]
    site: Site | None = voice.site.antecedent
    while site is not None and len(chain) < _LONGEST:
        if site.form == "name" or site.antecedent is None:
            chain.append(site.span)
        site = site.antecedent
    if voice.member is not None:
        full = _fullest(voice.member, parsed)
        if any(full.overlaps(span) for span in chain):
            chain = [full if full.covers(span) else span for span in chain]
        elif not any(full.of(parsed.text) == span.of(parsed.text) for span in chain):
            chain.append(full)
    return tuple(dict.fromkeys(chain))


def _fullest(member: Member, parsed: ParsedArticle) -> CharSpan:
    """The first place where the name stands in its fullest form, with the title before it."""
    names = [site.span for site in member.sites if site.form == "name"]
    best = max(names, key=lambda span: (len(span.of(parsed.text).split()), -span.start))
    for role in member.roles:
        if 0 < best.start - role.span.end <= 2:
            return CharSpan(role.span.start, best.end)
    return best
