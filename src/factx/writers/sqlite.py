"""SQLite: articles and facts, a table a kind, every mention, and full-text search, the way Datasette reads them."""

from __future__ import annotations

import errno
import os
from contextlib import closing, contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Any

from factx.writers import sqlite_tables
from factx.writers.results import record, replacing
from factx.writers.rows import ARTICLES, FACTS, about, cells_of, facts, joined, real

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from factx.writers.results import Result
    from factx.writers.rows import Cells, Forms, Record

_AT_ONCE = 100
"""Articles whose rows are still in the cache when the kinds' tables are filled from them."""

_SETTINGS = {
    "page_size": 4096,
    "journal_mode": "OFF",
    "synchronous": "OFF",
    "locking_mode": "EXCLUSIVE",
    "cache_size": -65_536,
}
"""A file that is thrown away when anything goes wrong needs no journal; 64 MB of it are kept in memory."""

_LARGEST = 2**63 - 1

_FORMS: Forms = {
    "list": joined,
    "number": lambda number: number if abs(number) <= _LARGEST else real(number),
}


def save(results: Iterable[Result], path: Path) -> None:
    """A new database; an amount is an integer where it is whole and has 64 bits, else double precision."""
    with replacing(path) as part, _database(part) as database:
        for statement in sqlite_tables.tables():
            database.execute(statement)
        _fill(database, enumerate((record(result.line) for result in results), 1))
        for statement in sqlite_tables.endings():
            database.execute(statement)


def _fill(database: sqlite3.Connection, articles: Iterator[tuple[int, Record]]) -> None:
    there = {"articles": 0, "facts": 0}
    while some := list(islice(articles, _AT_ONCE)):
        rows = _rows(some, there["facts"])
        for table, added in rows.items():
            database.executemany(sqlite_tables.addition(table), added)
        for statement in sqlite_tables.derivations():
            database.execute(statement, there)
        there = {table: number + len(rows[table]) for table, number in there.items()}


@contextmanager
def _database(path: Path) -> Iterator[sqlite3.Connection]:
    """A database that is filled in one transaction; what is wrong with its file is an OSError."""
    import sqlite3  # noqa: PLC0415 - --help does without

    failures = {sqlite3.SQLITE_FULL: errno.ENOSPC, sqlite3.SQLITE_IOERR: errno.EIO}
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as database:
            for name, value in _SETTINGS.items():
                database.execute(f"PRAGMA {name} = {value}")
            database.execute("BEGIN")
            yield database
            database.execute("COMMIT")
    except sqlite3.OperationalError as error:
        failure = failures.get(error.sqlite_errorcode & 0xFF)
        if failure is None:
            raise
        raise OSError(failure, os.strerror(failure), str(path)) from None


def _rows(some: list[tuple[int, Record]], before: int) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of articles, each with its number, by table; so many facts are there before."""
    rows: dict[str, list[tuple[Any, ...]]] = {"articles": [], "facts": [], "mentions": []}
    for place, article in some:
        rows["articles"].append(tuple(cells_of(ARTICLES, about(article, place), _FORMS)))
        found = list(enumerate(facts(article, place), before + len(rows["facts"]) + 1))
        numbers = {cells["fact"]: number for number, cells in found if cells.get("kind") not in (None, "roles")}
        for number, cells in found:
            references = [numbers.get(cells.get(f"{name}_id")) for name in sqlite_tables.REFERENCES]
            rows["facts"].append((number, *cells_of(FACTS, cells, _FORMS), *references))
            rows["mentions"] += _mentions(number, cells)
    return rows


def _mentions(fact: int, cells: Cells) -> Iterator[tuple[Any, ...]]:
    whole = [cells.get(name) for name in (*sqlite_tables.WHOLE, "kind")]
    for mention in cells.get("found", ()):
        yield None, fact, *whole, mention["text"], mention["rule"], mention["start"], mention["end"]
