"""The whole reader in a true terminal, over articles, names and settings that would take the terminal over."""

from __future__ import annotations

import base64
import os
import re
import subprocess
import unicodedata
from pathlib import Path

import pytest

from tests.front.built import RecordOf
from tests.hostile import BIDI, CONTROL_SEQUENCES, INVISIBLE, MARKUP, PLANTED, SECRET
from tests.terminal import READER, Terminal, home_in, take_apart
from tui.document.record import Candidate, Place, Problem, Record
from tui.ingest.load import load_article
from tui.library.records import RecordStore

pytestmark = pytest.mark.skipif(os.name == "nt", reason="pseudo-terminals are POSIX")

ESCAPES = "".join(CONTROL_SEQUENCES).replace("\x00", "") + "\u202e\u200b"
TITLE = f"Pier {ESCAPES} [sic] shut"
SAYS = f"“We {ESCAPES} go [/] on,” said Ada {ESCAPES} [b]Bee of Kyiv on Friday, with 1,200 {ESCAPES} boats."
FILE_NAME = f"story {CONTROL_SEQUENCES[0]}{CONTROL_SEQUENCES[3]}\u202e[b]".encode().replace(b"/", b"") + b"\xff.txt"
OWN = re.compile(
    rb"\x1b(?:\[(?:[\d;:]*[mHABCDGJKdhl]|"
    rb"\?[\d;]*[hl]|\?[\d;]*\$p|[<>=?][\d;]*u|>\d*[qc]|c|\d* q)|\]22;[\w-]+\x07|[78=>])"
)
"""What Textual and its driver for terminals say themselves: colours, the cursor, modes, the keyboard protocol, the
shape of the pointer."""
CLIPBOARD = re.compile(rb"\x1b\]52;c;([A-Za-z0-9+/=]*)(?:\x07|\x1b\\)")


def story() -> str:
    planted = "\n\n".join(f"{plant.word}a {plant.payload} {plant.word}z." for plant in PLANTED)
    blocks = (
        TITLE,
        f"By Nell {ESCAPES} [i]Avery",
        f"KYIV {ESCAPES} [u], March 3 (AP) — The pier {ESCAPES} shut on Friday, the council said.",
        SAYS,
        planted,
        "Signs such as " + " ".join(MARKUP) + " are words.",
        "".join(INVISIBLE) + "after the invisible.",
        f"CAPTION: Boats {ESCAPES} [/caption] at the pier. (Photo: {ESCAPES} Reuters)",
        f"READ MORE: Ten {ESCAPES} [red] things",
        "The pier was built in 1907 and has never been shut before this, the council said.",
    )
    return "\n\n".join(blocks) + "\n"


def hostile_record(path: Path) -> Record:
    """A record of the article at `path` whose every name, unit and message speaks to the terminal."""
    told = RecordOf(load_article(path))
    evil = f"Ev{ESCAPES}il[/]"
    bee = told.entity("person", f"Ada {evil} [b]Bee", ("Bee", 0, "name"))
    kyiv = told.entity("place", f"Kyiv {evil}", ("Kyiv", 0, "name"))
    said = told.quotation("“We", speaker=bee, cue="said", source="Ada")
    told.figure("1,200", said, bee)
    told.date("Friday")
    told.sentence("The pier was built in 1907")
    record = told.record()
    entities = tuple(
        type(entity)(
            entity.id, entity.kind, entity.name, (evil,), (f"Mayor {evil}",), entity.mentions, entity.confidence
        )
        for entity in record.entities
    )
    figures = tuple(
        type(figure)(figure.id, figure.span, "count", 1200.0, None, None, "~", f"boats {evil}", "up", said, bee)
        for figure in record.figures
    )
    candidate = Candidate(1, f"Kyiv {evil}", "UA", 50.45, 30.52, 0.9)
    place = Place(kyiv, "UA", evil, "P", 50.45, 30.52, 1, 0.9, (candidate, candidate))
    return Record(
        record.schema, record.generator, record.article, entities, record.quotations, figures, record.dates, (place,),
        record.summary, (), (Problem("parse", f"message {evil}"),),
    )  # fmt: skip


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with a hostile article of a hostile name, its record, and hostile settings and theme."""
    config = tmp_path / "config" / "pullquote"
    (config / "themes").mkdir(parents=True)
    (config / "config.yaml").write_text(f'theme: "no {_yaml(ESCAPES)} [sic]"\nmeasure: "{_yaml(ESCAPES)}"\n')
    (config / "themes" / f"dark{CONTROL_SEQUENCES[0]}\u202e[red].yaml").write_text(f'"{_yaml(ESCAPES)}": "{SECRET}"\n')
    path = Path(os.fsdecode(os.path.join(os.fsencode(tmp_path), FILE_NAME)))  # noqa: PTH118 - bytes
    path.write_text(story(), encoding="utf-8")
    (tmp_path / "second.md").write_text(f'---\ntitle: "{_yaml(TITLE)}"\n---\n\n{SAYS}\n', encoding="utf-8")
    RecordStore(tmp_path / "cache" / "pullquote" / "records").keep(
        load_article(path), "en_core_web_md", hostile_record(path)
    )
    return tmp_path


def _yaml(words: str) -> str:
    return "".join(f"\\u{ord(char):04x}" if not char.isalnum() and ord(char) < 0x10000 else char for char in words)


def assert_harmless(output: bytes) -> str:
    """Nothing but Textual's own sequences was written, and nothing that turns or hides text; the text."""
    written = take_apart(output)
    foreign = {seq for seq in written.sequences if not OWN.fullmatch(seq) and not CLIPBOARD.fullmatch(seq)}
    assert foreign == set()
    assert not [seq for seq in written.sequences if SECRET.encode() in seq]
    for payload in (b"\x1b[31;7;5m", b"\x1b[6n", b"\x1bc"):
        assert payload not in output
    left = {f"U+{ord(char):04X}" for char in written.text if unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp")}
    assert left <= {"U+000A", "U+000D"}
    assert not set(written.text) & {*BIDI, *INVISIBLE}
    for copied in CLIPBOARD.findall(output):
        words = base64.b64decode(copied).decode("utf-8")
        assert not [char for char in words if unicodedata.category(char) == "Cc" and char != "\n"]
        assert "\u202e" not in words
    return written.text


WALK = (
    *("j", "d", " ", " ", " ", " ", "G", "g", "\r", "]", "]", "[", "}", ")", "(", ">", "<", "\r", "j", "j", "\x1b"),
    *("0", "0", "1", "1", "5", "5", "y", "\t", "j", "\r", "\t", " ", " ", "l", "j", "l", "j", "s", "v", "l", "j", "l"),
    *(
        "j",
        "l",
        "j",
        "l",
        "h",
        "\x1b",
        "u",
        "u",
        "m",
        "n",
        "+",
        "t",
        "\r",
        "?",
        " ",
        "\x1b",
        "o",
        "j",
        "k",
        "/",
        "pier",
    ),
    *("\x1b", "\x1b", "/", "Plant", "\r", "n", "N", "\x1b", ":", "theme", "\x1b", ":", "dark", "\r", "J", " ", "K"),
)
"""Through every panel, the inspector, the layers, the map, the help, the library, the search and the palette."""


def test_nothing_in_an_article_a_name_or_a_setting_reaches_the_terminal_as_a_control_sequence(home: Path) -> None:
    names = [FILE_NAME, "second.md", f"missing {ESCAPES} [/]", "*nothing [sic] \x1b[31;7;5m fits*"]
    with Terminal([*READER, *names], home) as reader:
        reader.wait_for("message Ev", 30)
        reader.settle()
        for keys in WALK:
            reader.press(keys, 0.12)
            assert reader.is_alive(), keys
        assert_harmless(bytes(reader.output))
        reader.press("\x11")
        assert reader.exit_code() == 1  # one of the names was not there


def test_every_word_of_a_hostile_article_stays_readable(home: Path) -> None:
    (home / "config" / "pullquote" / "config.yaml").unlink()
    with Terminal([*READER, FILE_NAME], home) as reader:
        reader.wait_for("message Ev", 30)
        reader.settle()
        for _ in range(14):
            reader.press(" ", 0.12)
        text = assert_harmless(bytes(reader.output))
    for plant in PLANTED:
        assert f"{plant.word}a" in text
        assert f"{plant.word}z." in text
    for sign in (*MARKUP, "[/caption]", "[b]Bee", "message Ev"):
        assert sign in text


@pytest.mark.parametrize("arguments", [(), ("quotes",), ("themes",), ("keys",)])
def test_what_the_commands_print_into_a_terminal_is_harmless(home: Path, arguments: tuple[str, ...]) -> None:
    names = [FILE_NAME, f"missing {ESCAPES}"] if arguments in ((), ("quotes",)) else []
    with Terminal([*READER, *arguments, *names], home) as reader:
        if arguments:
            reader.exit_code(120)
            reader.settle()
            assert take_apart(bytes(reader.output)).sequences == ()
        else:
            reader.wait_for("message Ev", 30)
            reader.settle()
        assert_harmless(bytes(reader.output))


def test_what_is_piped_on_is_harmless_too(home: Path) -> None:
    command = [*READER, FILE_NAME, f"missing {ESCAPES}"]
    done = subprocess.run(command, cwd=home, env={**os.environ, **home_in(home)}, capture_output=True, timeout=60)
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    for output in (done.stdout, done.stderr):
        assert take_apart(output).sequences == ()
        assert_harmless(output)
    assert all(f"{plant.word}z." in done.stdout.decode() for plant in PLANTED)
