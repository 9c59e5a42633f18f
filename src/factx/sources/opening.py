"""Inputs as bytes: files and standard input, decompressed on the way, never more of them in memory than asked for.

Whatever goes wrong on the way (a file that is not there, an archive cut short) is an InputError that names the input.
"""

from __future__ import annotations

import gzip
import io
import lzma
import os
import re
import stat
import sys
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, BinaryIO, cast
from urllib.parse import urlsplit

from factx.errors import InputError
from factx.zstandard import zstd

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

STDIN = "-"
"""The input that names standard input."""

MAX_ARTICLE = 32 * 1024 * 1024
"""Bytes that one article may have, markup and all."""

HEAD = 4096
"""Bytes of an input that are looked at to see what it is."""

ARCHIVES: dict[bytes, Callable[[Any], object]] = {
    b"\x1f\x8b": lambda raw: gzip.GzipFile(fileobj=raw),
    b"\xfd7zXZ\0": lzma.LZMAFile,
    b"\x28\xb5\x2f\xfd": zstd.ZstdFile,
}
"""Decompressor by the bytes an archive begins with."""

_BUFFER = 1 << 16

ARCHIVE_SUFFIXES = (".gz", ".xz", ".zst")
"""What is added to the name of something compressed."""


@dataclass(frozen=True, slots=True)
class Input:
    """Something to read: `name` is a path, a URL or "-", `opener` gives its bytes from the start.

    `path` is the file's, for readers that must move about in it; `media_type` and `charset` are what a server said.
    """

    name: str
    opener: Callable[[], BinaryIO]
    path: Path | None = None
    media_type: str | None = None
    charset: str | None = None

    @property
    def described(self) -> str:
        """The input as messages call it."""
        return "standard input" if self.name == STDIN else self.name

    @property
    def suffix(self) -> str:
        """The suffix that says what an input is, in lower case: ".jsonl" of "news.jsonl.gz"."""
        name = urlsplit(self.name).path if "://" in self.name else self.name.replace("\\", "/")
        suffixes = [suffix.lower() for suffix in PurePosixPath(name).suffixes]
        if suffixes and suffixes[-1] in ARCHIVE_SUFFIXES:
            suffixes.pop()
        return suffixes[-1] if suffixes else ""

    def stream(self) -> io.BufferedReader:
        """The bytes, one after the other, decompressed."""
        raw = _buffered(self.opener(), self.described)
        begin = raw.peek(HEAD)
        archive = next((make for magic, make in ARCHIVES.items() if begin.startswith(magic)), None)
        return raw if archive is None else _buffered(cast("BinaryIO", archive(raw)), self.described)

    def head(self) -> bytes:
        """The first bytes; `stream` and `read` give them once more."""
        with self.stream() as stream:
            return stream.read(HEAD)

    def read(self, limit: int = MAX_ARTICLE) -> bytes:
        """All bytes of an article; InputError when there are more than `limit`."""
        with self.stream() as stream:
            raw = stream.read(limit + 1)
        if len(raw) > limit:
            message = f"{self.described} is larger than {limit >> 20} MB"
            raise InputError(message, "give its articles one by one, or as a corpus of JSON Lines")
        return raw


def opened(name: str) -> Input:
    """The input of that name, a path or "-"."""
    if name == STDIN:
        return Input(name, _Once(sys.stdin.buffer).replayed)
    if os.path.exists(name) and stat.S_ISFIFO(os.stat(name).st_mode):  # noqa: PTH110, PTH116 - pathlib's raise more
        return Input(printable(name), _Once(_file(name), close=True).replayed)
    return Input(printable(name), lambda: _file(name), path=Path(name))


def printable(name: str) -> str:
    """A name that is valid Unicode; the bytes of a file's name that are none stand there escaped."""
    return name.encode("utf-8", "backslashreplace").decode()


def in_memory(name: str, raw: bytes, media_type: str | None = None, charset: str | None = None) -> Input:
    """Bytes that are there already, under the name they came by."""
    return Input(name, lambda: io.BytesIO(raw), media_type=media_type, charset=charset)


_LIKE_AN_ADDRESS = re.compile(
    r"(?:www\.|localhost:\d|\d+\.\d+\.\d+\.\d+[:/]|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|uk|in|eu)/)"
)


def _file(name: str) -> BinaryIO:
    try:
        return Path(name).open("rb")
    except FileNotFoundError:
        if _LIKE_AN_ADDRESS.match(name):
            message = f"there is no file {printable(name)}"
            raise InputError(message, "write an address with https:// before it") from None
        what = "is a link to nothing" if os.path.islink(name) else "does not exist"  # noqa: PTH114 - see above
        message = f"{printable(name)} {what}"
        raise InputError(message, "check the spelling and the folder you are in") from None
    except (OSError, ValueError) as error:
        message = f"{printable(name)} cannot be read ({getattr(error, 'strerror', None) or 'not a path'})"
        raise InputError(message, "check the file and its permissions") from None


class _Once:
    """A stream that can be read but once, such as standard input or a pipe; what is read of it first is kept.

    As long as no more than `KEPT` bytes were read it can be read from the start again.
    """

    KEPT = 1 << 20

    def __init__(self, rest: BinaryIO, *, close: bool = False) -> None:
        self._some: Callable[[int], bytes] = getattr(rest, "read1", rest.read)
        self._close = rest.close if close else None
        self._ended = False
        self.kept = bytearray()

    def more(self, size: int) -> bytes:
        """Its next bytes, as soon as there are some; at their end it is closed, if that is ours to do."""
        piece = b"" if self._ended else self._some(size)
        if not piece and not self._ended:
            self._ended = True  # a terminal would wait for more
            if self._close:
                self._close()
        return piece

    def replayed(self) -> BinaryIO:
        """The stream from its start."""
        return cast("BinaryIO", _Replayed(self))


class _Replayed(io.RawIOBase):
    """One reading of such a stream."""

    def __init__(self, once: _Once) -> None:
        self._once = once
        self._at = 0

    def readable(self) -> bool:
        return True

    def read(self, size: int = HEAD) -> bytes:
        kept = self._once.kept
        piece = bytes(kept[self._at : self._at + size])
        if not piece:
            piece = self._once.more(size)
            if self._at == len(kept) < _Once.KEPT:
                kept += piece
        self._at += len(piece)
        return piece


def _buffered(raw: BinaryIO, name: str) -> io.BufferedReader:
    return cast("io.BufferedReader", io.BufferedReader(_Guarded(raw, name), _BUFFER))


class _Guarded(io.RawIOBase):
    """Bytes whose every error is an InputError."""

    def __init__(self, raw: BinaryIO, name: str) -> None:
        self._raw = raw
        self._name = name
        # an archive cut short still gives what is whole, as long as nobody asks for more than that
        self._some: Callable[[int], bytes] = getattr(raw, "read1", raw.read)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        view = memoryview(buffer).cast("B")
        try:
            read = self._some(len(view))
        except EOFError:
            message = f"{self._name} is cut short"
            raise InputError(message, "copy or download it again") from None
        except (zlib.error, lzma.LZMAError, zstd.ZstdError, gzip.BadGzipFile):
            message = f"{self._name} is a damaged archive"
            raise InputError(message, "copy or download it again") from None
        except OSError as error:
            message = f"{self._name} cannot be read ({error.strerror or type(error).__name__})"
            raise InputError(message, "check the file and its permissions") from None
        view[: len(read)] = read
        return len(read)

    def close(self) -> None:
        if not self.closed:
            self._raw.close()
        super().close()
