"""factx batch and factx merge as their users call them."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from factx.cli.interrupts import heeded
from tests.test_cli import FERRIES, factx, refused

MILL = "Corra Mills sold its mill in Ostrava to Lind & Sons for €3 million in May 2023, said Eva Lind, its owner.\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Two texts and a corpus with a broken row."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "ferries.txt").write_text(FERRIES, encoding="utf-8")
    (tmp_path / "news" / "mill.txt").write_text(MILL, encoding="utf-8")
    (tmp_path / "news" / "rows.jsonl").write_text(
        f"{json.dumps({'id': 'a1', 'text': FERRIES})}\nnonsense\n", encoding="utf-8"
    )
    return tmp_path


def records(path: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]


def test_a_batch_writes_a_record_an_article_and_tells_what_failed(folder):
    done = factx("batch", "news", "--output", "facts.jsonl")
    found = records("facts.jsonl")
    assert (done.returncode, done.stdout) == (7, "")
    assert [one["id"] for one in found] == ["news/ferries.txt", "news/mill.txt", "a1", "news/rows.jsonl:2"]
    assert found[0]["money"] == found[2]["money"]
    assert "error" in found[3]
    lines = done.stderr.splitlines()
    assert "factx: try it again with: factx batch news --output facts.jsonl" in lines
    assert lines[-1] == 'factx: 1 of 4 articles failed; their records have an "error"'


def test_the_same_command_does_what_is_new_and_what_had_failed(folder):
    factx("batch", "news", "--output", "facts.jsonl", "--quiet")
    Path("news/rows.jsonl").write_text(f"{json.dumps({'id': 'a1', 'text': FERRIES})}\n{json.dumps({'text': MILL})}\n")
    Path("news/zebra.txt").write_text("Zebra AG paid $7 million.", encoding="utf-8")
    done = factx("batch", "news", "--output", "facts.jsonl")
    assert done.returncode == 0
    assert "5 articles" in done.stderr
    assert "3 of them done before" in done.stderr
    assert [one["id"] for one in records("facts.jsonl")][-2:] == ["news/rows.jsonl:2", "news/zebra.txt"]
    os.utime("facts.jsonl", (1, 1))
    refused(factx("batch", "news", "--output", "facts.jsonl"), 2, "was changed since it was written")


def test_an_output_that_is_up_to_date_is_left_as_it_is(folder):
    factx("batch", "news/mill.txt", "-o", "facts.sqlite", "--quiet")
    before = Path("facts.sqlite").stat()
    done = factx("batch", "news/mill.txt", "-o", "facts.sqlite")
    after = Path("facts.sqlite").stat()
    assert (done.returncode, before.st_mtime_ns, before.st_ino) == (0, after.st_mtime_ns, after.st_ino)
    assert "all done before" in done.stderr


@pytest.mark.parametrize("options", [["--kind", "money"], ["--with-text"], ["--published", "2024-04-10"]], ids=str)
def test_the_output_of_another_run_is_not_overwritten_unasked(folder, options):
    factx("batch", "news/mill.txt", "-o", "facts.jsonl", "--quiet")
    before = Path("facts.jsonl").read_bytes()
    refused(
        factx("batch", "news/mill.txt", "-o", "facts.jsonl", *options), 2, "is the output of another run, with other"
    )
    assert Path("facts.jsonl").read_bytes() == before
    assert factx("batch", "news/mill.txt", "-o", "facts.jsonl", *options, "--force", "-q").returncode == 0
    assert Path("facts.jsonl").read_bytes() != before


def test_a_file_that_no_run_has_made_is_not_overwritten_unasked(folder):
    Path("facts.csv").write_text("mine")
    refused(factx("batch", "news/mill.txt", "-o", "facts.csv"), 2, "no journal says what made it")
    assert Path("facts.csv").read_text() == "mine"
    assert not Path("facts.csv.journal").exists()


def test_an_empty_file_may_be_written(folder):
    Path("facts.jsonl").touch()
    assert factx("batch", "news/mill.txt", "-o", "facts.jsonl", "-q").returncode == 0


@pytest.mark.parametrize(
    "name", ["facts.jsonl", "facts.jsonl.gz", "facts.jsonl.zst", "facts.csv", "facts.parquet", "facts.sqlite"]
)
def test_every_output_is_made_and_not_read_again(folder, name):
    call = ["batch", ".", "*/*.txt", "-o", name, "--quiet"]
    first = factx(*call)
    size = Path(name).stat().st_size
    again = factx(*call)
    assert (first.returncode, again.returncode) == (7, 7)
    assert Path(name).stat().st_size == size


def test_a_folder_has_a_file_for_each_article_beside_each_other(folder):
    assert factx("batch", "news", "-o", "out/", "--quiet").returncode == 7
    assert json.loads(Path("out/news/mill.txt.json").read_text("utf-8"))["id"] == "news/mill.txt"
    assert json.loads(Path("out/news/rows.jsonl/a1.json").read_text("utf-8"))["id"] == "a1"
    Path("news/mill.txt").unlink()
    assert factx("batch", "news", "-o", "out/", "--quiet").returncode == 7
    assert not Path("out/news/mill.txt.json").exists()


def test_the_number_of_workers_changes_nothing(folder):
    Path("corpus.jsonl").write_text("".join(json.dumps({"text": f"{number}. {MILL}"}) + "\n" for number in range(50)))
    for workers in ("1", "2", "auto"):
        factx("batch", "corpus.jsonl", "-o", f"{workers}.jsonl", "--workers", workers, "-q")
    assert Path("1.jsonl").read_bytes() == Path("2.jsonl").read_bytes() == Path("auto.jsonl").read_bytes()
    assert factx("batch", "corpus.jsonl", "-q").stdout == Path("1.jsonl").read_text("utf-8")


def test_a_dash_is_a_list_of_paths(folder):
    done = factx("batch", "-", "-q", stdin="news/mill.txt\nnews/ferries.txt\n")
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["news/mill.txt", "news/ferries.txt"]


def test_a_corpus_on_standard_input_streams_to_standard_output(folder):
    corpus = "".join(json.dumps({"id": number, "text": MILL}) + "\n" for number in range(3))
    done = factx("batch", "-", "--quiet", stdin=corpus)
    assert (done.returncode, done.stderr) == (0, "")
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["0", "1", "2"]


def test_facts_can_be_piped_as_csv(folder):
    header, *rows = factx("batch", "news/mill.txt", "-f", "csv", "-q").stdout.splitlines()
    assert header.startswith("article,article_number,source,published,kind,fact,name,text,evidence,")
    assert {row.split(",")[4] for row in rows} == {"money", "people", "roles", "titles", "organisations", "timeframes"}


def test_text_no_encoding_has_is_written_the_way_json_writes_it(folder):
    corpus = '{"id": "half \\ud83d", "text": "Acme paid \\ud83d $5 million."}\n'
    article = json.loads(factx("batch", "-", "--with-text", "--quiet", stdin=corpus).stdout)
    assert (article["id"], article["text"]) == ("half \ufffd", "Acme paid \ufffd $5 million.")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--workers", "0"], "'0' is no number of processes"),
        (["--workers", "many"], "'many' is no number of processes"),
        (["--shard", "3/2"], "'3/2' is no shard"),
        (["--shard", "2"], "write --shard as K/N"),
        (["-o", "facts.docx"], "facts.docx is nothing that factx batch writes; end it with .jsonl"),
        (["-o", "none/facts.jsonl"], "there is no folder none"),
        (["-o", "news/mill.txt"], "news/mill.txt is an input, too"),
        (["-f", "xml", "-o", "facts.xml"], "there is no format 'xml'; choose jsonl"),
        (["-f", "parquet"], "parquet needs an --output"),
        (["-f", "csv", "-o", "facts.jsonl"], "facts.jsonl and --format csv do not agree"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_wrong_option_is_one_clear_line(folder, options, message):
    refused(factx("batch", "news/mill.txt", *options), 2, message)


def test_a_model_that_is_not_there_is_told_before_anything_is_read(folder):
    refused(factx("batch", "news", "-o", "facts.jsonl", "--model", "no_such_model"), 5, "no_such_model")
    assert not Path("facts.jsonl.journal").exists()


def test_inputs_that_are_not_there_are_told_before_anything_is_written(folder):
    refused(factx("batch", "nwes", "-o", "facts.jsonl"), 4, "there is no nwes")
    refused(factx("batch", "-o", "facts.jsonl"), 2, "nothing to read")


def test_an_article_that_takes_too_long_is_an_error_record(folder):
    long = "\n\n".join([MILL * 5] * 400)
    Path("long.jsonl").write_text(
        json.dumps({"id": "long", "text": long}) + "\n" + json.dumps({"id": "b", "text": MILL}) + "\n"
    )
    done = factx("batch", "long.jsonl", "--time-limit", "0.5", "-q")
    first, second = map(json.loads, done.stdout.splitlines())
    assert first["error"]["kind"] == "LimitError"
    assert (done.returncode, second["id"], "error" in second) == (7, "b", False)


# --------------------------------------------------------------------------------------------------------- merging
@pytest.fixture
def shards(folder):
    """A corpus, the output of a whole run, and three shards of it in two forms."""
    Path("corpus.jsonl").write_text("".join(json.dumps({"text": f"{number}. {MILL}"}) + "\n" for number in range(7)))
    factx("batch", "corpus.jsonl", "-o", "whole.jsonl", "-q")
    for number, form in enumerate(("jsonl", "csv", "jsonl"), 1):
        factx("batch", "corpus.jsonl", "-o", f"{number}.{form}", "--shard", f"{number}/3", "-q")


def test_shards_join_to_the_bytes_of_the_undivided_run(shards):
    assert factx("merge", "3.jsonl", "1.jsonl", "2.csv", "-o", "joined.jsonl").returncode == 0
    assert Path("joined.jsonl").read_bytes() == Path("whole.jsonl").read_bytes()
    assert factx("merge", "1.jsonl", "2.csv.journal", "3.jsonl").stdout == Path("whole.jsonl").read_text("utf-8")


def test_outputs_join_to_any_form(shards):
    assert factx("merge", "1.jsonl", "2.csv", "3.jsonl", "-o", "joined.sqlite").returncode == 0
    with closing(sqlite3.connect("joined.sqlite")) as database:
        assert database.execute("SELECT count(*) FROM articles").fetchone() == (7,)


def test_a_missing_shard_is_told_and_can_be_done_without(shards):
    refused(factx("merge", "1.jsonl", "3.jsonl"), 2, "shard 2/3 missing")
    found = factx("merge", "1.jsonl", "3.jsonl", "--partial").stdout.splitlines()
    assert [json.loads(line)["id"] for line in found] == [f"corpus.jsonl:{number}" for number in (1, 3, 4, 6, 7)]


def test_other_outputs_follow_each_other_with_and_without_journals(shards):
    factx("batch", "news/mill.txt", "-o", "mill.jsonl", "-q")
    Path("mill.jsonl.journal").unlink()
    found = factx("merge", "mill.jsonl", "whole.jsonl").stdout.splitlines()
    assert [json.loads(line)["id"] for line in found][:2] == ["news/mill.txt", "corpus.jsonl:1"]
    assert len(found) == 8


def test_what_cannot_be_joined_is_told(shards):
    Path("whole.jsonl.journal").unlink()
    Path("2.csv.journal").unlink()
    Path("mine.jsonl").write_text('{"a": 1}\n')
    refused(factx("merge", "2.csv"), 4, "2.csv has no journal beside it")
    refused(factx("merge", "none.jsonl"), 4, "none.jsonl does not exist")
    refused(factx("merge", "mine.jsonl"), 4, "mine.jsonl:1 is no record of factx")
    refused(factx("merge", "1.jsonl", "-o", "whole.jsonl"), 2, "whole.jsonl is there already")


# ------------------------------------------------------------------------------------------------------ interrupts
@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_the_first_interrupt_asks_and_the_second_ends():
    told: list[bool] = []
    with heeded(lambda: told.append(True)) as interrupts:
        signal.raise_signal(signal.SIGINT)
        assert (interrupts.come, told) == (signal.SIGINT, [True])
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


# ---------------------------------------------------------------------------------------- whose an output is
def begun_and_stopped(*arguments: str) -> None:
    """A run that is ended when it has begun: its journal is there, and not complete."""
    call = [sys.executable, "-m", "factx", "batch", *arguments]
    with subprocess.Popen(call, stderr=subprocess.DEVNULL) as running:
        deadline = time.monotonic() + 60
        while not any(Path().glob("*.journal")) and time.monotonic() < deadline:
            time.sleep(0.02)
        running.kill()


def test_what_somebody_puts_in_the_place_of_an_unfinished_output_is_kept(folder):
    begun_and_stopped("news", "-o", "facts.jsonl")
    Path("facts.jsonl").write_text("mine")
    refused(factx("batch", "news", "-o", "facts.jsonl"), 2, "is there already")
    assert Path("facts.jsonl").read_text() == "mine"


def test_force_replaces_what_was_changed_and_keeps_what_is_done(folder):
    factx("batch", "news", "-o", "facts.jsonl", "-q")
    Path("facts.jsonl").write_text("mine")
    done = factx("batch", "news", "-o", "facts.jsonl", "--force")
    assert "3 of them done before" in done.stderr
    assert "--force" not in done.stderr
    assert len(records("facts.jsonl")) == 4


def test_the_same_command_in_another_folder_is_another_run(folder, monkeypatch):
    factx("batch", "news", "-o", str(folder / "facts.jsonl"), "-q")
    (folder / "other" / "news").mkdir(parents=True)
    (folder / "other" / "news" / "a.txt").write_text(MILL)
    monkeypatch.chdir(folder / "other")
    refused(
        factx("batch", "news", "-o", str(folder / "facts.jsonl")), 2, "is the output of another run, with other folder"
    )


def test_a_file_that_is_gone_from_a_folder_comes_back(folder):
    factx("batch", "news", "-o", "out", "-q")
    Path("out/news/mill.txt.json").unlink()
    refused(factx("batch", "news", "-o", "out", "-q"), 2, "was changed since it was written")
    factx("batch", "news", "-o", "out", "-q", "--force")
    assert Path("out/news/mill.txt.json").exists()


def test_a_folder_with_files_of_others_can_be_written_to(folder):
    Path("out").mkdir()
    Path("out/mine.txt").write_text("mine")
    assert factx("batch", "news/mill.txt", "-o", "out", "-q").returncode == 0
    assert sorted(path.name for path in Path("out").rglob("*.*") if path.is_file()) == [
        ".factx-files",
        "mill.txt.json",
        "mine.txt",
    ]


def test_what_batches_have_made_is_no_article_unless_it_is_named(folder):
    for name in ("facts.csv", "facts.jsonl", "facts.parquet", "out/"):
        factx("batch", ".", "-o", name, "-q")
    assert len(factx("batch", ".", "-q").stdout.splitlines()) == 4
    assert len(factx("batch", "facts.csv", "-q").stdout.splitlines()) > 4


def test_a_file_that_is_only_called_like_a_journal_hides_nothing(folder):
    Path("news.journal").write_text("The diary of a newsroom.")
    assert len(factx("batch", "news", "-q").stdout.splitlines()) == 4


def test_an_empty_list_does_not_replace_an_output(folder):
    factx("batch", "-", "-o", "facts.jsonl", "-q", stdin="news/mill.txt\n")
    before = Path("facts.jsonl").read_bytes()
    refused(factx("batch", "-", "-o", "facts.jsonl", "-q", stdin=""), 4, "there is no input")
    assert Path("facts.jsonl").read_bytes() == before


def test_an_address_keeps_its_password_and_its_bytes_to_itself(folder):
    listed = b"news/mill.txt\nhttp://ada:secret@127.0.0.1:9/\xff\n".decode("utf-8", "surrogateescape")
    Path("list.txt").write_bytes(listed.encode("utf-8", "surrogateescape"))
    with Path("list.txt").open() as stdin:
        call = [sys.executable, "-m", "factx", "batch", "-", "-o", "facts.jsonl"]
        done = subprocess.run(call, stdin=stdin, capture_output=True, check=False)
    assert done.returncode == 7
    assert b"secret" not in done.stderr + Path("facts.jsonl").read_bytes() + Path("facts.jsonl.journal").read_bytes()


def test_an_output_through_a_link_leaves_the_link(folder):
    Path("elsewhere.jsonl").touch()
    Path("facts.jsonl").symlink_to("elsewhere.jsonl")
    assert factx("batch", "news/mill.txt", "-o", "facts.jsonl", "-q").returncode == 0
    assert Path("facts.jsonl").is_symlink()
    assert len(records("elsewhere.jsonl")) == 1


def test_shards_of_inputs_that_changed_between_them_are_not_joined(folder):
    factx("batch", "news", "-o", "1.jsonl", "--shard", "1/2", "-q")
    Path("news/aaa.txt").write_text(MILL)
    factx("batch", "news", "-o", "2.jsonl", "--shard", "2/2", "-q")
    refused(factx("merge", "1.jsonl", "2.jsonl"), 2, "the shards were made of other inputs")


def test_an_output_that_was_changed_is_not_joined_by_its_journal(shards):
    Path("1.jsonl").write_text("mine")
    refused(factx("merge", "1.jsonl", "2.csv", "3.jsonl"), 2, "1.jsonl was changed since its journal was written")
    assert factx("merge", "1.jsonl.journal", "2.csv", "3.jsonl").stdout == Path("whole.jsonl").read_text("utf-8")


def test_an_output_and_its_journal_are_one(shards):
    assert factx("merge", "whole.jsonl", "whole.jsonl.journal").stdout == Path("whole.jsonl").read_text("utf-8")


def test_joining_spares_the_articles_beside_another_output(shards):
    Path("joined.articles.parquet").write_text("mine")
    refused(factx("merge", "whole.jsonl", "-o", "joined.parquet"), 2, "is there already")
    assert Path("joined.articles.parquet").read_text() == "mine"


def test_nothing_that_can_be_read_is_told_and_writes_nothing(folder):
    refused(factx("batch", "news/*.html", "-o", "facts.jsonl", "-q"), 4, "nothing could be read: news/*.html")
    assert not Path("facts.jsonl").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("seconds", [0.5, 0.7, 1.0])
def test_an_interrupt_of_the_whole_group_while_workers_start_is_quiet(folder, seconds):
    call = [sys.executable, "-m", "factx", "batch", "news", "-o", "facts.jsonl"]
    with subprocess.Popen(call, stderr=subprocess.PIPE, text=True, start_new_session=True) as running:
        time.sleep(seconds)
        os.killpg(running.pid, signal.SIGINT)
        _, errors = running.communicate()
    assert running.returncode in (130, 7)
    assert "Traceback" not in errors
