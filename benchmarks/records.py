"""Records of a folder of texts on standard output, a line each, from kept parses: for scoring a change of rules."""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.parses import parse_kept
from tui.analysis.models import load_model, model_label
from tui.analysis.pipeline import analyze_parsed
from tui.document.serialise import encode_record
from tui.ingest.load import load_article


def main(folders: list[str]) -> None:
    """Write the record of every .txt file in `folders`."""
    nlp = load_model("en_core_web_md")
    for folder in folders:
        for path in sorted(Path(folder).glob("*.txt")):
            record = analyze_parsed(parse_kept(load_article(path), nlp), model_label(nlp))
            sys.stdout.buffer.write(encode_record(record) + b"\n")


if __name__ == "__main__":
    main(sys.argv[1:])
