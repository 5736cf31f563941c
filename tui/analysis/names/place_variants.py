"""Names of countries and cities that are written in more ways than one."""

from __future__ import annotations

from tui.analysis.names.names import fold

_VARIANTS = (
    ("United States", "US", "U.S.", "USA", "U.S.A.", "United States of America", "America", "the States"),
    ("United Kingdom", "UK", "U.K.", "Britain", "Great Britain"),
    ("United Arab Emirates", "UAE", "U.A.E.", "Emirates"),
    ("Russia", "Russian Federation"),
    ("China", "People's Republic of China", "PRC"),
    ("South Korea", "Republic of Korea"),
    ("North Korea", "DPRK", "Democratic People's Republic of Korea"),
    ("Democratic Republic of the Congo", "Democratic Republic of Congo", "DRC", "DR Congo", "D.R. Congo"),
    ("Ivory Coast", "Cote d'Ivoire"),
    ("Czech Republic", "Czechia"),
    ("Myanmar", "Burma"),
    ("Turkey", "Türkiye"),
    ("Netherlands", "Holland"),
    ("Kyiv", "Kiev"),
    ("Kharkiv", "Kharkov"),
    ("Odesa", "Odessa"),
    ("Lviv", "Lvov"),
    ("Beijing", "Peking"),
    ("Mumbai", "Bombay"),
    ("Kolkata", "Calcutta"),
    ("Chennai", "Madras"),
    ("New York City", "NYC"),
    ("New York", "New York State", "N.Y."),
    ("Los Angeles", "LA", "L.A."),
    ("Washington", "Washington, D.C.", "Washington D.C.", "Washington DC", "D.C.", "DC"),
    ("European Union", "EU", "E.U."),
    ("United Nations", "UN", "U.N."),
)

_SAME = {fold(variant): fold(names[0]) for names in _VARIANTS for variant in names}


def canonical_place(name: str) -> str:
    """The folded name under which all variants of `name` are one; "St" and "Mt" are written out."""
    folded = fold(name).removeprefix("the ")
    folded = _SAME.get(folded, folded)
    for short, long in (("st ", "saint "), ("mt ", "mount "), ("ft ", "fort ")):
        if folded.startswith(short):
            folded = long + folded[len(short) :]
    return folded.removesuffix(" city") if folded.count(" ") == 1 and folded not in _KEPT_CITIES else folded


_KEPT_CITIES = frozenset(
    "mexico city|kansas city|oklahoma city|quebec city|kuwait city|panama city|salt lake city|jersey city|vatican city|"
    "guatemala city|belize city|benin city|cebu city|quezon city|atlantic city|carson city|iowa city|rapid city|"
    "sioux city|dodge city|gaza city|ho chi minh city|new york city|city of london".split("|")
)
