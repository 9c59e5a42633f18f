"""What a batch reads: its pieces in order, each with its place."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from factx.batch.journal import SUFFIX, is_journal
from factx.batch.meter import Meter
from factx.errors import UsageError
from factx.records import FailedArticle
from factx.sources import AS_USUAL, STDIN, Entry, Piece, Reading, files, formats, listed, opening, pieces, web

_LONGEST = 1 << 16
"""Bytes of a path in a list."""

_TRIED = 10
"""Names of a list of which one at least must be there."""


@dataclass(frozen=True, slots=True)
class Shard:
    """Every `of`-th piece, from the `number`-th on; 1 of 1 is all of them."""

    number: int = 1
    of: int = 1

    def __str__(self) -> str:
        return f"{self.number}/{self.of}"

    def has(self, place: int) -> bool:
        """Whether the piece at a place, from 0, belongs to it."""
        return place % self.of == self.number - 1


@dataclass(frozen=True, slots=True)
class Plan:
    """What to read: inputs, and what a manifest lists, in this order.

    The input "-" is a list of paths on standard input, or a corpus in JSON or CSV. `include` and `exclude` are globs
    for the files of folders. Files that are or lie in `leave_out` (real paths) are passed over, and so is what
    a batch has made, unless it is named.
    """

    inputs: tuple[str, ...] = ()
    reading: Reading = AS_USUAL
    manifest: str | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    leave_out: tuple[str, ...] = ()
    shard: Shard = Shard()

    def pieces(self, meter: Meter | None = None) -> Iterator[tuple[int, Piece]]:
        """The pieces of all shards with their places, from 0; files of one article of other shards are not read.

        `meter` is told of every input that is opened.
        """
        watch = (meter or Meter()).watch
        return enumerate(pieces(self.entries(), self.reading, watch, self.shard.has))

    def entries(self) -> Iterator[str | Entry | FailedArticle]:
        """The inputs one by one, folders walked, patterns expanded and lists read."""
        for source in self.inputs:
            if source == STDIN and not _is_a_corpus(_head()):
                yield from (entry for entry in _list(sys.stdin.buffer) if not self._left_out(entry.source))
            else:
                found = files([source], self.include, self.exclude)
                yield from (path for path in found if not self._left_out(path) and (path == source or not _made(path)))
        for entry in listed(self.manifest) if self.manifest is not None else ():
            if isinstance(entry, Entry) and self._left_out(entry.source):
                message = f"{entry.source} is listed in {self.manifest}, and the output as well"
                raise UsageError(message, "give --output another name")
            yield entry

    def _left_out(self, path: str) -> bool:
        """Whether a path is left out, or lies in a folder that is."""
        path = os.path.realpath(path) if self.leave_out else ""
        return any(path == left or path.startswith(left + os.sep) for left in self.leave_out)


def _made(path: str) -> bool:
    """Whether a file is, or lies in, an output of a batch, which has its journal beside it."""
    place = Path(path)
    beside = place.with_name(place.name.replace(".articles.parquet", ".parquet"))
    return _has_journal(str(beside)) or any(_has_journal(str(folder)) for folder in place.parents)


@lru_cache(maxsize=1 << 12)
def _has_journal(path: str) -> bool:
    return is_journal(path + SUFFIX)


# ------------------------------------------------------------------------------------------------------- lists
def _list(stream: BinaryIO) -> Iterator[Entry]:
    """The inputs that a list names, one a line, or between NULs; a folder stands for its files."""
    for path in _names(stream):
        if web.scheme(path):
            yield Entry(path, listed=True)
        else:
            found = files([path]) if os.path.isdir(path) else (path,)  # noqa: PTH112 - pathlib's raises for long names
            yield from (Entry(f"./{name}" if name == STDIN else name, listed=True) for name in found)


def _names(stream: BinaryIO) -> Iterator[str]:
    """The names in a list, as file names are decoded; UsageError when it begins like no list at all."""
    names = filter(None, _lines(stream))
    first = list(islice(names, _TRIED))
    if first and not any(web.scheme(name) or os.path.lexists(name) for name in first):
        message = "standard input is no list of paths: there is nothing by its first names"
        raise UsageError(message, "give paths, a corpus of JSON Lines or CSV, or one text to: factx extract -")
    yield from first
    yield from names


def _lines(stream: BinaryIO) -> Iterator[str]:
    """What a list has between line ends, or between NULs if there is one at its beginning."""
    if b"\0" in _head():
        yield from map(os.fsdecode, stream.read().split(b"\0"))
        return
    while line := stream.readline(_LONGEST):
        yield os.fsdecode(line.rstrip(b"\r\n"))


def _is_a_corpus(head: bytes) -> bool:
    """Whether standard input begins like JSON, a table or something compressed, as no path does."""
    return formats.corpus_of(head) is not None or head.startswith((*opening.ARCHIVES, b"{", b"PAR1", b"WARC/"))


def _head() -> bytes:
    stream = sys.stdin.buffer
    return stream.peek(opening.HEAD) if isinstance(stream, io.BufferedReader) else b""
