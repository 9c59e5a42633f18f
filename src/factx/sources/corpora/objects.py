"""Corpora in JSON: a line an article (JSON Lines), an array of articles, an object with such an array, or one article.

Which of these it is, the text itself says. Everything is read as it arrives. A line or element that holds no article
becomes a FailedArticle that names its number; the others go on. What follows an error inside an array cannot be read.
"""

from __future__ import annotations

import codecs
import json
from typing import TYPE_CHECKING, Any

from factx.errors import InputError
from factx.sources.corpora.jsonstream import Element, JsonError, JsonStream
from factx.sources.corpora.rows import TEXT, Row, article, failed
from factx.sources.encodings import decoded
from factx.sources.opening import MAX_ARTICLE
from factx.sources.utf8 import utf_8

if TYPE_CHECKING:
    import io
    from collections.abc import Iterable, Iterator

    from factx.records import Document, FailedArticle
    from factx.sources.opening import Input
    from factx.sources.reading import Reading

CONTAINERS = frozenset("articles data documents docs entries items news posts records results rows stories".split())
"""Names under which an object has its array of articles; other arrays are read whole before they are looked at."""

_HELD = 100
"""Elements without a text that are held back until it is certain that they are no part of an article."""

_FIRST = 1 << 16
"""Bytes of a first line that are looked at to see what the text is made of."""

_CHUNK = 1 << 16


def documents(source: Input, reading: Reading) -> Iterator[Document | FailedArticle]:
    """Every article of a corpus; blank lines are passed over, but count."""
    empty = True
    with utf_8(source) as stream:
        first = b"" if stream.peek(1)[:1] == b"[" else stream.readline(_FIRST).removeprefix(codecs.BOM_UTF8)
        if first and _is_a_line(first, source.suffix, _texts(reading)):
            found = _lines(first, stream, source, reading)
        else:
            found = _values(_chunks(first, stream), source, reading)
        for one in found:
            empty = False
            yield one
    if empty:
        message = f"{source.described} is empty"
        raise InputError(message, "a corpus has one article or more")


def _is_a_line(first: bytes, suffix: str, texts: frozenset[str]) -> bool:
    """Whether the first line is an article of its own; in ".json" files only a whole object without others is one."""
    begin = first.strip()
    if begin.startswith(b"[") or begin == b"{":
        return False
    try:
        return suffix != ".json" or (first.endswith(b"\n") and _is_an_article(json.loads(begin), texts))
    except (ValueError, RecursionError):
        return False


def _is_an_article(value: object, texts: frozenset[str]) -> bool:
    if not isinstance(value, dict):
        return False
    return not texts.isdisjoint(map(str.lower, value)) or _inside(value) == [value]


def _chunks(first: bytes, stream: io.BufferedReader) -> Iterator[bytes]:
    if first:
        yield first
    while chunk := stream.read1(_CHUNK):
        yield chunk


# ------------------------------------------------------------------------------------------------------- lines
def _lines(
    first: bytes, stream: io.BufferedReader, source: Input, reading: Reading
) -> Iterator[Document | FailedArticle]:
    line, number = first, 0
    while line:
        number += 1
        if len(line) < MAX_ARTICLE and not line.endswith(b"\n"):
            line += stream.readline(MAX_ARTICLE + 1 - len(line))
        if not line.isspace():
            yield _article(line, Row(source, number, {}), reading)
        while line and not line.endswith(b"\n"):
            line = stream.readline(_CHUNK)
        line = stream.readline(MAX_ARTICLE + 1)


def _article(line: bytes, row: Row, reading: Reading) -> Document | FailedArticle:
    try:
        value, warnings = _object(line, row.place)
    except InputError as error:
        return failed(row, reading, error)
    return _read(Row(row.source, row.number, value, warnings), reading)


def _object(line: bytes, place: str) -> Element:
    """The value of a line, and what was doubtful about its encoding."""
    if len(line) > MAX_ARTICLE:
        message = f"{place} is larger than {MAX_ARTICLE >> 20} MB"
        raise InputError(message, "a corpus has one article a line")
    text, warnings = decoded(line, place)
    try:
        return json.loads(text), warnings
    except (ValueError, RecursionError):
        message = f"{place} is no JSON"
        raise InputError(message, "a corpus has one JSON object a line") from None


def _read(row: Row, reading: Reading) -> Document | FailedArticle:
    if isinstance(row.fields, dict):
        return article(row, reading)
    message = f"{row.place} has no text"
    remedy = 'an article is an object like {"id": "1", "text": "…", "published": "2024-04-10"}'
    return failed(Row(row.source, row.number, {}), reading, InputError(message, remedy))


# ------------------------------------------------------------------------------------------------------ values
def _values(chunks: Iterable[bytes], source: Input, reading: Reading) -> Iterator[Document | FailedArticle]:
    """The articles of a text of JSON values; JsonError ends it with one FailedArticle for what is left."""
    number = 0
    try:
        for value, warnings in _articles(JsonStream(chunks, source.described), _texts(reading)):
            number += 1
            yield _read(Row(source, number, value, warnings), reading)
    except JsonError as error:
        message = f"{source.described} has {error.message} at line {error.line}; what follows cannot be read"
        yield failed(Row(source, number + 1, {}), reading, InputError(message, "mend it there, or use JSON Lines"))


def _texts(reading: Reading) -> frozenset[str]:
    """Names, in lower case, that tell an object with a text from one that holds articles."""
    return frozenset(TEXT if reading.text_field is None else [reading.text_field.lower().partition(".")[0]])


def _articles(stream: JsonStream, texts: frozenset[str]) -> Iterator[Element]:
    """The articles of values that follow each other, arrays and containers unpacked."""
    while begin := stream.ahead():
        if begin == "[":
            yield from stream.elements()
        elif begin == "{":
            held: list[Element] = []
            try:
                yield from _members(stream, texts, held)
            except (JsonError, InputError):
                yield from held
                raise
            yield from held
        else:
            yield stream.value()


def _members(stream: JsonStream, texts: frozenset[str], held: list[Element]) -> Iterator[Element]:
    """The articles of an object: itself, or those of its arrays.

    At the end, `held` are rows that nobody has seen; when the object is an article they were part of it, and are gone.
    """
    fields: dict[str, Any] = {}
    warnings: tuple[str, ...] = ()
    has_text = unpacked = False
    stream.take("{")
    while stream.ahead() != "}":
        if fields or unpacked:
            stream.take(",")
        name = stream.name()
        has_text |= name.lower() in texts
        if not has_text and name.lower() in CONTAINERS and stream.ahead(2) == "[{":
            unpacked = True
            yield from _unpacked(stream, texts, held)
        else:
            fields[name], doubts = stream.value()
            warnings = tuple(dict.fromkeys(warnings + doubts))
    stream.take("}")
    if has_text:
        held.clear()
        yield fields, warnings
    elif not unpacked:
        yield from ((value, warnings) for value in _inside(fields))


def _unpacked(stream: JsonStream, texts: frozenset[str], held: list[Element]) -> Iterator[Element]:
    """The elements of an array up to its last with a text; those behind it are held back, as long as they are few."""
    for value, warnings in stream.elements():
        held.append((value, warnings))
        fields = value.items() if isinstance(value, dict) else ()
        if len(held) > _HELD or any(found and name.lower() in texts for name, found in fields):
            yield from held
            held.clear()


def _inside(fields: dict[str, Any]) -> list[Any]:
    """The articles of an object without a text: those of its only array of objects, or of an empty container."""
    lists = [value for value in fields.values() if isinstance(value, list) and value and isinstance(value[0], dict)]
    if len(lists) == 1:
        return lists[0]
    return [] if any(name.lower() in CONTAINERS and value == [] for name, value in fields.items()) else [fields]
