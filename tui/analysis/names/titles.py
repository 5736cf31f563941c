"""Words that stand before or beside a person's name: honorifics, ranks, offices and trades."""

from __future__ import annotations

from typing import Literal

Gender = Literal["male", "female"]

MALE_HONORIFICS = frozenset(
    "mr mister sir lord monsieur señor sr don herr signor father fr brother king prince duke baron count "
    "emperor sheikh imam mullah ayatollah rabbi pope sultan emir congressman councilman chairman spokesman".split()
)
FEMALE_HONORIFICS = frozenset(
    "mrs ms miss dame lady madame mme mlle señora sra doña frau fräulein signora sister mother queen princess "
    "duchess baroness countess empress congresswoman councilwoman chairwoman spokeswoman".split()
)
NEUTRAL_HONORIFICS = frozenset("dr doctor prof professor rev reverend hon mx saint st".split())

RANKS = frozenset(
    "general gen lieutenant lt lieut colonel col major maj captain capt sergeant sgt corporal cpl private pvt "
    "admiral adm commander cmdr brigadier marshal commodore ensign constable inspector superintendent sheriff "
    "officer deputy detective chief commissioner cadet trooper warden".split()
)

OFFICES = frozenset(
    "president premier chancellor minister secretary senator sen representative rep congressman congresswoman "
    "governor gov mayor mp mep msp ambassador envoy judge justice magistrate prosecutor attorney solicitor lawyer "
    "barrister chairman chairwoman chairperson chair chief head director manager commissioner councillor "
    "councilor alderman councilman councilwoman delegate speaker leader whip spokesman spokeswoman spokesperson "
    "secretary- general vice-president king queen prince princess pope cardinal archbishop bishop pastor priest "
    "imam rabbi sheikh emir sultan emperor empress czar tsar ayatollah deacon vicar dean provost rector principal "
    "president- elect candidate nominee frontrunner incumbent challenger treasurer comptroller ombudsman "
    "undersecretary coordinator administrator ceo cfo coo cto executive founder co-founder cofounder owner "
    "partner boss editor publisher adviser advisor aide strategist negotiator counsel clerk registrar "
    "superintendent regent taoiseach".split()
)

TRADES = frozenset(
    "professor lecturer economist analyst researcher scientist physicist chemist biologist historian sociologist "
    "psychologist psychiatrist epidemiologist virologist ecologist geologist astronomer mathematician philosopher "
    "engineer architect doctor physician surgeon nurse midwife paramedic pharmacist dentist vet farmer fisherman "
    "teacher student author writer novelist poet playwright journalist reporter correspondent columnist critic "
    "blogger photographer filmmaker director producer actor actress singer musician composer conductor pianist "
    "drummer guitarist rapper dancer artist painter sculptor designer curator comedian presenter broadcaster host "
    "coach captain player striker midfielder defender goalkeeper quarterback pitcher batsman bowler trainer "
    "referee umpire jockey driver cyclist swimmer sprinter runner boxer golfer skier pilot astronaut sailor "
    "soldier veteran activist campaigner organizer organiser volunteer resident neighbour neighbor witness "
    "survivor victim suspect defendant plaintiff lawmaker legislator politician diplomat official expert "
    "specialist consultant investor banker broker trader entrepreneur businessman businesswoman developer "
    "shopkeeper baker butcher brewer chef cook waiter waitress barista barber carpenter plumber electrician "
    "mechanic builder welder miner cleaner guard policeman policewoman detective firefighter investigator coroner "
    "pathologist librarian archivist translator interpreter monk nun widow widower voter shopper commuter "
    "passenger tourist patient pensioner retiree tenant landlord mother father son daughter brother sister wife "
    "husband uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter friend colleague "
    "fiancé fiancée girlfriend boyfriend".split()
)

ROLE_NOUNS = OFFICES | TRADES | RANKS
"""Nouns that name one person by office, rank, trade or kinship."""

MALE_NOUNS = frozenset(
    "man boy father son brother husband uncle nephew grandfather grandson widower king prince duke chairman "
    "spokesman congressman councilman businessman policeman fisherman actor waiter monk priest gentleman guy lad "
    "boyfriend stepfather dad ombudsman stepson godfather bridegroom groom batsman salesman fireman".split()
)
FEMALE_NOUNS = frozenset(
    "woman girl mother daughter sister wife aunt niece grandmother granddaughter widow queen princess duchess "
    "chairwoman spokeswoman congresswoman councilwoman businesswoman policewoman actress waitress nun lady "
    "girlfriend stepmother mum mom stepdaughter godmother bride midwife heroine".split()
)

KINSHIP = frozenset(
    "mother father son daughter brother sister wife husband uncle aunt nephew niece cousin grandfather "
    "grandmother grandson granddaughter widow widower stepmother stepfather stepson stepdaughter fiancé fiancée "
    "girlfriend boyfriend partner twin".split()
)

_BEFORE_NAMES = (
    MALE_HONORIFICS | FEMALE_HONORIFICS | NEUTRAL_HONORIFICS | RANKS | OFFICES | frozenset(("mssrs", "messrs"))
)


def plain(word: str) -> str:
    """`word` as the lists of this module have it: lower case, without full stops and a possessive ending."""
    return word.casefold().removesuffix("'s").removesuffix("’s").replace(".", "")


def is_honorific(word: str) -> bool:
    """Whether `word` is a form of address such as "Mr" or "Dame"."""
    word = plain(word)
    return word in MALE_HONORIFICS or word in FEMALE_HONORIFICS or word in NEUTRAL_HONORIFICS


def is_title(word: str) -> bool:
    """Whether `word`, capitalised, may stand as a title before a person's name."""
    return plain(word) in _BEFORE_NAMES


def is_role(word: str) -> bool:
    """Whether `word` names a person by what they are or do."""
    word = plain(word)
    return word in ROLE_NOUNS or word in _BEFORE_NAMES


def gender_of_title(word: str) -> Gender | None:
    """The gender that a title or a noun for a person tells; None where it tells none."""
    word = plain(word)
    if word in MALE_HONORIFICS or word in MALE_NOUNS:
        return "male"
    if word in FEMALE_HONORIFICS or word in FEMALE_NOUNS:
        return "female"
    return None
