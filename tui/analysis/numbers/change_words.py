"""Verbs, nouns and adverbs of rise and fall."""

from __future__ import annotations

UP = (
    r"r(?:ose|ise|ises|isen|ising)",
    r"gr(?:ew|ow|ows|own|owing|owth)",
    r"increas(?:e|es|ed|ing)",
    r"(?:climb|jump|soar|gain|expand|boost|strengthen|rocket|lift|rebound|swell|add)(?:s|ed|ing)?",
    r"(?:rais|surg|hik|spik|advanc|accelerat|appreciat|improv|balloon|doubl|tripl|quadrupl|inflat)(?:e|es|ed|ing)",
    r"rall(?:y|ied|ies|ying)",
    r"leap(?:s|ed|t)?",
    "widen(?:s|ed|ing)?",
    "up",
    "higher",
    "upturn",
)
DOWN = (
    r"f(?:ell|all|alls|allen|alling)",
    r"(?:drop|slip|dip|trim|shed)(?:s|ped|ping|med|ming|ding)?",
    r"(?:declin|decreas|plung|tumbl|reduc|eas|halv|collaps|deflat)(?:e|es|ed|ing)",
    "reduction",
    r"(?:lower|plummet|contract|slump|weaken|narrow|retreat|crash|sink)(?:s|ed|ing)?",
    r"(?:slash|crash)(?:es|ed|ing)?",
    r"depreciat(?:e|es|ed|ing)",
    r"cut(?:s|ting)?",
    r"slid(?:e|es|ing)?",
    r"s[au]nk",
    r"shr[aiu]nk(?:s|ing)?",
    r"los(?:e|es|ing|t|s|ses)",
    r"div(?:e|es|ed|ing)",
    "dove",
    "contraction",
    "down",
    "downturn",
)

UP_AFTER = (
    "rise increase growth gain jump surge hike climb raise boost spike uptick improvement more higher above "
    "upward wider faster larger longer bigger"
).split()
DOWN_AFTER = (
    "fall drop decline decrease cut reduction loss dip slide slump fewer less lower below plunge contraction "
    "downturn smaller cheaper slower shorter"
).split()
"""Words that follow a figure of change: "a 3 percent rise", "5 points lower"."""

COMPARED = frozenset({"more", "less", "fewer", "above", "below", "larger", "longer", "bigger", "smaller", "shorter"})
"""Of those, the ones that tell a change only of percents, or before "than": "200 more" is an addition."""

BETWEEN = (
    "by to of in at about around nearly almost some roughly approximately more less than just under over as much "
    "many a an the another further only up down well least slightly sharply steadily its their his her "
    "estimated average record lowest highest even very low high modest total level"
).split()
"""What may stand between a verb of change and its figure."""

PHRASAL = (
    r"ma[dk]e?s?|making|takes?|took|taking|gives?|gave|giving|sets?|setting|sign\w*|pick\w*|end\w*|puts?|use[ds]?|round\w*|"
    r"back\w*|comes?|came|show\w*|turn\w*|holds?|held|lin\w+|open\w*|splits?|br[eo]ak\w*|broke|shut\w*|step\w*|wak\w+|woke|"
    r"gr[eo]w\w*|blow\w*|blew|tie[ds]?|lock\w*|pony|g[eo]t\w*|wind|wound|stand\w*|stood|speak\w*|gunn?\w*|shot|mow\w*|knock\w*|"
    r"track\w*|hunt\w*|hand\w*|lay\w*|laid|burn\w*|clos\w+|slow\w*|water\w*|sit\w*|sat|wr[io]te|written|wrote|narrow\w*"
)
"""Verbs that "up" and "down" only complete: "make up", "gunned down"."""
