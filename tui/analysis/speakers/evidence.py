"""What a link rests on, told as a chain of places in the text."""

from __future__ import annotations

from tui.analysis.parsed import ParsedArticle
from tui.analysis.speakers.cast import Site
from tui.analysis.speakers.sources import Voice
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
        full = voice.member.fullest
        if any(full.overlaps(span) for span in chain):
            chain = [full if full.covers(span) else span for span in chain]
        elif not any(full.of(parsed.text) == span.of(parsed.text) for span in chain):
            chain.append(full)
    return tuple(dict.fromkeys(chain))
