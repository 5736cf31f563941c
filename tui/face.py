"""What programs in Python call: an article in, its record out. `import tui` offers these names and stays instant."""

from __future__ import annotations

import os
from functools import lru_cache
from typing import TYPE_CHECKING

from tui.document.article import Article
from tui.document.record import Record
from tui.errors import InputError, ModelError, PullquoteError
from tui.ingest.load import load_source

if TYPE_CHECKING:
    from spacy.language import Language

__all__ = ["Article", "InputError", "ModelError", "PullquoteError", "Record", "analyze", "load_article"]


def load_article(path: str | os.PathLike[str]) -> Article:
    """The article in the file `path`, or on standard input for "-". Raises InputError where it cannot be read."""
    return load_source(os.fspath(path))


def analyze(article: Article, model: str | None = None) -> Record:
    """The record of `article`, read with the spaCy pipeline `model`: a package or a folder.

    Without one it is read with the pipeline for its language. A pipeline stays loaded for the next call. Raises
    ModelError where it is not installed; a stage of the analysis that fails is named in the record's `problems`.
    """
    from tui.analysis.models import model_for
    from tui.analysis.pipeline import analyze as analyzed

    return analyzed(article, _loaded(model_for(article.language, model)))


@lru_cache(maxsize=4)
def _loaded(model: str) -> Language:
    from tui.analysis.models import load_model

    return load_model(model)
