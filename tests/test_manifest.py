"""Manifests: what a list of inputs says of each, and what becomes of its bad lines."""

from __future__ import annotations

import gzip
import io
import json
import os
from datetime import date
from pathlib import Path

import pytest

from factx.errors import InputError
from factx.records import FailedArticle
from factx.sources import manifest
from factx.sources.reading import Entry


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "lists").mkdir()
    return tmp_path


@pytest.fixture
def listed(folder):
    """The entries of a manifest of this text, in the folder lists."""

    def read(text: str | bytes, name: str = "news.csv") -> list[Entry | FailedArticle]:
        (folder / "lists" / name).write_bytes(text if isinstance(text, bytes) else text.encode())
        return list(manifest.entries(f"lists/{name}"))

    return read


def sources(entries: list[Entry | FailedArticle]) -> list[str]:
    return [entry.source for entry in entries]


# --------------------------------------------------------------------------------------------------------- notations
def test_a_table_gives_path_id_and_date(listed):
    first, second = listed("path,id,published\nrates.txt,r1,2024-04-10\n2024/ferries.html,,\n")
    assert first == Entry("lists/rates.txt", id="r1", published=date(2024, 4, 10), listed=True)
    assert second == Entry("lists/2024/ferries.html", listed=True)


def test_json_lines_give_the_same(listed):
    lines = [{"path": "rates.txt", "id": 7, "published": "2024-04-10"}, {"URL": "https://news.example/a", "other": [1]}]
    first, second = listed("\n".join(map(json.dumps, lines)), "news.jsonl")
    assert first == Entry("lists/rates.txt", id="7", published=date(2024, 4, 10), listed=True)
    assert second == Entry("https://news.example/a", listed=True)


@pytest.mark.parametrize("name", ["news.lst", "news", "news.csv"])
@pytest.mark.parametrize("text", ["path\na.txt\n", '{"path": "a.txt"}\n', '\ufeff\n \n {"path": "a.txt"}'])
def test_a_suffix_is_not_needed_to_tell_them_apart(listed, name, text):
    assert sources(listed(text, name)) == ["lists/a.txt"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|", " , "])
def test_a_table_is_read_whatever_parts_its_columns(listed, delimiter):
    (entry,) = listed(f"Date{delimiter} FILE {delimiter}Id\r\n2024-04-10{delimiter}a.txt{delimiter}7\r\n")
    assert entry == Entry("lists/a.txt", id="7", published=date(2024, 4, 10), listed=True)


@pytest.mark.parametrize("header", ["path", "file", "url", "source"])
def test_any_of_four_names_says_what_to_read(listed, header):
    assert sources(listed(f"{header},id\na.txt,1\n")) == ["lists/a.txt"]


def test_a_line_has_a_path_or_a_url(listed):
    found = listed("id,url,path\n1,https://news.example/a,\n2,,a.txt\n3,https://news.example/b,b.txt\n")
    assert sources(found) == ["https://news.example/a", "lists/a.txt", "lists/b.txt"]


def test_names_with_delimiters_quotes_and_spaces_stand_between_quotation_marks(listed):
    found = listed('path,id\n"Rates, again.txt",1\n"the ""new"" rates.txt", 2\n')
    assert [(entry.source, entry.id) for entry in found] == [
        ("lists/Rates, again.txt", "1"),
        ('lists/the "new" rates.txt', "2"),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_encodings_that_say_what_they_are_are_read(listed, encoding, newline):
    text = newline.join(["path,id", "Brückheim/a.txt,é", "", "b.txt,"])
    assert [(entry.source, entry.id) for entry in listed(text.encode(encoding))] == [
        ("lists/Brückheim/a.txt", "é"),
        ("lists/b.txt", None),
    ]


def test_a_compressed_manifest_is_read(listed):
    assert sources(listed(gzip.compress(b"path\na.txt\n"), "news.csv.gz")) == ["lists/a.txt"]
    assert sources(listed(gzip.compress(b'{"path": "a.txt"}'), "news.jsonl.gz")) == ["lists/a.txt"]


# -------------------------------------------------------------------------------------------------------------- paths
def test_paths_count_from_the_folder_of_the_manifest(listed, folder):
    found = listed(f"path\na.txt\n./b/c.txt\n../d.txt\n{folder.as_posix()}/e.txt\n")
    assert sources(found) == ["lists/a.txt", "lists/b/c.txt", "lists/../d.txt", f"{folder.as_posix()}/e.txt"]


@pytest.mark.parametrize("url", ["https://news.example/a?b=c", "HTTP://news.example", "ftp://news.example/a"])
def test_urls_are_kept_as_they_are_even_those_that_nobody_fetches(listed, url):
    assert sources(listed(f"url\n{url}\n")) == [url]


def test_paths_of_a_manifest_on_standard_input_count_from_here(folder, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"path\na.txt\n")))
    assert sources(list(manifest.entries("-"))) == ["a.txt"]


@pytest.mark.parametrize("path", ["./-", ".//-", "././-"])
def test_a_file_named_like_standard_input_stays_a_file(folder, monkeypatch, path):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(json.dumps({"path": path}).encode())))
    assert sources(list(manifest.entries("-"))) == ["./-"]
    Path("list.csv").write_text(f"path\n{path}\n", encoding="utf-8")
    assert sources(list(manifest.entries("list.csv"))) == ["./-"]


@pytest.mark.skipif(os.name != "posix", reason="has no such files")
def test_paths_of_a_manifest_in_a_pipe_count_from_here(folder):
    reading, writing = os.pipe()
    try:
        os.write(writing, b"path\na.txt\n")
        os.close(writing)
        assert sources(list(manifest.entries(f"/dev/fd/{reading}"))) == ["a.txt"]
    finally:
        os.close(reading)


# -------------------------------------------------------------------------------------------------------------- dates
@pytest.mark.parametrize("name", ["published", "date", "Published", "published_at", "pubDate"])
@pytest.mark.parametrize("written", ["2024-04-10", "2024-04-10T23:30:00+09:00", "10 April 2024"])
def test_dates_are_read_as_in_corpora(listed, name, written):
    (entry,) = listed(f"path,{name}\na.txt,{written}\n")
    assert (entry.published, entry.warnings) == (date(2024, 4, 10), ())


@pytest.mark.parametrize(
    ("written", "shown"),
    [("last spring", "(11 characters)"), ("03/04/2024", "'03/04/2024'"), ("2024-13-01", "'2024-13-01'")],
)
def test_a_date_that_is_none_is_a_warning_and_the_input_is_kept(listed, written, shown):
    (entry,) = listed(json.dumps({"path": "a.txt", "published": written}), "news.jsonl")
    assert (entry.source, entry.published) == ("lists/a.txt", None)
    assert entry.warnings == (f"published {shown} is no day that is certain and was passed over (write YYYY-MM-DD)",)


# ---------------------------------------------------------------------------------------------------------- bad lines
@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b",7", "names no input"),
        (b"-,7", "names standard input"),
        (b"Rates, again.txt,7", "has 3 columns, and the first line 2"),
        (b'"a.txt,7', "has a quotation mark in the wrong place"),
        (b'"a" b.txt,7', "has a quotation mark in the wrong place"),
        (b"Br\xfcckheim.txt,7", "is not UTF-8"),
        (b"a" * 70_000, "is longer than 64 KB"),
    ],
)
def test_a_bad_line_of_a_table_is_named_and_the_others_go_on(listed, line, said):
    first, bad, last = listed(b"path,id\n\na.txt,1\n" + line + b"\nc.txt,3\n")
    assert (first.source, last.source) == ("lists/a.txt", "lists/c.txt")
    assert bad.error.message.startswith(f"lists/news.csv:4 {said}; ")
    assert (bad.source, bad.error.kind) == ("lists/news.csv", "InputError")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{not json", "is no JSON object"),
        ('["a.txt"]', "is no JSON object"),
        ("[" * 10_000, "is no JSON object"),
        ('{"id": "7"}', "names no input"),
        ('{"path": ""}', "names no input"),
        ('{"path": 5}', "names no input"),
    ],
)
def test_a_bad_line_of_json_is_named_and_the_others_go_on(listed, line, said):
    first, bad, last = listed("\n".join(['{"path": "a.txt"}', line, '{"path": "c.txt"}']), "news.jsonl")
    assert (first.source, last.source) == ("lists/a.txt", "lists/c.txt")
    assert bad.error.message.startswith(f"lists/news.jsonl:2 {said}; ")


def test_a_bad_line_keeps_the_id_it_has_and_else_is_called_after_its_place(listed):
    assert [bad.id for bad in listed("path,id\n,r7\n-,\n")] == ["r7", "lists/news.csv:3"]


def test_half_a_character_in_an_id_is_replaced(listed):
    (entry,) = listed('{"path": "a.txt", "id": "x\\ud83d", "published": "\\ud83d"}', "news.jsonl")
    assert entry.id == "x\ufffd"
    assert "\ud83d" not in entry.warnings[0]


def test_the_first_of_two_columns_of_one_name_is_read(listed):
    (entry,) = listed("path,ID,id,Path\na.txt,1,2,b.txt\n")
    assert (entry.source, entry.id) == ("lists/a.txt", "1")


def test_trailing_delimiters_are_no_columns(listed):
    assert sources(listed("path,id\na.txt,1,,,\n")) == ["lists/a.txt"]


# ------------------------------------------------------------------------------------------------------ bad manifests
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "lists nothing"),
        ("\n \n", "lists nothing"),
        ("path,id\n", "lists nothing"),
        ("a.txt,1\nb.txt,2\n", "has no column path or file or url or source"),
        (b"Br\xfcckheim,path\n", "is not UTF-8"),
        ('"path,id\n', "has a quotation mark in the wrong place"),
    ],
)
def test_a_manifest_that_lists_nothing_is_an_error(listed, text, said):
    with pytest.raises(InputError) as caught:
        listed(text)
    assert caught.value.message == f"lists/news.csv {said}"
    assert caught.value.remedy


@pytest.mark.parametrize("name", ["lists/none.csv", "x" * 5000, "a\0b"])
def test_a_manifest_that_is_not_there_is_an_error(folder, name):
    with pytest.raises(InputError):
        list(manifest.entries(name))


def test_a_manifest_is_read_as_it_is_asked_for(folder):
    """The first entry is there although the last line has not been written."""
    with Path("long.csv").open("w", encoding="utf-8", newline="") as stream:
        stream.write("path\n" + "a.txt\n" * 30_000)
        stream.flush()
        found = manifest.entries("long.csv")
        first = next(found)
        stream.write("last.txt\n")
        stream.flush()
        last = [first, *found][-1]
    assert (first.source, last.source) == ("a.txt", "last.txt")
