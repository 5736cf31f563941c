"""The words that go with names of places and tell what kind of place is meant."""

from __future__ import annotations

REGION_WORDS = frozenset(
    "region province oblast prefecture governorate state district county parish department krai republic territory "
    "voivodeship canton regency division emirate autonomous shire subdistrict province's borough municipality "
    "commune prefectures provinces states".split()
)
"""Follow or precede the name of a division: "Kherson region", "the province of Quebec"."""

CITY_WORDS = frozenset("city town township village suburb neighbourhood neighborhood hamlet capital port".split())
"""Follow or precede the name of a town: "the town of Izyum", "Mexico City"."""

WATER_WORDS = frozenset(
    "river lake bay sea gulf ocean strait channel canal creek reservoir lagoon harbour harbor".split()
)
"""Stand in the name of a water: "Lake Erie", "Cook Strait"."""

MOUNTAIN_WORDS = frozenset("mount mountain mountains hill hills range peak volcano ridge".split())
"""Stand in the name of a mountain."""

ISLAND_WORDS = frozenset("island islands isle isles peninsula atoll archipelago".split())
"""Stand in the name of an island."""

NATURE_WORDS = frozenset("valley desert forest delta plain plains plateau coast beach basin".split())
"""Stand in the name of a landscape."""

FACILITY_WORDS = frozenset(
    "airport airfield station hospital university college school stadium bridge square street avenue road highway "
    "park prison base camp dam palace castle cathedral church mosque temple center centre tower hall theatre theater "
    "court house market mall museum zoo cemetery plant mine barracks fort arena racecourse swannery ground".split()
)
"""Stand in the name of something built: what it is named after tells where it lies, more or less."""

DIRECTIONS = frozenset(
    "north south east west northern southern eastern western central greater upper lower inner outer northeast "
    "northwest southeast southwest northeastern northwestern southeastern southwestern mid downtown metropolitan "
    "north-east north-west south-east south-west north-eastern "
    "north-western south-eastern south-western new-look rural urban mainland suburban coastal modern-day".split()
)
"""Precede a name and leave it near where it was: "North Dallas", "central Kyiv"."""

FEATURE_OF_WORD = {
    **dict.fromkeys(REGION_WORDS, "region"),
    **dict.fromkeys(CITY_WORDS, "city"),
    **dict.fromkeys(WATER_WORDS, "water"),
    **dict.fromkeys(MOUNTAIN_WORDS, "mountain"),
    **dict.fromkeys(ISLAND_WORDS, "island"),
    **dict.fromkeys(NATURE_WORDS, "region"),
    **dict.fromkeys(FACILITY_WORDS, "facility"),
}
"""The kind of place that a word tells of."""

OFFICES_OF_REGIONS = frozenset(
    "governor gov governors premier legislature statehouse senate assembly lawmakers delegation lieutenant".split()
)
"""Follow the name of a state or a province, not of its town: "New York Governor"."""
