"""The output of a run: which form it has, whether it may be written, and writing it from the journal."""

from __future__ import annotations

import errno
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from factx.batch.journal import SUFFIX, Journal, Placed, Run
from factx.batch.outcome import unpacked
from factx.errors import OutputError, UsageError
from factx.writers import OUTPUTS, folder, parquet
from factx.writers.results import UNFINISHED, Result

_NOBODYS = "is there already, and no journal says what made it"


@dataclass(frozen=True, slots=True)
class Target:
    """An output at a path, in a form of OUTPUTS."""

    path: Path
    form: str

    @classmethod
    def at(cls, name: str, form: str | None = None) -> Target:
        """The output of a name, in the form that is asked for or that its suffix says; UsageError for neither."""
        path = Path(os.path.realpath(name) if os.path.islink(name) or not Path(name).name else name)  # noqa: PTH114
        said = next((known for known in OUTPUTS if path.name.lower().endswith(f".{known}")), None)
        if said is None and (name.endswith(("/", os.sep)) or path.is_dir() or not path.suffix):
            said = "folder"
        chosen = form or said
        if chosen is None:
            message = f"{name} is nothing that factx batch writes"
            suffixes = ", ".join(f".{known}" for known in OUTPUTS if known != "folder")
            raise UsageError(message, f"end it with {suffixes}, give a --format, or name a folder (without a suffix)")
        if said not in (None, "folder", chosen):
            message = f"{name} and --format {chosen} do not agree"
            raise UsageError(message, "leave one of them out")
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
        rollback = self.journal.with_name(f"{self.journal.name}-journal")
        return tuple(os.path.realpath(path) for path in (*self.paths, *parts, self.journal, rollback))

    def claimed(self, run: Run, *, force: bool = False) -> Journal:
        """The journal, as that of this run, which goes on or begins.

        UsageError when the output is another run's, nobody knows whose, or was changed by somebody, unless `force` lets
        it be replaced.
        """
        if not force and not self.journal.exists() and self._is_there():
            raise self._taken(how=_NOBODYS)
        journal = Journal(self.journal)
        try:
            if claim := self._claim(journal, run):
                if not force:
                    raise self._taken(how=claim)
                if journal.run is None or _differing(journal.run, run):
                    journal.forget()
            journal.begin(run)
        except BaseException:
            journal.close()
            raise
        return journal

    def _claim(self, journal: Journal, run: Run) -> str | None:
        """Whose the output is, when it is not this run's."""
        owner = journal.run
        if owner is not None and (others := _differing(owner, run)):
            return f"is the output of another run, with other {' and '.join(others)}: {owner['command']}"
        if journal.is_writing or self.is_as_written(journal):
            return None
        return _NOBODYS if journal.output is None else "was changed since it was written"

    def _taken(self, *, how: str) -> UsageError:
        return UsageError(f"{self.path} {how}", "give another --output, or replace it with --force")

    def is_due(self, journal: Journal, *, changed: bool) -> bool:
        """Whether the output is to be written: it is not there, or is not what the journal would give."""
        return changed or not journal.was_complete or self.stamp() != journal.output

    def write(self, journal: Journal) -> None:
        """Write what the journal gives."""
        journal.write()
        self.save(results(journal.placed()))

    def is_as_written(self, journal: Journal) -> bool:
        """Whether the output is the one that the journal knows."""
        return not self._is_there() or self.stamp() == journal.output

    @contextmanager
    def reserved(self) -> Iterator[None]:
        """The output to oneself, without a journal afterwards: what is written then is no run's."""
        there = self.journal.exists()
        try:
            with closing(Journal(self.journal)):
                yield
        except BaseException:
            if not there:
                self.journal.unlink(missing_ok=True)
            raise
        self.journal.unlink()

    def save(self, found: Iterable[Result]) -> None:
        """Write results."""
        OUTPUTS[self.form](found, self.path)

    def _is_there(self) -> bool:
        if self.form == "folder":
            return (self.path / folder.LIST).exists()
        return any(path.exists() and path.stat().st_size > 0 for path in self.paths)

    def stamp(self) -> str:
        """What shows that something was written since."""
        if self.form == "folder":
            return folder.stamp(self.path)
        return " ".join(_of(path) for path in self.paths)


def _of(path: Path) -> str:
    if not path.exists():
        return "missing"
    status = path.stat()
    return f"{status.st_size} {status.st_mtime_ns}"


def results(placed: Iterable[Placed]) -> Iterator[Result]:
    """The records at their places, one by one."""
    for _, name, packed in placed:
        for line in unpacked(packed):
            yield Result(name, line)


def _differing(owner: Run, run: Run) -> list[str]:
    """What two runs on one output do not have in common; `owner` is what a journal gives back."""
    ours = json.loads(json.dumps(run))
    return sorted(name for name in {*owner, *ours} - {"command"} if owner.get(name) != ours.get(name))


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
