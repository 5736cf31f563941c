import json

import jsonschema
from hypothesis import given, settings

from tests.export.made import TEXT, hostile_records, made_record
from tests.export.schemas import ANNOTATIONS, GEOJSON
from tui.document.record import Record
from tui.document.serialise import encode_record, parse_record
from tui.export.geojson import encode_geojson
from tui.export.jsonl import encode_jsonl
from tui.export.web_annotation import encode_web_annotation

geojson = jsonschema.Draft202012Validator(GEOJSON)
annotations = jsonschema.Draft202012Validator(ANNOTATIONS)


def test_json_lines_are_the_records() -> None:
    data = b"".join(encode_jsonl((made_record(), made_record())))
    assert [parse_record(line) for line in data.splitlines()] == [made_record(), made_record()]


def test_a_place_is_a_point_longitude_first() -> None:
    (feature,) = json.loads(b"".join(encode_geojson((made_record(),))))["features"]
    assert feature["geometry"] == {"type": "Point", "coordinates": [-1.07, 53.78]}
    assert (feature["properties"]["name"], feature["properties"]["geonames"]) == ("Selby", 2638311)


def test_places_of_several_articles_are_one_collection() -> None:
    data = json.loads(b"".join(encode_geojson((made_record(), made_record()))))
    geojson.validate(data)
    assert len(data["features"]) == 2
    geojson.validate(json.loads(b"".join(encode_geojson(()))))


def test_a_quotation_is_an_annotation_of_each_of_its_pieces() -> None:
    items = json.loads(b"".join(encode_web_annotation((made_record(),))))["first"]["items"]
    said = items[0]
    assert [body["value"] for body in said["body"]] == ["quotation: direct", "Ada Fernsby"]
    for target in said["target"]:
        position, quote = target["selector"]
        assert TEXT[position["start"] : position["end"]] == quote["exact"]
        assert TEXT[: position["start"]].endswith(quote["prefix"])
        assert TEXT[position["end"] :].startswith(quote["suffix"])
    assert [item["body"][0]["value"] for item in items] == [
        "quotation: direct",
        "figure: money",
        "date: day",
        "entity: person",
        "entity: place",
    ]


def test_annotations_have_names_of_their_own_that_stay() -> None:
    first, second = (b"".join(encode_web_annotation((made_record(),))) for _ in range(2))
    names = [item["id"] for item in json.loads(first)["first"]["items"]]
    assert first == second
    assert len(set(names)) == len(names)


@settings(deadline=None)
@given(hostile_records())
def test_any_text_gives_annotations_after_the_schema(record: Record) -> None:
    data = json.loads(b"".join(encode_web_annotation((record,))))
    annotations.validate(data)
    assert data["total"] == len(data["first"]["items"])


@settings(deadline=None)
@given(hostile_records())
def test_any_text_gives_geojson_after_the_schema(record: Record) -> None:
    geojson.validate(json.loads(b"".join(encode_geojson((record,)))))


@settings(deadline=None)
@given(hostile_records())
def test_any_text_leaves_no_control_in_the_json(record: Record) -> None:
    for encode in (encode_geojson, encode_web_annotation, encode_jsonl):
        data = b"".join(encode((record,)))
        assert not any((ord(char) < 32 and char != "\n") or 0x7F <= ord(char) < 0xA0 for char in data.decode())


@settings(deadline=None)
@given(hostile_records())
def test_any_record_comes_back_from_json_lines(record: Record) -> None:
    (line,) = encode_jsonl((record,))
    assert encode_record(parse_record(line)) == encode_record(record)
