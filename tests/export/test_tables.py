import csv
import io

import msgspec
import pytest
from hypothesis import given, settings

from tests.export.made import TEXT, hostile_records, made_record
from tui.document.record import Record
from tui.export.csv_table import FORMULA_STARTS, encode_csv
from tui.export.tables import TABLES, TableName

NAMES: tuple[TableName, ...] = ("quotations", "figures", "places")


def rows(record: Record, name: TableName) -> list[dict[str, str]]:
    """What Python's own reader makes of the CSV."""
    text = b"".join(encode_csv((record,), name)).decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_quotation_is_a_row_with_its_speaker_offsets_and_context() -> None:
    (row,) = rows(made_record(), "quotations")
    assert (row["speaker"], row["titles"], row["named_as"]) == ("Ada Fernsby", "Dr", "Dr Ada Fernsby")
    assert row["cue"] == "said"
    assert row["words"] == "“The old weir will not last,” … “another winter.”"
    assert TEXT[int(row["start"]) : int(row["end"])].startswith("“The old")
    assert row["pieces"].count(":") == 2
    assert row["context"].startswith("Weir to be rebuilt “The old")
    assert (row["headline"], row["published"], row["source"]) == ("Weir to be rebuilt", "2024-05-04", "news/weir.txt")


def test_a_figure_is_a_row_with_its_value_and_unit() -> None:
    (row,) = rows(made_record(), "figures")
    assert (row["words"], row["value"], row["low"], row["unit"]) == ("4,500 pounds", "4500.0", "", "GBP")
    assert TEXT[int(row["start"]) : int(row["end"])] == "4,500 pounds"


def test_a_place_is_a_row_with_its_coordinates_as_numbers() -> None:
    (row,) = rows(made_record(), "places")
    assert (row["name"], row["country"], row["longitude"], row["mentions"]) == ("Selby", "GB", "-1.07", "1")


@pytest.mark.parametrize("start", FORMULA_STARTS)
def test_words_that_a_spreadsheet_would_run_are_guarded(start: str) -> None:
    record = made_record()
    evil = msgspec.structs.replace(record.entities[0], name=f"{start}cmd|' /C calc'!A0")
    (row,) = rows(msgspec.structs.replace(record, entities=(evil, record.entities[1])), "quotations")
    assert row["speaker"].startswith("'" if start.strip() else "cmd")


@settings(deadline=None)
@given(hostile_records())
def test_any_text_gives_rows_that_csv_reads_and_no_formula(record: Record) -> None:
    for name in NAMES:
        columns = TABLES[name].columns
        read = rows(record, name)
        assert len(read) == len(list(TABLES[name].rows(record)))
        for row in read:
            assert list(row) == [column.name for column in columns]
            texts = [row[column.name] for column in columns if column.kind == "text"]
            assert not any(text.startswith(FORMULA_STARTS) for text in texts)


@settings(deadline=None)
@given(hostile_records())
def test_any_text_comes_back_from_parquet_as_it_was(record: Record) -> None:
    pytest.importorskip("pyarrow", reason="pyarrow is not installed", exc_type=ImportError)
    from pyarrow import parquet

    from tui.export.parquet import encode_parquet

    for name in NAMES:
        (data,) = encode_parquet((record,), name)
        table = parquet.read_table(io.BytesIO(data))
        assert table.column_names == [column.name for column in TABLES[name].columns]
        assert [tuple(row.values()) for row in table.to_pylist()] == list(TABLES[name].rows(record))


def test_parquet_without_pyarrow_is_told_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    from tui.errors import UsageError
    from tui.export.parquet import encode_parquet

    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    with pytest.raises(UsageError, match="pip install 'pullquote\\[parquet\\]'"):
        list(encode_parquet((made_record(),), "figures"))
