"""textacy's quotations as records, a line each, to be scored beside ours: `python -m benchmarks.peers FOLDER`.

textacy (Apache 2.0) is no dependency: install it first, `pip install textacy`. It gives up a text with an odd number of
quotation marks, so it reads paragraph by paragraph; pieces of one paragraph with the same cue and speaker are joined.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from benchmarks.parses import parse_kept
from tui import __version__
from tui.analysis.models import load_model, model_label
from tui.analysis.parsed import ParsedArticle, ParsedBlock
from tui.document.record import SCHEMA, Generator, Quotation, Record
from tui.document.serialise import encode_record
from tui.document.span import CharSpan
from tui.ingest.load import load_article


def quotations_of(parsed: ParsedArticle) -> tuple[Quotation, ...]:
    """What textacy finds in `parsed`, as quotations without a speaker's entity."""
    found = [said for block in parsed.blocks for said in _in_block(block)]
    joined = [list(same) for _, same in groupby(found, key=lambda said: (said.source, said.cue))]
    return tuple(
        Quotation(
            f"q{number}",
            "direct",
            tuple(piece for said in same for piece in said.content),
            same[0].cue,
            same[0].source,
            None,
            (),
            1.0,
        )
        for number, same in enumerate(joined, 1)
    )


def _in_block(block: ParsedBlock) -> Iterator[Quotation]:
    from textacy.extract.triples import direct_quotations

    try:
        for speaker, cue, content in direct_quotations(block.doc):
            source = CharSpan(block.char_span(speaker[0]).start, block.char_span(speaker[-1]).end)
            cues = tuple(block.char_span(token) for token in cue)
            yield Quotation("", "direct", (block.char_span(content),), cues, source, None, (), 1.0)
    except ValueError:
        return


def main(folders: list[str]) -> None:
    """Write a record for every .txt file in `folders`."""
    nlp = load_model("en_core_web_md")
    for folder in folders:
        for path in sorted(Path(folder).glob("*.txt")):
            article = load_article(path)
            quotations = quotations_of(parse_kept(article, nlp))
            record = Record(SCHEMA, Generator(__version__, model_label(nlp)), article, quotations=quotations)
            sys.stdout.buffer.write(encode_record(record) + b"\n")


if __name__ == "__main__":
    main(sys.argv[1:])
