"""Words that carry no matter of their own, and those that need what stood before them."""

from __future__ import annotations

STOP_WORDS = frozenset(
    """
    a about above after again against all also although am among an and another any are as at back be became
    because been before being below between both but by came can cannot come could did do does doing done down
    during each either else even ever every few for from further get gets getting go goes going gone got had has
    have having he her here hers herself him himself his how however i if in into is it its itself just know
    last least less let like made make many may me might more most much must my myself never new no nor not now
    of off often on once one only or other our ours out over own per said same say saying says she should since
    so some still such take than that the their theirs them themselves then there these they this those though
    three through to too told took toward towards two under until up upon us very was way we well went were what
    when where whether which while who whom whose why will with within without would year yet you your yours mr
    mrs ms dr don doesn didn isn wasn aren weren hasn haven hadn won wouldn couldn shouldn
    """.split()
)

PRONOUNS = frozenset(
    """
    he she it they we i you him her them us me his hers its their theirs our ours my mine your this that these those
    such both neither either himself herself themselves itself others another who which
    """.split()
)
"""First words that point at what stood before."""

CONNECTIVES = frozenset(
    """
    but and or so yet however still also meanwhile moreover furthermore nevertheless nonetheless instead thus therefore
    hence besides indeed then otherwise additionally similarly likewise plus nor again too consequently accordingly
    later earlier afterwards afterward finally
    """.split()
)
"""First words that tie a sentence to the one before it."""

COMMANDS = frozenset(
    """
    watch click read listen see view share subscribe sign follow download check tune scroll visit tap photo video image
    continued added concluded
    """.split()
)
"""First words of lines that speak to the reader, or that only lead over from what stood before."""
