"""pullquote: who said what, where and with which figures, shown in the article itself."""

__version__ = "0.1.0"
