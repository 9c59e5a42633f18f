"""Corpora to documents: JSON Lines, JSON, CSV, TSV, Parquet and WARC, streamed, with errors that stay rows."""

from __future__ import annotations

import csv
import gzip
import io
import itertools
import json
import lzma
import tracemalloc
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from email.utils import format_datetime
from pathlib import Path
from time import perf_counter

import pyarrow
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pyarrow import parquet as pyarrow_parquet

from factx.errors import InputError
from factx.records import Document, FailedArticle
from factx.sources import Piece, read_piece
from factx.sources.corpora import objects as corpus
from factx.sources.corpora import parquet, tables, warc
from factx.sources.corpora.jsonstream import JsonStream
from factx.sources.days import day
from factx.sources.opening import MAX_ARTICLE, Input, in_memory, opened
from factx.sources.reading import Reading

READERS = {".csv": tables, ".tsv": tables, ".parquet": parquet, ".warc": warc}
SENTENCE = "The Bank of Norland left its rate at 4.5%, said Ada Obi, its governor. "


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def read(source: str | Input, **options: object) -> list[Document | FailedArticle]:
    """What an input holds; its reader is that of its suffix."""
    source = opened(source) if isinstance(source, str) else source
    return whole(READERS.get(source.suffix, corpus).documents(source, Reading(**options)))


def whole(pieces: Iterable[Piece]) -> list[Document | FailedArticle]:
    """The documents of pieces."""
    return [document for piece in pieces for document in read_piece(piece)]


def written(name: str, content: str | bytes, **options: object) -> list[Document | FailedArticle]:
    return read(in_memory(name, content.encode() if isinstance(content, str) else content), **options)


def lines(*rows: object) -> str:
    return "".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows)


def texts(found: list[Document | FailedArticle]) -> list[str | None]:
    return [one.text if isinstance(one, Document) else None for one in found]


def table(rows: list[dict[str, str]], delimiter: str = ",") -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def to_parquet(path: Path, columns: dict[str, object], **options: object) -> str:
    pyarrow_parquet.write_table(pyarrow.table(columns), path, **options)
    return path.name


# -------------------------------------------------------------------------------------------------- JSON Lines
def test_a_line_gives_all_it_knows():
    row = {
        "id": 7,
        "text": "One.",
        "published": "2024-04-10T06:30:00Z",
        "title": "T",
        "authors": ["Ada Obi", {"name": "Bo Lind"}],
        "source": {"id": None, "name": "The Norland Post"},
        "url": "https://norland.example/1",
    }
    (document,) = written("news.jsonl", lines(row))
    assert document == Document(
        text="One.",
        id="7",
        source="https://norland.example/1",
        title="T",
        authors=("Ada Obi", "Bo Lind"),
        site="The Norland Post",
        published=date(2024, 4, 10),
        published_from="metadata",
    )


def test_a_source_that_is_no_url_is_the_source_when_there_is_no_url():
    (document,) = written("news.jsonl", lines({"text": "One.", "source": "The Norland Post"}))
    assert (document.source, document.site) == ("The Norland Post", None)


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Ada Obi", ("Ada Obi",)),
        ("Ada Obi; Bo Lind", ("Ada Obi", "Bo Lind")),
        ("Byron Lee", ("Byron Lee",)),
        ("", ()),
    ],
)
def test_a_byline_is_read_as_names(byline, names):
    (document,) = written("news.jsonl", lines({"text": "One.", "Byline": byline}))
    assert document.authors == names


def test_a_row_without_an_id_is_called_after_its_line():
    first, second = written("news.jsonl", lines({"text": "One."}, "", {"text": "Two.", "published": None}))
    assert (first.id, second.id, second.source, second.published) == (
        "news.jsonl:1",
        "news.jsonl:3",
        "news.jsonl",
        None,
    )


def test_two_rows_with_one_id_are_both_kept():
    assert texts(written("news.jsonl", lines({"id": 1, "text": "One."}, {"id": 1, "text": "Two."}))) == ["One.", "Two."]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{not json", "news.jsonl:2 is no JSON"),
        ("[" * 100_000, "news.jsonl:2 is no JSON"),
        (f'{{"text": "{SENTENCE}\0"}}', "news.jsonl:2 is no JSON"),
        ("9" * 5000, "news.jsonl:2 is no JSON"),
        ("\0" * 50, "news.jsonl:2 is binary"),
        ('["a"]', "news.jsonl:2 has no text"),
        ("null", "news.jsonl:2 has no text"),
        ('{"id": "x"}', "news.jsonl:2 has no text"),
        ('{"text": 5}', "news.jsonl:2 has no text: text is a number"),
        ('{"text": ["One."]}', "news.jsonl:2 has no text: text is a list"),
        ('{"text": null}', "news.jsonl:2 has no text"),
        ('{"text": NaN}', "news.jsonl:2 has no text"),
        ('{"text": "  "}', "news.jsonl:2 is empty"),
    ],
)
def test_a_bad_line_is_named_and_the_others_go_on(line, message):
    one, bad, three = written("news.jsonl", lines({"text": "One."}, line, {"text": "Three."}))
    assert (one.text, three.text) == ("One.", "Three.")
    assert message in bad.error.message
    assert (bad.source, bad.error.kind) == ("news.jsonl", "InputError")
    assert ";" in bad.error.message


def test_a_bad_line_keeps_the_id_it_has():
    (failed,) = written("news.jsonl", lines({"id": "a7", "text": ""}))
    assert failed.id == "a7"


def test_a_line_in_another_encoding_is_read_with_a_warning():
    raw = [json.dumps({"text": SENTENCE + "Zürich"}, ensure_ascii=False).encode(code) for code in ("utf-8", "cp1252")]
    first, second = written("news.jsonl", b"\n".join(raw))
    assert first.text == second.text
    assert (first.warnings, second.warnings) == ((), ("not UTF-8: read as cp1252",))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("suffix", ["jsonl", "json"])
def test_json_in_a_wide_encoding_is_read(encoding, suffix):
    text = "".join(json.dumps({"text": f"{SENTENCE}Zürich 🙂 {i}"}, ensure_ascii=False) + "\n" for i in range(90))
    found = written(f"news.{suffix}", text.encode(encoding))
    assert texts(found) == [f"{SENTENCE}Zürich 🙂 {i}" for i in range(90)]
    assert not any(document.warnings for document in found)


def test_half_a_character_is_replaced_and_offsets_stay():
    (document,) = written("news.jsonl", '{"id": "\\udc00x", "text": "One \\ud83d two."}')
    assert (document.id, document.text) == ("\ufffdx", "One \ufffd two.")
    assert document.warnings == ("half characters replaced: 1",)


def test_a_corpus_without_articles_is_one_error():
    for content in ("", "\n\n", "[]", '{"articles": []}'):
        with pytest.raises(InputError, match=r"news\.json is empty"):
            written("news.json", content)


def test_lines_may_end_as_on_windows():
    assert texts(written("news.jsonl", '{"text": "One."}\r\n\r\n{"text": "Two."}\r\n')) == ["One.", "Two."]


# ------------------------------------------------------------------------------------------------------- fields
@pytest.mark.parametrize(
    "name", "text body content article article_body articleBody maintext full_text BODY Text".split()
)
def test_usual_names_of_the_text_are_known(name):
    assert texts(written("news.jsonl", lines({"id": 1, name: "One."}))) == ["One."]
    assert texts(written("news.csv", f"id,{name}\n1,One.\n")) == ["One."]


def test_the_first_usual_name_is_the_text_whatever_the_order():
    (document,) = written("news.jsonl", lines({"content": "Two.", "Body": "One."}))
    assert document.text == "One."


def test_an_object_under_a_usual_name_gives_way_to_a_text():
    (document,) = written("news.jsonl", lines({"article": {"n": 1}, "full_text": "One."}))
    assert document.text == "One."


def test_fields_that_are_named_are_found_inside_objects_and_in_any_case():
    row = {"text": "No.", "Article": {"Body": "One.", "meta": {"key": 9, "day": "2024-03-12"}}}
    options = {"text_field": "article.body", "id_field": "article.meta.key", "date_field": "article.meta.day"}
    (document,) = written("news.jsonl", lines(row), **options)
    assert (document.text, document.id, document.published) == ("One.", "9", date(2024, 3, 12))


def test_a_field_whose_name_has_dots_is_nearer_than_one_inside_an_object():
    (document,) = written("news.jsonl", lines({"a.b": "One.", "a": {"b": "Two."}}), text_field="a.b")
    assert document.text == "One."


def test_a_url_does_not_stand_in_for_a_named_field_unless_it_may_be_fetched():
    (failed,) = written("news.jsonl", lines({"url": "https://norland.example/1"}), text_field="story")
    assert failed.error.message == "news.jsonl:1 has no field story; its fields are: url"


@pytest.mark.parametrize("field", ["nope", "article.nope"])
def test_a_named_field_that_is_not_there_is_answered_by_those_that_are(field):
    row = {"text": "One.", "article": {"Body": "Two."}, "Ada Obi told police she paid": 1}
    (failed,) = written("news.jsonl", lines(row), text_field=field)
    assert failed.error.message == (
        f"news.jsonl:1 has no field {field}; its fields are: text, article, article.Body, …"
    )


def test_a_named_field_without_a_text_is_not_said_to_be_missing():
    row = {"article": {"body": None}}
    url = {"url": "https://norland.example/1"}
    first, second = written("news.jsonl", lines(row, row | url), text_field="article.body")
    assert first.error.message.startswith("news.jsonl:1 has no text; ")
    assert second.error.message.startswith("news.jsonl:2 has a URL and no text; ")


def test_exports_of_mongodb_are_unwrapped():
    row = {"_id": {"$oid": "65f0"}, "text": "One.", "date": {"$date": {"$numberLong": "1710201600000"}}}
    (document,) = written("news.jsonl", lines(row))
    assert (document.id, document.published) == ("65f0", date(2024, 3, 12))


def test_a_url_without_a_text_is_fetched_only_when_that_is_allowed():
    one, two = written("news.jsonl", lines({"url": "https://norland.example/1"}, {"text": "Two."}))
    assert one.error.message == "news.jsonl:1 has a URL and no text; fetch it with --allow-network"
    assert (one.id, two.text) == ("https://norland.example/1", "Two.")


def test_a_fetched_article_keeps_what_its_row_states(monkeypatch):
    def page_at(url: str, reading: Reading) -> Document:
        assert reading.allow_network
        return Document(text=SENTENCE, id=url, source=url, title="The page's", authors=("Ada Obi",))

    monkeypatch.setattr("factx.sources.article_at", page_at, raising=False)
    url = "https://norland.example/1"
    row = {"id": 7, "link": url, "title": "The row's", "date": "2024-03-12"}
    expected = Document(
        text=SENTENCE,
        id="7",
        source=url,
        title="The row's",
        authors=("Ada Obi",),
        published=date(2024, 3, 12),
        published_from="metadata",
    )
    assert written("news.jsonl", lines(row), allow_network=True) == [expected]
    assert written("news.csv", table([{name: str(row[name]) for name in row}]), allow_network=True) == [expected]
    assert texts(written("news.jsonl", lines({"text": "", "url": url}), allow_network=True)) == [SENTENCE]


# -------------------------------------------------------------------------------------------------------- dates
@pytest.mark.parametrize(
    "value",
    [
        "2024-03-12", "2024-03-12T23:30:00-05:00", "2024-03-12T00:10:00.123+0900", "2024-03-12 10:00:00 UTC",
        "20240312", 20240312, "20240312103000", "2024/3/12", "2024-W11-2", 1710201600, 1710201600000, 1710287999.9,
        "1710201600",
        "Tue, 12 Mar 2024 23:59:59 -0800", "March 12, 2024", "Mar. 12, 2024, 10:15 a.m. EDT", "12th of March 2024",
        "Tue Mar 12 10:00:00 +0000 2024", "Updated 3:15 p.m. ET, March 12, 2024", "12-Mar-2024", "2024 March 12",
        "March 12, 2024; updated March 14, 2024", datetime(2024, 3, 12, 23, tzinfo=UTC), date(2024, 3, 12),
    ],
)  # fmt: skip
def test_a_day_is_read_as_written(value):
    assert day(value) == date(2024, 3, 12)


@pytest.mark.parametrize(("written_", "expected"), [("13/03/2024", (2024, 3, 13)), ("03-13-2024", (2024, 3, 13))])
def test_a_day_in_numbers_is_read_where_only_one_order_is_possible(written_, expected):
    assert day(written_) == date(*expected)


@pytest.mark.parametrize(
    "value",
    ["03/04/2024", "03.04.2024 10:00", "March 2024", "2024", 2024, "last spring", "yesterday", "12 Mar 24",
     "2024-02-30", "0001-01-01", "", True, None, 0, -1, float("inf"), 10**30, "000000000", ["2024-03-12"],
     "Marching 12, 2024", "May 2024 12:30"],
)  # fmt: skip
def test_what_is_no_certain_day_is_no_day(value):
    assert day(value) is None


@example(date(2023, 11, 26), time(18))
@given(st.dates(date(1977, 1, 1), date(2099, 12, 31)), st.times())
def test_every_day_is_read_in_every_notation(expected, hour):
    moment = datetime.combine(expected, hour, UTC)
    seconds = int(moment.timestamp())
    for value in (
        expected.isoformat(), moment.isoformat(), f"{expected:%Y%m%d}", f"{moment:%Y%m%d%H%M%S}",
        seconds, seconds * 1000, f"{expected:%Y/%m/%d}", f"{expected:%d %B %Y}",
        f"{expected:%B} {expected.day}, {expected.year}", format_datetime(moment),
        f"{moment:%a %b %d %H:%M:%S +0000 %Y}",
    ):  # fmt: skip
        assert day(value) == expected, value


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("03/04/2024", "'03/04/2024'"),
        (2024, "'2024'"),
        ("12 Mar 24, 10:15", "'12 Mar 24, 10:15'"),
        ("March 2024", "'March 2024'"),
        ("last spring", "(11 characters)"),
        ("Obi paid May $5m", "(16 characters)"),
        ("0" * 21, "(21 characters)"),
        ("4\ud83d", "(2 characters)"),
        ({"Ada Obi": "paid"}, "(neither text nor number)"),
    ],
)
def test_a_date_that_cannot_be_read_is_a_warning_that_quotes_dates_alone(value, shown):
    (document,) = written("news.jsonl", lines({"text": "One.", "pubDate": value}))
    assert document.published is None
    assert document.warnings == (f"pubdate {shown} is no day that is certain and was passed over (write YYYY-MM-DD)",)


def test_a_flag_that_says_that_an_article_is_published_is_no_date():
    (document,) = written("news.jsonl", lines({"text": "One.", "published": True, "published_at": "2024-03-12"}))
    assert (document.published, document.warnings) == (date(2024, 3, 12), ())


# --------------------------------------------------------------------------------------------------------- JSON
ARTICLES = [{"text": "One."}, {"id": "b", "text": "Two."}, {"text": "Three."}]


@pytest.mark.parametrize(
    "shape",
    [
        ARTICLES,
        {"articles": ARTICLES},
        {"status": "ok", "sources": [{"a": 1}], "Data": ARTICLES, "next": {"page": 2}},
        {"clippings": ARTICLES, "total": 3},
    ],
)
@pytest.mark.parametrize("indent", [None, 2])
def test_an_array_of_articles_is_read_wherever_it_stands(shape, indent):
    found = written("news.json", json.dumps(shape, indent=indent))
    assert texts(found) == ["One.", "Two.", "Three."]
    assert [document.id for document in found] == ["news.json:1", "b", "news.json:3"]


def test_an_object_is_one_article_whatever_arrays_it_has():
    article = {"authors": [{"name": "Ada Obi"}], "text": "One.", "data": [{"text": "No."}]}
    for indent in (None, 1):
        (document,) = written("news.json", json.dumps(article, indent=indent))
        assert (document.text, document.authors) == ("One.", ("Ada Obi",))


@pytest.mark.parametrize("before", [{"items": []}, {"posts": [1]}, {"results": None}])
def test_what_stands_before_the_text_of_an_object_does_not_hide_it(before):
    assert texts(written("news.json", json.dumps({**before, "text": "One."}))) == ["One."]


@pytest.mark.parametrize("name", ["items", "data", "posts"])
@pytest.mark.parametrize("allowed", [False, True])
def test_what_has_no_text_before_the_text_of_an_object_is_part_of_it(name, allowed):
    pictures = [{"url": "https://norland.example/1.png"}, {"content": None}, {"caption": "The bank"}]
    content = json.dumps({"id": "a", name: pictures, "text": "One."})
    assert [(one.id, one.text) for one in written("news.json", content, allow_network=allowed)] == [("a", "One.")]


def test_what_has_no_text_among_articles_is_a_row_in_its_place():
    rows = [{"id": "a"}, {"id": "b", "text": "Two."}, {"id": "c", "text": ""}, {"id": "d", "text": "Four."}]
    found = written("news.json", json.dumps({"items": rows, "total": 4}))
    assert [one.id for one in found] == ["a", "b", "c", "d"]
    assert texts(found) == [None, "Two.", None, "Four."]


@pytest.mark.parametrize("rest", ["}", ', "total": 2}', ', "total"', ', "posts": [{"text": "Three."}]}'])
def test_an_array_of_rows_without_a_text_is_reported_row_by_row(rest):
    found = written("news.json", '{"items": [{"id": "a"}, {"id": "b"}]' + rest)
    assert [one.id for one in found[:2]] == ["a", "b"]
    assert "news.json:1 has no text" in found[0].error.message


def test_rows_without_a_text_are_not_held_back_without_end():
    stream = itertools.chain([b'{"items": [{"id": 0}'], itertools.repeat(b', {"id": 1}'))
    found = corpus._values(stream, in_memory("news.json", b""), Reading())
    assert [one.id for one in itertools.islice(found, 3)] == ["0", "1", "1"]


@pytest.mark.parametrize("name", ["articles", "clippings"])
def test_articles_in_one_line_of_json_are_read(name):
    assert texts(written("news.json", json.dumps({name: ARTICLES}) + "\n")) == ["One.", "Two.", "Three."]


def test_an_object_without_a_text_is_a_row():
    (failed,) = written("news.json", '{"id": "a", "posts": null}')
    assert (failed.id, "news.json:1 has no text" in failed.error.message) == ("a", True)


def test_an_object_with_a_text_of_another_name_keeps_its_arrays():
    (document,) = written("news.json", json.dumps({"story": "One.", "data": [{"story": "No."}]}), text_field="Story")
    assert document.text == "One."


@pytest.mark.parametrize("separator", ["\n", "\n\n", " ", ""])
def test_objects_that_follow_each_other_are_read(separator):
    assert texts(written("news.json", separator.join(map(json.dumps, ARTICLES)))) == ["One.", "Two.", "Three."]


def test_lines_under_the_name_of_json_stay_lines():
    one, bad, three = written("news.json", lines({"text": "One."}, "{not json", {"text": "Three."}))
    assert (one.text, three.id) == ("One.", "news.json:3")
    assert "news.json:2 is no JSON" in bad.error.message


def test_an_array_under_the_name_of_json_lines_is_an_array():
    assert texts(written("news.jsonl", json.dumps(ARTICLES, indent=1))) == ["One.", "Two.", "Three."]


def test_an_element_that_is_no_article_is_a_row():
    one, bad, three = written("news.json", '[{"text": "One."}, 5, {"text": "Three."}]')
    assert (one.text, three.text, bad.id) == ("One.", "Three.", "news.json:2")
    assert "news.json:2 has no text" in bad.error.message


@pytest.mark.parametrize(
    "rest",
    [
        ',\n{"text": "Two.", }]',
        ',\n{"text": Two.}]',
        ',\n"Two',
        ",\n[" + "[" * 100_000,
        ',\n{"text": "Two."}',
        ",\n]",
        "\n;",
    ],
)
def test_an_error_in_an_array_is_one_failure_for_what_follows(rest):
    found = written("news.json", '[{"text": "One."}' + rest)
    assert found[0].text == "One."
    assert [one for one in found if isinstance(one, FailedArticle)] == found[-1:]
    assert "news.json has no JSON at line 2; what follows cannot be read" in found[-1].error.message


@settings(max_examples=150, deadline=None)
@example(values=[0.5, 1e-7, -0.0], ascii_=True, indent=None, size=1)
@given(
    values=st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
        max_leaves=12,
    ).map(lambda value: [value, value]),
    ascii_=st.booleans(),
    indent=st.sampled_from([None, 3]),
    size=st.integers(1, 40),
)
def test_a_stream_of_json_gives_the_same_values_whatever_the_chunks(values, ascii_, indent, size):
    raw = json.dumps(values, ensure_ascii=ascii_, indent=indent).encode("utf-8", "surrogatepass")
    if not ascii_:
        raw = raw.decode("utf-8", "replace").encode()
    stream = JsonStream((raw[i : i + size] for i in range(0, len(raw), size)), "news.json")
    assert [value for value, _ in stream.elements()] == json.loads(raw)
    assert stream.ahead() == ""


# --------------------------------------------------------------------------------------------------- CSV and TSV
def test_a_table_is_read_with_its_lines_as_names():
    content = 'id,text,published\n,"One,\r\nstill ""one"".",2024-03-12\n\nb,Two.,\n,Three.,"March 13, 2024"\n'
    one, two, three = written("news.csv", content)
    assert (one.text, one.published) == ('One,\r\nstill "one".', date(2024, 3, 12))
    assert [one.id, two.id, three.id] == ["news.csv:2", "b", "news.csv:6"]
    assert (two.published, three.published) == (None, date(2024, 3, 13))


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_seen_in_the_header(delimiter):
    rows = [{"title, long; short": "T", "text": "One, two; three | four.", "day": "1"}]
    (document,) = written("news.csv", table(rows, delimiter))
    assert document.text == "One, two; three | four."


def test_a_table_of_one_column_is_read():
    assert texts(written("news.csv", "text\nOne.\nTwo.\n")) == ["One.", "Two."]


@pytest.mark.parametrize(("end", "name"), list(itertools.product(["\n", "\r\n", "\r"], ["news.csv", "news.tsv"])))
def test_line_ends_of_any_system_are_known(end, name):
    mark = "," if name.endswith("csv") else "\t"
    found = written(name, end.join([f"id{mark}text", f"a{mark}One.", f"b{mark}Two.", f"{mark}"]))
    assert [one.id for one in found] == ["a", "b", f"{name}:4"]


@pytest.mark.parametrize(
    ("record", "message"),
    [
        ("b", "news.csv:3 has 1 fields, and the table 2 columns"),
        ("b,Two.,2", "news.csv:3 has 3 fields"),
        ("\0\0\0\0", "news.csv:3 has 1 fields"),
        ("b,", "news.csv:3 is empty"),
        ('b,"Two.', "news.csv:3 has 2 fields"),
        ('b,"Two" is, he said', "news.csv:3 has 3 fields"),
    ],
)
def test_a_bad_record_is_named_and_the_others_go_on(record, message):
    found = written("news.csv", f"id,text\na,One.\n{record}\nc,Three.\nd,Four.\n")
    if record == 'b,"Two.':
        assert texts(found) == ["One.", '"Two.', "Three.", "Four."]
        return
    one, bad, three, four = found
    assert texts([one, three, four]) == ["One.", "Three.", "Four."]
    assert message in bad.error.message
    assert four.id == "d"


def test_quotation_marks_that_quote_nothing_are_text():
    content = 'id\ttext\n1\t"Rates rose," Ada Obi said.\n2\t"They fell.\n3\tThree "was" it.\n\t"Four"\n'
    assert texts(written("news.tsv", content)) == [
        '"Rates rose," Ada Obi said.', '"They fell.', 'Three "was" it.', "Four",
    ]  # fmt: skip
    assert written("news.tsv", content)[-1].id == "news.tsv:5"


def test_nul_in_a_text_stays_where_it_is():
    (document,) = written("news.csv", f'id,text\n1,"{SENTENCE}\0{SENTENCE}"\n')
    assert document.text == f"{SENTENCE}\0{SENTENCE}"


@pytest.mark.parametrize("content", ["id,name,day\n1,x,y\n", "id;name;day\n1;x;y\n"])
def test_a_table_without_a_text_names_its_columns(content):
    with pytest.raises(InputError) as raised:
        written("news.csv", content)
    assert "news.csv has no column with the text; its columns are: id, name, day" in str(raised.value)
    assert "--text-field" in raised.value.remedy
    assert texts(written("news.csv", content, text_field="Name")) == ["x"]


def test_a_named_column_that_is_not_there_is_an_error():
    with pytest.raises(InputError, match=r"has no column story; its columns are: id, text"):
        written("news.csv", "id,text\n1,One.\n", text_field="story")


@pytest.mark.parametrize(
    "line",
    [
        "Ada Obi told police she paid $5m to a secret informer,2024-03-12",
        "Ada Obi,2024-03-12,She paid a secret informer.",
        f"id,{'x' * 41}",
        "$5m paid,1",
        "1;2",
    ],
)
@pytest.mark.parametrize("field", [None, "story"])
def test_a_first_line_that_is_no_header_is_not_quoted(line, field):
    with pytest.raises(InputError) as raised:
        written("news.csv", f"{line}\nSecond text,x\n", text_field=field)
    wanted = f"column {field}" if field else "column with the text"
    assert raised.value.message == f"news.csv has no {wanted}, and its first line is no header"
    assert raised.value.remedy == "begin it with the names of its columns, such as: id,text,published"


@pytest.mark.parametrize("header", ["text,text", "text,Text", "Text,text,text"])
def test_the_first_of_two_columns_of_one_name_is_read(header):
    assert texts(written("news.csv", f"{header}\nOne.{',1' * header.count(',')}\n")) == ["One."]


def test_a_table_of_urls_is_an_error_unless_they_may_be_fetched():
    with pytest.raises(InputError, match="no column with the text"):
        written("news.csv", "url\nhttps://norland.example/1\n")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is empty"),
        (b"\n\n", "is empty"),
        (b"id,text\n", "no article"),
        (b"\x89PNG\r\n\x1a\n\0\0", "is a PNG image"),
    ],
)
def test_what_is_no_table_is_one_error(content, message):
    with pytest.raises(InputError, match=message):
        written("news.csv", content)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_tables_of_any_unicode_are_read(encoding):
    rows = [{"überschrift": f"Ü{i}", "text": f"{SENTENCE}Zürich 🙂 {i}"} for i in range(300)]
    found = written("news.csv", table(rows).encode(encoding), id_field="Überschrift")
    assert texts(found) == [row["text"] for row in rows]
    assert [document.id for document in found] == [row["überschrift"] for row in rows]
    assert not any(document.warnings for document in found)


def test_a_table_in_windows_1252_is_read_with_warnings_where_they_belong():
    plain = [{"id": str(i), "text": SENTENCE} for i in range(2000)]
    rows = [*plain, {"id": "last", "text": f"“{SENTENCE}” – Müller, Zürich"}]
    *others, last = written("news.csv", table(rows, ";").encode("cp1252"))
    assert last.text == rows[-1]["text"]
    assert last.warnings == ("not UTF-8: read as cp1252",)
    assert not any(document.warnings for document in others)


def test_a_record_beyond_the_limit_is_one_failure(monkeypatch):
    monkeypatch.setattr(tables, "MAX_ARTICLE", 1000)
    found = written("news.csv", table([{"text": "One."}, {"text": "x" * 150_000}, {"text": "Three."}]))
    assert texts(found) == ["One.", None, "Three."]
    assert "news.csv:3 is larger than" in found[1].error.message


def test_a_line_beyond_the_limit_costs_no_line_before_it(monkeypatch):
    monkeypatch.setattr(tables, "MAX_ARTICLE", 1000)
    found = written("news.csv", f'text\nOne.\n"Two.\nThree.\n{"x" * 150_000}\nFive.\n')
    assert texts(found) == ["One.", '"Two.', "Three.", None, "Five."]
    assert [one.id for one in found] == [f"news.csv:{line}" for line in range(2, 7)]
    assert "news.csv:5 is larger than" in found[3].error.message


def test_a_line_beyond_the_limit_is_no_article_although_its_fields_are_small(monkeypatch):
    monkeypatch.setattr(tables, "MAX_ARTICLE", 1000)
    found = written("news.csv", f"text,n\nOne.,1\n{'x' * 990},{'2' * 500}\nThree.,3\n")
    assert texts(found) == ["One.", None, "Three."]
    assert "news.csv:3 is larger than" in found[1].error.message


def test_a_record_is_not_larger_than_an_article_although_its_fields_are_small(monkeypatch):
    monkeypatch.setattr(tables, "MAX_ARTICLE", 1000)
    content = 'text,n\n"{0}","{0}"\n'
    (document,) = written("news.csv", content.format("One.\n" * 90))
    assert document.text == "One.\n" * 90
    assert len(written("news.csv", content.format("One.\n" * 110))) > 100


OPEN = 'some words b","x""\n'
"""A line of a table after which its record goes on, whether it began in quotation marks or not."""


@pytest.mark.parametrize("count", [2, 3, 20_000])
def test_records_that_never_end_are_read_line_by_line_and_soon(count):
    start = perf_counter()
    found = written("news.csv", "text,n\n" + OPEN * count)
    assert perf_counter() - start < 10
    assert texts(found) == ['some words b"'] * count
    assert found[-1].id == f"news.csv:{count + 1}"


def test_the_first_article_behind_a_record_that_never_ends_needs_no_more_than_one_article_may(folder):
    with Path("news.csv").open("w", encoding="utf-8") as file:
        file.write("text,n\n")
        for _ in range(100):
            file.write((OPEN[:5] * 40_000 + OPEN) * 5)
    tracemalloc.start()
    first = next(tables.documents(opened("news.csv"), Reading()))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert first.text.endswith('some words b"')
    assert peak < 5 * MAX_ARTICLE


def test_a_quotation_mark_without_its_other_half_spoils_no_record_of_several_lines_behind_it():
    rows = [{"id": str(i), "text": f"One {i}.\nTwo, three."} for i in range(50)]
    found = written("news.csv", table(rows[:25]) + 'x,"Open.\n' + table(rows[25:]).partition("\n")[2])
    assert texts(found) == [row["text"] for row in rows[:25]] + ['"Open.'] + [row["text"] for row in rows[25:]]


# ------------------------------------------------------------------------------------------------------ Parquet
def test_a_parquet_file_is_read_row_by_row(folder):
    columns = {
        "Text": ["One.", None, "Three."],
        "id": [7, None, None],
        "published": pyarrow.array([1710201600000000001, None, None], pyarrow.timestamp("ns", tz="America/New_York")),
        "author": [["Ada Obi"], [], None],
        "embedding": [[0.5] * 8] * 3,
    }
    one, bad, three = read(to_parquet(folder / "news.parquet", columns))
    assert (one.id, one.published, one.authors) == ("7", date(2024, 3, 11), ("Ada Obi",))
    assert (three.id, three.source, three.text) == ("news.parquet:3", "news.parquet", "Three.")
    assert "news.parquet:2 has no text" in bad.error.message


def test_only_the_columns_that_are_read_are_loaded(folder):
    columns = {"text": ["One."], "title": ["T"], "embedding": [[0.5]], "article": [{"body": "Two.", "html": "<p>"}]}
    names = pyarrow.table(columns).schema.names
    assert parquet._columns(names, Reading()) == ["text", "title", "article"]
    assert texts(read(to_parquet(folder / "news.parquet", columns), text_field="Article.Body")) == ["Two."]


@pytest.mark.parametrize(
    "kind", [pyarrow.large_string(), pyarrow.string_view(), pyarrow.dictionary(pyarrow.int32(), pyarrow.string())]
)
def test_texts_of_every_arrow_type_are_read(folder, kind):
    assert texts(read(to_parquet(folder / "news.parquet", {"text": pyarrow.array(["One."]).cast(kind)}))) == ["One."]


@pytest.mark.parametrize("values", [[1, 2], [["One."], ["Two."]], [b"One.", b"Two."]])
def test_a_column_of_another_type_is_one_error(folder, values):
    with pytest.raises(InputError, match=r"news\.parquet has a column text of type .*, not of text"):
        read(to_parquet(folder / "news.parquet", {"id": ["a", "b"], "text": values}))


@pytest.mark.parametrize(
    ("field", "message"), [(None, "no column with the text"), ("story.body", "no column story.body")]
)
def test_a_parquet_file_without_a_text_names_its_columns(folder, field, message):
    with pytest.raises(InputError, match=message) as raised:
        read(to_parquet(folder / "news.parquet", {"id": ["a"], "story": ["b"]}), text_field=field)
    assert "its columns are: id, story" in raised.value.message


@pytest.mark.parametrize("content", [b"", b"PAR1", b"PAR1" + b"x" * 100 + b"PAR1", b"id,text\n"])
def test_a_damaged_parquet_file_is_one_error(folder, content):
    (folder / "news.parquet").write_bytes(content)
    with pytest.raises(InputError, match="is no Parquet file, or a damaged one"):
        read("news.parquet")


def test_a_parquet_file_with_a_damaged_page_gives_the_rows_before_it(folder):
    words = [f"{SENTENCE * 40} {i}" for i in range(4000)]
    name = to_parquet(
        folder / "news.parquet", {"text": words}, compression="none", row_group_size=500, use_dictionary=False
    )
    raw = bytearray((folder / name).read_bytes())
    raw[len(raw) // 2 : len(raw) // 2 + 200_000] = b"\xff" * 200_000
    (folder / name).write_bytes(raw)
    found = []
    with pytest.raises(InputError, match="damaged"):
        found.extend(parquet.documents(opened(name), Reading()))
    assert texts(found) == words[: len(found)]


def test_the_first_of_two_columns_of_one_name_is_read_from_parquet(folder):
    columns = pyarrow.Table.from_arrays([pyarrow.array(["One."]), pyarrow.array(["1"])], names=["text", "text"])
    pyarrow_parquet.write_table(columns, folder / "news.parquet")
    assert texts(read("news.parquet")) == ["One."]


def test_text_that_is_not_utf_8_in_parquet_is_a_row(folder):
    broken = pyarrow.array([b"One.", b"Z\xfcrich", b"Three."]).view(pyarrow.string())
    assert texts(read(to_parquet(folder / "news.parquet", {"text": broken}))) == ["One.", None, "Three."]


def test_parquet_in_memory_and_compressed_once_more_is_read(folder):
    name = to_parquet(folder / "news.parquet", {"text": ["One."]})
    raw = (folder / name).read_bytes()
    (folder / "more.parquet.gz").write_bytes(gzip.compress(raw))
    assert texts(written("-.parquet", raw)) == texts(read("more.parquet.gz")) == ["One."]


def test_a_missing_file_is_one_error(folder):
    for name in ("news.jsonl", "news.json", "news.csv", "news.parquet", "news.warc"):
        with pytest.raises(InputError, match=f"{name} does not exist"):
            read(name)


# ------------------------------------------------------------------------------------------------------- archives
@pytest.mark.parametrize("suffix", ["jsonl", "json", "csv"])
@pytest.mark.parametrize("pack", [gzip.compress, lzma.compress])
def test_an_archive_cut_short_gives_what_was_whole_and_one_error(suffix, pack):
    words = [f"{i} {SENTENCE} {i * i}" for i in range(9000)]
    rows = [{"text": text} for text in words]
    content = {"jsonl": lines(*rows), "json": json.dumps(rows), "csv": table(rows)}[suffix]
    raw = pack(content.encode())
    reader = READERS.get(f".{suffix}", corpus)
    found: list[Document | FailedArticle] = []
    with pytest.raises(InputError, match="is cut short"):
        found.extend(reader.documents(in_memory(f"news.{suffix}.gz", raw[: len(raw) // 2]), Reading()))
    assert 1000 < len(found) < len(words)
    assert texts(found) == words[: len(found)]


# -------------------------------------------------------------------------------------------------------- limits
def test_a_line_of_200_megabytes_is_one_failure_and_soon(folder):
    with Path("news.jsonl").open("wb") as file:
        file.write(b'{"text": "One."}\n{"text": "')
        for _ in range(200):
            file.write(b"x" * (1 << 20))
        file.write(b'"}\n{"text": "Three."}\n')
    tracemalloc.start()
    start = perf_counter()
    found = read("news.jsonl")
    seconds, (_, peak) = perf_counter() - start, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert texts(found) == ["One.", None, "Three."]
    assert "news.jsonl:2 is larger than 32 MB" in found[1].error.message
    assert seconds < 20
    assert peak < 2.2 * MAX_ARTICLE


def test_an_element_beyond_the_limit_ends_the_array(monkeypatch):
    monkeypatch.setattr("factx.sources.corpora.jsonstream.MAX_ARTICLE", 1 << 17)
    found = written("news.json", json.dumps([{"text": "One."}, {"text": "x" * (1 << 20)}, {"text": "Three."}]))
    assert texts(found) == ["One.", None]
    assert "has a value larger than" in found[1].error.message


ROWS = 6000
"""Articles of a corpus of some 20 MB."""


def _written_in_pieces(path: Path) -> None:
    """A corpus that is not in memory when it is written, so that what is measured is the reading."""
    text = SENTENCE * 48
    if path.suffix == ".parquet":
        schema = pyarrow.schema([("id", pyarrow.string()), ("text", pyarrow.string())])
        with pyarrow_parquet.ParquetWriter(path, schema, compression="none", use_dictionary=False) as writer:
            rows = [{"id": str(i), "text": f"{text}{i}"} for i in range(ROWS)]
            writer.write_table(pyarrow.Table.from_pylist(rows, schema))
        return
    begin, between, end = {".json": ("[", ",", "]"), ".jsonl": ("", "\n", "\n"), ".csv": ("id,text\n", "", "")}[
        path.suffix
    ]
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(begin)
        for i in range(ROWS):
            row = {"id": str(i), "text": f"{text}{i}"}
            file.write(f'{i},"{row["text"]}"\n' if path.suffix == ".csv" else (between if i else "") + json.dumps(row))
        file.write(end)


@pytest.mark.parametrize("suffix", ["jsonl", "json", "csv", "parquet"])
def test_a_corpus_is_never_in_memory_as_a_whole(folder, suffix):
    path = folder / f"news.{suffix}"
    _written_in_pieces(path)
    assert path.stat().st_size > 20_000_000
    reader = READERS.get(path.suffix, corpus)
    before, arrow, ids = pyarrow.total_allocated_bytes(), 0, 0
    tracemalloc.start()
    for document in reader.documents(opened(path.name), Reading()):
        ids += int(document.id)
        arrow = max(arrow, pyarrow.total_allocated_bytes() - before)
        assert document.text.endswith(document.id)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert ids == sum(range(ROWS))
    assert peak + arrow < 8_000_000


# --------------------------------------------------------------------------------------------------------- WARC
def archive(*responses: tuple[str, bytes, str, str], pack: bool = False) -> bytes:
    """A web archive of responses, each a URL, a body, a status and a content type with other headers."""
    records = [record("warcinfo", "", b"software: a crawler\r\n")]
    for url, body, status, media_type in responses:
        records.append(record("request", url, b"GET / HTTP/1.1\r\n\r\n"))
        headers = f"HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\nContent-Length: {len(body)}\r\n\r\n"
        records.append(record("response", url, headers.encode() + body))
    return b"".join(map(gzip.compress, records) if pack else records)


def record(kind: str, url: str, content: bytes) -> bytes:
    named = f"WARC-Target-URI: {url}\r\n" if url else ""
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\n{named}WARC-Date: 2024-03-12T10:00:00Z\r\n"
    return f"{head}Content-Length: {len(content)}\r\n\r\n".encode() + content + b"\r\n\r\n"


def page(name: str) -> bytes:
    return f"<html><body><article><h1>Rates</h1><p>{name}: {SENTENCE * 6}</p></article></body></html>".encode()


def response(
    name: str, media_type: str = "text/html; charset=utf-8", status: str = "200 OK", body: bytes | None = None
):
    return f"https://norland.example/{name}", page(name) if body is None else body, status, media_type


@pytest.mark.parametrize("pack", [False, True])
def test_the_pages_of_an_archive_are_read_and_nothing_else(pack):
    raw = archive(
        response("a"),
        response("b", "image/png"),
        response("c", status="404 Not Found"),
        response("d", "application/xhtml+xml"),
        response("e", "text/html\r\nContent-Encoding: gzip", body=gzip.compress(page("e"))),
        response("f", "text/html; charset=windows-1252", body=page("Zürich").decode().encode("cp1252")),
        pack=pack,
    )
    found = written("news.warc.gz" if pack else "news.warc", raw)
    assert [one.id for one in found] == [f"https://norland.example/{name}" for name in "adef"]
    assert all(one.source == one.id and one.published is None for one in found)
    assert [next(word for word in ("a:", "d:", "e:", "Zürich:") if word in one.text) for one in found] == [
        "a:", "d:", "e:", "Zürich:",
    ]  # fmt: skip


def test_a_page_that_cannot_be_read_is_passed_by():
    found = written("news.warc", archive(response("a"), response("b", body=b""), response("c")))
    assert [type(one) for one in found] == [Document, FailedArticle, Document]
    assert (found[1].id, found[1].source) == ("https://norland.example/b",) * 2


def test_a_page_packed_wrongly_is_a_failure_of_its_own():
    broken = gzip.compress(page("b"))[:-30]
    found = written(
        "news.warc",
        archive(response("a"), response("b", "text/html\r\nContent-Encoding: gzip", body=broken), response("c")),
    )
    assert [one.id[-1] for one in found] == ["a", "b", "c"]
    assert isinstance(found[2], Document)


def test_a_page_packed_in_a_way_nobody_knows_says_so():
    (failed,) = written("news.warc", archive(response("a", "text/html\r\nContent-Encoding: zpaq", body=b"\x01\x02")))
    assert failed.error.message.startswith("https://norland.example/a is packed in a way that cannot be read")


def test_an_archive_cut_short_in_a_page_says_which():
    raw = archive(response("a"), response("b"))
    *_, last = written("news.warc", raw[:-200])
    assert last.error.message == "https://norland.example/b is cut short in the archive; fetch the page again"


def test_a_damaged_record_is_a_failure_and_the_records_behind_it_are_read(capsys):
    raw = archive(response("a"), response("b")).replace(b"b: The", b"", 1) + archive(response("c"), response("d"))
    found = written("news.warc", raw)
    assert [one.id[-1] for one in found if isinstance(one, Document)] == ["a", "b", "c", "d"]
    (damage,) = [one for one in found if isinstance(one, FailedArticle)]
    assert (damage.id, "news.warc is damaged" in damage.error.message) == ("news.warc", True)
    assert capsys.readouterr() == ("", "")


def test_a_record_without_a_length_does_not_swallow_the_others():
    raw = archive(response("a")).replace(b"Content-Length", b"Content-Depth", 3) + archive(response("b"))
    found = written("news.warc", raw)
    assert {type(one) for one in found[:-1]} == {FailedArticle}
    assert found[-1].id == "https://norland.example/b"


def test_what_is_no_archive_is_one_failure():
    (failed,) = written("news.warc", "Rates rose.\n" * 20)
    assert "news.warc is damaged" in failed.error.message


def test_an_archive_of_pages_cut_short_gives_what_was_whole():
    raw = archive(*(response(f"{i:04}", body=page(f"{i * i} {i}" * 50)) for i in range(1500)), pack=True)
    found: list[Document | FailedArticle] = []
    source = in_memory("news.warc.gz", raw[: len(raw) // 2])
    with pytest.raises(InputError, match="is cut short"):
        found.extend(itertools.chain.from_iterable(map(read_piece, warc.documents(source, Reading()))))
    assert 500 < len(found) < 800
    assert [one.id[-4:] for one in found] == [f"{i:04}" for i in range(len(found))]


@pytest.mark.parametrize(
    "head", ["", "HTTP/1.1\r\n", "\r\n\r\n", "HTTP/1.1 200\r\nContent-Type\r\n\r\n", "ICY 200 OK\r\n\r\n"]
)
def test_a_response_without_a_proper_head_is_passed_over(head):
    raw = archive(response("a")) + record("response", "https://norland.example/b", head.encode() + page("b"))
    assert [one.id[-1] for one in written("news.warc", raw + archive(response("c")))] == ["a", "c"]


@pytest.mark.parametrize("content", [b"", archive(response("a", "image/png"))])
def test_an_archive_without_pages_is_one_error(content):
    with pytest.raises(InputError, match="holds no web page"):
        written("news.warc", content)


# --------------------------------------------------------------------------------------------------- properties
CHARACTERS = st.characters(exclude_categories=["Cs"]).filter(lambda c: c >= " " or c in "\t\n\r\v\f")
"""All of Unicode but halves of characters, and the controls that tell a binary file from a text."""
TEXTS = st.text(CHARACTERS, min_size=1, max_size=60).filter(lambda text: not text.isspace())
CORPORA = st.lists(st.fixed_dictionaries({"id": TEXTS, "text": TEXTS}), min_size=1, max_size=12)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=CORPORA, size=st.integers(1, 64))
def test_a_corpus_reads_the_same_in_every_format(tmp_path, rows, size):
    to_parquet(tmp_path / "news.parquet", {name: [row[name] for row in rows] for name in ("id", "text")})
    raw = {
        "news.jsonl": "\n".join(json.dumps(row, ensure_ascii=False) for row in rows).encode(),
        "news.json": json.dumps({"articles": rows}, ensure_ascii=False, indent=size % 3 or None).encode(),
        "news.csv": table(rows).encode(),
        "news.tsv": table(rows, "\t").encode(),
        "news.parquet": (tmp_path / "news.parquet").read_bytes(),
    }
    for name, content in raw.items():
        found = read(Input(name, lambda content=content: _Dripping(content, size)))
        assert [(one.id, one.text) for one in found] == [(row["id"], row["text"]) for row in rows], name


class _Dripping(io.BytesIO):
    """Bytes that arrive a few at a time."""

    def __init__(self, raw: bytes, size: int) -> None:
        super().__init__(raw)
        self._size = size

    def read(self, size: int | None = -1) -> bytes:
        return super().read(self._size if size is None or size < 0 else min(size, self._size))
