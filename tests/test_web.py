"""Web pages: what is fetched from a server on loopback, what is refused, and that nothing else opens a connection."""

from __future__ import annotations

import contextlib
import gzip
import os
import shutil
import socket
import socketserver
import ssl
import subprocess
import sys
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from http.client import HTTPException
from pathlib import Path

import pytest

from factx.errors import InputError
from factx.sources import web
from factx.sources.opening import MAX_ARTICLE, Input
from factx.sources.reading import Reading
from factx.sources.web import addresses, answers, request, wire

LOOPBACK = Reading(allow_private=True)
PAGE = "<html><body><p>Rates rose in Brückheim.</p></body></html>".encode()

Answer = bytes | Callable[[socket.socket], None]


class Site:
    """A server on loopback: `pages` has its answers by path, `requests` what it was asked."""

    def __init__(self) -> None:
        self.pages: dict[str, Answer] = {}
        self.requests: list[str] = []
        self.context: ssl.SSLContext | None = None
        self.names: list[str | None] = []
        site = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                with contextlib.suppress(OSError):  # whoever asked has left
                    site.answer(self.request)

        self.server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.port = self.server.server_address[1]
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.01,))
        self.thread.start()

    def answer(self, connection: socket.socket) -> None:
        if self.context is not None:
            connection = self.context.wrap_socket(connection, server_side=True)
        with connection:
            request = b""
            while b"\r\n\r\n" not in request:
                more = connection.recv(4096)
                if not more:
                    return
                request += more
            self.requests.append(request.decode())
            page = self.pages.get(request.split()[1].decode(), answered(b"", status="404 Nothing Here"))
            if callable(page):
                page(connection)
            else:
                connection.sendall(page)

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"http{'s' if self.context else ''}://{host}:{self.port}{path}"


def answered(body: bytes, *headers: str, status: str = "200 OK", kind: str = "text/html; charset=utf-8") -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode("utf-8") + body


def redirected(location: str, status: str = "302 Found") -> bytes:
    return answered(b"Moved.", f"Location: {location}", status=status)


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch):
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture
def site() -> Iterator[Site]:
    served = Site()
    yield served
    served.close()


@pytest.fixture
def names(monkeypatch) -> dict[str, list[str]]:
    """What a name server knows; "*" is for every name, and each question takes the first of several answers."""
    known: dict[str, list[str]] = {"asked": []}
    look_up = socket.getaddrinfo

    def answer(name: bytes, port: int, **options: int) -> list[tuple[object, ...]]:
        known["asked"].append(name.decode())
        addresses = known.get(name.decode())
        if addresses is None:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return [found for address in addresses for found in look_up(address, port, **options)]

    monkeypatch.setattr(socket, "getaddrinfo", answer)
    return known


@pytest.fixture
def dialled(monkeypatch) -> list[tuple[str, int]]:
    """The addresses to which connections are tried, all in vain."""
    tried: list[tuple[str, int]] = []

    def connect(connection: socket.socket, address: tuple[str, int]) -> None:
        tried.append(address[:2])
        raise ConnectionRefusedError(111, "Connection refused")

    monkeypatch.setattr(socket.socket, "connect", connect)
    return tried


def fetched(url: str, reading: Reading = LOOPBACK) -> Input:
    return web.page(url, reading)


def refusal(url: str, reading: Reading = LOOPBACK) -> str:
    """What is said of a URL that cannot be read: it begins with the URL, and there is a remedy."""
    with pytest.raises(InputError) as caught:
        web.page(url, reading)
    assert caught.value.message.startswith(web.shown(url))
    assert caught.value.remedy
    return caught.value.message.removeprefix(web.shown(url)).strip()


# ------------------------------------------------------------------------------------------------------- one page
def test_a_page_is_an_input_under_the_name_it_was_given(site):
    site.pages["/a?b=1"] = answered(PAGE, kind="Text/HTML; Charset=ISO-8859-1")
    page = fetched(site.url("/a?b=1#top"))
    assert (page.name, page.media_type, page.charset) == (site.url("/a?b=1#top"), "text/html", "iso-8859-1")
    assert page.read() == page.read() == PAGE


@pytest.mark.parametrize(
    ("stated", "charset"),
    [
        ("text/html", None),
        ("text/html; charset=", None),
        ("text/html;charset=UTF-8", "utf-8"),
        ('text/html; a=b; Charset = "windows-1252"; c=d', "windows-1252"),
        ("text/html; charset*0=ut; charset*=f-8''a; charset*0*", None),
        ("text/html; charset=\x1b[31m", None),
    ],
)
def test_the_charset_is_what_the_server_states(site, stated, charset):
    site.pages["/"] = answered(PAGE, kind=stated)
    page = fetched(site.url())
    assert (page.media_type, page.charset) == ("text/html", charset)


def test_a_request_says_who_asks_and_gives_nothing_else_away(site, monkeypatch, tmp_path):
    (tmp_path / ".netrc").write_text("default login ada password secret\n", encoding="utf-8")
    monkeypatch.setenv("HOME", str(tmp_path))
    site.pages["/"] = answered(PAGE, "Set-Cookie: seen=1")
    fetched(site.url("#fragment"))
    fetched(site.url())
    first, *headers = site.requests[1].strip().split("\r\n")
    assert first == "GET / HTTP/1.1"
    found = dict(header.split(": ", 1) for header in headers)
    assert found["Host"] == f"127.0.0.1:{site.port}"
    assert found["User-Agent"].startswith("factx/")
    assert set(found) == {"Host", "User-Agent", "Accept", "Accept-Encoding", "Accept-Language", "Connection"}
    assert site.requests[0] == site.requests[1]


@pytest.mark.parametrize(
    ("path", "asked"),
    [
        ("", "/"),
        ("?q=a", "/?q=a"),
        ("/zürich/a b", "/z%C3%BCrich/a%20b"),
        ("/a%20b?x=%C3%BC&y=[1]", "/a%20b?x=%C3%BC&y=[1]"),
        ('/"<>', "/%22%3C%3E"),
    ],
)
def test_addresses_are_asked_for_in_ascii(site, path, asked):
    site.pages[asked] = answered(PAGE)
    assert fetched(site.url(path)).read() == PAGE


@pytest.mark.parametrize("kind", ["gzip", "x-gzip", "deflate", "bare deflate", "identity"])
@pytest.mark.parametrize("chunked", [False, True])
def test_a_packed_page_is_unpacked(site, kind, chunked):
    bare = zlib.compressobj(wbits=-15)
    packed = {
        "gzip": gzip.compress(PAGE[:20]) + gzip.compress(PAGE[20:]),
        "x-gzip": gzip.compress(PAGE),
        "deflate": zlib.compress(PAGE),
        "bare deflate": bare.compress(PAGE) + bare.flush(),
        "identity": PAGE,
    }[kind]
    answer = answered(packed, f"Content-Encoding: {kind.removeprefix('bare ')}")
    if chunked:
        head, _, body = answer.partition(b"\r\n\r\n")
        sent = b"".join(b"%x\r\n%s\r\n" % (len(body[i : i + 9]), body[i : i + 9]) for i in range(0, len(body), 9))
        answer = head.replace(b"Content-Length", b"X-Length") + b"\r\nTransfer-Encoding: chunked\r\n\r\n" + sent
        answer += b"0\r\nX-Trailer: yes\r\n\r\n"
    site.pages["/"] = answer
    assert fetched(site.url()).read() == PAGE


def test_a_page_without_a_length_ends_with_the_connection(site):
    site.pages["/"] = b"HTTP/1.0 200 OK\r\n\r\n" + PAGE
    page = fetched(site.url())
    assert (page.read(), page.media_type, page.charset) == (PAGE, None, None)


def test_an_empty_page_is_an_empty_input(site):
    site.pages["/"] = answered(b"", "Content-Encoding: gzip")
    assert fetched(site.url()).read() == b""


def test_an_at_sign_in_a_path_or_a_query_is_no_password(site):
    site.pages["/@ada/a?to=http://b:c@d"] = answered(PAGE)
    assert fetched(site.url("/@ada/a?to=http://b:c@d")).name == site.url("/@ada/a?to=http://b:c@d")


@pytest.mark.parametrize(
    ("name", "scheme", "url"),
    [
        ("http://news.example", "http", True),
        ("HTTPS://news.example", "https", True),
        ("ftp://news.example", "ftp", False),
        ("file:///etc/news", "file", False),
        ("https:news.example", None, False),
        ("news/http://a", None, False),
        ("C:\\news\\a.txt", None, False),
        ("-", None, False),
        ("", None, False),
    ],
)
def test_http_and_https_alone_are_urls(name, scheme, url):
    assert (web.scheme(name), web.is_url(name)) == (scheme, url)


# ------------------------------------------------------------------------------------------------ what is refused
@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("ftp://news.example/a", "is no http or https address"),
        ("file:///etc/news", "is no http or https address"),
        ("news.txt", "is no http or https address"),
        ("http://", "is no valid address"),
        ("http:///a", "is no valid address"),
        ("http://news..example/", "is no valid address"),
        ("http://news.example:99999/", "is no valid address"),
        ("http://news.example:port/", "is no valid address"),
        ("http://[::1/", "is no valid address"),
        ("http://[fe80::1%25eth0]/", "is no valid address"),
        (f"http://{'a' * 64}.example/", "is no valid address"),
        ("http://news.example/a\r\nHost: b", "is no valid address"),
        ("http://news.example/\x1b[31m", "is no valid address"),
        ("http://news.example/\udcfc", "is no valid address"),
        ("http://news.example\\@127.0.0.1/", "has a user name in it"),
        ("http://news.example\\.127.0.0.1/", "is no valid address"),
        ("http://news example/", "is no valid address"),
        ("http://news.example/a", "is at a host that cannot be found"),
    ],
)
def test_addresses_that_nobody_can_fetch_are_refused(names, dialled, url, said):
    assert refusal(url) == said
    assert dialled == []


@pytest.mark.parametrize("user", ["ada:secret", "ada", ":secret", "ada:sec@ret", ""])
def test_a_password_in_an_address_is_refused_and_not_repeated(names, user):
    with pytest.raises(InputError) as caught:
        fetched(f"https://{user}@news.example/a")
    assert caught.value.message == "https://…@news.example/a has a user name in it"
    assert names["asked"] == []


def test_ports_that_no_website_has_need_private_networks_to_be_allowed(names, dialled):
    names["news.example"] = ["9.9.9.9"]
    assert refusal("http://news.example:22/", Reading()) == "is at port 22, where no public website is"
    assert dialled == []
    for port in (80, 443, 8080, 8443):
        assert refusal(f"http://news.example:{port}/", Reading()) == "refused the connection"
    assert refusal("http://news.example:22/") == "refused the connection"
    assert [port for _, port in dialled] == [80, 443, 8080, 8443, 22]


@pytest.mark.parametrize(
    ("status", "said", "remedy"),
    [
        ("404 Nothing Here", "answered 404 Not Found", "check the address"),
        ("403 \x1b[31mNo", "answered 403 Forbidden", "open it in a browser"),
        ("503 Later", "answered 503 Service Unavailable", "try again later"),
        ("204 No Content", "answered 204 No Content", "open it in a browser"),
        ("299 Well", "answered 299", "open it in a browser"),
        ("300 Choose", "answered 300 Multiple Choices", "open it in a browser"),
    ],
)
def test_any_answer_but_success_is_an_error(site, status, said, remedy):
    site.pages["/"] = answered(PAGE, status=status)
    with pytest.raises(InputError) as caught:
        fetched(site.url())
    assert caught.value.message == f"{site.url()} {said}"
    assert remedy in caught.value.remedy


@pytest.mark.parametrize(
    "kind", ["image/png", "video/mp4", "audio/mpeg", "application/zip", "application/javascript", "font/woff2"]
)
def test_what_holds_no_article_is_refused_before_it_is_read(site, kind):
    site.pages["/"] = answered(PAGE, kind=kind).replace(b"Content-Length: ", b"Content-Length: 9999")
    assert refusal(site.url()) == f"is {kind}, which holds no article"


def test_a_content_type_that_is_none_is_not_repeated(site):
    site.pages["/"] = answered(PAGE, kind="\x1b[31mred")
    assert refusal(site.url()) == "is of no known type, which holds no article"


@pytest.mark.parametrize(
    "kind",
    """text/html text/plain text/markdown text/csv application/xhtml+xml application/xml application/rss+xml
    application/pdf application/json application/x-ndjson application/octet-stream multipart/related application/gzip
    application/vnd.openxmlformats-officedocument.wordprocessingml.document""".split(),
)
def test_what_may_hold_an_article_is_read(site, kind):
    site.pages["/"] = answered(PAGE, kind=kind)
    assert (fetched(site.url()).media_type, fetched(site.url()).read()) == (kind, PAGE)


def test_an_encoding_that_was_not_asked_for_is_refused(site):
    site.pages["/"] = answered(PAGE, "Content-Encoding: br")
    assert refusal(site.url()) == "comes in an encoding that was not asked for"


# ----------------------------------------------------------------------------------------------------- redirects
@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"])
def test_redirects_are_followed_and_the_name_stays(site, status):
    site.pages |= {"/old": redirected("/zürich?a=1#b", status), "/z%C3%BCrich?a=1": answered(PAGE)}
    page = fetched(site.url("/old"))
    assert (page.name, page.read()) == (site.url("/old"), PAGE)


def test_five_redirects_are_followed_and_a_sixth_is_not(site):
    site.pages |= {f"/{n}": redirected(f"/{n + 1}") for n in range(6)} | {"/6": answered(PAGE)}
    assert fetched(site.url("/1")).read() == PAGE
    assert refusal(site.url("/0")) == "redirects more than 5 times"


def test_a_redirect_to_itself_ends(site):
    site.pages["/"] = redirected("/")
    assert refusal(site.url()) == "redirects more than 5 times"
    assert len(site.requests) == 6


@pytest.mark.parametrize(
    ("location", "said"),
    [
        ("file:///etc/passwd?secret", "redirected to file://, is no http or https address"),
        ("ftp://news.example/a", "redirected to ftp://news.example, is no http or https address"),
        ("javascript:alert(1)", "redirected to javascript:alert(1), is no http or https address"),
        ("http://ada:secret@news.example/", "redirected to http://…@news.example, has a user name in it"),
        ("http://[::1/", "redirects to no valid address"),
        ("http://news.example/?token=secret", "redirected to http://news.example, is at a host that cannot be found"),
        ("", "redirects to nowhere"),
    ],
)
def test_redirects_to_anything_else_are_refused(site, names, location, said):
    site.pages["/"] = redirected(location)
    names["127.0.0.1"] = ["127.0.0.1"]
    assert refusal(site.url()).removeprefix(", ") == said


def test_a_redirect_to_a_private_address_is_refused(site, names, monkeypatch):
    """The first hop is public as far as anybody can see: the server's own address is made so."""
    names |= {"news.example": ["127.0.0.1"], "intranet.example": ["10.1.2.3"]}
    monkeypatch.setattr(wire, "is_public", lambda address: address == "127.0.0.1" or addresses.is_public(address))
    monkeypatch.setattr(request, "PORTS", (80, site.port))
    site.pages["/"] = redirected("http://intranet.example/admin?key=secret")
    url = site.url(host="news.example")
    said = ", redirected to http://intranet.example, is in a private network (10.1.2.3)"
    assert refusal(url, Reading()) == said


# ----------------------------------------------------------------------------------------------------- addresses
@pytest.mark.parametrize(
    "address",
    """
    0.0.0.0 0.1.2.3 10.0.0.1 100.64.0.1 100.127.255.255 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1
    172.31.255.255 192.0.0.1 192.0.2.1 192.88.99.1 192.168.1.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1
    239.255.255.250 240.0.0.1 255.255.255.255 168.63.129.16
    :: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:169.254.169.254 64:ff9b::10.0.0.1 64:ff9b::127.0.0.1
    64:ff9b:1::1 100::1 fe80::1 fe80::1%eth0 2620:fe::9%eth0 fec0::1 fc00::1 fd00:ec2::254 ff02::1 ff0e::1 2001::1
    2001:0:9d38::1 2001:10::1 2001:db8::1 2002:7f00:1:: 2002:909:909:: 3fff::1 5f00::1 4000::1
    """.split(),
)
def test_what_the_registries_set_apart_is_not_public(address):
    assert not addresses.is_public(address)


@pytest.mark.parametrize(
    "address", ["10.0.0.1", "169.254.169.254", "::1", "fe80::1", "::ffff:10.0.0.1", "2002:909:909::"]
)
def test_a_host_in_a_private_network_is_refused_before_anybody_dials(names, dialled, address):
    names["news.example"] = [address]
    assert refusal("http://news.example/", Reading()) == f"is in a private network ({address})"
    assert dialled == []


@pytest.mark.parametrize(
    "address",
    """9.9.9.9 1.1.1.1 100.63.255.255 100.128.0.1 172.32.0.1 192.0.1.1 198.20.0.1 223.255.255.255 2620:fe::9
    2001:4860::8 2a00:1450::5 ::ffff:9.9.9.9 64:ff9b::9.9.9.9""".split(),
)
def test_a_public_address_is_not(address):
    assert addresses.is_public(address)


@pytest.mark.parametrize("host", ["127.0.0.1", "[::1]", "2130706433", "0x7f000001", "0177.1", "127.1", "１２７.0.0.1"])
def test_loopback_is_refused_however_it_is_written(dialled, host):
    assert "is in a private network (" in refusal(f"http://{host}/", Reading())
    assert dialled == []


def test_one_private_address_among_public_ones_is_enough(names, dialled):
    names["news.example"] = ["9.9.9.9", "10.0.0.1"]
    assert refusal("http://news.example/", Reading()) == "is in a private network (10.0.0.1)"
    assert dialled == []


def test_a_host_is_looked_up_once_and_the_checked_address_is_dialled(names, dialled):
    names["news.example"] = ["9.9.9.9", "9.9.9.10"]
    assert refusal("http://news.example/", Reading()) == "refused the connection"
    assert (names["asked"], dialled) == (["news.example"], [("9.9.9.9", 80), ("9.9.9.10", 80)])


def test_the_second_address_is_tried_when_the_first_does_not_answer(site, names):
    names["news.example"] = ["127.0.0.2", "127.0.0.1"]
    site.pages["/"] = answered(PAGE)
    assert fetched(site.url(host="news.example")).read() == PAGE
    assert f"Host: news.example:{site.port}\r\n" in site.requests[0]


def test_names_beyond_ascii_are_looked_up_as_name_servers_know_them(site, names):
    names["xn--brckheim-75a.example"] = ["127.0.0.1"]
    site.pages["/"] = answered(PAGE)
    assert fetched(site.url(host="Brückheim.example")).read() == PAGE
    assert f"Host: xn--brckheim-75a.example:{site.port}\r\n" in site.requests[0]


# -------------------------------------------------------------------------------------------------------- limits
def dripping(begin: bytes, drop: bytes) -> Callable[[socket.socket], None]:
    def drip(connection: socket.socket) -> None:
        connection.sendall(begin)
        for _ in range(200):
            connection.sendall(drop)
            time.sleep(0.02)

    return drip


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


@pytest.mark.parametrize(
    "slow",
    [
        dripping(HEAD + b"\r\n", b"a"),
        dripping(HEAD + b"Content-Length: 9999\r\n\r\n", b"a"),
        dripping(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n"),
        dripping(HEAD + b"X-Long: ", b"a"),
        dripping(b"", b"H"),
        dripping(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
        dripping(b"", b""),
    ],
    ids=["body", "counted body", "chunks", "header", "status", "continue", "silence"],
)
def test_a_server_that_drips_does_not_hold_anybody_up(site, monkeypatch, slow):
    monkeypatch.setattr(request, "SECONDS", 0.3)
    site.pages["/"] = slow
    begin = time.monotonic()
    assert refusal(site.url()) == "did not answer in full within 0.3 seconds"
    assert time.monotonic() - begin < 3


def test_the_time_is_for_all_redirects_together(site, monkeypatch):
    monkeypatch.setattr(request, "SECONDS", 0.5)

    def slowly(connection: socket.socket) -> None:
        time.sleep(0.2)
        connection.sendall(redirected("/"))

    site.pages["/"] = slowly
    assert refusal(site.url()).endswith("did not answer in full within 0.5 seconds")
    assert len(site.requests) < 5


def test_a_name_server_that_does_not_answer_does_not_hold_anybody_up(monkeypatch):
    answer = threading.Event()
    monkeypatch.setattr(request, "SECONDS", 0.2)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: answer.wait(5) and [])
    assert refusal("http://news.example/") == "did not answer in full within 0.2 seconds"
    answer.set()


def flood(head: bytes, piece: bytes) -> Callable[[socket.socket], None]:
    def pour(connection: socket.socket) -> None:
        connection.sendall(head)
        for _ in range((MAX_ARTICLE >> 16) * 2):
            connection.sendall(piece * ((1 << 16) // len(piece)))

    return pour


@pytest.mark.parametrize(
    "large",
    [
        HEAD + b"Content-Length: 33554433\r\n\r\n",
        flood(HEAD + b"\r\n", b"a"),
        flood(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"400\r\n" + b"a" * 1024 + b"\r\n"),
        answered(gzip.compress(b"a" * (MAX_ARTICLE + 1), 1), "Content-Encoding: gzip"),
        answered(zlib.compress(b"a" * (MAX_ARTICLE + 1), 1), "Content-Encoding: deflate"),
        flood(HEAD + b"Transfer-Encoding: chunked\r\n\r\n0\r\n", b"X-Trailer: a\r\n"),
    ],
    ids=["announced", "poured", "chunks", "gzip bomb", "deflate bomb", "trailers"],
)
def test_more_than_an_article_may_have_is_refused(site, large):
    site.pages["/"] = large
    assert refusal(site.url()) == "is larger than 32 MB"


def test_a_bomb_is_unpacked_a_little_at_a_time():
    sizes = [len(piece) for piece in answers._unpacked([gzip.compress(bytes(1 << 24))])]
    assert sum(sizes) == 1 << 24
    assert max(sizes) <= 1 << 16


def test_as_much_as_an_article_may_have_is_read(site):
    site.pages["/"] = answered(gzip.compress(b"a" * MAX_ARTICLE, 1), "Content-Encoding: gzip")
    assert len(fetched(site.url()).read()) == MAX_ARTICLE


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (answered(PAGE)[:-5], "broke off before its end"),
        (answered(gzip.compress(PAGE)[:-5], "Content-Encoding: gzip"), "broke off before its end"),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n20\r\nabc", "broke off before its end"),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n-5\r\nabc", "did not answer as a web server does"),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\nffffffffffffffffffff\r\nabc", "broke off before its end"),
        (answered(b"\x1f\x8bnot gzip at all", "Content-Encoding: gzip"), "arrived damaged"),
        (b"", "closed the connection without an answer"),
        (b"SSH-2.0-server\r\n", "did not answer as a web server does"),
        (b"\x16\x03\x01\x02\x00" * 20, "did not answer as a web server does"),
        (b"HTTP/1.1 200 OK\r\n" + b"X-Header: a\r\n" * 200 + b"\r\n", "did not answer as a web server does"),
        (b"HTTP/1.1 200 OK\r\nX-Header: " + b"a" * 100_000, "did not answer as a web server does"),
    ],
)
def test_answers_that_are_none_are_errors(site, answer, said):
    site.pages["/"] = answer
    assert refusal(site.url()) == said


def test_a_port_at_which_nobody_listens_refuses(site):
    site.close()
    assert refusal(site.url()) == "refused the connection"
    site.close = lambda: None


def test_a_network_that_is_down_is_an_error(names, monkeypatch):
    names["news.example"] = ["9.9.9.9"]

    def unreachable(*_: object) -> None:
        raise OSError(101, "Network is unreachable")

    monkeypatch.setattr(socket.socket, "connect", unreachable)
    assert refusal("https://news.example/") == "cannot be reached (Network is unreachable)"


# ----------------------------------------------------------------------------------------------------------- TLS
@pytest.fixture(scope="module")
def certificate(tmp_path_factory) -> Path:
    """A certificate for news.example that nobody has signed, with its key."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl makes the certificate")
    path = tmp_path_factory.mktemp("tls") / "news.pem"
    command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=news.example"
    extension = ("-addext", "subjectAltName=DNS:news.example")
    subprocess.run(
        [*command.split(), *extension, "-keyout", path, "-out", f"{path}.crt"], check=True, capture_output=True
    )
    path.write_text(path.read_text() + Path(f"{path}.crt").read_text())
    return path


@pytest.fixture
def secure(site, certificate, names) -> Site:
    site.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    site.context.load_cert_chain(certificate)
    site.context.sni_callback = lambda _connection, name, _context: site.names.append(name)
    site.pages["/"] = answered(PAGE)
    names |= {"news.example": ["127.0.0.1"], "other.example": ["127.0.0.1"], "127.0.0.1": ["127.0.0.1"]}
    return site


def test_a_certificate_that_nobody_trusts_is_refused(secure):
    assert (
        refusal(secure.url(host="news.example")) == "has a certificate that cannot be trusted (self-signed certificate)"
    )
    assert secure.requests == []


def test_a_certificate_that_is_trusted_is_checked_for_the_name(secure, certificate, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    assert fetched(secure.url(host="news.example")).read() == PAGE
    assert secure.names == ["news.example"]
    assert f"Host: news.example:{secure.port}\r\n" in secure.requests[0]
    said = refusal(secure.url(host="other.example"))
    assert "Hostname mismatch, certificate is not valid for 'other.example'" in said
    assert "IP address mismatch" in refusal(secure.url(host="127.0.0.1"))


def test_a_server_that_drips_over_tls_does_not_hold_anybody_up(secure, certificate, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    monkeypatch.setattr(request, "SECONDS", 0.4)
    secure.pages["/"] = dripping(HEAD + b"\r\n", b"a")
    begin = time.monotonic()
    assert refusal(secure.url(host="news.example")) == "did not answer in full within 0.4 seconds"
    assert time.monotonic() - begin < 3


def test_a_redirect_from_https_to_http_is_refused(secure, certificate, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    secure.pages["/"] = redirected("http://news.example/")
    assert refusal(secure.url(host="news.example")) == "redirects from https to http"


def test_a_server_without_tls_is_told_from_one_with_a_bad_certificate(site):
    def plain(connection: socket.socket) -> None:
        connection.sendall(answered(PAGE))

    site.answer = plain
    assert "cannot be read over TLS" in refusal(site.url().replace("http:", "https:"))


def test_a_handshake_that_never_ends_does_not_hold_anybody_up(site, monkeypatch):
    monkeypatch.setattr(request, "SECONDS", 0.3)
    site.answer = lambda _: time.sleep(1)
    assert refusal(site.url().replace("http:", "https:")) == "did not answer in full within 0.3 seconds"


# ------------------------------------------------------------------------------------------------------- proxies
def test_a_proxy_of_the_environment_is_asked_for_the_whole_address(site, names, monkeypatch):
    names["127.0.0.1"] = ["127.0.0.1"]
    monkeypatch.setenv("http_proxy", f"http://ada:sec%40ret@127.0.0.1:{site.port}")
    site.pages["http://news.example/a?b"] = answered(PAGE)
    assert fetched("http://news.example/a?b", Reading()).read() == PAGE
    assert names["asked"] == ["127.0.0.1"]
    assert "Host: news.example\r\n" in site.requests[0]
    assert "Proxy-Authorization: Basic YWRhOnNlY0ByZXQ=\r\n" in site.requests[0]


def test_https_goes_through_a_proxy_unseen(site, certificate, names, monkeypatch):
    names["127.0.0.1"] = ["127.0.0.1"]
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)

    def tunnel(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with context.wrap_socket(connection, server_side=True) as inner:
            site.requests.append(inner.recv(4096).decode())
            inner.sendall(answered(PAGE))

    site.pages["news.example:443"] = tunnel
    monkeypatch.setenv("https_proxy", f"127.0.0.1:{site.port}")
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    assert fetched("https://news.example/a", Reading()).read() == PAGE
    assert site.requests[0].startswith("CONNECT news.example:443 HTTP/1.1\r\nHost: news.example:443\r\n\r\n")
    assert site.requests[1].startswith("GET /a HTTP/1.1\r\nHost: news.example\r\n")


@pytest.mark.parametrize(
    "host", "localhost router printer.local db.internal 10.0.0.1 127.1 0x7f000001 [::1] a.home.arpa LOCALHOST.".split()
)
def test_private_names_are_refused_with_a_proxy_too(site, monkeypatch, host):
    monkeypatch.setenv("all_proxy", f"http://127.0.0.1:{site.port}")
    assert "is in a private network (" in refusal(f"http://{host}/", Reading())
    assert site.requests == []


def test_hosts_without_a_proxy_are_checked_by_their_addresses(names, dialled, monkeypatch):
    monkeypatch.setenv("http_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("no_proxy", "news.example")
    names["news.example"] = ["10.0.0.1"]
    assert refusal("http://news.example/", Reading()) == "is in a private network (10.0.0.1)"


@pytest.mark.parametrize(
    "proxy", ["socks5://127.0.0.1:1080", "https://127.0.0.1:1", "http://[::1", "http://a:b", "http://a..b"]
)
def test_a_proxy_of_another_kind_is_an_error(names, monkeypatch, proxy):
    monkeypatch.setenv("https_proxy", proxy)
    said = "cannot be fetched: the proxy of the environment is not of the form http://host:port"
    assert refusal("https://news.example/", Reading()) == said
    assert names["asked"] == []


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", "the proxy answered 407"),
        (b"Hello.\r\n\r\n", "the proxy answered nothing that can be read"),
        (b"", "the proxy answered nothing that can be read"),
    ],
)
def test_a_proxy_that_refuses_is_an_error(site, monkeypatch, answer, said):
    site.pages["news.example:443"] = answer
    monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{site.port}")
    assert refusal("https://news.example/", Reading()) == f"cannot be fetched: {said}"


# ------------------------------------------------------------------------------------------------------ no network
def offline(code: str, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Code in a process that leaves with 99 as soon as it looks up a host, connects or sends, in Python or in C.

    A socket alone is no harm: urllib3, which trafilatura imports, makes one to see whether the machine knows IPv6.
    """
    watched = """
import os, sys
def refuse(event, _):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.sendmsg"):
        os._exit(99)
sys.addaudithook(refuse)
"""
    command = [sys.executable, "-c", watched + code, *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, text=True, encoding="utf-8", check=False)


@pytest.fixture
def articles(tmp_path, monkeypatch) -> Path:
    """Inputs that name the network wherever they can."""
    monkeypatch.chdir(tmp_path)
    link = "http://127.0.0.1:9/a"
    page = (
        f'<html xmlns="http://www.w3.org/1999/xhtml"><head><base href="{link}">'
        f'<link rel="stylesheet" href="{link}.css">'
        f'<link rel="canonical" href="{link}"><meta http-equiv="refresh" content="0; url={link}"><script src="{link}">'
        f"</script><title>Rates</title></head><body><article><p>Rates rose to 4% in Brückheim on Tuesday, said the "
        f'bank.</p><img src="{link}.png"><iframe src="{link}"></iframe></article></body></html>'
    )
    files = {
        "rates.txt": f"Rates rose in Brückheim, see {link}.",
        "page.html": page,
        "page.xhtml": f'<?xml version="1.0"?><!DOCTYPE html SYSTEM "{link}.dtd" [<!ENTITY e SYSTEM "{link}">]>{page}',
        "corpus.jsonl": f'{{"text": "Rates rose.", "url": "{link}"}}\n{{"url": "{link}"}}\n',
        "table.csv": f"url,text\n{link},Rates rose.\n",
        "list.jsonl": f'{{"url": "{link}"}}\n{{"path": "../rates.txt"}}\n',
    }
    (tmp_path / "lists").mkdir()
    for name, text in files.items():
        (tmp_path / ("lists" if name == "list.jsonl" else "") / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_reading_what_is_no_url_opens_no_connection(articles):
    code = """
from factx.sources import documents, files, listed
for one in [*documents(files([".", "-"], exclude=("lists",))), *documents(listed("lists/list.jsonl"))]:
    print(type(one).__name__, one.source)
"""
    done = offline(code, stdin="Rates rose.")
    assert (done.returncode, done.stderr) == (0, "")
    read = done.stdout.splitlines()
    assert {"Document rates.txt", "Document page.html", "Document page.xhtml", "Document -"} <= set(read)
    assert read[-2:] == ["FailedArticle http://127.0.0.1:9/a", "Document lists/../rates.txt"]


def test_extracting_what_is_no_url_opens_no_connection(articles):
    arguments = ("extract", "rates.txt", "page.html", "table.csv", "-", "-f", "jsonl", "-q")
    done = offline("from factx.__main__ import main; main()", *arguments, stdin="Rates rose.")
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) == 4


@pytest.mark.parametrize("call", ["socket().connect(('127.0.0.1', 9))", "getaddrinfo(b'localhost', 80)"])
def test_the_measure_itself_sees_a_connection(call):
    assert offline(f"import socket; socket.{call}").returncode == 99


def test_the_network_is_not_loaded_before_a_page_is_fetched():
    code = "import sys; before = set(sys.modules); import factx.sources.web; print(*(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "factx.sources.web" in loaded
    assert not loaded & {"ssl", "http.client", "urllib.request", "urllib3", "certifi", "factx.sources.web.wire"}


def test_a_page_that_was_fetched_leaves_no_exception_of_the_network(site):
    site.pages["/"] = b"nothing"
    with pytest.raises(InputError) as caught:
        fetched(site.url())
    assert not isinstance(caught.value, OSError | HTTPException)
    assert caught.value.__suppress_context__
