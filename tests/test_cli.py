import csv
import io
import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest

from tui.cli import main
from tui.cli.exporting import FORMAT_NAMES, TABLE_NAMES
from tui.cli.group import commands
from tui.export.formats import FORMATS
from tui.export.tables import TABLES
from tui.front.keymap import KEYMAP

STORY = "Bridge to close for a year\n\n“It is not safe,” said Ada Fernsby, the county engineer, on Friday.\n"

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command line in an empty home; gives its exit code, standard output and standard error."""
    for name in ("CONFIG", "CACHE", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")

    def run_it(*arguments: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        out, err = capfd.readouterr()
        assert isinstance(ended.value.code, int)
        return ended.value.code, out, err

    return run_it


def test_one_article_is_written_as_one_indented_record(run: Run) -> None:
    code, out, err = run("analyze", "story.txt", "--format", "json")
    assert (code, err) == (0, "")
    assert json.loads(out)["article"]["text"] == STORY
    assert out.startswith("{\n")


def test_records_are_a_line_each_and_a_bad_input_costs_no_other(run: Run) -> None:
    code, out, err = run("analyze", "missing.txt", "story.txt", "--format", "jsonl")
    assert code == 1
    assert [json.loads(line)["article"]["source"] for line in out.splitlines()] == ["story.txt"]
    assert err.startswith("pullquote: missing.txt: ")
    assert len(err.splitlines()) == 1


def test_records_go_to_the_file_that_is_named(run: Run, tmp_path: Path) -> None:
    assert run("analyze", "story.txt", "--output", "out.json") == (0, "", "")
    assert json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["schema"] == "pullquote/1"


def test_a_file_that_cannot_be_written_is_wrong_use(run: Run) -> None:
    code, _, err = run("analyze", "story.txt", "--output", "no/such/folder.json")
    assert code == 2
    assert "no/such/folder.json" in err


def test_the_same_article_gives_the_same_bytes(run: Run) -> None:
    assert run("analyze", "story.txt") == run("analyze", "story.txt")


def test_two_articles_do_not_fit_one_json(run: Run, tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text(STORY)
    code, out, err = run("analyze", "story.txt", "other.txt", "--format", "json")
    assert (code, out) == (2, "")
    assert "--format jsonl" in err


def test_quotations_are_printed_as_speaker_and_words(run: Run) -> None:
    assert run("quotes", "story.txt") == (0, "Ada Fernsby: “It is not safe,”\n", "")


def test_quotations_of_several_articles_stand_under_their_sources(run: Run, tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text(STORY, encoding="utf-8")
    _, out, _ = run("quotes", "story.txt", "other.txt")
    assert out.splitlines()[0] == "== story.txt =="
    assert "== other.txt ==" in out.splitlines()


def test_standard_input_is_an_article(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    assert run("quotes", "-")[1] == "Ada Fernsby: “It is not safe,”\n"


def test_what_is_no_terminal_gets_the_article_as_plain_text(run: Run) -> None:
    code, out, err = run("story.txt")
    assert (code, out, err) == (0, STORY, "")


def test_nothing_in_an_article_reaches_the_terminal_as_a_control_sequence(run: Run, tmp_path: Path) -> None:
    (tmp_path / "evil.txt").write_text("A \x1b]52;c;aGk=\x07 title\n\n“Ring \x9b31m\x00 the bell,” said Ada Fernsby.\n")
    for command in (("evil.txt",), ("quotes", "evil.txt")):
        _, out, _ = run(*command)
        assert not any((ord(char) < 32 and char != "\n") or 0x7F <= ord(char) < 0xA0 for char in out)
        assert "bell" in out


def test_keys_lists_every_key_by_its_id(run: Run) -> None:
    code, out, _ = run("keys")
    assert code == 0
    assert all(key.id in out for key in KEYMAP)


def test_themes_marks_the_one_in_use(run: Run) -> None:
    _, out, _ = run("themes", "--theme", "sepia")
    assert [line.split()[1] for line in out.splitlines() if line.startswith("*")] == ["sepia"]


@pytest.mark.parametrize("what", ["config", "cache", "data"])
def test_locate_prints_one_folder(run: Run, what: str) -> None:
    code, out, _ = run("locate", what)
    assert code == 0
    assert out.strip().endswith("pullquote")


def test_a_wrong_setting_is_named_with_its_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "my.yaml").write_text("measure: 72\nthem: sepia\n")
    code, out, err = run("themes", "--config", "my.yaml")
    assert (code, out) == (2, "")
    assert "my.yaml:2" in err
    assert "theme" in err


def test_settings_that_are_named_must_be_there(run: Run) -> None:
    code, _, err = run("--config", "none.yaml", "keys")
    assert code == 2
    assert "none.yaml" in err


@pytest.mark.parametrize("arguments", [("analyze",), ("analyze", "story.txt", "--jobs", "0"), ("--nonsense",)])
def test_wrong_use_exits_with_two(run: Run, arguments: tuple[str, ...]) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert "Traceback" not in err


@pytest.mark.parametrize("command", commands.list_commands(click.Context(commands)))
def test_every_command_has_help(run: Run, command: str) -> None:
    code, out, _ = run(command, "--help")
    assert code == 0
    assert out.startswith("Usage: pullquote")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script(run: Run, shell: str) -> None:
    code, out, _ = run("completion", shell)
    assert code == 0
    assert "_PULLQUOTE_COMPLETE" in out


def test_a_fault_of_our_own_is_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("surprise")

    monkeypatch.setattr("tui.ingest.discover.find_inputs", fail)
    monkeypatch.delenv("PULLQUOTE_TRACEBACK", raising=False)
    code, _, err = run("quotes", "story.txt")
    assert code == 1
    assert len(err.splitlines()) == 1
    assert "surprise" in err


def test_an_interruption_exits_with_130() -> None:
    command = [sys.executable, "-m", "tui.cli", "quotes", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        # More than a pipe holds: when all of it is taken, the command is reading.
        assert process.stdin is not None
        process.stdin.write(b"x" * 2_000_000)
        process.stdin.flush()
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert b"Traceback" not in err


def test_a_reader_of_our_output_that_goes_away_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text("Headline here\n\n" + "A line of the story that goes on.\n\n" * 50000)
    shell = f"{sys.executable} -m tui.cli {tmp_path / 'long.txt'} | head -n 1"
    done = subprocess.run(["bash", "-o", "pipefail", "-c", shell], capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"Headline here\n", b"")


def test_quotations_are_exported_as_a_table(run: Run) -> None:
    code, out, err = run("export", "csv", "story.txt")
    assert (code, err) == (0, "")
    (row,) = csv.DictReader(io.StringIO(out))
    assert (row["speaker"], row["words"]) == ("Ada Fernsby", "“It is not safe,”")


def test_figures_are_exported_as_a_table_when_asked_for(run: Run) -> None:
    _, out, _ = run("export", "csv", "story.txt", "--table", "figures")
    assert out.splitlines()[0].split(",")[7] == "words"


def test_a_folder_gets_a_file_for_each_article(run: Run, tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "story.txt").write_text(STORY, encoding="utf-8")
    assert run("export", "html", "one", "two", "--output", "pages/") == (0, "", "")
    assert sorted(path.name for path in (tmp_path / "pages").iterdir()) == ["story-2.html", "story.html"]
    assert run("export", "csv", "one", "--table", "places", "--output", "pages")[0] == 0
    assert (tmp_path / "pages" / "story.places.csv").is_file()


def test_a_format_of_one_article_a_file_asks_for_a_folder(run: Run, tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text(STORY, encoding="utf-8")
    code, out, err = run("export", "tei", "story.txt", "other.txt", "--output", "both.xml")
    assert (code, out) == (2, "")
    assert "--output FOLDER/" in err
    assert not (tmp_path / "both.xml").exists()


def test_only_tables_have_rows_to_choose(run: Run) -> None:
    code, _, err = run("export", "html", "story.txt", "--table", "figures")
    assert code == 2
    assert "csv and parquet" in err


@pytest.mark.parametrize("form", [form for form in FORMATS if form != "parquet"])
def test_every_format_is_written_and_is_the_same_every_time(run: Run, tmp_path: Path, form: str) -> None:
    assert run("export", form, "story.txt", "--output", "first") == (0, "", "")
    assert run("export", form, "story.txt", "--output", "second") == (0, "", "")
    assert (tmp_path / "first").read_bytes() == (tmp_path / "second").read_bytes() != b""


def test_the_formats_offered_are_the_formats_there_are() -> None:
    assert set(FORMAT_NAMES) == set(FORMATS)
    assert set(TABLE_NAMES) == set(TABLES)


def test_findings_are_a_line_each_and_fail(run: Run, tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text("Mill to shut\n\nThe mill made 412 tonnes. “It is over.”\n", encoding="utf-8")
    code, out, err = run("lint", "draft.txt")
    assert (code, err) == (1, "")
    assert out.startswith("draft.txt:3:")
    assert all(line.split(": ")[1].split()[0].count("-") for line in out.splitlines())


def test_findings_are_a_list_of_json_when_asked_for(run: Run, tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text("Mill to shut\n\nThe strike cost the mill $412,000.\n", encoding="utf-8")
    code, out, _ = run("lint", "draft.txt", "--format", "json")
    (finding,) = json.loads(out)
    assert (code, finding["code"], finding["line"]) == (1, "figure-without-source", 3)


def test_an_article_without_findings_is_fine(run: Run) -> None:
    assert run("lint", "story.txt") == (0, "", "")
    assert run("lint", "story.txt", "--format", "json") == (0, "[]\n", "")


def test_parquet_is_written_or_says_what_it_needs(run: Run, tmp_path: Path) -> None:
    code, _, err = run("export", "parquet", "story.txt", "--output", "out.parquet")
    try:
        import pyarrow  # noqa: F401
    except ImportError:
        assert (code, err) == (2, "pullquote: Parquet needs pyarrow: pip install 'pullquote[parquet]'\n")
        assert not (tmp_path / "out.parquet").exists()
    else:
        assert (code, err) == (0, "")
        assert (tmp_path / "out.parquet").read_bytes().startswith(b"PAR1")
