"""What the analysis costs beside the parse it stands on: words per CPU second, and memory.

Measured over the sample articles, repeated: the whole pipeline against bare `nlp.pipe` over the same blocks with the
same components, in one process, taken in turns.
"""

from __future__ import annotations

import resource
import time
from statistics import median

from benchmarks.table import Row
from tui import paths
from tui.analysis.models import load_model
from tui.analysis.parsed import readable, regions
from tui.analysis.pipeline import analyze
from tui.ingest.load import load_article

ROUNDS = 5


def measure() -> list[Row]:
    """Words per CPU second of `analyze` against bare parsing, and the peak memory of both together."""
    articles = [load_article(path) for path in sorted(paths.shipped_folder("seeds").iterdir()) if path.is_file()]
    nlp = load_model("en_core_web_md")
    texts = [readable(span.of(article.text)) for article in articles for _, _, span in regions(article)]
    words = sum(len(text.split()) for text in texts)
    list(nlp.pipe(texts))
    bare, whole = [], []
    for _ in range(ROUNDS):
        began = time.process_time()
        list(nlp.pipe(texts))
        bare.append(time.process_time() - began)
        began = time.process_time()
        for article in articles:
            analyze(article, nlp)
        whole.append(time.process_time() - began)
    share = median(parse / everything for parse, everything in zip(bare, whole, strict=True))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return [
        Row(
            f"analyze, words a CPU second ({words / median(whole):,.0f}) over bare nlp.pipe's"
            f" ({words / median(bare):,.0f})",
            share,
            0.8,
            at_least=True,
        ),
        Row("peak memory of the analysis, MB", memory, None),
    ]
