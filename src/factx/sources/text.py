"""Plain text: one file, one document.

The text is that of `open(path, encoding="utf-8-sig", newline="").read()`: a byte order mark is dropped, nothing else is
touched, so that offsets are those of the file.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from factx.errors import InputError
from factx.records import Document

if TYPE_CHECKING:
    from collections.abc import Iterator


def documents(source: str) -> Iterator[Document]:
    """The one document of a text file, or of standard input for "-"."""
    yield Document(text=decoded(contents(source), source), id=source, source=source)


def contents(source: str) -> bytes:
    """The bytes of a file or of standard input; InputError when there are none to be had."""
    name = described(source)
    if source == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(source).read_bytes()
    except FileNotFoundError:
        message = f"{name} does not exist"
        raise InputError(message, "check the spelling and the folder you are in") from None
    except (OSError, ValueError) as error:
        message = f"{name} cannot be read ({getattr(error, 'strerror', None) or 'not a path'})"
        raise InputError(message, "check the file and its permissions") from None


def decoded(raw: bytes, source: str) -> str:
    """The text of an article's bytes; InputError when they are not UTF-8 text or hold nothing to read."""
    name = described(source)
    if b"\0" in raw:
        message = f"{name} is binary, not text"
        raise InputError(message, "give its text as UTF-8")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"{name} is not UTF-8 (byte 0x{raw[error.start]:02x} at {error.start})"
        raise InputError(message, "convert it first, for example with: iconv -f WINDOWS-1252 -t UTF-8") from None
    return readable(text, source)


def readable(text: str, source: str) -> str:
    """The text itself; InputError when it is blank."""
    if not text or text.isspace():
        message = f"{described(source)} is empty"
        raise InputError(message, "give it the text of an article")
    return text


def described(source: str) -> str:
    """The source as messages call it."""
    return "standard input" if source == "-" else source
