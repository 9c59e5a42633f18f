"""Manifests: lists of inputs with their ids and dates, in CSV with a header or in JSON Lines.

    path,id,published                     {"path": "2024/rates.html", "id": "r1", "published": "2024-04-10"}
    2024/rates.html,r1,2024-04-10         {"url": "https://news.example/rates"}
    https://news.example/rates,,

A path that is not absolute counts from the manifest's folder. A line that cannot be read becomes a FailedArticle that
names its number, and the others go on; a date that cannot be read is a warning.
"""

from __future__ import annotations

import csv
import json
import os
from codecs import BOM_UTF8
from collections.abc import Callable, Mapping
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from factx.errors import InputError
from factx.records import FailedArticle
from factx.sources import days, web
from factx.sources.corpora.rows import DATE, paired, string
from factx.sources.opening import STDIN, Input, opened
from factx.sources.reading import Entry, failure
from factx.sources.utf8 import utf_8

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCE = ("path", "file", "url", "source")
"""Names of the field that says what to read; the first that has something in it counts."""

DELIMITERS = ",;\t|"

_LONGEST = 1 << 16
"""Bytes of a line; what is longer is no manifest's."""

Notation = Callable[[str, str], Mapping[str, object]]
"""The fields of a line, by their names in lower case; InputError when it has none. The second text is its place."""


def entries(path: str) -> Iterator[Entry | FailedArticle]:
    """What a manifest lists, line by line; InputError when it cannot be read, or lists nothing.

    "-" is a manifest on standard input; its paths, and those of one that is a pipe, count from the current folder.
    """
    source = opened(path)
    folder = Path(path).parent if os.path.isfile(path) else Path()  # noqa: PTH113 - pathlib's raises for long names
    lines: Iterator[tuple[int, bytes]] = ((n, line) for n, line in enumerate(_lines(source), 1) if line.strip())
    notation: Notation = _object
    first = next(lines, None)
    if first is not None and (source.suffix in (".jsonl", ".ndjson") or first[1].lstrip().startswith(b"{")):
        lines = chain([first], lines)
    elif first is not None:
        notation = _table(_decoded(first[1], source.described), source.described)
    empty = True
    for number, line in lines:
        empty = False
        yield _entry(line, notation, source, number, folder)
    if empty:
        message = f"{source.described} lists nothing"
        raise InputError(message, "a manifest has one line for each input")


def _lines(source: Input) -> Iterator[bytes]:
    """The lines of a manifest; of one that is too long for any a bit more than may be read."""
    with utf_8(source) as stream:
        if stream.peek(len(BOM_UTF8)).startswith(BOM_UTF8):
            stream.read(len(BOM_UTF8))
        while line := stream.readline(_LONGEST + 1):
            yield line
            while len(line) > _LONGEST and not line.endswith(b"\n"):
                line = stream.readline(_LONGEST + 1)


def _decoded(line: bytes, place: str) -> str:
    if len(line) > _LONGEST:
        message = f"{place} is longer than {_LONGEST >> 10} KB"
        raise InputError(message, "a line of a manifest has a path, an id and a date")
    try:
        return line.decode().rstrip("\r\n")
    except UnicodeDecodeError:
        message = f"{place} is not UTF-8"
        raise InputError(message, "save the manifest as UTF-8") from None


# ---------------------------------------------------------------------------------------------- notations
def _object(line: str, place: str) -> Mapping[str, object]:
    """The fields of a line of JSON."""
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):
        fields = None
    if not isinstance(fields, dict):
        message = f"{place} is no JSON object"
        raise InputError(message, 'write lines like {"path": "a.txt", "id": "1", "published": "2024-04-10"}')
    return {name.lower(): value for name, value in reversed(fields.items())}


def _table(header: str, described: str) -> Notation:
    """The notation of a table with this header; InputError when it names no inputs."""
    for delimiter in DELIMITERS:
        names = [name.strip().lower() for name in _cells(header, delimiter, described)]
        if not set(SOURCE).isdisjoint(names):
            return partial(_row, names, delimiter)
    message = f"{described} has no column {' or '.join(SOURCE)}"
    raise InputError(message, "begin it with a line such as: path,id,published")


def _row(names: list[str], delimiter: str, line: str, place: str) -> Mapping[str, object]:
    """The fields of a line of a table."""
    cells = [cell.strip() for cell in _cells(line, delimiter, place)]
    if any(cells[len(names) :]):
        message = f"{place} has {len(cells)} columns, and the first line {len(names)}"
        raise InputError(message, f'put what has a "{delimiter}" in it between quotation marks')
    return paired(names, cells)


def _cells(line: str, delimiter: str, place: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter, skipinitialspace=True, strict=True))
    except csv.Error:
        message = f"{place} has a quotation mark in the wrong place"
        raise InputError(message, 'write "a ""quoted"" name.txt" for a name with quotation marks in it') from None


# ------------------------------------------------------------------------------------------------ entries
def _entry(line: bytes, notation: Notation, source: Input, number: int, folder: Path) -> Entry | FailedArticle:
    place = f"{source.described}:{number}"
    fields: Mapping[str, object] = {}
    try:
        fields = notation(_decoded(line, place), place)
        named = _named(fields, place)
    except InputError as error:
        return failure(error, string(fields.get("id")) or place, source.name)
    published, warnings = days.stated((name, fields.get(name)) for name in DATE)
    return Entry(
        named if web.scheme(named) else _below(folder, named),
        id=string(fields.get("id")),
        published=published,
        listed=True,
        warnings=warnings,
    )


def _below(folder: Path, named: str) -> str:
    """A path that counts from a folder; a file named "-" is not standard input."""
    path = (folder / named).as_posix()
    return f"./{path}" if path == STDIN else path


def _named(fields: Mapping[str, object], place: str) -> str:
    """The input that a line names."""
    named = next((value for name in SOURCE if isinstance(value := fields.get(name), str) and value), None)
    if named is None:
        message = f"{place} names no input"
        raise InputError(message, "give it a path or a URL")
    if named == STDIN:
        message = f"{place} names standard input"
        raise InputError(message, "that can be read only when the command line names it")
    return named
