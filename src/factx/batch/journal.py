"""The journal of a run: every outcome, on disk as soon as it is there, in an SQLite file beside the output.

An outcome lies under the key of its piece, so that a run that starts again takes what is done and does the rest. Which
outcomes make the output, and in which order, the places say. The output is written from them when all is done. SQLite
sees to it that a journal is whole after a crash, and that two runs on one output exclude each other.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from factx.batch.outcome import Outcome
from factx.batch.tally import Counts, Failures
from factx.errors import OutputError, UsageError

SUFFIX = ".journal"
"""Added to the name of an output."""

_APPLICATION = 0x66616378
"""What SQLite files of ours have in their header: "facx"."""

_LAYOUT = 1
"""Number of the tables' layout; a journal with another one is not read."""

_TABLES = f"""
BEGIN EXCLUSIVE;
PRAGMA application_id = {_APPLICATION};
PRAGMA user_version = {_LAYOUT};
CREATE TABLE run (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE outcomes (
    key BLOB NOT NULL UNIQUE, packed BLOB NOT NULL, articles INTEGER NOT NULL, facts INTEGER NOT NULL,
    undated INTEGER NOT NULL, failures TEXT, lasting INTEGER NOT NULL
);
CREATE TABLE places (place INTEGER PRIMARY KEY, key BLOB NOT NULL, name TEXT NOT NULL, start INTEGER NOT NULL);
COMMIT;
"""

Run = Mapping[str, Any]
"""What distinguishes a run from others: its inputs and options, in JSON's types."""


class Placed(NamedTuple):
    """An outcome's records at their place, compressed, under the name that a folder gives them."""

    place: int
    name: str
    packed: bytes


def is_journal(path: str) -> bool:
    """Whether a file is a journal of ours, by what SQLite files have in their header; one that is empty is none yet."""
    try:
        with Path(path).open("rb") as file:
            header = file.read(72)
    except (OSError, ValueError):
        return False
    return header.startswith(b"SQLite format 3\0") and header[68:] == _APPLICATION.to_bytes(4, "big")


class Journal:
    """The journal at a path; see the module. Full disks and broken files are errors of sqlite3."""

    def __init__(self, path: Path) -> None:
        """Open it, or begin an empty one; UsageError when it is in use, or is no journal."""
        self.path = path
        self.was_complete = False
        self._start = 0
        self._db = sqlite3.connect(path, timeout=0, isolation_level=None)
        try:
            self._db.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._claim()
        except BaseException:
            self._db.close()
            raise

    def _claim(self) -> None:
        """Keep others out, and see that the tables are there."""
        try:
            self._db.execute("BEGIN EXCLUSIVE")
            self._db.execute("COMMIT")
            layout = self._value("PRAGMA user_version"), self._value("PRAGMA application_id")
            empty = not self._value("SELECT count(*) FROM sqlite_master")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_CANTOPEN:
                message = f"{self.path} cannot be opened"
                raise OutputError(message, "check the folder, who may write there, and ulimit -n") from None
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise
            message = f"{self.path} is in use: another run is writing this output"
            raise UsageError(message, "wait for it, or give another --output") from None
        except sqlite3.DatabaseError:
            layout, empty = (0, 0), False
        if empty:
            self._db.executescript(_TABLES)
        elif layout != (_LAYOUT, _APPLICATION):
            message = f"{self.path} is no journal of this factx"
            raise UsageError(message, "delete it, or give another --output")
        self._db.execute("BEGIN")

    # -------------------------------------------------------------------------------------------------------- runs
    @property
    def run(self) -> dict[str, Any] | None:
        """The run whose journal it is; None as long as it is nobody's."""
        found = self._noted("run")
        return None if found is None else dict(json.loads(found))

    @property
    def output(self) -> str | None:
        """What `finish` was told of the output; None as long as it has not been written."""
        return self._noted("output")

    @property
    def inputs(self) -> str | None:
        """What `finish` was told of the inputs of all shards; None as long as the run is not complete."""
        return self._noted("inputs") if self.is_complete else None

    @property
    def is_writing(self) -> bool:
        """Whether somebody was writing the output when it was last in use: what is there may be anything of ours."""
        return self._noted("writing") is not None

    @property
    def is_complete(self) -> bool:
        """Whether the run it is of has ended, and every place has its outcome."""
        return self._noted("complete") is not None

    def begin(self, run: Run) -> None:
        """Make it the journal of a run that begins, or goes on.

        Of a complete one, what failed and what is not lasting is forgotten, so that it is tried again.
        """
        self.was_complete = self.is_complete
        if self.was_complete:
            self._db.execute("DELETE FROM outcomes WHERE failures IS NOT NULL OR NOT lasting")
        self._start = int(self._noted("start") or 0) + 1
        self._note(run=json.dumps(run, sort_keys=True), start=str(self._start), complete=None)
        self.commit()

    def forget(self) -> None:
        """Empty it."""
        for table in ("run", "outcomes", "places"):
            self._db.execute(f"DELETE FROM {table}")

    def commit(self) -> None:
        """Put what was added on the disk."""
        self._db.execute("COMMIT")
        self._db.execute("BEGIN")

    def write(self) -> None:
        """Note, before it begins, that the output is being written."""
        self._note(writing="yes")
        self.commit()

    def finish(self, output: str, inputs: str) -> None:
        """Keep what is told of the output, which has been written, and of the inputs, and no outcome besides."""
        self._db.execute("DELETE FROM outcomes WHERE key NOT IN (SELECT key FROM places)")
        self._note(output=output, inputs=inputs, complete="yes", writing=None)
        self.commit()

    def close(self) -> None:
        """Put everything on the disk and let others in."""
        try:
            if self._db.in_transaction:
                self._db.execute("COMMIT")
        finally:
            self._db.close()

    # ---------------------------------------------------------------------------------------------------- outcomes
    def known(self, key: bytes) -> Counts | None:
        """What is in the outcome under a key; None when there is none."""
        row = "SELECT articles, facts, failures, undated FROM outcomes WHERE key = ?"
        found = self._db.execute(row, [key]).fetchone()
        return None if found is None else Counts(found[0], found[1], _failures(found[2]), found[3])

    def add(self, key: bytes, outcome: Outcome, *, lasting: bool = True) -> None:
        """Keep an outcome under the key of its piece."""
        failures = json.dumps(outcome.failures) if outcome.failures else None
        self._db.execute(
            "INSERT OR IGNORE INTO outcomes VALUES (?, ?, ?, ?, ?, ?, ?)",
            [key, outcome.packed, outcome.articles, outcome.facts, outcome.undated, failures, lasting],
        )

    def put(self, place: int, key: bytes, name: str) -> bool:
        """Say that a place is that of the outcome under a key; whether it was another's, or nobody's."""
        before = self._db.execute("SELECT key, name FROM places WHERE place = ?", [place]).fetchone()
        self._db.execute("INSERT OR REPLACE INTO places VALUES (?, ?, ?, ?)", [place, key, name, self._start])
        return bool(before != (key, name))

    def cut(self, end: int) -> bool:
        """Leave no place from `end` on; whether there was one."""
        return self._db.execute("DELETE FROM places WHERE place >= ?", [end]).rowcount > 0

    def placed(self) -> Iterator[Placed]:
        """The outcomes at the places that the last run gave them, in order, as far as they are there."""
        rows = "SELECT place, name, packed FROM places JOIN outcomes USING (key) WHERE start = ? ORDER BY place"
        with closing(self._db.execute(rows, [int(self._noted("start") or 0)])) as found:
            yield from map(Placed._make, found)

    def _noted(self, name: str) -> str | None:
        found = self._db.execute("SELECT value FROM run WHERE name = ?", [name]).fetchone()
        return None if found is None else str(found[0])

    def _note(self, **values: str | None) -> None:
        for name, value in values.items():
            self._db.execute("DELETE FROM run WHERE name = ?", [name])
            if value is not None:
                self._db.execute("INSERT INTO run VALUES (?, ?)", [name, value])

    def _value(self, query: str) -> Any:
        row = self._db.execute(query).fetchone()
        return row[0] if row else None


def _failures(written: str | None) -> Failures:
    return tuple((reason, message) for reason, message in json.loads(written)) if written else ()
