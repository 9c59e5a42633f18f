"""The output of a run: which form it has, whether it may be written, and writing it from the journal."""

from __future__ import annotations

import errno
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factx.batch.journal import SUFFIX, Journal, Placed, Run
from factx.batch.outcome import unpacked
from factx.errors import OutputError, UsageError
from factx.writers import OUTPUTS, parquet
from factx.writers.results import UNFINISHED, Result


@dataclass(frozen=True, slots=True)
class Target:
    """An output at a path, in a form of OUTPUTS."""

    path: Path
    form: str

    @classmethod
    def at(cls, name: str, form: str | None = None) -> Target:
        """The output of a name, in the form that is asked for or that its suffix says; UsageError for neither."""
        path = Path(name)
        said = next((known for known in OUTPUTS if path.name.lower().endswith(f".{known}")), None)
        if said is None and (name.endswith(("/", os.sep)) or path.is_dir() or not path.suffix):
            said = "folder"
        chosen = form or said
        if chosen is None:
            message = f"{name} has no suffix that says what to write"
            raise UsageError(message, f"end it with {', '.join(f'.{known}' for known in OUTPUTS)}, or give a --format")
        if chosen == "parquet":
            parquet.require()
        if path.is_dir() and chosen != "folder":
            message = f"{name} is a directory"
            raise UsageError(message, "give --output the name of a file")
        if not path.parent.is_dir():
            message = f"{name} cannot be written: there is no folder {path.parent}"
            raise UsageError(message, "make it first")
        return cls(path, chosen)

    @property
    def journal(self) -> Path:
        """Where its journal is."""
        return self.path.with_name(self.path.name + SUFFIX)

    @property
    def paths(self) -> tuple[Path, ...]:
        """What is written: the path, and what some forms have beside it."""
        return (self.path, parquet.beside(self.path)) if self.form == "parquet" else (self.path,)

    @property
    def files(self) -> tuple[str, ...]:
        """Real paths of the files that a run writes or holds open; a folder stands for all in it."""
        parts = (path.with_name(path.name + UNFINISHED) for path in self.paths)
        return tuple(os.path.realpath(path) for path in (*self.paths, *parts, self.journal))

    def claimed(self, run: Run, *, force: bool = False) -> Journal:
        """The journal, as that of this run, which goes on or begins; `force` lets it begin.

        UsageError when the output is another run's, nobody knows whose, or was changed by somebody.
        """
        if not force and not self.journal.exists() and self._is_there():
            raise self._taken(how="is there already, and no journal says what made it")
        journal = Journal(self.journal)
        try:
            if force:
                journal.forget()
            elif claim := self._claim(journal, run):
                raise self._taken(how=claim)
            journal.begin(run)
        except BaseException:
            journal.close()
            raise
        return journal

    def _claim(self, journal: Journal, run: Run) -> str | None:
        """Whose the output is, when it is not this run's."""
        owner, written = journal.run, journal.output
        if owner is not None and _distinctive(owner) != _distinctive(run):
            return f"is the output of another run: {owner['command']}"
        if journal.is_complete and self._stamp() not in (written, _MISSING):
            return "was changed since it was written"
        return None

    def _taken(self, *, how: str) -> UsageError:
        return UsageError(f"{self.path} {how}", "give another --output, or replace it with --force")

    def write(self, journal: Journal, *, changed: bool) -> None:
        """Write the output, unless it is there and nothing has changed, and note it in its journal."""
        journal.commit()
        if changed or not journal.was_complete or journal.output != self._stamp() or self._stamp() == _MISSING:
            self.save(results(journal.placed()))
        journal.finish(self._stamp())

    def save(self, found: Iterable[Result]) -> None:
        """Write results."""
        OUTPUTS[self.form](found, self.path)

    def _is_there(self) -> bool:
        if self.path.is_dir():
            return any(self.path.iterdir())
        return any(path.exists() and path.stat().st_size > 0 for path in self.paths)

    def _stamp(self) -> str:
        """What shows that a file was written since; of a folder nothing does."""
        if self.path.is_dir():
            return "folder"
        if not all(path.exists() for path in self.paths):
            return _MISSING
        return " ".join(f"{status.st_size} {status.st_mtime_ns}" for status in map(os.stat, self.paths))


_MISSING = "missing"


def results(placed: Iterable[Placed]) -> Iterator[Result]:
    """The records at their places, one by one."""
    for _, name, packed in placed:
        for line in unpacked(packed):
            yield Result(name, line)


def _distinctive(run: Run) -> Any:
    """What two runs on one output must have in common, as a journal gives it back."""
    return json.loads(json.dumps({name: value for name, value in run.items() if name != "command"}))


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Errors of disks and of SQLite as OutputError; the journal keeps what is done."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        if isinstance(error, BrokenPipeError):
            raise
        code = getattr(error, "sqlite_errorcode", None) or getattr(error, "errno", None)
        full = code in (sqlite3.SQLITE_FULL, errno.ENOSPC)
        reason = "the disk is full" if full else getattr(error, "strerror", None) or str(error)
        message = f"{path} cannot be written ({reason})"
        remedy = "free some space and give the same command again: what is done is kept" if full else "check the disk"
        raise OutputError(message, remedy) from None
