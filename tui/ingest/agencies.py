"""Names of news agencies and picture agencies, and the words that credits and bylines are made of."""

from __future__ import annotations

AGENCIES = (
    "AP", "AFP", "Reuters", "UPI", "DPA", "dpa", "EFE", "ANSA", "PA", "PA Media", "Press Association",
    "Associated Press", "The Associated Press", "Agence France-Presse", "Bloomberg", "CNN", "BBC", "Xinhua", "TASS",
    "Interfax", "Kyodo", "Kyodo News", "Yonhap", "Anadolu", "AAP", "Canadian Press", "The Canadian Press", "CP", "EPA",
    "IANS", "PTI", "ANI", "APA", "ATS", "TT", "NTB", "Belga", "Ritzau", "MTI", "ISNA", "IRNA", "WAM", "SANA", "MENA",
    "Thomson Reuters Foundation", "Thomson Reuters", "Inter Press Service", "IPS", "RNS", "Religion News Service",
    "States Newsroom", "KFF Health News", "ProPublica", "NPR", "PNA", "Antara", "Bernama", "Ukrinform",
)  # fmt: skip
"""As they stand in the brackets of a dateline or after a writer's name."""

PICTURE_WORDS = (
    "photo", "photos", "photograph", "photographs", "photographer", "image", "images", "picture", "pictures", "pics",
    "getty", "shutterstock", "alamy", "istock", "unsplash", "wikimedia", "flickr", "rex", "magnum", "corbis", "ap",
    "afp", "reuters", "epa", "epa-efe", "pa", "upi", "tass", "xinhua", "anadolu", "bloomberg", "handout", "courtesy",
    "pool", "file", "agency", "agence", "press", "media", "news", "wire", "archive", "archives", "library", "studio",
    "illustration", "graphic", "video", "instagram", "facebook", "twitter", "via",
)  # fmt: skip
"""Words of which one at least stands in nearly every credit."""

ROLE_WORDS = (
    "correspondent", "reporter", "editor", "writer", "columnist", "staff", "contributor", "bureau", "chief", "producer",
    "journalist", "analyst", "critic", "photographer", "freelance", "special", "senior", "news", "times", "post",
    "journal", "press", "guardian", "tribune", "herald", "gazette", "observer", "agency", "agencies", "service",
    "magazine", "media", "network",
)  # fmt: skip
"""Words of what stands after a writer's name: what the writer is, or whom for."""
