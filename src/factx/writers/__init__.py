"""Articles to output: the last step of the flow.

A writer takes articles one at a time and writes each before it asks for the next. A new format is one module here and
one line in WRITERS; the command line's choices are this table's keys.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, TextIO

from factx.writers import objects, table
from factx.writers.view import View

if TYPE_CHECKING:
    from factx.records import Article, FailedArticle

Writer = Callable[["Iterable[Article | FailedArticle]", TextIO, View], None]

WRITERS: dict[str, Writer] = {
    "table": table.write,
    "json": objects.write,
    "jsonl": objects.write_lines,
    "json-array": objects.write_array,
}
"""Writer by format. `table` is for people, the others follow the contract (docs/article.v1.json)."""
