"""PDFs laid out and written byte by byte, the same everywhere: what samples/documents is made with."""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from tests.stories import Block

# ------------------------------------------------------------------------------------------------------- fonts
HELVETICA = [
    *map(int, "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278".split()),
    *[556] * 10,
    *map(int, "278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667".split()),
    *map(int, "778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556".split()),
    *map(int, "556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584".split()),
]
"""Widths of Helvetica's characters from the space on, in thousandths of the size."""


def width(text: str, size: float) -> float:
    """How wide a text is, in points."""
    codes = text.encode("cp1252")
    return sum(HELVETICA[c - 32] if c < 127 else 556 for c in codes) * size / 1000


FONT = (
    "<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding << /BaseEncoding /WinAnsiEncoding "
    "/Differences [1 /fi /fl] >> {widths} >>"
)
"""Code 1 is the ligature of f and i, code 2 that of f and l."""


def font(name: str, *, measured: bool = True) -> bytes:
    stated = f"/FirstChar 32 /LastChar 126 /Widths [{' '.join(map(str, HELVETICA))}]" if measured else ""
    return FONT.format(name=name, widths=stated).encode()


# ------------------------------------------------------------------------------------------------------ layout
@dataclass
class Page:
    """Operations that draw a page; `rows` are drawn together at the end, top to bottom, whatever their column."""

    drawn: list[str] = field(default_factory=list)
    rows: list[tuple[float, float, str]] = field(default_factory=list)

    def write(  # noqa: PLR0913 - where, how large, what and how
        self, x: float, y: float, size: float, text: str, *, bold: bool = False, spaced: float = 0.0
    ) -> None:
        escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        escaped = escaped.replace("fi", "\1").replace("fl", "\2")
        name = "F2" if bold else "F1"
        show = f"/{name} {size:g} Tf {spaced:.3f} Tw 1 0 0 1 {x:.2f} {y:.2f} Tm ({escaped}) Tj"
        self.rows.append((y, x, show))

    def content(self, *, by_rows: bool = False) -> bytes:
        """The page's stream, in the order it was written or from left to right down the page."""
        shows = [show for *_, show in (sorted(self.rows, key=lambda row: (-row[0], row[1])) if by_rows else self.rows)]
        return "\n".join([*self.drawn, "BT", *shows, "ET"]).encode("cp1252")


def wrapped(words: str, size: float, measure: float) -> Iterator[str]:
    """The lines of a paragraph: broken at spaces, behind hyphens, and at "¬", which becomes one."""
    line = ""
    for word in words.split(" "):
        rest = f"{line} {word}" if line else word
        while width(rest.replace("¬", ""), size) > measure:
            cut = _last_break(rest, size, measure)
            yield rest[:cut].replace("¬", "").rstrip() + ("-" if rest[cut] == "¬" else "")
            rest = rest[cut + (rest[cut] in "¬ ") :]
        line = rest
    yield line.replace("¬", "")


def _last_break(text: str, size: float, measure: float) -> int:
    places = [i for i, c in enumerate(text) if c in " ¬" or (i and text[i - 1] == "-" and c not in " ¬")]
    fitting = [i for i in places if width(text[:i].replace("¬", "") + ("-" if text[i] == "¬" else ""), size) <= measure]
    return fitting[-1]


Place = tuple[Page, float, float, float]
"""A page, the left edge and the top of a column on it, and its foot."""


def flow(story: list[Block], places: Iterator[Place], measure: float, *, size: float = 10, indent: float = 0.0) -> None:
    """The blocks of a story, poured into one column after the other; paragraphs are justified."""
    page, left, y, foot = next(places)
    for kind, words in story:
        big, bold = {"title": (16.0, True), "h": (size, True)}.get(kind, (size, False))
        inner = measure - (14 if kind == "item" else indent if kind == "p" else 0)
        lines = _cells(words) if kind == "row" else list(wrapped(words, big, inner))
        for i, line in enumerate(lines):
            if y - big < foot:
                page, left, y, foot = next(places)
            if kind == "item" and i == 0:
                page.write(left, y, big, "•")
            first = indent if kind == "p" and i == 0 else 14 if kind == "item" else 0
            x = left + (i * 120 if kind == "row" else first)
            last = i == len(lines) - 1 or kind != "p"
            gap = 0 if last else (measure - first - width(line, big)) / max(line.count(" "), 1)
            page.write(x, y, big, line, bold=bold, spaced=max(0, min(gap, 8)))
            y -= 0 if kind == "row" and i < len(lines) - 1 else 1.25 * big
        y -= 0 if indent and kind == "p" else 0.6 * big


def _cells(words: str) -> list[str]:
    return words.split(" | ")


# ------------------------------------------------------------------------------------------------------ writing
@dataclass
class Pdf:
    """Objects of a PDF, numbered from 1 in the order they are added."""

    objects: list[bytes] = field(default_factory=list)

    def add(self, content: bytes) -> int:
        self.objects.append(content)
        return len(self.objects)

    def stream(self, content: bytes, entries: str = "") -> int:
        return self.add(b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), entries.encode(), content))

    def written(self, root: int, *, info: int = 0, more: str = "") -> bytes:
        """The file."""
        out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        offsets = []
        for number, content in enumerate(self.objects, 1):
            offsets.append(len(out))
            out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
        start = len(out)
        out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(offsets) + 1)
        out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
        trailer = f"/Size {len(offsets) + 1} /Root {root} 0 R " + (f"/Info {info} 0 R " if info else "") + more
        return bytes(out) + b"trailer\n<< %s >>\nstartxref\n%d\n%%%%EOF\n" % (trailer.encode(), start)


def deflated(content: bytes) -> bytes:
    """A zlib stream of one stored block, the same with every zlib."""
    size = struct.pack("<HH", len(content), len(content) ^ 0xFFFF)
    return b"\x78\x01\x01" + size + content + struct.pack(">I", zlib.adler32(content))


def text(written: str) -> str:
    """A text string of a PDF, as UTF-16 in hexadecimal."""
    return f"<FEFF{written.encode('utf-16-be').hex().upper()}>"


def pdf(  # noqa: PLR0913 - a file has many parts
    contents: list[bytes],
    *,
    media: str = "0 0 595 842",
    info: str = "",
    xmp: str = "",
    page: str = "",
    measured: bool = True,
    packed: bool = False,
    encrypt: Callable[[Pdf], str] | None = None,
) -> bytes:
    """A PDF of page contents."""
    file = Pdf()
    fonts = [file.add(font(name, measured=measured)) for name in ("Helvetica", "Helvetica-Bold")]
    pack = (lambda raw: file.stream(deflated(raw), "/Filter /FlateDecode")) if packed else file.stream
    streams = [pack(content) for content in contents]
    parent = len(file.objects) + len(streams) + 1
    resources = f"<< /Font << /F1 {fonts[0]} 0 R /F2 {fonts[1]} 0 R >> >>"
    pages = [
        file.add(
            f"<< /Type /Page /Parent {parent} 0 R /MediaBox [{media}] {page} "
            f"/Resources {resources} /Contents {stream} 0 R >>".encode()
        )
        for stream in streams
    ]
    kids = " ".join(f"{number} 0 R" for number in pages)
    file.add(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode())
    metadata = f"/Metadata {file.stream(xmp.encode(), '/Type /Metadata /Subtype /XML')} 0 R" if xmp else ""
    root = file.add(f"<< /Type /Catalog /Pages {parent} 0 R {metadata} >>".encode())
    about = file.add(f"<< {info} >>".encode()) if info else 0
    return file.written(root, info=about, more=encrypt(file) if encrypt else "")


# --------------------------------------------------------------------------------------------------- encryption
PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
IDENTITY = bytes(range(16))


def rc4(key: bytes, message: bytes) -> bytes:
    """A message under RC4, the cipher of PDFs until 2008."""
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out, i, j = bytearray(), 0, 0
    for byte in message:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


def _twentyfold(key: bytes, message: bytes) -> bytes:
    for i in range(20):
        message = rc4(bytes(byte ^ i for byte in key), message)
    return message


def encrypted(password: str) -> Callable[[Pdf], str]:
    """What encrypts the streams of a file under a user's password, by the standard's algorithms 2, 3 and 5."""

    def encrypt(file: Pdf) -> str:
        padded = (password.encode() + PADDING)[:32]
        owner = hashlib.md5((b"keeper" + PADDING)[:32]).digest()
        for _ in range(50):
            owner = hashlib.md5(owner).digest()
        o, allowed = _twentyfold(owner, padded), -1
        key = hashlib.md5(padded + o + struct.pack("<i", allowed) + IDENTITY).digest()
        for _ in range(50):
            key = hashlib.md5(key).digest()
        u = _twentyfold(key, hashlib.md5(PADDING + IDENTITY).digest()) + bytes(16)
        for number, content in enumerate(file.objects, 1):
            head, found, body = content.partition(b"\nstream\n")
            if found:
                own = hashlib.md5(key + struct.pack("<I", number)[:3] + b"\0\0").digest()
                inside = rc4(own, body.removesuffix(b"\nendstream"))
                file.objects[number - 1] = head + found + inside + b"\nendstream"
        number = file.add(
            f"<< /Filter /Standard /V 2 /R 3 /Length 128 /P {allowed} /O <{o.hex()}> /U <{u.hex()}> >>".encode()
        )
        return f"/Encrypt {number} 0 R /ID [<{IDENTITY.hex()}> <{IDENTITY.hex()}>]"

    return encrypt
