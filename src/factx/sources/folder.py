"""Folders and patterns: which files an input stands for.

A walk takes the files of a folder by name, then its folders by name, whatever order the file system has them in. Links
to folders are followed last, and each folder is read once, under its own name where it has one in the walk.
"""

from __future__ import annotations

import os
import stat
import unicodedata
from collections import deque
from dataclasses import dataclass
from fnmatch import fnmatchcase
from glob import glob, has_magic
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from factx.sources.opening import opened

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

Place = tuple[str, ...]
"""A path below a root, name by name."""

ANY_DEPTH = "**"
"""The name in a pattern that stands for any number of folders, also for none."""


def files(
    source: str, suffixes: Container[str], include: tuple[str, ...] = (), exclude: tuple[str, ...] = ()
) -> Iterator[str]:
    """The files an input stands for, in stable order, named the way the input was.

    A folder gives its files of known suffixes at any depth, "news.jsonl.gz" among ".jsonl" ones; a pattern
    ("news/**/*.txt") what it matches, as a shell would. Hidden files and folders are passed over, and so is what is no
    regular file. `include` and `exclude` are patterns as well, for a bare name or, with a slash, for a path below the
    folder; a file must match one of the former, if there are any, and none of the latter. A folder that cannot be
    listed, a dangling link and what gives nothing stand for themselves, so that they are reported when they are read.
    """
    choice = Choice(suffixes, tuple(map(pattern_of, include)), tuple(map(pattern_of, exclude)))
    found: Iterator[str] = iter((source,))
    if is_folder(source):
        found = _walk(Path(source), (), choice)
    elif has_magic(source) and not os.path.lexists(source):
        found = _matching(source, choice)
    first = next(found, source)
    yield first
    yield from found


def is_folder(path: str | Path) -> bool:
    """Whether there is a folder; a name that no file can have is none, and no error."""
    return os.path.isdir(path)  # noqa: PTH112 - pathlib's raises for names that are too long


def unlisted(path: str | Path) -> str | None:
    """Why a folder cannot be listed ("Permission denied"); None when it can."""
    try:
        with os.scandir(path):
            return None
    except OSError as error:
        return error.strerror


def special(path: str) -> str | None:
    """What to call a file that must not be opened, "a device" or "a socket"; None for all others.

    Pipes may be opened, since the shell makes them ("<(…)"), and so may the terminal and what standard input is.
    """
    try:
        status = Path(path).stat()
    except (OSError, ValueError):
        return None
    if stat.S_ISSOCK(status.st_mode):
        return "a socket"
    device = stat.S_ISBLK(status.st_mode) or stat.S_ISCHR(status.st_mode)
    return "a device" if device and path != "/dev/tty" and not _is_standard_input(status) else None


def _is_standard_input(status: os.stat_result) -> bool:
    try:
        return os.path.samestat(status, os.fstat(0))
    except OSError:
        return False


# ------------------------------------------------------------------------------------------------ choices
@dataclass(frozen=True, slots=True)
class Choice:
    """Which files of a walk are wanted.

    `pattern` is the one that was given in place of a folder: what it matches is wanted whatever its suffix, and so are
    the files of known suffixes in folders that it matches.
    """

    suffixes: Container[str]
    include: tuple[Place, ...]
    exclude: tuple[Place, ...]
    pattern: Place = (ANY_DEPTH,)

    def enters(self, place: Place) -> bool:
        """Whether a folder is walked."""
        return not any(_matches(place, pattern) for pattern in self.exclude)

    def admits(self, place: Place) -> bool:
        """Whether a file gets past `include` and `exclude`."""
        included = not self.include or any(_matches(place, pattern) for pattern in self.include)
        return included and self.enters(place)

    def reads(self, place: Place, *, dangling: bool = False) -> bool:
        """Whether a file is wanted; a dangling link without a suffix may have been a folder."""
        if not self.admits(place):
            return False
        if self.pattern[-1] != ANY_DEPTH and _matches(place, self.pattern):
            return True
        suffix = opened(f"./{place[-1]}").suffix
        known = suffix in self.suffixes or (dangling and not suffix)
        return known and any(_matches(place[:depth], self.pattern) for depth in range(len(place)))


def pattern_of(written: str) -> Place:
    """The names of a pattern for `include` or `exclude`; one without a slash is for a name at any depth."""
    names = tuple(name for name in written.split("/") if name not in ("", "."))
    if not names:
        return ("",)  # matches nothing
    return names if "/" in written.rstrip("/") else (ANY_DEPTH, *names)


def _matches(place: Place, pattern: Place) -> bool:
    """Whether a pattern matches a whole path.

    >>> _matches(("2024", "04", "a.txt"), ("2024", "**", "*.txt")), _matches(("2024", "04"), ("20*",))
    (True, False)
    """
    at = expected = 0
    again: tuple[int, int] | None = None  # where to go on when the last "**" takes one name more
    while at < len(place):
        wanted = pattern[expected] if expected < len(pattern) else None
        if wanted == ANY_DEPTH:
            expected += 1
            again = at, expected
        elif wanted is not None and fnmatchcase(place[at], wanted):
            at, expected = at + 1, expected + 1
        elif again is not None:
            again = again[0] + 1, again[1]
            at, expected = again
        else:
            return False
    return set(pattern[expected:]) <= {ANY_DEPTH}


# -------------------------------------------------------------------------------------------------- walks
def _matching(pattern: str, choice: Choice) -> Iterator[str]:
    """What a pattern stands for; `include` and `exclude` see the path from its first wildcard on."""
    parts = Path(pattern).parts
    certain = tuple(takewhile(lambda part: not has_magic(part), parts))
    root, uncertain = Path(*certain), parts[len(certain) :]
    if ANY_DEPTH in uncertain:
        if is_folder(root):
            yield from _walk(root, (), Choice(choice.suffixes, choice.include, choice.exclude, uncertain))
        return
    for match in sorted(glob(pattern), key=_order):  # noqa: PTH207 - the pattern may be absolute
        place = Path(match).parts[len(certain) :]
        if not is_folder(match):
            yield from [match] if choice.admits(place) else []
        elif choice.enters(place):
            yield from _walk(root, place, choice)


def _walk(root: Path, start: Place, choice: Choice) -> Iterator[str]:
    """The files wanted below a place of a root."""
    seen: set[tuple[int, int]] = set()
    links = deque([start])
    while links:
        folders = [links.popleft()]
        while folders:
            folder = folders.pop()
            entries = _listing(root.joinpath(*folder), seen)
            if entries is None:
                yield root.joinpath(*folder).as_posix()
                continue
            inner: list[Place] = []
            for entry in entries:
                place, sort = (*folder, entry.name), _sort(entry)
                if sort in ("folder", "link") and choice.enters(place):
                    (inner if sort == "folder" else links).append(place)
                elif sort in ("file", "dangling") and choice.reads(place, dangling=sort == "dangling"):
                    yield root.joinpath(*place).as_posix()
            folders += reversed(inner)


def _listing(folder: Path, seen: set[tuple[int, int]]) -> list[os.DirEntry[str]] | None:
    """What is in a folder and not hidden, nothing when it was seen before, None when it cannot be listed."""
    try:
        status = folder.stat()
        if (status.st_dev, status.st_ino) in seen:
            return []
        seen.add((status.st_dev, status.st_ino))
        with os.scandir(folder) as entries:
            return sorted(
                (entry for entry in entries if not entry.name.startswith(".")), key=lambda one: _order(one.name)
            )
    except OSError:
        return None


def _order(name: str) -> tuple[str, str]:
    """Sorts names by code points, the same for a file system that takes accents apart."""
    return unicodedata.normalize("NFC", name), name


def _sort(entry: os.DirEntry[str]) -> Literal["folder", "link", "file", "dangling", "special"]:
    try:
        if entry.is_dir():
            return "link" if entry.is_symlink() else "folder"
        if entry.is_file():
            return "file"
        return "dangling" if entry.is_symlink() and not Path(entry.path).exists() else "special"
    except OSError:
        return "dangling"
