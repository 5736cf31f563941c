"""What someone is, as the text says beside the name: titles before it and descriptions in apposition."""

from __future__ import annotations

from typing import NamedTuple

from spacy.tokens import Doc, Span, Token

from tui.analysis.names.titles import is_role, plain
from tui.analysis.parsed import ParsedBlock
from tui.document.span import CharSpan

_LONGEST = 14
"""Words that a title has at most; longer descriptions are sentences of their own."""

_CUT = frozenset(("relcl", "acl", "advcl", "appos", "punct", "parataxis", "ccomp"))
_INSIDE = frozenset(("-", "–", "&", "/"))
_TIMES = frozenset(("former", "ex", "then", "acting", "interim", "late", "future", "deputy", "vice", "senior"))


class Role(NamedTuple):
    """A title or description of a person: its place, and the noun it turns on, in lower case."""

    span: CharSpan
    noun: str
    prenominal: bool


def roles_of(name: CharSpan, block: ParsedBlock) -> list[Role]:
    """The roles that the words beside `name` tell, in the order of the text."""
    tokens = block.tokens(name)
    if tokens is None:
        return []
    before = _before(tokens, block)
    return sorted({*_in_apposition(tokens, block), *([before] if before else [])})


def described_nouns(name: CharSpan, block: ParsedBlock) -> list[str]:
    """The common nouns, in lower case, that say what bears `name`: "the carmaker X", "X, a bank", "X is a union"."""
    tokens = block.tokens(name)
    if tokens is None:
        return []
    root = tokens.root
    nouns = [child for child in root.children if child.dep_ == "appos" and child.i >= tokens.end]
    if root.dep_ == "appos":
        nouns.append(root.head)
    if root.dep_ in ("nsubj", "nsubjpass") and root.head.lemma_ in ("be", "become", "remain"):
        nouns += [child for child in root.head.children if child.dep_ == "attr"]
    if tokens.start > 0 and root.doc[tokens.start - 1].dep_ in ("compound", "nmod"):
        nouns.append(root.doc[tokens.start - 1])
    return [noun.lower_ for noun in nouns if noun.tag_ == "NN"]


def _before(name: Span, block: ParsedBlock) -> Role | None:
    """The title right before the name: "U.K. Defense Secretary" before "Ben Wallace"."""
    doc, start = name.doc, name.start
    if start == 0 or not (is_role(doc[start - 1].text) and doc[start - 1].pos_ in ("PROPN", "NOUN", "ADJ")):
        return None
    while start > 0 and _belongs(doc[start - 1], doc[start], name):
        start -= 1
    while start < name.start and (doc[start].text in _INSIDE or doc[start].is_punct):
        start += 1
    if start == name.start or name.start - start > _LONGEST:
        return None
    return Role(block.char_span(doc[start : name.start]), plain(doc[name.start - 1].text), True)


def _belongs(token: Token, following: Token, name: Span) -> bool:
    if token.i == name.start - 1:
        return True
    if token.text in _INSIDE or following.text in _INSIDE:
        return not token.is_space
    if token.dep_ == "case" and token.text in ("'s", "’s"):
        return token.head.i + 1 == token.i and token.head.ent_type_ in ("GPE", "ORG", "NORP")
    if token.pos_ in ("PROPN", "NOUN", "ADJ") and (
        token.dep_ in ("compound", "amod", "nmod", "poss") or token.text[0].isupper()
    ):
        return not _is_own_phrase(token, name)
    return token.lower_ in _TIMES


def _is_own_phrase(token: Token, name: Span) -> bool:
    """Whether `token` belongs to the words before the title, not to it: its head lies outside."""
    return not any(token.head.i == other.i for other in name.doc[token.i + 1 : name.end])


def _in_apposition(name: Span, block: ParsedBlock) -> list[Role]:
    root = name.root
    nouns = [child for child in root.children if child.dep_ == "appos" and child.i >= name.end]
    if root.dep_ == "appos" and root.head.i < name.start:
        nouns.append(root.head)
    described = (_described(noun, name, block) for noun in nouns)
    return [role for role in described if role is not None]


def _described(noun: Token, name: Span, block: ParsedBlock) -> Role | None:
    """The phrase of `noun` as a role, without its article and the clauses that hang on it."""
    if not is_role(noun.text) or noun.i in range(name.start, name.end):
        return None
    left = min((token.i for token in noun.lefts if token.dep_ not in _CUT), default=noun.i)
    left = min([left, *(token.left_edge.i for token in noun.lefts if token.dep_ not in _CUT)])
    right = _right_end(noun, name)
    doc: Doc = noun.doc
    while left < noun.i and (
        doc[left].pos_ in ("DET", "PUNCT", "NUM") or doc[left].lower_ in ("his", "her", "their", "its", "my", "our")
    ):
        left += 1
    if right - left > _LONGEST or right <= left:
        return None
    return Role(block.char_span(doc[left:right]), noun.lower_, False)


def _right_end(noun: Token, name: Span) -> int:
    """Where the phrase of `noun` ends: before a clause, a comma or the name itself."""
    end = noun.i + 1
    for child in noun.rights:
        if child.dep_ in _CUT or child.i in range(name.start, name.end):
            break
        end = child.right_edge.i + 1
    for token in noun.doc[noun.i + 1 : end]:
        if token.text in (",", ";", "–", "—", "(", '"', "“") or token.dep_ == "relcl":
            return token.i
        if token.i in range(name.start, name.end):
            return token.i
    return end
