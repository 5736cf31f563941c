"""Money as ISO 4217 codes: the signs, codes and words that name a currency beside a number."""

from __future__ import annotations

import re
from typing import NamedTuple

from tui.analysis.numbers.numeral_words import SCALES, longest_first

_DOLLARS = {
    "us": "USD", "u.s.": "USD", "u.s": "USD", "usd": "USD", "american": "USD", "a": "AUD", "au": "AUD", "aud": "AUD",
    "australian": "AUD", "aussie": "AUD", "c": "CAD", "ca": "CAD", "cad": "CAD", "cdn": "CAD", "can": "CAD",
    "canadian": "CAD", "nz": "NZD", "nzd": "NZD", "new zealand": "NZD", "hk": "HKD", "hkd": "HKD", "hong kong": "HKD",
    "s": "SGD", "sgd": "SGD", "singapore": "SGD", "nt": "TWD", "twd": "TWD", "taiwan": "TWD", "j": "JMD",
    "jamaican": "JMD", "z": "ZWL", "zimbabwean": "ZWL", "r": "BRL", "mx": "MXN", "mex": "MXN", "mxn": "MXN",
    "fj": "FJD", "b": "BND", "tt": "TTD", "n": "NAD", "namibian": "NAD",
}  # fmt: skip
"""What stands before a dollar sign, or before the word, and whose dollar that is; R$ and Mex$ are no dollars at all."""

_WORDLIKE = frozenset("a s j z r b n can".split())
"""Of these, the ones that only name a country in capitals and written on to the sign: not in "a $5 fee"."""

_SIGNS = {
    "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY", "₪": "ILS", "₫": "VND",
    "₦": "NGN", "฿": "THB", "₱": "PHP", "₡": "CRC", "₾": "GEL", "₭": "LAK", "₴": "UAH", "₸": "KZT", "₿": "BTC",
    "元": "CNY", "円": "JPY", "元人民币": "CNY", "රු": "LKR", "ரூ": "LKR", "৳": "BDT", "₲": "PYG", "₵": "GHS",
}  # fmt: skip

CODES = frozenset(
    "USD EUR GBP JPY CNY CAD AUD NZD CHF INR RUB KRW MXN BRL SEK NOK DKK ZAR TRY SAR AED ILS HKD SGD TWD THB MYR IDR "
    "PHP VND PLN CZK HUF RON BGN UAH KZT EGP NGN KES GHS ARS CLP COP PEN PKR BDT LKR QAR KWD BHD OMR JOD IRR IQD ISK "
    "BTC ETH".split()
)

_BARE = {
    "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rmb": "CNY", "euro": "EUR", "ruble": "RUB", "rouble": "RUB",
    "won": "KRW", "rand": "ZAR", "baht": "THB", "ringgit": "MYR", "rupiah": "IDR", "zloty": "PLN", "forint": "HUF",
    "hryvnia": "UAH", "hryvnias": "UAH", "naira": "NGN", "shekel": "ILS", "sterling": "GBP", "quid": "GBP",
    "dong": "VND", "taka": "BDT", "tenge": "KZT", "lari": "GEL", "kip": "LAK", "bitcoin": "BTC", "ether": "ETH",
    "kuai": "CNY", "cedi": "GHS", "real": "BRL", "reais": "BRL", "peseta": "ESP", "markka": "FIM", "guilder": "NLG",
    "deutsche mark": "DEM", "deutschmark": "DEM", "colón": "CRC", "koruna": "CZK", "ringgits": "MYR", "buck": "USD",
}  # fmt: skip

_NATIONAL = {
    "pound": {"": "GBP", "british": "GBP", "egyptian": "EGP", "syrian": "SYP", "lebanese": "LBP", "sudanese": "SDG"},
    "franc": {"": "CHF", "swiss": "CHF", "french": "FRF", "belgian": "BEF", "cfa": "XOF", "congolese": "CDF"},
    "rupee": {"": "INR", "indian": "INR", "pakistani": "PKR", "sri lankan": "LKR", "nepalese": "NPR"},
    "peso": {
        "": "MXN", "mexican": "MXN", "argentine": "ARS", "chilean": "CLP", "colombian": "COP", "philippine": "PHP",
        "cuban": "CUP", "uruguayan": "UYU", "dominican": "DOP",
    },
    "krona": {"": "SEK", "swedish": "SEK", "icelandic": "ISK"},
    "kronor": {"": "SEK", "swedish": "SEK"},
    "krone": {"": "NOK", "norwegian": "NOK", "danish": "DKK"},
    "kroner": {"": "NOK", "norwegian": "NOK", "danish": "DKK"},
    "lira": {"": "TRY", "turkish": "TRY", "italian": "ITL"},
    "riyal": {"": "SAR", "saudi": "SAR", "qatari": "QAR"},
    "rial": {"": "IRR", "iranian": "IRR", "omani": "OMR", "yemeni": "YER"},
    "dinar": {"": "KWD", "kuwaiti": "KWD", "iraqi": "IQD", "jordanian": "JOD", "serbian": "RSD", "algerian": "DZD"},
    "dirham": {"": "AED", "emirati": "AED", "moroccan": "MAD"},
    "shilling": {"": "KES", "kenyan": "KES", "ugandan": "UGX", "tanzanian": "TZS"},
}  # fmt: skip

_BEFORE_SIGN = longest_first(frozenset(_DOLLARS) - {"american", "aussie", "australian"})
_LEADING_DOLLAR = re.compile(
    rf"(?:(?<![^\W_])(?P<whose>{_BEFORE_SIGN})\s?)?\$\s?\Z",
    re.IGNORECASE,
)
_LEADING_SIGN = re.compile(rf"(?P<sign>{longest_first(frozenset(_SIGNS))})\s?\Z")
_LEADING_CODE = re.compile(rf"(?<![^\W_])(?P<mega>M)?(?P<code>{longest_first(CODES)}|Rs|RMB|rmb|usd|eur|gbp)\.?\s?\Z")
_ADJECTIVES = longest_first(
    {name for names in _NATIONAL.values() for name in names if name} | {name for name in _DOLLARS if len(name) > 1}
)
_WORD = re.compile(
    rf"[\s\u00a0-]?\s?(?:d[’']|de\s)?(?:(?P<whose>{_ADJECTIVES})\s)?"
    rf"(?P<name>dollar|{longest_first(frozenset(_BARE) | frozenset(_NATIONAL))})s?(?![^\W_])(?:\s+sterling\b)?",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    rf"[\s\u00a0]?(?:(?P<mega>M)?(?P<code>{longest_first(CODES)}|usd|eur|gbp|rmb|RMB)(?![^\W_])"
    rf"|(?P<sign>{longest_first(frozenset(_SIGNS))}|\$)(?!\s?\d))"
)
_WEIGHED = re.compile(
    r"\s+of\s+(?!funding|debt|money|cash|aid|investment|assets|damage|public|taxpayer|government|savings)[a-z]"
    r"|\s+(?:heavier|lighter|per\s+square|overweight|each)\b",
    re.IGNORECASE,
)
_WEIGHING = re.compile(
    r"\b(?:weigh\w*|heav\w+|lbs|ounces?|baby|fat|obes\w+|meat|turkey|fish|pumpkin|body)\b", re.IGNORECASE
)
_BRITISH = re.compile(
    r"£|\b(?:sterling|euros?|pence|Brit\w+|U\.?K|England|English|Scot\w+|Wales|London|price[sd]?|pa(?:y|id|ys)|cost\w*|sales?|"
    r"fine[sd]?|profits?|debts?|dollars?|worth|currency|traded|fund\w*|salar\w+)\b"
)
_SCALE_AFTER = re.compile(rf"\s(?P<scale>{longest_first(frozenset(SCALES))})(?![^\W_])", re.IGNORECASE)
_CENTS = re.compile(r"[\s-]?(?:(?P<cents>cents?|¢)|(?P<pence>pence|penny)|(?P<p>(?<=\d)p))(?![^\W_])", re.IGNORECASE)


class Money(NamedTuple):
    """A currency found beside a number: its code, None for a dollar of an unnamed country, where the whole begins and
    ends, what the number is to be multiplied with, and whether it is small change such as cents."""

    code: str | None
    start: int
    end: int
    factor: float
    small: bool = False
    name: str = ""


def money_beside(text: str, start: int, end: int) -> Money | None:
    """The currency that the number at [start, end) of `text` is in, if a sign, code or word beside it names one."""
    return _money_before(text, start, end) or _money_after(text, start, end)


def _money_before(text: str, start: int, end: int) -> Money | None:
    before = text[max(0, start - 14) : start]
    offset = start - len(before)
    if before.rstrip(" ").endswith("$"):
        match = _LEADING_DOLLAR.search(before)
        if match is not None:
            whose = match["whose"] or ""
            sign = before.rindex("$")
            if whose.lower() in _WORDLIKE and (whose.islower() or match.start() + len(whose) != sign):
                return Money(None, offset + sign, end, 1.0, name="dollar")
            return Money(_DOLLARS.get(whose.lower()), offset + match.start(), end, 1.0, name="dollar")
    if (match := _LEADING_SIGN.search(before)) is not None:
        return Money(_SIGNS[match["sign"]], offset + match.start(), end, 1.0)
    match = _LEADING_CODE.search(before)
    if match is not None and not re.search(r"\d\s?\Z", before[: match.start()]):
        return Money(_code(match["code"]), offset + match.start(), end, 1e6 if match["mega"] else 1.0)
    return None


def _code(written: str) -> str:
    return {"RS": "INR", "RMB": "CNY"}.get(written.upper(), written.upper())


def _money_after(text: str, start: int, end: int) -> Money | None:
    if (match := _TRAILING.match(text, end)) is not None:
        factor = 1e6 if match["mega"] else 1.0
        if match["sign"] == "$":
            return Money(None, start, match.end(), factor, name="dollar")
        code = _SIGNS[match["sign"]] if match["sign"] else _code(match["code"])
        scale = _SCALE_AFTER.match(text, match.end())
        if scale is not None:
            return Money(code, start, scale.end(), SCALES[scale["scale"].lower()])
        return Money(code, start, match.end(), factor)
    if (match := _WORD.match(text, end)) is not None and not _is_weight(text, start, match):
        return Money(_named(match), start, match.end(), 1.0, name=match["name"].lower())
    if (match := _CENTS.match(text, end)) is not None:
        if match["p"] and len(text[start:end]) > 2:
            return None
        return Money("GBP" if not match["cents"] else None, start, match.end(), 0.01, small=True)
    return None


def _is_weight(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether pounds are those that things weigh: no word of money is near, and the sum is no great one."""
    if match["name"].lower() != "pound" or match["whose"] or match.group().lower().endswith("sterling"):
        return False
    if _WEIGHED.match(text, match.end()) or _WEIGHING.search(text, max(0, start - 60), match.end() + 40):
        return True
    great = re.search(r"\d{6}|\d,\d{3},|illion|bn\b|[^a-z]m\b", text[start : match.end()])
    return great is None and _BRITISH.search(text) is None


def _named(match: re.Match[str]) -> str | None:
    name, whose = match["name"].lower(), (match["whose"] or "").lower()
    if name == "dollar":
        return _DOLLARS.get(whose)
    if name in _NATIONAL:
        return _NATIONAL[name].get(whose) or _NATIONAL[name][""]
    return _BARE[name]
