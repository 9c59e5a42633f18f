"""Plain text: one input, one document.

The text is what the bytes say, decoded: a byte order mark is dropped, nothing else is touched, so that offsets are
those of the file.
"""

from __future__ import annotations

from collections.abc import Iterator

from factx.errors import InputError
from factx.records import Document
from factx.sources.encodings import decoded
from factx.sources.opening import Input
from factx.sources.reading import Reading


def documents(source: Input, reading: Reading) -> Iterator[Document]:  # noqa: ARG001 - every reader is called so
    """The one document of a text."""
    text, warnings = decoded(source.read(), source.described, source.charset)
    yield Document(text=readable(text, source.described), id=source.name, source=source.name, warnings=warnings)


def readable(text: str, name: str) -> str:
    """The text itself; InputError when it is blank."""
    if not text or text.isspace():
        message = f"{name} is empty"
        raise InputError(message, "give it the text of an article")
    return text
