"""What a batch gives, result by result, and the file they are written to, which appears once it is complete."""

from __future__ import annotations

import json
import os
import re
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

UNFINISHED = ".part"
"""Added to the name of an output until it is complete."""

_UNSTORABLE = re.compile("[\0\ud800-\udfff]")
"""Characters that no table can hold: half a surrogate pair, and the one that ends a string in C."""


class Result(NamedTuple):
    """One finished article, or the error that stands in its place.

    `name` is what the batch calls it, with "/" between its parts: "news/a.txt", "corpus.jsonl/c1", a URL. `line` is
    its record: JSON in UTF-8, without a line feed.
    """

    name: str
    line: bytes


def record(line: bytes) -> dict[str, Any]:
    """The record of a line; characters that no table can hold become U+FFFD, one for one."""
    read: dict[str, Any] = json.loads(line)
    return _storable(read) if b"\\u" in line else read  # such characters are always escaped


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A new, empty file beside `path`, which takes its place once it is written and safe on the disk.

    On any error it is removed, and what stood there stays. OSError when it cannot be made, written or moved.
    """
    part = path.with_name(path.name + UNFINISHED)
    part.unlink(missing_ok=True)
    part.open("xb").close()
    try:
        yield part
        secure(part)
        part.replace(path)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    if hasattr(os, "O_DIRECTORY"):
        secure(path.parent)


def secure(path: Path) -> None:
    """Waits until a file, or the list of a folder's files, would outlast a power failure."""
    descriptor = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _storable(value: Any) -> Any:
    if isinstance(value, str):
        return _UNSTORABLE.sub("\ufffd", value)
    if isinstance(value, list):
        return [_storable(entry) for entry in value]
    return {name: _storable(entry) for name, entry in value.items()} if isinstance(value, dict) else value
