"""Answers of web servers: whether they are worth reading, where else they lead, and the bytes they hold."""

from __future__ import annotations

import re
import zlib
from http import HTTPStatus
from http.client import HTTPException, HTTPResponse, IncompleteRead
from typing import TYPE_CHECKING

from factx.errors import InputError
from factx.sources.opening import MAX_ARTICLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SAVE = "open it in a browser, save it and give the file"

_REDIRECTS = (301, 302, 303, 307, 308)

_PIECE = 1 << 16

_TYPES = re.compile(
    r"""
      text/.+
    | application/ (?: .+\+xml | xml | xhtml | (?:x-)?pdf | json | ld\+json | csv | (?:x-)?(?:ndjson|jsonl|json-?lines)
        | octet-stream | x-mimearchive | (?:x-)?warc | (?:vnd\.apache\.)?parquet | (?:x-)?(?:gzip|xz|zstd)
        | vnd\.openxmlformats-officedocument\.wordprocessingml\.document )
    | binary/octet-stream | multipart/related | message/rfc822
    """,
    re.VERBOSE,
)
"""Content types of what may hold articles; what is really there is seen from the bytes."""

_CHARSET = re.compile(r""";\s*charset\s*=\s*["']?([\w.:+-]{1,40})""", re.ASCII)

_GZIP = 0x1F
"""The byte that gzip begins with."""


def redirection(answer: HTTPResponse, where: str) -> str | None:
    """The address that an answer sends to, as it stands there; None for an answer that is to be read itself."""
    if answer.status not in _REDIRECTS:
        return None
    location = answer.headers.get("Location", "").strip()
    if not location:
        message = f"{where} redirects to nowhere"
        raise InputError(message, SAVE)
    return location.encode("latin-1", "replace").decode("utf-8", "replace")


def content(answer: HTTPResponse, where: str) -> tuple[bytes, str | None, str | None]:
    """The bytes of an answer, decoded from how they were sent, with the content type and the charset that it states.

    InputError when it is no success, of a type that holds no article, or larger than an article may be. Raises what
    `http.client` and `zlib` raise when it is cut short or damaged.
    """
    if answer.status != HTTPStatus.OK:
        raise _refusal(answer.status, where)
    stated = answer.headers.get("Content-Type", "").lower()
    kind, charset = stated.partition(";")[0].strip(), _CHARSET.search(stated)
    if kind and not _TYPES.fullmatch(kind):
        named = kind if re.fullmatch(r"[\w.+-]{1,40}/[\w.+-]{1,80}", kind, re.ASCII) else "of no known type"
        message = f"{where} is {named}, which holds no article"
        raise InputError(message, "give the address of a page, a PDF, a Word document or a text")
    return _body(answer, where), kind or None, charset[1] if charset else None


def _refusal(status: int, where: str) -> InputError:
    try:
        words = f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        words = str(status)
    remedy = SAVE
    if status in (HTTPStatus.NOT_FOUND, HTTPStatus.GONE):
        remedy = "check the address"
    elif status >= 500 or status == HTTPStatus.TOO_MANY_REQUESTS:
        remedy = "try again later"
    return InputError(f"{where} answered {words}", remedy)


def _body(answer: HTTPResponse, where: str) -> bytes:
    too_large = InputError(f"{where} is larger than {MAX_ARTICLE >> 20} MB", "download it and give the file")
    if (answer.length or 0) > MAX_ARTICLE:
        raise too_large
    coding = ",".join(answer.headers.get_all("Content-Encoding", [])).strip().lower()
    pieces: Iterable[bytes] = _pieces(answer)
    if coding in ("gzip", "x-gzip", "deflate"):
        pieces = _unpacked(pieces)
    elif coding not in ("", "identity"):
        message = f"{where} comes in an encoding that was not asked for"
        raise InputError(message, SAVE)
    body = bytearray()
    for piece in pieces:
        body += piece
        if len(body) > MAX_ARTICLE:
            raise too_large
    return bytes(body)


def _pieces(answer: HTTPResponse) -> Iterator[bytes]:
    """The body as it was sent; IncompleteRead when less of it comes than was announced."""
    try:
        while piece := answer.read(_PIECE):
            yield piece
    except ValueError:  # a chunk of less than nothing
        raise HTTPException from None
    if answer.length:
        raise IncompleteRead(b"", answer.length)  # noqa: EM101 - what it takes is no message


def _unpacked(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """What was packed with gzip or deflate, a little at a time however much there is; more after its end is ignored."""
    unpacker = None
    for packed in pieces:
        rest = packed
        while rest:
            if unpacker is None or (unpacker.eof and rest[0] == _GZIP):
                unpacker = zlib.decompressobj(_window(rest[0]))
            if unpacker.eof:
                return
            yield unpacker.decompress(rest, _PIECE)
            rest = unpacker.unused_data if unpacker.eof else unpacker.unconsumed_tail
    if unpacker is not None:
        yield unpacker.flush()
        if not unpacker.eof:
            raise IncompleteRead(b"")  # noqa: EM101


def _window(first: int) -> int:
    """The window bits for zlib: of gzip, of zlib's own format, or of bare deflate, which some servers mean by it.

    The first byte tells: neither of the two formats begins with one that a bare compressor would write.
    """
    if first == _GZIP:
        return 31
    return 15 if first & 0x0F == 8 else -15
