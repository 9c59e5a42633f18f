"""The parts of an output: files in a folder, local or in an object store, and what is known of each.

    facts.jsonl/            (or "facts.parquet/" with the folders facts and articles)
        part-00000000-00000.jsonl     in the order of these names: the records in the order of the inputs
        _factx/run.json               whose output it is
        _factx/part-00000000-00000    what is in a part; written once the part is whole
        _SUCCESS                      when all is done

Programs that read folders of parts pass over names that begin with "_".
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Set
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from factx.batch.tally import Counts
from factx.errors import OutputError, UsageError
from factx.ray import stores
from factx.ray.shares import PIECES
from factx.writers import OUTPUTS, parquet
from factx.writers.results import Result, secure

if TYPE_CHECKING:
    from pyarrow.fs import FileSystem

FORMS = ("jsonl", "jsonl.gz", "jsonl.zst", "csv", "parquet")
"""What parts can be: outputs that can be joined, or read as one."""

_RUN, _SUCCESS = "_factx/run.json", "_SUCCESS"

_LOCAL = "local"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part(Counts):
    """What is known of a part: the key of what it was made from, and what is in it.

    `size` is how many bytes were read for it; `lasting` says that reading that again gives the same.
    """

    name: str
    key: str
    size: int
    lasting: bool

    def to_json(self) -> str:
        """All of it."""
        return json.dumps(asdict(self))

    @classmethod
    def of(cls, written: str | bytes) -> Part:
        """What `to_json` gave."""
        fields = json.loads(written)
        return cls(**fields | {"failures": tuple((reason, message) for reason, message in fields["failures"])})


@dataclass(frozen=True, slots=True)
class Parts:
    """An output in parts, in the folder at a path or URL, whose suffix says what they are: JSON Lines if it has none.

    `asked` is the form that somebody wants instead. `run` says whose output it is, and `options` what its records
    depend on besides the articles, both in JSON's types. `pieces` is how many articles a part has at most. With `force`
    another run's output is replaced.
    """

    url: str
    run: Mapping[str, Any] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)
    force: bool = False
    pieces: int = PIECES
    asked: str | None = None

    @property
    def form(self) -> str:
        """One of FORMS; UsageError when something else is asked for, or said by the suffix."""
        name = self.url.rstrip("/").rpartition("/")[2].lower()
        said = self.asked or next((known for known in OUTPUTS if name.endswith(f".{known}")), FORMS[0])
        if said not in FORMS:
            message = f"{said} cannot be written in parts"
            raise UsageError(message, f"choose {', '.join(FORMS)}")
        return said

    def absolute(self) -> Parts:
        """The same output, whatever folder a process works in; UsageError when its form is none of FORMS."""
        url = self.url if stores.is_stored(self.url) else str(Path(self.url).absolute())
        return replace(self, url=url, asked=self.form)

    # ------------------------------------------------------------------------------------------------------- runs
    def claim(self) -> bool:
        """Make the output that of this run; whether it was finished, so that what failed is to be tried again.

        UsageError when it is another run's, or nobody knows whose.
        """
        if _is_file(*self._at("")):
            message = f"{self.url} is a file, and parts need a folder"
            raise UsageError(message, "give another --output")
        owner, run = self._read(_RUN), json.dumps(self.run, sort_keys=True, default=str)
        if owner is not None and owner.decode() != run and not self.force:
            message = f"{self.url} is the output of another run"
            raise UsageError(message, "give another --output, or replace it with --force")
        if owner is None and not self.force and next(self._names(), None) is not None:
            message = f"{self.url} is there already, and nothing says what made it"
            raise UsageError(message, "give another --output, or replace it with --force")
        finished = self._read(_SUCCESS) is not None
        self._delete(_SUCCESS)
        if self.force:
            self._remove(self._names("_factx"))
        self._write(_RUN, run.encode())
        return finished

    def finish(self, parts: Set[str]) -> None:
        """Remove parts that are none of these, and say that all is done."""
        self._remove(name for name in self._names() if _is_left_over(name, parts))
        self._write(_SUCCESS, b"")

    # ------------------------------------------------------------------------------------------------------ parts
    def known(self, name: str) -> Part | None:
        """What is known of a part; None when it has not been written, or not to its end, or is gone."""
        written = self._read(f"_factx/{name}")
        return None if written is None or not self._is_there(name) else Part.of(written)

    def _is_there(self, name: str) -> bool:
        """Whether a part's files are where they were written."""
        made = Path(f"{name}.{self.form}")
        files = (made, parquet.beside(made)) if self.form == "parquet" else (made,)
        return all(_is_file(*self._at(self._place(file.name))) for file in files)

    def save(self, part: Part, results: Iterable[Result]) -> None:
        """Write a part, and then what is known of it."""
        self._delete(f"_factx/{part.name}")  # what was known of the part that is replaced
        with TemporaryDirectory(prefix="factx-") as folder:
            made = Path(folder) / f"{part.name}.{self.form}"
            OUTPUTS[self.form](results, made)
            for file in sorted(Path(folder).iterdir()):
                self._write(self._place(file.name), file.read_bytes())
        self._write(f"_factx/{part.name}", part.to_json().encode())

    def _place(self, name: str) -> str:
        """Where a file of a part goes: of Parquet, facts and articles into folders of their own."""
        if self.form != "parquet":
            return name
        bare = name.replace(".articles.", ".")
        return f"facts/{name}" if name == bare else f"articles/{bare}"

    # ------------------------------------------------------------------------------------------------------ files
    def _read(self, name: str) -> bytes | None:
        system, path = self._at(name)
        try:
            with system.open_input_stream(path, compression=None) as stream:
                return bytes(stream.read())
        except FileNotFoundError:
            return None

    def _write(self, name: str, raw: bytes) -> None:
        """Put a file there, as a whole or not at all."""
        system, path = self._at(name)
        try:
            if system.type_name == _LOCAL:
                _replace(Path(path), raw)
            else:
                with system.open_output_stream(path, compression=None) as stream:
                    stream.write(raw)
        except OSError as error:
            message = f"{self.url} cannot be written ({error.strerror or type(error).__name__})"
            raise OutputError(message, "give the same command again when it can: what is done is kept") from None

    def _names(self, folder: str = "") -> Iterator[str]:
        """All files below a folder of it."""
        from pyarrow.fs import FileSelector, FileType  # noqa: PLC0415 - an extra

        system, path = self._at("")
        where = "/".join(filter(None, (path.rstrip("/"), folder)))
        found = system.get_file_info(FileSelector(where, recursive=True, allow_not_found=True))
        yield from (one.path[len(path) :].lstrip("/") for one in found if one.type == FileType.File)

    def _remove(self, names: Iterable[str]) -> None:
        for name in list(names):
            self._delete(name)

    def _delete(self, name: str) -> None:
        system, path = self._at(name)
        with suppress(FileNotFoundError):
            system.delete_file(path)

    def _at(self, name: str) -> tuple[FileSystem, str]:
        system, path = stores.located(self.url)
        return system, f"{path.rstrip('/')}/{name}".rstrip("/")


def _is_file(system: FileSystem, path: str) -> bool:
    from pyarrow.fs import FileType  # noqa: PLC0415 - an extra

    return bool(system.get_file_info(path).type == FileType.File)


def name_of_part(share: int, portion: int) -> str:
    """What a portion's part is called: sorted by name, parts have the order of the inputs."""
    return f"part-{share:08d}-{portion:05d}"


def _is_left_over(name: str, parts: Set[str]) -> bool:
    """Whether a file belongs to a part that is none of these, or was never finished."""
    own = name.rpartition("/")[2]
    return own.startswith(".part-") or (own.startswith("part-") and own.partition(".")[0] not in parts)


def _replace(path: Path, raw: bytes) -> None:
    """Put a file there; another process may do the same at the same time, when Ray takes it for dead."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.{uuid4().hex}")
    try:
        unfinished.write_bytes(raw)
        secure(unfinished)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
