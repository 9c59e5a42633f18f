"""WARC, what web archives are kept in: every HTML page that was served with success is an article.

Requests, images, redirects and whatever else a crawler keeps are passed over. The day of the visit is not the day of
publication, and is not read. Where a record is damaged, reading goes on with the next one that can be found.
"""

from __future__ import annotations

import contextlib
import io
import zlib
from typing import TYPE_CHECKING, BinaryIO, Protocol

from factx.errors import FactxError, InputError
from factx.records import FailedArticle
from factx.sources.formats import HTML
from factx.sources.opening import MAX_ARTICLE
from factx.sources.reading import failure
from factx.sources.unread import Unread

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factx.sources.opening import Input
    from factx.sources.reading import Reading

PAGES = frozenset(["text/html", "application/xhtml+xml"])
"""Media types of pages."""

HTTP = ["HTTP/1.0", "HTTP/1.1", "HTTP/2", "HTTP/2.0", "HTTP/3"]
"""What responses begin with."""


class _Headers(Protocol):
    def get_header(self, name: str) -> str | None: ...


class _Stream(Protocol):
    limit: int

    def read(self, length: int) -> bytes: ...


class _Record(Protocol):
    """A record as warcio gives it."""

    rec_type: str
    length: int | None
    rec_headers: _Headers
    http_headers: object
    raw_stream: _Stream

    def content_stream(self) -> _Stream: ...


def documents(source: Input, reading: Reading) -> Iterator[Unread | FailedArticle]:  # noqa: ARG001 - same call
    """Every page of an archive, in order; its id and source are its URL. A page that cannot be read is passed by."""
    empty = True
    for record in _records(source):
        for one in _pages(record, source):
            empty = False
            yield one
    if empty:
        message = f"{source.described} holds no web page"
        raise InputError(message, "articles are responses of HTML with status 200")


def _pages(record: _Record | None, source: Input) -> Iterator[Unread | FailedArticle]:
    """What a record holds; None stands for one that is damaged."""
    url = record.rec_headers.get_header("WARC-Target-URI") if record else source.name
    try:
        if record is None:
            message = f"{source.described} is damaged between its pages; some may be missing"
            raise InputError(message, "copy or download it again")
        page = _page(record, url) if url and record.rec_type == "response" else None
        if page:
            yield page
    except FactxError as error:
        yield failure(error, url or "", url or "")


def _records(source: Input) -> Iterator[_Record | None]:
    """The records of an archive, with None for what is none between them.

    What warcio has to say of damage quotes the archive, and is not printed.
    """
    try:
        from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415 - an extra
        from warcio.exceptions import ArchiveLoadFailed  # noqa: PLC0415
    except ImportError:
        message = f"{source.described} is WARC, which needs warcio"
        raise InputError(message, "pip install 'factx[warc]'") from None
    with source.stream() as stream:
        records = ArchiveIterator(stream, no_record_parse=True)
        while True:
            try:
                with contextlib.redirect_stderr(io.StringIO()):
                    record = next(records, None)
            except (ArchiveLoadFailed, ValueError):
                damaged = True
            else:
                if record is None:
                    return
                damaged = record.length is None  # it would read on to the end
            yield None if damaged else record
            if damaged:
                rest = _From(records.reader)
                if not rest.found:
                    return
                records = ArchiveIterator(rest, no_record_parse=True)


class _From:
    """A stream from its next record on; `found` says whether there is one."""

    def __init__(self, stream: BinaryIO) -> None:
        self._begin = b""
        while not self._begin.startswith(b"WARC/1.") and (line := stream.readline(1 << 16)):
            self._begin = line
        self.found = self._begin.startswith(b"WARC/1.")
        self._rest = stream

    def read(self, size: int) -> bytes:
        """The next bytes, at most so many."""
        begin, self._begin = self._begin[:size], self._begin[size:]
        return begin or self._rest.read(size)


def _page(record: _Record, url: str) -> Unread | None:
    """The page that a response holds; None when it holds something else."""
    from warcio.statusandheaders import (  # noqa: PLC0415 - an extra
        StatusAndHeadersParser,
        StatusAndHeadersParserException,
    )

    try:
        served = StatusAndHeadersParser(HTTP).parse(record.raw_stream)
    except (StatusAndHeadersParserException, EOFError):
        return None
    media_type, _, parameters = (served.get_header("Content-Type") or "").partition(";")
    if served.get_statuscode() != "200" or media_type.strip().lower() not in PAGES:
        return None
    _require_known_packing(served.get_header("Content-Encoding") or "", url)
    record.http_headers = served
    _, _, charset = parameters.lower().partition("charset=")
    return Unread(url, _body(record, url), HTML, media_type.strip().lower(), charset.strip(" \"';") or None)


def _require_known_packing(packing: str, url: str) -> None:
    from warcio.bufferedreaders import BufferedReader  # noqa: PLC0415 - an extra

    if packing.strip().lower() not in ("", "identity", *BufferedReader.get_supported_decompressors()):
        message = f"{url} is packed in a way that cannot be read"
        raise InputError(message, "pip install brotli" if packing.strip().lower() == "br" else "fetch the page again")


def _body(record: _Record, url: str) -> bytes:
    """What was served, unpacked; InputError when it is cut short or too large."""
    stream, parts, wanted = record.content_stream(), [], MAX_ARTICLE + 1
    try:
        while wanted > 0 and (part := stream.read(min(wanted, 1 << 16))):
            parts.append(part)
            wanted -= len(part)
    except (zlib.error, ValueError, EOFError, OSError):
        message = f"{url} is damaged in the archive"
        raise InputError(message, "fetch the page again") from None
    if wanted <= 0:
        message = f"{url} is larger than {MAX_ARTICLE >> 20} MB"
        raise InputError(message, "give its articles one by one")
    if record.raw_stream.limit > 0:
        message = f"{url} is cut short in the archive"
        raise InputError(message, "fetch the page again")
    return b"".join(parts)
