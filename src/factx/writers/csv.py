"""CSV: one fact a line, for spreadsheets and for programs that read tables."""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING, TextIO

from factx.writers.results import record, replacing
from factx.writers.rows import FACTS, cells_of, facts, joined

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from factx.records import Article, FailedArticle
    from factx.writers.results import Result
    from factx.writers.rows import Forms, Record
    from factx.writers.view import View

_LINE_END = re.compile("[\0\n\v\f\r\x1c-\x1e\x85\u2028\u2029]")


def _one_line(text: str) -> str:
    """A blank for whatever ends a line for one program or another: `grep` and `wc -l` see one fact a line."""
    return _LINE_END.sub(" ", text)


_FORMS: Forms = {
    "text": _one_line,
    "list": lambda entries: _one_line(joined(entries) or ""),
    "boolean": lambda known: "true" if known else "false",
}


def write(articles: Iterable[Article | FailedArticle], stream: TextIO, view: View) -> None:  # noqa: ARG001 - as in WRITERS
    """A header, and a line a fact."""
    _write((article.model_dump(mode="json") for article in articles), stream)


def write_lines(lines: Iterable[bytes], stream: TextIO) -> None:
    """The same from records, each a line of JSON."""
    _write(map(record, lines), stream)


def save(results: Iterable[Result], path: Path) -> None:
    """The same as a file, in UTF-8."""
    with replacing(path) as part, part.open("w", encoding="utf-8", newline="") as file:
        write_lines((result.line for result in results), file)


def _write(articles: Iterable[Record], stream: TextIO) -> None:
    rows = csv.writer(stream, lineterminator="\n")
    rows.writerow(column.name for column in FACTS)
    for number, article in enumerate(articles, 1):
        rows.writerows(cells_of(FACTS, cells, _FORMS) for cells in facts(article, number))
