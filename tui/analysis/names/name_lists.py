"""Words inside names that tell what kind of thing bears the name."""

from __future__ import annotations

ORGANIZATION_HEADS = frozenset(
    "academy administration agency airlines airways alliance army assembly association associates authority bank "
    "bbc board brigade brothers bureau cabinet chamber charity church clinic club co coalition college commission "
    "committee commons community company conference confederation congress consortium consulate cooperative "
    "corporation corps corp council court daily department directorate division embassy enterprises express "
    "federation fc fire firm force forces foundation front fund gazette government group guardian guild herald "
    "holdings hospital hotels inc industries initiative inquirer institute institution intelligence journal "
    "laboratories laboratory league legislature limited llc llp ltd magazine media ministry mission motors museum "
    "navy network news nhs observatory office opera orchestra organisation organization parliament parish "
    "partners party philharmonic plc police post prefecture press radio records register regiment republicans "
    "review school secretariat senate service services sentinel society squad squadron star studios symphony "
    "syndicate systems team technologies television telegraph theatre times tribune tribunal troupe trust tv "
    "union university veterans watch works workshop".split()
)

PLACE_HEADS = frozenset(
    "airport alley archipelago avenue basin bay beach borough boulevard bridge canal canyon cape cathedral "
    "cemetery city coast county creek crescent dam desert district drive estate falls fjord forest gardens "
    "glacier gorge gulf harbor harbour heights highway hill hills island islands isle isles lake lakes lane "
    "motorway mount mountain mountains ocean oblast palace park peninsula plain plains plateau plaza port prison "
    "province quay railway range reef region republic reservoir ridge river road sea sound square stadium station "
    "strait street terrace territory tower township tunnel valley village volcano waterfall woods zoo".split()
)

PLACE_FIRSTS = frozenset("lake mount mt cape fort gulf port river strait isle bay rio sierra".split())

COMPANY_SUFFIXES = frozenset(
    "inc corp ltd plc llc llp co company corporation limited group holdings ag sa nv se gmbh".split()
)

NAME_PARTICLES = frozenset(
    "al bin ibn bint abu ben von van der den de del della di da do dos das du la le los las el ter ten zu und y e "
    "af".split()
)
"""Small words inside a person's name that are written in lower case as often as not."""

NAME_SUFFIXES = frozenset("jr sr ii iii iv phd md qc kc mp obe cbe mbe esq".split())

NOT_NAMES = frozenset(
    "i he she it we they you who this that these those the a an there here mr mrs ms dr god monday tuesday "
    "wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december today yesterday tomorrow mom dad mum photo image images picture file read click "
    "more video".split()
)
"""Capitalised words that a language model takes for names now and then, and that never are."""
