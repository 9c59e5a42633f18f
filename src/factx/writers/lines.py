"""JSON Lines as a file: an article a line, plain or compressed, the same bytes for the same results."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING, Protocol, TextIO

from factx.writers.results import replacing

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from factx.writers.results import Result


class _Writable(Protocol):
    def write(self, data: bytes, /) -> object: ...


_GZIP_LEVEL = 6
_ZSTD_LEVEL = 3


def write(lines: Iterable[bytes], stream: TextIO) -> None:
    """Lines as text, each as soon as it is there."""
    for line in lines:
        stream.write(line.decode() + "\n")


def save(results: Iterable[Result], path: Path) -> None:
    """The lines as they are."""
    with replacing(path) as part, part.open("wb") as file:
        _write(results, file)


def save_gzip(results: Iterable[Result], path: Path) -> None:
    """The lines in gzip, whose header holds neither the time nor the name."""
    with (
        replacing(path) as part,
        part.open("wb") as file,
        gzip.GzipFile(filename="", mode="wb", compresslevel=_GZIP_LEVEL, fileobj=file, mtime=0) as archive,
    ):
        _write(results, archive)


def save_zstd(results: Iterable[Result], path: Path) -> None:
    """The lines in Zstandard."""
    from factx.zstandard import zstd  # noqa: PLC0415 - --help does without

    with replacing(path) as part, part.open("wb") as file, zstd.ZstdFile(file, "wb", level=_ZSTD_LEVEL) as archive:
        _write(results, archive)


def _write(results: Iterable[Result], file: _Writable) -> None:
    for result in results:
        file.write(result.line + b"\n")
