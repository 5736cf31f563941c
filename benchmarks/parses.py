"""Parses of a folder of texts, kept between runs: rules change often, the parse of a text never does."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, DocBin

from tui import paths
from tui.analysis import parsed as parsing
from tui.analysis.models import model_label
from tui.analysis.parsed import ParsedArticle, ParsedBlock
from tui.document.article import Article


def parse_kept(article: Article, nlp: Language) -> ParsedArticle:
    """`article` parsed with `nlp`, from the cache folder where the same blocks were parsed before."""
    regions = list(parsing.regions(article))
    texts = [parsing.readable(span.of(article.text)) for _, _, span in regions]
    key = hashlib.sha256("\x1e".join([model_label(nlp), *texts]).encode("utf-8", "surrogatepass")).hexdigest()
    kept = paths.cache_folder() / "parses" / key[:2] / f"{key}.spacy"
    if kept.exists():
        docs: list[Doc] = list(DocBin().from_disk(kept).get_docs(nlp.vocab))
    else:
        docs = list(nlp.pipe(texts))
        kept.parent.mkdir(parents=True, exist_ok=True)
        DocBin(docs=docs, store_user_data=False).to_disk(kept)
    blocks = [ParsedBlock(index, kind, span.start, doc) for (index, kind, span), doc in zip(regions, docs, strict=True)]
    return ParsedArticle(article, tuple(blocks))


if __name__ == "__main__":
    from tui.analysis.models import load_model
    from tui.ingest.load import load_article

    language_model = load_model("en_core_web_md")
    for file in sorted(Path(sys.argv[1]).glob("*.txt")):
        parse_kept(load_article(file), language_model)
