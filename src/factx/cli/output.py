"""Where results go: standard output, or a file that appears once it is complete."""

from __future__ import annotations

import io
import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from factx.errors import UsageError
from factx.writers.results import UNFINISHED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@contextmanager
def opened(path: str | None) -> Iterator[TextIO]:
    """A stream for results, in UTF-8 with plain line feeds wherever it leads.

    A file is written line by line under its name with ".part" added, and renamed when all is done: what stood in its
    place is replaced by a complete run only, and an interrupted run leaves its finished lines.
    """
    if path is None:
        yield _stdout()
        sys.stdout.flush()
    elif Path(path).exists() and not Path(path).is_file() and not Path(path).is_dir():
        with _writable(Path(path), path) as stream:
            yield stream
    else:
        yield from _renamed(Path(path))


def refuse_overwriting(inputs: Iterable[str], path: str | None) -> None:
    """UsageError when the output is one of the inputs."""
    for source in inputs:
        if path is not None and source != "-" and _same(source, path):
            message = f"{path} is an input, too"
            raise UsageError(message, "give --output another name")


def _same(source: str, path: str) -> bool:
    """Whether two names are of one file, whatever the file system makes of capitals and links."""
    try:
        return os.path.samefile(source, path)  # noqa: PTH121 - pathlib's raises for names that are too long
    except (OSError, ValueError):
        return os.path.realpath(source) == os.path.realpath(path)


def say(line: str) -> None:
    """A line for the user, on stderr."""
    print(f"factx: {plainly(line)}", file=sys.stderr, flush=True)  # noqa: T201 - the user's line


def plainly(line: str) -> str:
    """A message on one line, without what would steer a terminal: names in it may hold anything."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape", "backslashreplace").decode() for c in line)


def _renamed(path: Path) -> Iterator[TextIO]:
    part = path.with_name(path.name + UNFINISHED)
    if path.is_dir():
        message = f"{path} is a directory"
        raise UsageError(message, "give --output the name of a file")
    try:
        with _writable(part, str(path)) as stream:
            yield stream
    except BaseException:
        if part.exists() and part.stat().st_size:
            say(f"what was finished is in {part}")
        else:
            part.unlink(missing_ok=True)
        raise
    part.replace(path)


def _writable(path: Path, name: str) -> TextIO:
    """A file to write to, line by line; characters that no encoding has are escaped the way JSON does."""
    try:
        return path.open("w", encoding="utf-8", errors="backslashreplace", newline="\n", buffering=1)
    except OSError as error:
        message = f"{name} cannot be written ({error.strerror})"
        raise UsageError(message, "choose another --output") from None


def _stdout() -> TextIO:
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    return sys.stdout
