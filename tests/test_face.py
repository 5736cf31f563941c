"""What programs in Python call is there, typed, documented, and costs nothing until it is used."""

import re
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

import tui
from tests.test_imports import HEAVY, loaded_after

ROOT = Path(__file__).parent.parent
DOCUMENT = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")
STORY = "Bridge to close\n\n“It is not safe,” said Ada Fernsby, the county engineer, on Friday.\n"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def test_an_article_is_loaded_and_analysed(story: Path) -> None:
    article = tui.load_article(story)
    record = tui.analyze(article)
    assert (article.text, record.article) == (STORY, article)
    names = {entity.id: entity.name for entity in record.entities}
    assert [names[said.speaker] for said in record.quotations if said.speaker] == ["Ada Fernsby"]
    assert msgspec.json.decode(msgspec.json.encode(record), type=tui.Record) == record


def test_a_path_may_be_text(story: Path) -> None:
    assert tui.load_article(str(story)).source == str(story)


def test_what_goes_wrong_is_an_error_of_ours(tmp_path: Path, story: Path) -> None:
    with pytest.raises(tui.InputError):
        tui.load_article(tmp_path / "missing.txt")
    with pytest.raises(tui.ModelError):
        tui.analyze(tui.load_article(story), model="no_such_model")


def test_importing_loads_nothing_of_ours_and_nothing_heavy() -> None:
    loaded = loaded_after("import tui")
    assert {name for name in loaded if name.split(".")[0] == "tui"} == {"tui"}
    assert loaded_after("from tui import analyze, load_article") & HEAVY - {"yaml", "charset_normalizer"} == set()


def test_a_name_that_is_not_there_is_told_as_python_does() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = vars(tui)["__getattr__"]("nonsense")


def test_every_name_is_there_and_documented() -> None:
    for name in tui.__all__:
        assert getattr(tui, name) is not None
        assert name == "__version__" or re.search(rf"`{name}\b", DOCUMENT)


def test_the_first_program_of_the_documentation_runs(story: Path) -> None:
    program = re.findall(r"```python\n(.*?)```", DOCUMENT, re.S)
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(program)],
        cwd=story.parent,
        env={"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (done.returncode, done.stdout) == (0, "Ada Fernsby “It is not safe,”\n"), done.stderr


def test_the_package_says_that_it_is_typed() -> None:
    assert (ROOT / "tui" / "py.typed").is_file()
