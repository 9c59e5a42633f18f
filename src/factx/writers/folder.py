"""A folder: an indented JSON file for each result, below the folder as its article is below its own.

A list of the files is kept in the folder. Only what is on it is ever replaced or removed, and files are on it before
they are made, so that a run that was killed is taken up by the next.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from hashlib import blake2b
from itertools import islice
from typing import TYPE_CHECKING, TextIO

from factx.errors import UsageError
from factx.writers.filenames import Names, key, sound
from factx.writers.results import replacing, secure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from factx.writers.results import Result

LIST = ".factx-files"
"""The file that lists the others: a name a line, as JSON."""

_UNFINISHED = ".factx-part"
_AT_ONCE = 256
"""Files that are put on the list, and then on the disk, together."""

_INDENT = 2


def save(results: Iterable[Result], path: Path) -> None:
    """A file for each result; those of earlier runs that are no longer made are removed.

    UsageError when something that no run of ours made stands where a file or its folder must be.
    """
    path.mkdir(exist_ok=True)
    files, names = _Files(path), Names()
    remaining = ((names.name(result.name), result.line) for result in results)
    with replacing(path / LIST) as part, part.open("w", encoding="utf-8") as listed:
        while some := list(islice(remaining, _AT_ONCE)):
            _enter(listed, [name for name, _ in some])
            files.expect([name for name, _ in some])
            for name, line in some:
                files.write(name, line)
            files.secure([name for name, _ in some])
        files.remove(name for name in files.listed() if files.is_old(name, names))


def stamp(path: Path) -> str:
    """What shows whether a file of ours was changed or removed since; the same for every folder without one."""
    found = blake2b(digest_size=16)
    for name in _Files(path).listed():
        try:
            status = (path / name).stat()
            found.update(f"{name} {status.st_size} {status.st_mtime_ns}\n".encode("utf-8", "surrogatepass"))
        except OSError:
            found.update(b"missing\n")
    return found.hexdigest()


class _Files:
    """The files below a folder that are ours."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._list = root / LIST
        if self._list.is_symlink():
            raise _in_the_way(self._list)
        self._ours = {key(name): hash(name) for name in self.listed()}
        self._respelt: dict[int, str] = {}
        self._folders = {root}

    def listed(self) -> Iterator[str]:
        """The names on the list, as far as they can be ours; a line that was cut short is none."""
        if not self._list.exists():
            return
        with self._list.open(encoding="utf-8", errors="replace") as lines:
            for line in lines:
                with suppress(ValueError):
                    name = json.loads(line)
                    if isinstance(name, str) and sound(name):
                        yield name

    def expect(self, names: list[str]) -> None:
        """Puts files on the list; UsageError when there are others in their place."""
        for name in names:
            self._make_folder(self._root.joinpath(name).parent)
            if key(name) not in self._ours and os.path.lexists(self._root / name):
                raise _in_the_way(self._root / name)
        self._respelt.update({key(name): name for name in names if self._ours.get(key(name), hash(name)) != hash(name)})
        with self._list.open("a", encoding="utf-8") as listed:
            listed.write("\n")  # ends a line that was cut short
            _enter(listed, [name for name in names if key(name) not in self._ours or key(name) in self._respelt])
            listed.flush()
            os.fsync(listed.fileno())

    def write(self, name: str, line: bytes) -> None:
        """Writes a file; it is there as a whole or not at all."""
        part = self._root / _UNFINISHED
        part.unlink(missing_ok=True)
        text = json.dumps(json.loads(line), ensure_ascii=False, indent=_INDENT)
        with part.open("xb") as file:
            file.write(f"{text}\n".encode("utf-8", "backslashreplace"))
        part.replace(self._root / name)

    def secure(self, names: list[str]) -> None:
        """Waits until files that were written would outlast a power failure."""
        paths = [self._root / name for name in names]
        for path in paths:
            secure(path)
        if hasattr(os, "O_DIRECTORY"):
            for folder in sorted({path.parent for path in paths}):
                secure(folder)

    def is_old(self, name: str, names: Names) -> bool:
        """Whether a listed file was not made again, nor under a name that the file system holds for the same."""
        if name not in names:
            return True
        now = self._respelt.get(key(name), name)
        here = self._root / name
        return now != name and here.exists() and not here.samefile(self._root / now)

    def remove(self, names: Iterable[str]) -> None:
        """Removes files of ours, and folders that are empty then; nothing behind a link."""
        for name in names:
            path = self._root / name
            folders = list(path.parents)[: name.count("/")]
            if not any(folder.is_symlink() for folder in folders):
                path.unlink(missing_ok=True)
                with suppress(OSError):
                    for folder in folders:
                        folder.rmdir()

    def _make_folder(self, folder: Path) -> None:
        if folder in self._folders:
            return
        self._make_folder(folder.parent)
        if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
            raise _in_the_way(folder)
        folder.mkdir(exist_ok=True)
        self._folders.add(folder)


def _enter(listed: TextIO, names: list[str]) -> None:
    listed.writelines(f"{json.dumps(name, ensure_ascii=False)}\n" for name in names)


def _in_the_way(path: Path) -> UsageError:
    return UsageError(f"{path} is in the way: no run of factx made it", "move it, or give another --output")
