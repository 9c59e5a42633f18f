"""Bytes to text: UTF-8 first, then what marks, declarations and, at last, the bytes themselves say."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from factx.errors import InputError

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks; UTF-32's before UTF-16's, which is part of it."""

_KNOWN_FILES = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"%PDF-", "a PDF"),
    (b"PAR1", "a Parquet file"),
    (b"\x7fELF", "a program"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"ID3", "an MP3 file"),
    (b"SQLite format 3\0", "an SQLite database"),
)
"""What bytes that are no text begin with, and what it is."""

_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))
_LETTERED = (
    "cp", "iso8859", "mac", "koi8", "gb", "big5", "shift_jis", "euc", "iso2022", "tis", "johab", "hz", "ptcp", "kz1048",
)  # fmt: skip
"""How the names of encodings begin that texts are declared in; Python has others that are none ("base64")."""
_SHORT = 64
"""Bytes of a text that is too short for a detector."""
_PLAUSIBLE = """
cp1252 mac_roman cp1250 iso8859_2 cp1251 koi8_r mac_cyrillic cp1253 cp1254 cp1255 cp1256 cp1257 cp874
gb18030 big5 shift_jis euc_jp iso2022_jp euc_kr cp949
""".split()
"""Encodings that somebody may have saved an article in."""
_SAMPLE = 1 << 16
_MAC_APOSTROPHE = re.compile("[a-z]Õ[a-z]|Ò[A-Z]")
"""What an apostrophe or an opening quotation mark of Mac Roman looks like when it is read as Windows-1252."""


class Decoded(NamedTuple):
    """A text, and what to tell whoever gave the bytes."""

    text: str
    warnings: tuple[str, ...] = ()


def decoded(raw: bytes, name: str, declared: str | None = None) -> Decoded:
    """The text of bytes; InputError when they are none.

    `declared` is the encoding that a server or the document itself states. A byte order mark is dropped, nothing else
    is touched.
    """
    for mark, encoding in MARKS:
        if raw.startswith(mark):
            return _strictly(raw[len(mark) :], encoding, name)
    _refuse_binary(raw, name)
    if wide := sixteen(raw[:_SAMPLE]):
        return _strictly(raw, wide, name)
    try:
        return Decoded(raw.decode())
    except UnicodeDecodeError:
        pass
    stated = _known(declared)
    if stated:
        try:
            return Decoded(raw.decode(stated))
        except UnicodeError:
            pass
    return _guessed(raw, name)


def _strictly(raw: bytes, encoding: str, name: str) -> Decoded:
    try:
        return Decoded(raw.decode(encoding))
    except UnicodeDecodeError as error:
        lost = raw.decode(encoding, "replace")
        if lost.count("\ufffd") > len(lost) // 100 + 1:
            message = f"{name} is not {encoding.upper()} although its byte order mark says so (byte {error.start})"
            raise InputError(message, "save it again as UTF-8") from None
        return Decoded(lost, (f"bytes that are no {encoding.upper()} were replaced: {lost.count(chr(0xFFFD))}",))


def _refuse_binary(raw: bytes, name: str) -> None:
    head = raw[:_SAMPLE]
    kind = next((kind for magic, kind in _KNOWN_FILES if head.startswith(magic)), None)
    if kind is None and len(head) - len(head.translate(None, _CONTROLS)) > len(head) // 20 and not sixteen(head):
        kind = "binary"
    if kind:
        message = f"{name} is {kind}, not text"
        raise InputError(message, "give its text")


def sixteen(raw: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of Latin text is NUL."""
    even, odd = raw[0::2].count(0), raw[1::2].count(0)
    if odd > len(raw) // 3 and even < len(raw) // 20:
        return "utf-16-le"
    return "utf-16-be" if even > len(raw) // 3 and odd < len(raw) // 20 else None


def _known(declared: str | None) -> str | None:
    """The Python name of a declared encoding; None for what is none, or cannot be.

    HTML's Latin-1 is Windows-1252, as browsers read it. What could be read as ASCII so far as to find the declaration
    is no UTF-16.
    """
    try:
        name = codecs.lookup(declared or "").name
    except (LookupError, ValueError):
        return None
    if name in ("iso8859-1", "ascii"):
        return "cp1252"
    return name if name.startswith(_LETTERED) else None


def _guessed(raw: bytes, name: str) -> Decoded:
    if broken := _nearly_utf_8(raw):
        return broken
    encoding = _western(raw) or _detected(raw)
    if encoding is None:
        message = f"{name} is text in no encoding that can be told"
        raise InputError(message, "convert it first, for example with: iconv -f WINDOWS-1252 -t UTF-8")
    return Decoded(raw.decode(encoding, "replace"), (f"not UTF-8: read as {encoding}",))


def _nearly_utf_8(raw: bytes) -> Decoded | None:
    """UTF-8 that was cut or damaged: far more letters of several bytes are right than wrong."""
    text = raw.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    right = sum(byte >= 0xC2 for byte in raw) - wrong
    return Decoded(text, (f"bytes that are no UTF-8 were replaced: {wrong}",)) if right > 4 * wrong else None


def _western(raw: bytes) -> str | None:
    """The encoding of a text that is nearly all ASCII: a few quotation marks and accents tell no detector enough."""
    if sum(byte < 0x80 for byte in raw) < (0.9 if len(raw) > _SHORT else 0.6) * len(raw):
        return None
    try:
        text = raw.decode("cp1252")
    except UnicodeDecodeError:
        return None
    return "mac_roman" if _MAC_APOSTROPHE.search(text) else "cp1252"


def _detected(raw: bytes) -> str | None:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - few inputs need it

    best = from_bytes(raw[:_SAMPLE], cp_isolation=_PLAUSIBLE).best()
    return best.encoding if best else None
