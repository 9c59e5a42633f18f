"""Word documents: .docx, and .docm, .dotx and .dotm, which are the same with macros or as templates.

The format is ZIP and XML of the standard library. Only the parts that hold the text, the styles and the properties are
inflated, each up to a limit, whatever the archive says of their sizes; nothing that they refer to is opened, and a part
with a DOCTYPE, which no Word document has, is refused before an entity is expanded. Dates of creation and change are no
publication and are passed over.
"""

from __future__ import annotations

import io
import posixpath
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from factx.errors import InputError
from factx.records import Document
from factx.sources.docx.word import Body, HasDoctype, Target, Tree, list_styles
from factx.sources.properties import authors, title

if TYPE_CHECKING:
    from factx.sources.opening import Input
    from factx.sources.reading import Reading

MAX_FILE = 128 * 1024 * 1024
"""Bytes that a file may have; most are pictures."""

MAX_PART = 32 * 1024 * 1024
"""Bytes that the text may have, inflated; markup is most of them."""

MAX_SMALL_PART = 4 * 1024 * 1024
"""Bytes that styles, properties and relations may have."""

MAX_DIRECTORY = 1024 * 1024
"""Bytes that the list of an archive's members may have: about ten thousand of them."""

_PIECE = 1 << 16
_OLE = b"\xd0\xcf\x11\xe0"
_OLE_STREAMS = {
    "EncryptedPackage": ("is encrypted and needs a password", "open it in Word and save it without one"),
    "WordDocument": ("is a Word document of before 2007 (.doc)", "save it as .docx"),
    "Workbook": ("is an Excel workbook, not a text", "give its text, or save it as .csv"),
    "PowerPoint Document": ("is a PowerPoint presentation, not a text", "give its text"),
    "__properties_version1.0": ("is an Outlook message", "save it as text"),
}
"""What an old Office container is, by the name of a stream in it, and what helps."""

_OTHERS = {
    "application/vnd.oasis.opendocument.text": ("is an OpenDocument text (.odt)", "save it as .docx"),
    "application/vnd.oasis": ("is an OpenDocument file, not a text", "give its text"),
    "application/epub+zip": ("is an e-book (.epub)", "give its articles as HTML or text"),
    "spreadsheet": ("is an Excel workbook, not a text", "give its text, or save it as .csv"),
    "presentation": ("is a PowerPoint presentation, not a text", "give its text"),
}
"""What another ZIP archive is, by its media type or a part of the type of its main part, and what helps."""

_WORD_TYPES = ("wordprocessingml", "ms-word")


def documents(source: Input, reading: Reading) -> Iterator[Document]:  # noqa: ARG001 - same call as every reader's
    """The one document of a Word file; InputError when it is another, encrypted, damaged or a bomb."""
    raw = source.read(MAX_FILE)
    if raw.startswith(_OLE):
        raise _ole(raw, source.described)
    package = _Package(raw, source.described)
    main = package.main()
    body = Body(list_styles(package.tree(package.related(main, "styles"))))
    package.feed(main, body, MAX_PART)
    text = body.text
    if not text:
        message = f"{source.described} has no text"
        raise InputError(message, "if it holds images of text, recognise them first")
    stated = package.properties()
    yield Document(
        text=text,
        id=source.name,
        source=source.name,
        format="docx",
        title=title(stated.get("title")),
        authors=authors(stated.get("creator")),
    )


def _ole(raw: bytes, described: str) -> InputError:
    for name, (what, remedy) in _OLE_STREAMS.items():
        if name.encode("utf-16-le") in raw:
            return InputError(f"{described} {what}", remedy)
    return InputError(f"{described} is an old Office document", "save it as .docx")


class _Package:
    """The parts of a document in the Open Packaging Conventions, found by their relations."""

    def __init__(self, raw: bytes, described: str) -> None:
        self._described = described
        if not _has_small_directory(raw):
            raise self._damaged()
        try:
            self._archive = ZipFile(io.BytesIO(raw))
        except (BadZipFile, ValueError, NotImplementedError):
            raise self._damaged() from None

    def main(self) -> str:
        """The name of the part that holds the text."""
        name = self.related("", "officeDocument") or "word/document.xml"
        stated = self._type(name)
        if any(word in stated for word in _WORD_TYPES) and name in self._archive.namelist():
            return name
        raise self._other(stated)

    def _type(self, name: str) -> str:
        """The media type that the package states for a part: its own, or that of its suffix."""
        types = self.tree("[Content_Types].xml")
        own = {one.get("PartName", "").lstrip("/"): one.get("ContentType", "") for one in types}
        by_suffix = {one.get("Extension"): one.get("ContentType", "") for one in types}
        return own.get(name) or by_suffix.get(name.rpartition(".")[2], "")

    def related(self, part: str, kind: str) -> str:
        """The name of the part to which a part, or the package, relates by that kind; "" when there is none."""
        folder, name = posixpath.split(part)
        for relation in self.tree(posixpath.join(folder, "_rels", f"{name}.rels")):
            if relation.get("Type", "").endswith(f"/{kind}") and relation.get("TargetMode") != "External":
                return posixpath.normpath(posixpath.join("/", folder, relation.get("Target", ""))).lstrip("/")
        return ""

    def properties(self) -> dict[str, str]:
        """The core properties by their names, without namespaces."""
        stated = self.tree(self.related("", "core-properties"))
        return {child.tag.rpartition("}")[2]: child.text or "" for child in stated if isinstance(child.tag, str)}

    def tree(self, name: str) -> ET.Element:
        """The XML of a small part; an empty element when there is none."""
        if name not in self._archive.namelist():
            return ET.Element("none")
        tree = Tree()
        self.feed(name, tree, MAX_SMALL_PART)
        return tree.close()

    def feed(self, name: str, target: Target, limit: int) -> None:
        """The XML of a part, handed to a target piece by piece."""
        parser = ET.XMLParser(target=target)  # targets refuse a DOCTYPE
        try:
            for piece in self._pieces(name, limit):
                parser.feed(piece)
            parser.close()
        except HasDoctype:
            message = f"{self._described} declares entities, which no Word document does"
            raise InputError(message, "open it in Word and save it anew") from None
        except (ET.ParseError, ValueError):
            raise self._damaged() from None

    def _pieces(self, name: str, limit: int) -> Iterator[bytes]:
        """The bytes of a part, inflated piece by piece; InputError when there are more than `limit`."""
        left = limit
        try:
            if self._archive.getinfo(name).compress_type not in (ZIP_STORED, ZIP_DEFLATED):
                raise self._damaged()
            with self._archive.open(name) as stream:
                while piece := stream.read(_PIECE):
                    left -= len(piece)
                    if left < 0:
                        message = f"{self._described} unpacks to more than {limit >> 20} MB of text"
                        raise InputError(message, "give its articles one by one")
                    yield piece
        except (BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError):
            raise self._damaged() from None
        except RuntimeError:
            message = f"{self._described} is an archive that is encrypted"
            raise InputError(message, "save it without a password") from None

    def _damaged(self) -> InputError:
        return InputError(f"{self._described} is a damaged or cut Word document", "copy or download it again")

    def _other(self, stated: str) -> InputError:
        """What there is to say of an archive that holds no Word document."""
        names = self._archive.namelist()
        media = stated
        if "mimetype" in names:
            media = next(self._pieces("mimetype", MAX_SMALL_PART), b"").decode("ascii", "replace").strip()
        for kind, (what, remedy) in _OTHERS.items():
            if kind in media:
                return InputError(f"{self._described} {what}", remedy)
        return InputError(f"{self._described} is a ZIP archive, not a Word document", "unpack it and give its files")


def _has_small_directory(raw: bytes) -> bool:
    """Whether an archive says, at its end, that its list of members is of a size that a document has."""
    end = raw.rfind(b"PK\5\6", -(1 << 16) - 22)
    size = int.from_bytes(raw[end + 12 : end + 16], "little")
    return end >= 0 and size <= MAX_DIRECTORY and raw[max(0, end - 20) : end][:4] != b"PK\6\7"
