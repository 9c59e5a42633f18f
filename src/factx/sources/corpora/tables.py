"""Tables as text, CSV and TSV: a header, then a record an article, between commas, semicolons, tabs or bars.

Records are read as they arrive, one at a time. One that is no record of the table becomes a FailedArticle that names
the line it begins in; the others go on. A record that does not end is its first line alone. A record that is not UTF-8
is decoded by itself.
"""

from __future__ import annotations

import csv
import io
from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factx.errors import InputError
from factx.sources.corpora.rows import Row, article, failed, paired, required
from factx.sources.encodings import decoded
from factx.sources.opening import MAX_ARTICLE
from factx.sources.utf8 import utf_8

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factx.records import Document, FailedArticle
    from factx.sources.opening import Input
    from factx.sources.reading import Reading

_DELIMITERS = ",;\t|"


def documents(source: Input, reading: Reading) -> Iterator[Document | FailedArticle]:
    """Every record of a table, named after the line it begins in unless it has an id; blank lines are passed over."""
    csv.field_size_limit(max(csv.field_size_limit(), MAX_ARTICLE))
    with io.TextIOWrapper(utf_8(source), "utf-8-sig", "surrogateescape", newline="") as stream:
        lines = _Lines(stream)
        articles = _table(lines, source, reading).articles(lines)
        first = next(articles, None)
        if first is None:
            message = f"{source.described} has a header and no article"
            raise InputError(message, "a corpus has one article or more")
        yield first
        yield from articles


def _table(lines: _Lines, source: Input, reading: Reading) -> _Table:
    """The table below a header; its delimiter is the one that gives a column of texts, and most columns."""
    line = next((line for line in lines if not line.isspace()), "")
    if not line:
        message = f"{source.described} is empty"
        raise InputError(message, "a table has a header and a line or more")
    written, _ = decoded(line.encode("utf-8", "surrogateescape"), source.described)
    delimiters = "\t" if source.suffix == ".tsv" else _DELIMITERS
    tables = [
        _Table(source, reading, tuple(name.strip() for name in _split(written, delimiter)), delimiter)
        for delimiter in delimiters
    ]
    table = max(tables, key=lambda table: (table.has_text(), len(table.header)))
    required(source, table.header, reading, header=True)
    return table


def _split(text: str, delimiter: str) -> list[str]:
    """The fields of one record; as they stand where its quotation marks are wrong."""
    try:
        return next(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True), [])
    except csv.Error:
        return text.rstrip("\r\n").split(delimiter)


# ----------------------------------------------------------------------------------------------------- records
@dataclass(frozen=True, slots=True)
class _Table:
    source: Input
    reading: Reading
    header: tuple[str, ...]
    delimiter: str

    def has_text(self) -> bool:
        """Whether a column is there that articles are read from."""
        try:
            required(self.source, self.header, self.reading)
        except InputError:
            return False
        return True

    def articles(self, lines: _Lines) -> Iterator[Document | FailedArticle]:
        """The articles of the records that are left."""
        records = csv.reader(lines, delimiter=self.delimiter, strict=True)
        while True:
            row = Row(self.source, lines.begin(), {})
            try:
                fields = next(records, None)
            except csv.Error:
                fields = lines.only_first().rstrip("\r\n").split(self.delimiter)
            if lines.size > MAX_ARTICLE:
                message = f"{row.place} is larger than {MAX_ARTICLE >> 20} MB"
                yield failed(row, self.reading, InputError(message, "a table has one article a record"))
                continue
            if fields is None:
                return
            if fields:
                yield self._article(fields, lines.not_utf_8(), row)

    def _article(self, fields: list[str], raw: bytes, row: Row) -> Document | FailedArticle:
        """The article of a record; `raw` are its bytes when they are not UTF-8."""
        warnings: tuple[str, ...] = ()
        try:
            if raw:
                text, warnings = decoded(raw, row.place)
                fields = _split(text, self.delimiter)
            if len(fields) != len(self.header):
                message = f"{row.place} has {len(fields)} fields, and the table {len(self.header)} columns"
                raise InputError(message, "a field with line breaks, delimiters or quotation marks has to be quoted")
        except InputError as error:
            return failed(row, self.reading, error)
        return article(replace(row, fields=paired(self.header, fields), warnings=warnings), self.reading)


class _Lines:
    """The lines of a table, with those of the present record at hand; line ends are kept.

    A record has no more characters than an article may have, and no line is read in vain more than twice: the line that
    would break that is a csv.Error. Not a generator, since it goes on after that. `size` are the characters of the
    record; only a line that is longer than an article, and was cut, has more than it may have.
    """

    def __init__(self, stream: io.TextIOWrapper) -> None:
        self._stream = stream
        self._again: deque[str] = deque()
        self._record: list[str] = []
        self.size = 0
        self._number = 0
        self._once = self._twice = 0  # the last lines that were read in vain so many times

    def begin(self) -> int:
        """The number of the next line, with which a record begins."""
        self._record, self.size = [], 0
        return self._number + 1

    def only_first(self) -> str:
        """The first line of the present record; the others are read again."""
        self._twice = max(self._twice, min(self._once, self._number))
        self._once = max(self._once, self._number)
        self._again.extendleft(reversed(self._record[1:]))
        self._number -= len(self._record) - 1
        self._record = self._record[:1]
        self.size = len(self._record[0])
        return self._record[0]

    def not_utf_8(self) -> bytes:
        """The bytes of the present record when they are not UTF-8."""
        try:
            for line in self._record:
                line.encode()
        except UnicodeEncodeError:
            return "".join(self._record).encode("utf-8", "surrogateescape")
        return b""

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self._record and self._number < self._twice:
            raise csv.Error
        line = self._again.popleft() if self._again else self._line()
        if not line:
            raise StopIteration
        self._number += 1
        self._record.append(line)
        self.size += len(line)
        if self.size > MAX_ARTICLE:
            raise csv.Error
        return line

    def _line(self) -> str:
        line = rest = self._stream.readline(MAX_ARTICLE + 1)
        while len(line) > MAX_ARTICLE and rest and not rest.endswith(("\n", "\r")):
            rest = self._stream.readline(1 << 16)
        return line
