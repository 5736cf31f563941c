"""How a person's name is built, and which forms of a name can mean one person."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import NamedTuple

from tui.analysis.names.name_lists import NAME_PARTICLES, NAME_SUFFIXES
from tui.analysis.names.titles import is_honorific, is_title

_ARTICLES = ("al-", "el-", "ul-", "ad-", "as-", "ash-", "at-", "az-", "an-", "ar-", "al‑", "el‑")


class PersonName(NamedTuple):
    """A name by its words, folded (see `fold`); particles and a suffix such as "Jr." are no words of it."""

    words: tuple[str, ...]
    suffix: str

    @property
    def given(self) -> str:
        """The first word."""
        return self.words[0] if self.words else ""

    @property
    def family(self) -> str:
        """The last word."""
        return self.words[-1] if self.words else ""


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """`text` without accents, case, full stops and apostrophes: what spellings of one name share."""
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    bare = bare.replace("ł", "l").replace("ø", "o").replace("đ", "d").replace("ß", "ss").replace("‑", "-")
    return "".join(letter for letter in bare.casefold() if letter not in ".'’‘`ʼ").strip()


def without_possessive(text: str) -> str:
    """`text` without a possessive ending."""
    for ending in ("'s", "’s"):
        if text.endswith(ending):
            return text[: -len(ending)]
    return text[:-1] if text.endswith(("s'", "s’")) else text


@lru_cache(maxsize=16384)
def parse_person(text: str) -> PersonName:
    """The parts of the person's name `text`; leading titles and nicknames in quotation marks are passed over."""
    words = [word for word in without_possessive(text).replace(",", " ").split() if word[0] not in "\"“‘'("]
    words = words or text.split()
    while len(words) > 1 and (is_honorific(words[0]) or is_title(words[0])):
        words = words[1:]
    folded = [_without_article(fold(word)) for word in words]
    suffix = ""
    if len(folded) > 1 and folded[-1] in NAME_SUFFIXES:
        suffix = folded.pop()
    kept = tuple(word for word in folded if word and word not in NAME_PARTICLES)
    return PersonName(kept or tuple(folded), suffix)


def _without_article(word: str) -> str:
    for article in _ARTICLES:
        if word.startswith(article) and len(word) > len(article) + 1:
            return word[len(article) :]
    return word


def is_initial(word: str) -> bool:
    """Whether the folded `word` is an initial or two run together."""
    return len(word) == 1


def same_word(one: str, other: str) -> bool:
    """Whether two folded words can be spellings of one name: equal, or long and a letter or two apart."""
    if one == other:
        return True
    if min(len(one), len(other)) < 6 or one[0] != other[0]:
        return False
    return _distance(one, other, 1 if min(len(one), len(other)) < 8 else 2)


def _distance(one: str, other: str, most: int) -> bool:
    if abs(len(one) - len(other)) > most:
        return False
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        previous, row[0] = row[0], i
        for j, against in enumerate(other, 1):
            cost = min(row[j] + 1, row[j - 1] + 1, previous + (letter != against))
            previous, row[j] = row[j], cost
    return row[-1] <= most


def same_person(one: PersonName, other: PersonName) -> bool:
    """Whether two full names (of two words and more) can be one person's.

    The family names agree and the given names do, in full, by initial, by nickname or by one being left out among
    several; suffixes never contradict each other.
    """
    if one.suffix and other.suffix and one.suffix != other.suffix:
        return False
    if one.words == other.words:
        return True
    short, long = sorted((one.words, other.words), key=len)
    if len(short) < 2:
        return False
    return _given_agree(short[0], long[0]) and _rest_agree(short[1:], long[1:])


def _given_agree(one: str, other: str) -> bool:
    if is_initial(one) or is_initial(other):
        return one[0] == other[0]
    return same_word(one, other) or nickname(one) == nickname(other)


def _rest_agree(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the words of `short` stand in `long` in this order, the initials of either aside, the last shared or
    the first: a second surname is often left out."""
    if not any(same_word(short[-1], word) for word in (long[-1], long[-2] if len(long) > 1 else long[-1])):
        return False
    at = 0
    for word in short:
        if is_initial(word) and word != short[-1]:
            continue
        while at < len(long) and not same_word(word, long[at]) and not (is_initial(long[at]) and word[0] == long[at]):
            at += 1
        if at == len(long):
            return False
        at += 1
    return True


def is_short_for(short: PersonName, full: PersonName) -> bool:
    """Whether `short` is a part of `full`: its family name, its given name, or several of its words in order."""
    if not short.words or len(short.words) >= len(full.words):
        return False
    if short.suffix and full.suffix and short.suffix != full.suffix:
        return False
    count = len(short.words)
    return any(
        all(same_word(a, b) for a, b in zip(short.words, full.words[at : at + count], strict=False))
        for at in range(len(full.words) - count + 1)
    )


NICKNAMES = {
    nick: given
    for given, nicks in {
        "william": "bill billy will willie liam",
        "robert": "bob bobby rob robbie robby",
        "richard": "dick rick ricky rich",
        "michael": "mike mick mikey",
        "james": "jim jimmy jamie",
        "joseph": "joe joey",
        "thomas": "tom tommy",
        "edward": "ed eddie ted teddy ned",
        "charles": "charlie chuck",
        "daniel": "dan danny",
        "david": "dave",
        "donald": "don donny",
        "anthony": "tony",
        "andrew": "andy drew",
        "christopher": "chris kit",
        "stephen": "steve steven",
        "timothy": "tim",
        "benjamin": "ben benny",
        "samuel": "sam",
        "alexander": "alex sasha",
        "nicholas": "nick nicky",
        "kenneth": "ken kenny",
        "ronald": "ron ronnie",
        "lawrence": "larry",
        "gerald": "gerry jerry",
        "gregory": "greg",
        "jeffrey": "jeff",
        "matthew": "matt",
        "patrick": "pat paddy",
        "peter": "pete",
        "philip": "phil",
        "raymond": "ray",
        "elizabeth": "liz lizzie beth betty eliza",
        "katherine": "kate kathy katie kitty catherine cathy kathryn",
        "margaret": "maggie meg peggy",
        "deborah": "debbie debra",
        "patricia": "patty tricia",
        "susan": "sue susie",
        "jennifer": "jen jenny",
        "victoria": "vicky vicki",
        "theresa": "terry tess",
        "bernard": "bernie",
        "francis": "frank",
        "jonathan": "jon",
        "zachary": "zach zack",
        "joshua": "josh",
        "jacob": "jake",
        "douglas": "doug",
        "leonard": "len lenny",
        "rebecca": "becky becca",
        "jessica": "jess jessie",
        "barbara": "barb",
        "abigail": "abby",
        "alan": "al allan allen",
    }.items()
    for nick in nicks.split()
}


def nickname(word: str) -> str:
    """The given name that the folded `word` is commonly short for; the word itself where it is none."""
    return NICKNAMES.get(word, word)
