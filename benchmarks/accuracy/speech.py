"""Whether a cue reports speech rather than a belief or an intention, by the commonest words for it."""

from __future__ import annotations

import re

_VERBS = frozenset(
    """
    say tell add write tweet state argue claim report announce explain note ask call reply insist suggest warn admit
    deny declare acknowledge assert mention comment quip joke remark recall respond continue conclude urge criticize
    accuse blast promise vow pledge describe shout yell emphasize stress propose recommend complain confirm reveal agree
    contend maintain testify speak talk demand slam mock refer boast caution concede counter disclose predict dismiss
    denounce condemn question read repeat brag allege lament point put
    """.split()
)
_NOUNS = frozenset("according statement remark speech email interview testimony".split())
_IRREGULAR = {
    "said": "say",
    "told": "tell",
    "wrote": "write",
    "written": "write",
    "spoke": "speak",
    "denied": "deny",
    "replied": "reply",
    "testified": "testify",
}


def is_speech(cue: str) -> bool:
    """Whether a word of `cue`, in lower case, is a form of a common verb of saying or names something said."""
    for word in re.findall(r"[a-z\-]+", cue):
        stems = {word, _IRREGULAR.get(word, word), re.sub("ing$", "e", word)}
        stems |= {word.removesuffix(ending) for ending in ("s", "d", "ed", "ing", "ged", "ging", "ted", "ting")}
        if stems & (_VERBS | _NOUNS):
            return True
    return False
