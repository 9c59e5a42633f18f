"""Articles to output: the last step of the flow.

A writer takes articles one at a time and writes each before it asks for the next. A new format is one module here and
one line in a table; the command line's choices are the tables' keys.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from factx.writers import csv, folder, lines, objects, parquet, sqlite, table
from factx.writers.results import Result
from factx.writers.view import View

if TYPE_CHECKING:
    from factx.records import Article, FailedArticle

Writer = Callable[["Iterable[Article | FailedArticle]", TextIO, View], None]

WRITERS: dict[str, Writer] = {
    "table": table.write,
    "json": objects.write,
    "jsonl": objects.write_lines,
    "json-array": objects.write_array,
    "csv": csv.write,
}
"""Writer by format. `table` is for people, `csv` has a fact a line, and the others follow the contract."""

OUTPUTS: dict[str, Callable[[Iterable[Result], Path], None]] = {
    "jsonl": lines.save,
    "jsonl.gz": lines.save_gzip,
    "jsonl.zst": lines.save_zstd,
    "csv": csv.save,
    "parquet": parquet.save,
    "sqlite": sqlite.save,
    "folder": folder.save,
}
"""What a batch writes, by the suffix of its output, which appears when all of it is written; a folder has none."""

STREAMS: dict[str, Callable[[Iterable[bytes], TextIO], None]] = {"jsonl": lines.write, "csv": csv.write_lines}
"""What a batch writes to standard output: records, each a line of JSON, as they come."""
