"""pullquote: who said what, where and with which figures, shown in the article itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.face import Article, InputError, ModelError, PullquoteError, Record, analyze, load_article

__version__ = "0.1.0"
__all__ = [
    "Article",
    "InputError",
    "ModelError",
    "PullquoteError",
    "Record",
    "__version__",
    "analyze",
    "load_article",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """What `__all__` names, loaded when it is first asked for, so that importing `tui` costs nothing."""
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        return getattr(import_module("tui.face"), name)
