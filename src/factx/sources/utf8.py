"""Inputs as streams of UTF-8: UTF-16 and UTF-32 are converted on the way, everything else comes as it is."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from factx.sources.encodings import MARKS, sixteen
from factx.sources.opening import HEAD

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

    from factx.sources.opening import Input


def utf_8(source: Input) -> io.BufferedReader:
    """The bytes of an input in UTF-8, or in whatever narrow encoding they are."""
    stream = source.stream()
    head = stream.peek(HEAD)[:HEAD]
    mark, encoding = next((pair for pair in MARKS if head.startswith(pair[0])), (b"", sixteen(head)))
    if encoding in (None, "utf-8"):
        return stream
    stream.read(len(mark))
    return io.BufferedReader(_Converted(io.TextIOWrapper(stream, encoding, "replace", newline="")), 1 << 16)


class _Converted(io.RawIOBase):
    """A text as bytes of UTF-8."""

    def __init__(self, text: io.TextIOWrapper) -> None:
        self._text = text

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        room = memoryview(buffer).cast("B")
        raw = self._text.read(len(room) // 4).encode("utf-8", "replace")
        room[: len(raw)] = raw
        return len(raw)

    def close(self) -> None:
        if not self.closed:
            self._text.close()
        super().close()
