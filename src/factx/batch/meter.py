"""How far the inputs have been read, in bytes as they are stored."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factx.records import FailedArticle
    from factx.sources import Entry, Input


class Meter:
    """Bytes of files that were read, compressed ones as they are; pipes and addresses count nothing."""

    def __init__(self) -> None:
        self._before = 0
        self._size = 0
        self._raw: BinaryIO | None = None

    def watch(self, source: Input) -> Input:
        """The same input, which is read from now on; the one before it has been read."""
        self._before += self._size
        self._size, self._raw = size(source.path) if source.path else 0, None

        def opener() -> BinaryIO:
            self._raw = source.opener()
            return self._raw

        return replace(source, opener=opener)

    @property
    def bytes(self) -> int:
        """Bytes that were read so far."""
        at = 0
        if self._raw is not None and self._size:
            at = self._size if self._raw.closed else self._raw.tell()
        return self._before + min(at, self._size)


def total(entries: Iterable[str | Entry | FailedArticle]) -> int:
    """Bytes of all inputs that are files."""
    found = 0
    for entry in entries:
        source = entry if isinstance(entry, str) else entry.source
        found += size(Path(source))
    return found


def size(path: Path) -> int:
    """Bytes of a file; 0 for what is none, or is not there."""
    with suppress(OSError, ValueError):
        return path.stat().st_size if path.is_file() else 0
    return 0
