"""What data people type: sqlite3, DuckDB and pandas each read an output with one line."""

from __future__ import annotations

import re
import shlex
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from factx.records import FailedArticle, Failure
from factx.sources import AS_USUAL, documents
from factx.writers import csv, lines, parquet, sqlite
from factx.writers.results import Result

SAVES = {
    "jsonl": lines.save,
    "jsonl.gz": lines.save_gzip,
    "csv": csv.save,
    "parquet": parquet.save,
    "sqlite": sqlite.save,
}

README = Path(__file__).parents[1] / "README.md"
LINES = re.search(r"```sh\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)[1].splitlines()
"""The lines as the README has them."""

PRINTED = ("Achebe", "Ferries", "GBP", "Penhaligon", "£340m", "£340m", "340000000", "organisations", "6", "Achebe")
"""Something of what each of them prints."""


@pytest.fixture(scope="module")
def outputs(tmp_path_factory, extractor):
    """A folder with one article, and one that failed, in every output."""
    folder = tmp_path_factory.mktemp("outputs")
    failed = FailedArticle(id="none.txt", source="none.txt", error=Failure(kind="InputError", message="it is empty"))
    articles = [*extractor.stream(documents(["samples/uk-politics.txt"], AS_USUAL)), failed]
    for suffix, save in SAVES.items():
        save((Result(one.id, one.to_json().encode()) for one in articles), folder / f"facts.{suffix}")
    return folder


@pytest.mark.parametrize(("line", "printed"), list(zip(LINES, PRINTED, strict=True)))
def test_a_line_reads_an_output(outputs, monkeypatch, capsys, line, printed):
    monkeypatch.chdir(outputs)
    program, *arguments = shlex.split(line)
    RUN[program](*arguments)
    assert printed in capsys.readouterr().out


def in_sqlite(path: str, query: str) -> None:
    with closing(sqlite3.connect(path)) as database:
        print(database.execute(query).fetchall())


def in_duckdb(_: str, query: str) -> None:
    print(pytest.importorskip("duckdb").sql(query).fetchall())


def in_python(*arguments: str) -> None:
    pytest.importorskip("pandas")
    print(subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=True).stdout)


RUN = {"sqlite3": in_sqlite, "duckdb": in_duckdb, "python": in_python}
