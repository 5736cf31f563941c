"""How likely a claim is right: that these words are said, and that the source says them.

The rates are how often each rule was right on news articles whose quotations people had marked by hand; rounded, and
apart from what the words themselves are.
"""

from __future__ import annotations

from tui.analysis.speech.claims import Claim

RATES: dict[str, tuple[float, float]] = {
    "tag": (0.94, 0.68),
    "announced": (0.76, 0.76),
    "headline": (0.85, 0.85),
    "script": (0.6, 0.6),
    "dash": (0.7, 0.7),
    "colon": (0.54, 0.54),
    "alone": (0.25, 0.25),
    "clause": (0.83, 0.64),
    "clause_before": (0.8, 0.55),
    "according": (0.82, 0.82),
    "as_said": (0.68, 0.5),
    "naming": (0.7, 0.63),
    "direction": (0.66, 0.57),
    "infinitive": (0.64, 0.55),
    "object": (0.62, 0.44),
    "about": (0.58, 0.5),
    "passive": (0.56, 0.56),
    "noun_clause": (0.52, 0.52),
    "noun_about": (0.34, 0.34),
    "noun_plan": (0.34, 0.34),
    "hearsay": (0.3, 0.3),
}
"""By shape: where the cue is a finite verb, and where it is not."""

_NAMED, _MEANT, _UNNAMED = 1.05, 0.92, 0.3
_NEEDS_NO_SOURCE = frozenset({"passive", "hearsay", "alone"})
_MIXED_TAG = 0.8
MOST = 0.97


def certainty(claim: Claim, *, direct: bool) -> float:
    """The chance, 0 to 1, that `claim` and its source are right; `direct` says that all of it is quoted."""
    finite, other = RATES[claim.shape]
    rate = finite if _is_finite(claim) else other
    if claim.shape == "tag" and not direct:
        rate *= _MIXED_TAG
    if claim.source is None:
        return round(rate if claim.shape in _NEEDS_NO_SOURCE else rate * _UNNAMED, 2)
    head = claim.source.block.doc[claim.source.tokens.start : claim.source.tokens.end].root
    if head.pos_ == "PROPN":
        rate *= _NAMED
    elif head.pos_ == "PRON" and claim.shape != "tag":
        rate *= _MEANT
    return round(min(rate, MOST), 2)


def _is_finite(claim: Claim) -> bool:
    if claim.cue is None or claim.anchor < 0:
        return True
    return claim.cue.block.doc[claim.anchor].tag_ in ("VBD", "VBZ", "VBP")
