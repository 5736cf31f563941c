"""The small words that give a language away, each in one language of the list alone."""

from __future__ import annotations

FUNCTION_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset(
        "the and of to that was with his from which this have had been were they their said would who will has by "
        "it's not for at he she it be you are as on".split()
    ),
    "fr": frozenset(
        "le les du des et est une dans pour que qui sur avec au aux ce cette ses sont été mais ont elle il nous vous "
        "leur par plus c'est d'un d'une qu'il n'est".split()
    ),
    "de": frozenset(
        "der das und ist nicht ein eine einen einem einer mit auf für von dem den im zu zum zur sich auch wird werden "
        "wurde sind hat haben bei nach über aus".split()
    ),
    "es": frozenset(
        "el los las y del una por con para como más pero sus fue había está han sobre ser también cuando muy esta "
        "este entre según".split()
    ),
    "it": frozenset(
        "il lo gli di che è della dei delle nel nella alla sono stato anche più questo questa come dal dalla al ha "
        "hanno essere dell'italia".split()
    ),
    "pt": frozenset(
        "o os as do dos das em não um uma na no nas nos com para mais foi são está pelo pela ao também seu sua ele "
        "ela muito".split()
    ),
    "nl": frozenset(
        "het een van en is dat niet te op zijn voor met aan ook door naar bij werd wordt hebben deze maar uit nog "
        "heeft worden".split()
    ),
}
"""Languages by BCP 47 code, each with function words frequent in its newspapers."""
