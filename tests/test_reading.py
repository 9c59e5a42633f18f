"""Reading as users meet it: the command over inputs of every kind, good and bad ones side by side."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from factx import read
from factx.pipeline import Extractor
from factx.records import Document, FailedArticle
from factx.sources import Reading, documents

PAGES = Path(__file__).parents[1] / "samples"
STORY = """Harbour Freight Lines to buy two ferries

By Ada Obi

10 April 2024

Harbour Freight Lines will pay $40 million for two ferries, said Ines Okoro, its chief executive.

The ships should sail by 2027, she told shareholders in Thornmouth on Wednesday.

Read more: Kettlemere Council sells its bridge for £3m

Featured Articles

Tom Reyes leaves Norland Bank
"""
PAGE = """<!DOCTYPE html><html><head><title>Two ferries | Harbour Weekly</title>
<meta property="og:site_name" content="Harbour Weekly"><meta name="author" content="Ada Obi">
<meta property="article:published_time" content="2024-04-10T08:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Two ferries</h1>
<p>Harbour Freight Lines will pay $40 million for two ferries, said Ines Okoro, its chief executive, on Wednesday.</p>
<p>The ships should sail by 2027, she told shareholders in Thornmouth, where the company has been since 1911.</p>
</article><aside><a href="/x">Kettlemere Council sells its bridge for £3m</a></aside></body></html>"""


def factx(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "factx", *arguments], input=stdin, capture_output=True, check=False)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ferries.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "ferries.html").write_text(PAGE, encoding="utf-8")
    return tmp_path


# ------------------------------------------------------------------------------------------------------- one article
def test_a_text_gives_its_title_authors_and_day(folder, extractor):
    (document,) = documents(["ferries.txt"])
    article = extractor.extract(document)
    assert article.title == "Harbour Freight Lines to buy two ferries"
    assert article.authors == ("Ada Obi",)
    assert (str(article.published), article.published_from) == ("2024-04-10", "dateline")
    assert {amount.mention.text for amount in article.money} == {"$40 million"}


def test_a_page_gives_its_title_authors_site_and_day(folder, extractor):
    (document,) = documents(["ferries.html"])
    article = extractor.extract(document)
    assert (article.title, article.authors, article.site) == ("Two ferries", ("Ada Obi",), "Harbour Weekly")
    assert (str(article.published), article.published_from) == ("2024-04-10", "metadata")
    assert [person.name for person in article.people] == ["Ines Okoro"]
    assert "Kettlemere" not in (article.text or "")


def test_every_mention_of_a_page_can_be_checked_in_its_text(folder):
    article = json.loads(factx("extract", "ferries.html", "--with-text").stdout)
    mentions = [fact["mention"] for kind in ("money", "titles", "timeframes") for fact in article[kind]]
    mentions += [
        mention for kind in ("people", "organisations") for fact in article[kind] for mention in fact["mentions"]
    ]
    assert len(mentions) > 5
    assert all(article["text"][m["start"] : m["end"]] == m["text"] for m in mentions)


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "compressed"])
def test_a_page_on_standard_input_is_known_by_its_bytes(folder, pack):
    article = json.loads(factx("extract", "-", stdin=pack(PAGE.encode())).stdout)
    assert article["site"] == "Harbour Weekly"


@pytest.mark.parametrize("command", ["extract", "batch"])
def test_a_csv_on_standard_input_is_a_corpus(folder, command):
    rows = b"id,text\na,Acme paid $5 million.\nb,Acme paid $6 million.\n"
    done = factx(command, "-", *(["-f", "jsonl"] if command == "extract" else []), "--quiet", stdin=rows)
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["a", "b"]


def test_one_text_is_no_corpus_for_batch(folder):
    done = factx("batch", "-", "--quiet", stdin=STORY.encode())
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"standard input is no list of paths" in done.stderr


def test_an_address_without_its_scheme_is_told_what_it_needs(folder):
    assert b"https://" in factx("extract", "www.harbour.example/news").stderr


def test_a_folder_among_files_does_not_keep_them_from_being_read(folder):
    (folder / "more").mkdir()
    (folder / "more" / "a.txt").write_text("Acme paid $5 million.")
    done = factx("extract", "ferries.txt", "more", "-f", "jsonl")
    assert (done.returncode, len(done.stdout.splitlines())) == (4, 1)
    assert b"factx batch more" in done.stderr


def test_text_in_a_file_called_html_is_read_as_text(folder):
    (folder / "a.html").write_text("Two ferries\n\n10 April 2024\n\nHarbour Freight Lines paid $40 million.\n")
    (document,) = documents(["a.html"])
    assert (document.format, document.text.count("\n\n")) == ("text", 2)


def test_python_reads_what_the_command_reads(folder):
    found = list(read("ferries.txt", "ferries.html", "none.txt", published=date(2024, 5, 1)))
    assert [type(one).__name__ for one in found] == ["Document", "Document", "FailedArticle"]
    assert str(found[0].published) == "2024-05-01"


def test_json_lines_on_standard_input_are_a_corpus(folder):
    lines = b'{"id": "a", "text": "Acme paid $5 million."}\n{"id": "b", "text": "Acme paid $6 million."}\n'
    found = factx("extract", "-", "-f", "jsonl", "--quiet", stdin=lines).stdout.splitlines()
    assert [json.loads(line)["id"] for line in found] == ["a", "b"]


def test_what_was_read_can_be_shown_with_its_furniture_marked(folder):
    done = factx("extract", "ferries.txt", "--show-text")
    shown = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b"")
    for piece in (
        "published    2024-04-10 (dateline)",
        "read more      Read more: Kettlemere",
        "links          Tom Reyes",
    ):
        assert piece in shown
    assert f"{STORY.index('Featured')}  links          Featured Articles" in shown


def test_showing_a_text_loads_no_model(folder):
    code = "import sys; sys.argv[1:] = ['extract', 'ferries.txt', '--show-text']; from factx.__main__ import main\n"
    code += "try:\n    main()\nexcept SystemExit:\n    sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


def test_furniture_is_listed_and_can_be_kept(folder):
    article = json.loads(factx("extract", "ferries.txt").stdout)
    assert [piece["rule"] for piece in article["furniture"]] == ["read more", "links", "links"]
    kept = json.loads(factx("extract", "ferries.txt", "--keep-furniture").stdout)
    assert kept["furniture"] == []
    assert "Tom Reyes" in [person["name"] for person in kept["people"]]


def test_a_dateline_far_from_the_metadata_is_a_warning(folder, extractor):
    lines = '{"text": "Storm hits\\n\\n3 May 2019\\n\\nA storm hit Thornmouth.", "published": "2024-04-10"}'
    (folder / "a.jsonl").write_text(lines)
    (document,) = documents(["a.jsonl"])
    assert isinstance(document, Document)
    article = extractor.extract(document)
    assert str(article.published) == "2024-04-10"
    assert article.warnings == ("the dateline says 2019-05-03, the metadata 2024-04-10, which is used",)


# ------------------------------------------------------------------------------------------------------- bad inputs
BAD: dict[str, bytes] = {
    "cut.pdf": b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog",
    "bomb.docx": b"PK\x03\x04\x14\0\0\0",
    "empty.html": b"",
    "blank.txt": b" \n ",
    "cut.jsonl.gz": gzip.compress(b'{"text": "Acme paid $5 million."}')[:-9],
    "text.parquet": b"PAR1 no parquet",
    "picture.txt": b"\x89PNG\r\n\x1a\n\0",
    "columns.csv": b"headline,day\nOne,2024-04-10\n",
    "lines.jsonl": b'{"text": "Acme paid $5 million."}\n{"text": oops}\n',
}


def test_bad_inputs_are_one_clear_line_each_and_good_ones_beside_them_are_read(folder):
    for name, raw in BAD.items():
        (folder / name).write_bytes(raw)
    (folder / "nothing.txt").symlink_to("nowhere.txt")
    done = factx("batch", ".", "-o", "facts.jsonl", "--quiet")
    records = [json.loads(line) for line in (folder / "facts.jsonl").read_text().splitlines()]
    failed = {record["id"]: record["error"] for record in records if "error" in record}
    assert done.returncode == 7
    assert {record["id"] for record in records if "error" not in record} == {
        "ferries.txt",
        "ferries.html",
        "lines.jsonl:1",
    }
    assert failed.keys() == {*BAD.keys() - {"lines.jsonl"}, "lines.jsonl:2", "nothing.txt"}
    assert {error["kind"] for error in failed.values()} == {"InputError"}
    assert all(name.partition(":")[0] in error["message"] for name, error in failed.items())
    assert all("\n" not in error["message"] and ";" in error["message"] for error in failed.values())
    assert not any("passwd" in error["message"] or "root:" in error["message"] for error in failed.values())


@pytest.mark.parametrize("name", sorted(BAD.keys() - {"lines.jsonl"}))
def test_a_bad_input_alone_ends_with_the_exit_code_for_inputs(folder, name):
    (folder / name).write_bytes(BAD[name])
    done = factx("extract", name)
    assert (done.returncode, done.stdout) == (4, b"")
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("factx: ")


def test_entities_of_a_page_open_no_file(folder):
    (folder / "secret.txt").write_text("Acme paid $5 million.")
    entity = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{(folder / "secret.txt").as_uri()}">]>'
    (folder / "a.xhtml").write_text(f'<?xml version="1.0"?>{entity}<html><body><p>Ada Obi &e;</p></body></html>')
    (found,) = documents(["a.xhtml"])
    assert "Acme" not in repr(found)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="needs a user whom permissions bind")
def test_a_file_nobody_may_read_is_an_error(folder):
    (folder / "secret.txt").write_text("Acme paid $5 million.")
    (folder / "secret.txt").chmod(0)
    assert b"secret.txt cannot be read (Permission denied)" in factx("extract", "secret.txt").stderr


def test_a_page_nested_a_hundred_thousand_deep_ends_soon(folder):
    (folder / "deep.html").write_bytes(b"<html><body>" + b"<div>" * 100_000 + b"<p>Acme paid $5 million.</p>")
    (found,) = documents(["deep.html"])
    assert isinstance(found, Document | FailedArticle)


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_a_link_to_itself_is_an_error_and_no_more(folder):
    (folder / "loop.txt").symlink_to("loop.txt")
    done = factx("batch", ".", "x" * 300, "--quiet")
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 7
    assert [record["id"] for record in records if "error" not in record] == ["ferries.html", "ferries.txt"]


def test_a_manifest_that_cannot_be_read_costs_no_other_input(folder):
    done = factx("batch", "ferries.txt", "--manifest", "none.csv", "--quiet")
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert (done.returncode, ["error" in record for record in records]) == (7, [False, True])


def test_an_output_that_a_manifest_lists_is_refused_and_kept(folder):
    (folder / "list.csv").write_text("path\nferries.html\nferries.txt\n")
    done = factx("batch", "--manifest", "list.csv", "-o", "ferries.txt", "--quiet")
    assert done.returncode == 2
    assert (folder / "ferries.txt").read_text() == STORY


def test_the_rows_of_a_listed_corpus_keep_their_ids_and_days(folder):
    (folder / "a.csv").write_text("id,text,published\nr1,Acme paid $5 million.,2020-01-01\nr2,Acme paid $6 million.,\n")
    (folder / "list.csv").write_text("path,id,published\na.csv,six,2024-04-10\n")
    records = [json.loads(line) for line in factx("batch", "--manifest", "list.csv", "-q").stdout.splitlines()]
    assert [(record["id"], record["published"]) for record in records] == [("r1", "2020-01-01"), ("r2", "2024-04-10")]


def test_names_that_would_steer_a_terminal_are_disarmed(folder):
    (folder / "a.jsonl").write_text('{"id": "\\u001b]0;pwned\\u0007\\nfactx: fake", "text": "He left last week."}')
    done = factx("extract", "a.jsonl")
    assert b"\x1b" not in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_articles_come_out_before_standard_input_ends(folder):
    line = json.dumps({"text": STORY}).encode() + b"\n"
    call = [sys.executable, "-m", "factx", "batch", "-", "--quiet"]
    with subprocess.Popen(call, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        running.stdin.write(line * 100)
        running.stdin.flush()
        first = running.stdout.readline()
        running.stdin.close()
    assert b"schema_version" in first


# ------------------------------------------------------------------------------------------------------- many articles
def test_a_manifest_gives_ids_and_days(folder):
    (folder / "list.csv").write_text("path,id,published\nferries.txt,a1,2020-01-01\nferries.html,a2,\nnone.txt,a3,\n")
    done = factx("batch", "--manifest", "list.csv", "--quiet")
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(record["id"], record.get("published")) for record in records] == [
        ("a1", "2020-01-01"),
        ("a2", "2024-04-10"),
        ("a3", None),
    ]
    assert done.returncode == 7


def test_an_address_in_a_manifest_needs_leave(folder):
    (folder / "list.jsonl").write_text('{"url": "http://192.0.2.1/news"}\n')
    done = factx("batch", "--manifest", "list.jsonl", "--quiet")
    assert "--allow-network" in json.loads(done.stdout)["error"]["message"]


def test_globs_choose_among_the_files_of_a_folder(folder):
    done = factx("batch", ".", "--include", "*.html", "--quiet")
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["ferries.html"]
    done = factx("batch", ".", "--exclude", "*.html", "--quiet")
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["ferries.txt"]


def test_the_fields_of_a_corpus_can_be_named(folder):
    (folder / "a.csv").write_text("nr,story,day\n7,Acme paid $5 million last week.,2024-04-10\n")
    done = factx("extract", "a.csv", "--text-field", "story", "--id-field", "nr", "--date-field", "day")
    article = json.loads(done.stdout)
    assert (article["id"], article["published"]) == ("7", "2024-04-10")


def test_batch_without_anything_to_read_is_a_usage_error(folder):
    done = factx("batch")
    assert done.returncode == 2
    assert b"nothing to read" in done.stderr


def test_workers_or_not_the_same_input_gives_the_same_bytes(folder):
    assert factx("batch", ".", "--quiet").stdout == factx("batch", ".", "--quiet").stdout


def test_reading_is_the_same_for_documents_and_streams(folder, extractor):
    found = [d for d in documents(["ferries.txt", "ferries.html"], Reading()) if isinstance(d, Document)]
    assert list(extractor.stream(found)) == [extractor.extract(document) for document in found]


def test_keeping_furniture_is_an_extractors_choice(folder):
    (document,) = documents(["ferries.txt"])
    assert Extractor(keep_furniture=True).extract(document).furniture == ()
