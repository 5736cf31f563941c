"""Common nouns that tell what kind of thing bears the name beside them."""

from __future__ import annotations

from tui.analysis.names.titles import FEMALE_NOUNS, MALE_NOUNS, ROLE_NOUNS
from tui.document.record import EntityKind

PERSON_NOUNS = (
    ROLE_NOUNS
    | MALE_NOUNS
    | FEMALE_NOUNS
    | frozenset(
        "person individual source insider whistleblower bystander onlooker passerby caller user local native "
        "immigrant migrant refugee asylum-seeker prisoner inmate detainee hostage gunman attacker assailant "
        "robber thief murderer killer lawmaker republican democrat conservative liberal socialist politician "
        "billionaire millionaire tycoon mogul magnate star celebrity champion winner loser rival opponent ally "
        "critic supporter fan follower member colleague spokesperson pundit commentator moderator panelist "
        "biographer scholar academic graduate undergraduate employee worker employer customer client buyer seller "
        "salesman veteran hero heroine teenager youngster child kid adult baby toddler pensioner retiree premier "
        "statesman autocrat dictator monarch royal heir".split()
    )
)
"""Nouns that mean one human being."""

COMPANY_NOUNS = frozenset(
    "company firm carmaker automaker airline bank retailer manufacturer group corporation chain operator "
    "startup publisher broadcaster lender insurer supplier brand giant conglomerate maker drugmaker chipmaker "
    "shipbuilder developer utility supermarket brewery shipyard producer business employer contractor".split()
)
INSTITUTION_NOUNS = frozenset(
    "ministry department agency university college school hospital court council committee commission party union "
    "organisation organization charity foundation institute association federation club team army navy police "
    "force parliament senate assembly house board bureau office authority academy church museum newspaper paper "
    "magazine network station service administration trust society alliance coalition regulator watchdog think- "
    "tank lab laboratory body institution nonprofit league congress embassy bloc".split()
)
"""Nouns for an institution that is often named with the same noun: "the ministry" for a Ministry of Health."""

PLACE_NOUNS = frozenset(
    "city town village province region district county state country capital suburb port island archipelago oblast "
    "area neighbourhood neighborhood border coast republic municipality hamlet prefecture territory settlement "
    "community peninsula valley river lake mountain sea ocean desert bay gulf strait commune department canton borough "
    "township parish street road avenue square bridge airport stadium park beach resort nation kingdom emirate".split()
)
GROUP_NOUNS = frozenset("band duo trio quartet quintet orchestra choir squad side outfit label gang militia".split())
WORK_NOUNS = frozenset(
    "album song single track film movie novel book play musical opera symphony poem painting sculpture series sitcom "
    "show episode game documentary ballet essay memoir ep soundtrack comic cartoon drama thriller sequel".split()
)


def kind_of_noun(noun: str) -> EntityKind | None:
    """The kind of thing that the common noun `noun`, in lower case, means; None where it tells nothing."""
    if noun in WORK_NOUNS:
        return "work"
    if noun in PERSON_NOUNS and noun not in COMPANY_NOUNS:
        return "person"
    if noun in PLACE_NOUNS and noun not in INSTITUTION_NOUNS:
        return "place"
    if noun in GROUP_NOUNS or noun in COMPANY_NOUNS or noun in INSTITUTION_NOUNS:
        return "organization"
    return None
