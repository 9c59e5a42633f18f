"""Connections to web servers: only to addresses that were checked, and never for longer than a deadline.

A host is looked up once, all its addresses are checked, and the connection is made to one of these very addresses, so
that a name server which changes its mind gains nothing. The certificate is checked for the name all the same.

Proxies that the environment names (HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, but for the hosts of NO_PROXY) are used. A proxy
looks hosts up by itself, so that only names can be checked then: those that no public website has are refused.
"""

from __future__ import annotations

import io
import re
import socket
import ssl
import threading
from base64 import b64encode
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from time import monotonic
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from factx.sources.web.addresses import is_public, is_public_name

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

Addresses = list[tuple[Any, ...]]
"""What `socket.getaddrinfo` gives."""


class NotPublicError(Exception):
    """A host has an address that is none of the public internet; the text is that address, or the host's name."""


class ProxyError(Exception):
    """A proxy cannot be used; the text says why."""


class TooMuchError(Exception):
    """A server sends more than anybody wants."""


class Deadline:
    """The moment at which all must be done."""

    def __init__(self, seconds: float) -> None:
        self._end = monotonic() + seconds

    def left(self) -> float:
        """The seconds that are left; TimeoutError when there are none."""
        seconds = self._end - monotonic()
        if seconds <= 0:
            raise TimeoutError
        return seconds


@dataclass(frozen=True, slots=True)
class Host:
    """Whom to talk to: `name` is an ASCII name or an address without brackets."""

    name: str
    port: int
    secure: bool

    def __str__(self) -> str:
        """The host as requests call it, with its port unless that goes without saying."""
        name = f"[{self.name}]" if ":" in self.name else self.name
        return name if self.port == (443 if self.secure else 80) else f"{name}:{self.port}"


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy that speaks HTTP; `credentials` are the value of its Proxy-Authorization header."""

    name: str
    port: int
    credentials: str | None

    @property
    def headers(self) -> str:
        """The header lines that are for the proxy."""
        return f"Proxy-Authorization: {self.credentials}\r\n" if self.credentials else ""


class Wire(io.RawIOBase):
    """A connection as a stream of bytes, which ends at a deadline however slowly they drip, and after `limit` bytes."""

    def __init__(self, connection: socket.socket, deadline: Deadline, limit: int) -> None:
        self._connection = connection
        self._deadline = deadline
        self._left = limit

    def readable(self) -> bool:  # noqa: D102 - as in every stream
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:  # noqa: D102
        self._connection.settimeout(self._deadline.left())
        count = self._connection.recv_into(buffer)
        self._left -= count
        if self._left < 0:
            raise TooMuchError
        return count

    def send(self, request: str) -> None:
        """Send a request, which is ASCII."""
        self._connection.settimeout(self._deadline.left())
        self._connection.sendall(request.encode("ascii"))

    def makefile(self, mode: str) -> io.BufferedReader:  # noqa: ARG002 - http.client takes it for a socket
        """The bytes for `http.client`."""
        return io.BufferedReader(self)

    def close(self) -> None:  # noqa: D102
        self._connection.close()
        super().close()


def proxy(host: Host) -> Proxy | None:
    """The proxy that the environment names for a host; ProxyError when it is of a kind that cannot be used."""
    known = getproxies()
    named = known.get("https" if host.secure else "http") or known.get("all")
    if not named or proxy_bypass(f"{host.name}:{host.port}"):
        return None
    try:
        parts = urlsplit(named if "://" in named else f"http://{named}")
        name, port = (parts.hostname or "").encode("idna").decode(), parts.port
    except ValueError:
        name, port = "", None
    if not name or parts.scheme != "http":
        message = "the proxy of the environment is not of the form http://host:port"
        raise ProxyError(message)
    credentials = None
    if parts.username is not None:
        pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        credentials = f"Basic {b64encode(pair.encode()).decode()}"
    return Proxy(name, port or 80, credentials)


def opened(host: Host, via: Proxy | None, deadline: Deadline, limit: int, *, allow_private: bool) -> Wire:
    """A connection to a host, secured where its scheme asks for it.

    Raises OSError, TimeoutError among them, NotPublicError and ProxyError.
    """
    if via is None:
        addresses = _addresses(host.name, host.port, deadline)
        if not allow_private:
            _refuse_private(addresses)
        connection = _connected(addresses, deadline)
    elif allow_private or is_public_name(host.name):
        connection = _connected(_addresses(via.name, via.port, deadline), deadline)
    else:
        raise NotPublicError(host.name)
    try:
        if host.secure and via is not None:
            _tunnel(connection, host, via, deadline)
        if host.secure:
            connection.settimeout(deadline.left())
            connection = _trusted().wrap_socket(connection, server_hostname=host.name.rstrip("."))
    except BaseException:
        connection.close()
        raise
    return Wire(connection, deadline, limit)


def _addresses(name: str, port: int, deadline: Deadline) -> Addresses:
    """The addresses of a host; looking them up knows no time limit, and is left to a thread that may be left."""
    answers: SimpleQueue[Addresses | OSError] = SimpleQueue()

    def look_up() -> None:
        try:
            answers.put(list(socket.getaddrinfo(name.encode("ascii"), port, type=socket.SOCK_STREAM)))
        except OSError as error:
            answers.put(error)

    threading.Thread(target=look_up, daemon=True).start()
    try:
        answer = answers.get(timeout=deadline.left())
    except Empty:
        raise TimeoutError from None
    if isinstance(answer, OSError):
        raise answer
    return answer


def _refuse_private(addresses: Addresses) -> None:
    for *_, (address, *_) in addresses:
        if not is_public(address):
            raise NotPublicError(address)


def _connected(addresses: Addresses, deadline: Deadline) -> socket.socket:
    """A connection to the first address that takes one; each has its share of the time."""
    trouble = OSError()
    for others, (family, kind, protocol, _, address) in zip(reversed(range(len(addresses))), addresses, strict=True):
        try:
            connection = socket.socket(family, kind, protocol)
        except OSError as error:
            trouble = error
            continue
        try:
            connection.settimeout(deadline.left() / (others + 1))
            connection.connect(address)
        except OSError as error:
            connection.close()
            trouble = error
        else:
            return connection
    raise trouble


def _tunnel(connection: socket.socket, host: Host, via: Proxy, deadline: Deadline) -> None:
    """Have a proxy connect through to a host."""
    name = f"[{host.name}]" if ":" in host.name else host.name
    request = f"CONNECT {name}:{host.port} HTTP/1.1\r\nHost: {name}:{host.port}\r\n{via.headers}\r\n"
    connection.settimeout(deadline.left())
    connection.sendall(request.encode("ascii"))
    answer = b""
    while b"\r\n\r\n" not in answer and len(answer) < 1 << 16:
        connection.settimeout(deadline.left())
        more = connection.recv(4096)
        if not more:
            break
        answer += more
    status = re.match(rb"HTTP/1\.[01] (\d{3})", answer)
    if status is None or status[1] != b"200":
        message = f"the proxy answered {status[1].decode() if status else 'nothing that can be read'}"
        raise ProxyError(message)


def _trusted() -> ssl.SSLContext:
    """TLS that trusts the authorities of the system (or of SSL_CERT_FILE), and certifi's where it is installed."""
    context = ssl.create_default_context()
    context.set_alpn_protocols(["http/1.1"])
    try:
        import certifi  # noqa: PLC0415 - comes with trafilatura; some systems have no authorities of their own
    except ImportError:
        return context
    context.load_verify_locations(certifi.where())
    return context
