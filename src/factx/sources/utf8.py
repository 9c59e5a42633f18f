"""Inputs as streams of UTF-8: UTF-16 and UTF-32 are converted on the way, everything else comes as it is."""

from __future__ import annotations

import codecs
import io
from typing import TYPE_CHECKING

from factx.sources.opening import HEAD

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

    from factx.sources.opening import Input

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte order marks of wide encodings; UTF-32's before UTF-16's, which is part of it."""


def utf_8(source: Input) -> io.BufferedReader:
    """The bytes of an input in UTF-8, or in whatever narrow encoding they are."""
    stream = source.stream()
    encoding = _wide(stream.peek(HEAD)[:HEAD])
    if encoding is None:
        return stream
    return io.BufferedReader(_Converted(io.TextIOWrapper(stream, encoding, "replace", newline="")), 1 << 16)


def _wide(head: bytes) -> str | None:
    """The wide encoding a text is in: by its mark, or because every other byte of Latin text is NUL."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > len(head) // 3 and even < len(head) // 20 + 1:
        return "utf-16-le"
    return "utf-16-be" if even > len(head) // 3 and odd < len(head) // 20 + 1 else None


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
