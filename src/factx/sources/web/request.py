"""Web pages: one URL, one answer, as an input like any other.

A page is fetched the way a careful reader would: http and https alone, no cookies, no passwords, at most 5 redirects,
20 seconds and 32 MB, and from the public internet unless the reading allows private networks. No other module of factx
opens a connection, and the network's libraries are not even loaded before a URL is read.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from importlib.metadata import version
from typing import TYPE_CHECKING, cast
from urllib.parse import quote, urljoin, urlsplit

from factx.errors import InputError
from factx.sources.opening import MAX_ARTICLE, Input, in_memory

if TYPE_CHECKING:
    import socket
    from collections.abc import Iterator
    from http.client import HTTPResponse

    from factx.sources.reading import Reading
    from factx.sources.web.wire import Deadline, Host, Proxy

SECONDS = 20
"""Time for a page, from looking up the host to the last byte, redirects and all."""

MAX_REDIRECTS = 5

PORTS = (80, 443, 8080, 8443)
"""Ports on which public websites are."""

_MAX_HEADERS = 1 << 20
"""Bytes that may come beside the page itself."""

_BROKEN = re.compile(r"[\0-\x1f\x7f-\x9f\ud800-\udfff]")
_SCHEME = re.compile(r"\s*([a-z][a-z0-9+.-]+)://", re.IGNORECASE | re.ASCII)
_USER = re.compile(r"\A(\s*[a-z][a-z0-9+.-]*:/+)[^/?#]*@", re.IGNORECASE | re.ASCII)
_HOST = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?|[0-9a-f:.]+")


def scheme(name: str) -> str | None:
    """What stands before "://" of a URL, in lower case; None when a name is none."""
    match = _SCHEME.match(name)
    return match[1].lower() if match else None


def is_url(name: str) -> bool:
    """Whether a name is the URL of a page, http or https."""
    return scheme(name) in ("http", "https")


def shown(url: str) -> str:
    """A URL as messages and records may show it: without a password, and on one line.

    >>> shown("https://ada:secret@news.example/a")
    'https://…@news.example/a'
    """
    return _BROKEN.sub("\ufffd", _USER.sub(r"\1…@", url))


def page(url: str, reading: Reading) -> Input:
    """The answer to a URL, under the name that was given; InputError when there is none, or none worth reading."""
    from factx.sources.web import answers  # noqa: PLC0415 - it loads the network's libraries, as do the imports below
    from factx.sources.web.wire import Deadline  # noqa: PLC0415

    deadline = Deadline(SECONDS)
    name = where = shown(url)
    address = url.strip()
    for _ in range(MAX_REDIRECTS + 1):
        host, target = _request(address, where, any_port=reading.allow_private)
        with _explained(where), _answer(host, target, deadline, allow_private=reading.allow_private) as answer:
            location = answers.redirection(answer, where)
            if location is None:
                return in_memory(name, *answers.content(answer, where))
        address = _redirected(f"http{'s' * host.secure}://{host}{target}", location, where)
        where = f"{name}, redirected to {_origin(address)},"
    message = f"{name} redirects more than {MAX_REDIRECTS} times"
    raise InputError(message, answers.SAVE)


# ----------------------------------------------------------------------------------------------- requests
def _request(url: str, where: str, *, any_port: bool) -> tuple[Host, str]:
    """The host of a URL and what to ask it for; InputError when it is no URL that may be fetched."""
    from factx.sources.web.answers import SAVE  # noqa: PLC0415
    from factx.sources.web.wire import Host  # noqa: PLC0415

    if not is_url(url):
        message = f"{where} is no http or https address"
        raise InputError(message, "factx fetches nothing else: give the path of a file, or such an address")
    try:
        parts = urlsplit(url)
        port = parts.port
        name = parts.hostname or ""
        name = name if ":" in name else name.encode("idna").decode().lower()
    except ValueError:
        name = ""
    if _BROKEN.search(url) or not _HOST.fullmatch(name):
        message = f"{where} is no valid address"
        raise InputError(message, "check how it is spelt")
    if parts.username is not None or parts.password is not None:
        message = f"{where} has a user name in it"
        raise InputError(message, f"factx logs in nowhere: {SAVE}")
    secure = parts.scheme == "https"
    host = Host(name, (443 if secure else 80) if port is None else port, secure)
    if host.port not in PORTS and not any_port:
        message = f"{where} is at port {host.port}, where no public website is"
        raise InputError(message, "read a server of your own with --allow-private")
    query = f"?{parts.query}" if parts.query else ""
    return host, quote((parts.path or "/") + query, safe="!$%&'()*+,/:;=?@[]~")


def _written(host: Host, target: str, via: Proxy | None) -> str:
    """A request as it is sent."""
    plain = via is not None and not host.secure
    return (
        f"GET {f'http://{host}' if plain else ''}{target} HTTP/1.1\r\n"
        f"Host: {host}\r\n"
        f"User-Agent: factx/{version('factx')}\r\n"
        "Accept: text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.5\r\n"
        "Accept-Encoding: gzip, deflate\r\n"
        "Accept-Language: en, *;q=0.5\r\n"
        f"{via.headers if via is not None and plain else ''}"
        "Connection: close\r\n\r\n"
    )


@contextmanager
def _answer(host: Host, target: str, deadline: Deadline, *, allow_private: bool) -> Iterator[HTTPResponse]:
    """The beginning of an answer, whose body can be read until the connection is closed again."""
    from http.client import HTTPResponse  # noqa: PLC0415

    from factx.sources.web import wire  # noqa: PLC0415

    via = wire.proxy(host)
    with wire.opened(host, via, deadline, MAX_ARTICLE + _MAX_HEADERS, allow_private=allow_private) as connection:
        connection.send(_written(host, target, via))
        with HTTPResponse(cast("socket.socket", connection), method="GET") as answer:
            answer.begin()
            yield answer


# ---------------------------------------------------------------------------------------------- redirects
def _redirected(url: str, location: str, where: str) -> str:
    """The address that a page redirects to; InputError when nobody should follow."""
    try:
        address = urljoin(url, location)
    except ValueError:
        message = f"{where} redirects to no valid address"
        raise InputError(message, "check the address") from None
    if scheme(url) == "https" and scheme(address) == "http":
        message = f"{where} redirects from https to http"
        raise InputError(message, "if you trust the page all the same, give its http address")
    return address


def _origin(url: str) -> str:
    """The part of a URL up to its host, to be shown; nothing behind it, which may be secret."""
    match = re.match(r"[^/?#]*(?://[^/?#]*)?", shown(url))
    return match[0][:100] if match else ""


# --------------------------------------------------------------------------------------------------- errors
@contextmanager
def _explained(where: str) -> Iterator[None]:
    """Turns what goes wrong in the network into an InputError."""
    from http.client import HTTPException  # noqa: PLC0415
    from zlib import error as zlib_error  # noqa: PLC0415

    from factx.sources.web.wire import NotPublicError, ProxyError, TooMuchError  # noqa: PLC0415

    try:
        yield
    except (OSError, HTTPException, zlib_error, NotPublicError, ProxyError, TooMuchError) as error:
        trouble, remedy = _trouble(error)
        message = f"{where} {trouble}"
        raise InputError(message, remedy) from None


def _trouble(error: Exception) -> tuple[str, str]:
    """What to say of an error, and what helps; the most special of the kinds of an error comes first."""
    import socket  # noqa: PLC0415
    import ssl  # noqa: PLC0415
    from http.client import HTTPException, IncompleteRead  # noqa: PLC0415
    from zlib import error as zlib_error  # noqa: PLC0415

    from factx.sources.web import wire  # noqa: PLC0415
    from factx.sources.web.answers import SAVE  # noqa: PLC0415

    again, reason = "try again later", str(getattr(error, "strerror", None) or type(error).__name__)
    kinds: tuple[tuple[type[Exception], str, str], ...] = (
        (wire.NotPublicError, f"is in a private network ({error})", "if you mean it, read it with --allow-private"),
        (wire.ProxyError, f"cannot be fetched: {error}", "set HTTPS_PROXY, HTTP_PROXY or NO_PROXY"),
        (wire.TooMuchError, f"is larger than {MAX_ARTICLE >> 20} MB", "download it and give the file"),
        (TimeoutError, f"did not answer in full within {SECONDS} seconds", again),
        (socket.gaierror, "is at a host that cannot be found", "check how it is spelt, and the connection"),
        (
            ssl.SSLCertVerificationError,
            f"has a certificate that cannot be trusted ({getattr(error, 'verify_message', '')})",
            "check the address; SSL_CERT_FILE names further authorities",
        ),
        (ssl.SSLError, f"cannot be read over TLS ({getattr(error, 'reason', None) or reason})", SAVE),
        (ConnectionRefusedError, "refused the connection", "check the address and its port"),
        (ConnectionError, "closed the connection without an answer", again),
        (IncompleteRead, "broke off before its end", again),
        (zlib_error, "arrived damaged", again),
        (HTTPException, "did not answer as a web server does", "check the address and its port"),
        (OSError, f"cannot be reached ({reason})", "check the address and the connection"),
    )
    return next((trouble, remedy) for kind, trouble, remedy in kinds if isinstance(error, kind))
