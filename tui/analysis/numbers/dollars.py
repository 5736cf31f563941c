"""Whose dollar a bare $ is, by where the article is from."""

from __future__ import annotations

import re

from tui.document.article import Article

_TLDS = {"au": "AUD", "ca": "CAD", "nz": "NZD", "sg": "SGD", "hk": "HKD"}
_PLACES = {
    "AUD": r"Australians?|Australia|Sydney|Melbourne|Brisbane|Canberra|Perth|Adelaide|Queensland|Tasmania|Victoria",
    "CAD": r"Canadians?|Canada|Toronto|Ottawa|Vancouver|Montreal|Calgary|Edmonton|Winnipeg|Quebec|Ontario|Alberta",
    "NZD": r"New Zealand(?:ers?)?|Auckland|Wellington|Christchurch|Dunedin",
    "SGD": r"Singapore(?:ans?)?",
    "HKD": r"Hong Kong(?:ers)?",
    "USD": r"U\.S\.?|US|USA|United States|Americans?|America|Washington|New York|California|Texas|Florida|Chicago",
}
_NAMED = {code: re.compile(rf"(?<![^\W_])(?:{names})(?![^\W_])") for code, names in _PLACES.items()}
_ENOUGH = 3


def dollar_of(article: Article) -> str:
    """The ISO 4217 code that a dollar sign stands for in `article`: by address, dateline, then the places it names."""
    address = re.match(r"\w+://[^/]*\.([a-z]{2})(?:[:/]|\Z)", article.url or "")
    if address is not None and address[1] in _TLDS:
        return _TLDS[address[1]]
    if article.dateline is not None:
        place = article.dateline.span.of(article.text).title()
        for code, names in _NAMED.items():
            if names.search(place):
                return code
    if "$" not in article.text and "dollar" not in article.text:
        return "USD"
    counts = {code: len(names.findall(article.text)) for code, names in _NAMED.items()}
    best = max(counts, key=lambda code: (counts[code], code == "USD"))
    return best if counts[best] >= _ENOUGH and counts[best] > 2 * counts["USD"] else "USD"
